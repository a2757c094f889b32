#pragma once

#include "core/domain/administration.h"
#include "ui/admin/row_model.h"
#include "ui/parts/dialog.h"

namespace oc::ui {

class RowView;

// What a switch would change for open conversations, shown before it is applied; accepted: apply
// it.
class PreviewDialog : public Dialog {
  Q_OBJECT

 public:
  PreviewDialog(Administration& admin, OwnerId owner, const QString& feature, bool enabled,
                const QJsonObject& config, QWidget* parent);
  const RowModel& rows() const { return m_rows; }

 private:
  void show(const FeaturePreview& preview);

  RowModel m_rows;
  RowView* m_list;
};

}  // namespace oc::ui
