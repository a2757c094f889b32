#pragma once

#include <QListView>

#include "core/domain/ids.h"

class QToolButton;

namespace oc::ui {

class TenantModel;

// The rail at the left: one tile a tenant, dark in both schemes; below, and in the menu of each
// tile, what can be looked at beside its conversations.
class TenantRail : public QListView {
  Q_OBJECT

 public:
  TenantRail(TenantModel& model, QWidget* parent = nullptr);

  void setCurrent(OwnerId owner);  // tells nobody
  void choose(int row);            // as a click; beyond the last one nothing happens
  void setAdministrable(bool on);  // whether the administration is offered; at first it isn't

 Q_SIGNALS:
  void tenantChosen(oc::OwnerId owner);
  void backTestWanted(oc::OwnerId owner);
  void administrationWanted(oc::OwnerId owner);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void changeEvent(QEvent* event) override;

 private:
  void updateColours();
  QToolButton* addButton(const QString& words, const QString& name);
  void placeButtons();
  OwnerId ownerAt(const QModelIndex& index) const;

  TenantModel& m_model;
  QToolButton* m_insight;
  QToolButton* m_admin;
  bool m_quiet = false;
};

}  // namespace oc::ui
