#pragma once

#include "core/domain/administration.h"
#include "ui/admin/row_model.h"
#include "ui/parts/dialog.h"

namespace oc::ui {

class RowView;

// The switches of a feature, newest first, each of which can be undone.
class HistoryDialog : public Dialog {
  Q_OBJECT

 public:
  HistoryDialog(Administration& admin, OwnerId owner, const QString& feature, QWidget* parent);
  RowView& list() { return *m_list; }

 Q_SIGNALS:
  void undone();

 private:
  void show(const QList<FeatureChange>& changes);
  void showChosen();
  void undo(bool forced);

  Administration& m_admin;
  OwnerId m_owner;
  QString m_feature;
  QList<FeatureChange> m_changes;
  RowModel m_rows;
  RowView* m_list;
  PlainLabel* m_details;
};

}  // namespace oc::ui
