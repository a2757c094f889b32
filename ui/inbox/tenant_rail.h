#pragma once

#include <QListView>

#include "core/domain/ids.h"

namespace oc::ui {

class TenantModel;

// The rail at the left: one tile a tenant, dark in both schemes.
class TenantRail : public QListView {
  Q_OBJECT

 public:
  TenantRail(TenantModel& model, QWidget* parent = nullptr);

  void setCurrent(OwnerId owner);  // tells nobody
  void choose(int row);            // as a click; beyond the last one nothing happens

 Q_SIGNALS:
  void tenantChosen(oc::OwnerId owner);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void changeEvent(QEvent* event) override;

 private:
  void updateColours();

  TenantModel& m_model;
  bool m_quiet = false;
};

}  // namespace oc::ui
