#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include "ui/theme/chip.h"

namespace oc::ui {

struct Mark {
  QString text;
  ChipKind kind = ChipKind::Plain;

  bool operator==(const Mark&) const = default;
};

// One thing as the lists of the administration show it.
struct Row {
  qint64 id = 0;  // unique in its list
  QString title;
  QString text;
  QString side;    // small, at the end of the title's line
  QString avatar;  // key of the hue; empty: none
  QList<Mark> marks;
  bool faded = false;  // no longer in use
  QString toolTip;

  bool operator==(const Row&) const = default;
};

// The rows of a list. A new state is merged by id, so that selection and scroll position stay.
class RowModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { IdRole = Qt::UserRole + 1 };
  using QAbstractListModel::QAbstractListModel;

  void setRows(QList<Row> rows);
  const Row& at(int row) const { return m_rows[row]; }
  int rowOf(qint64 id) const;  // -1 where it is not

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  QList<Row> m_rows;
};

}  // namespace oc::ui
