#include "ui/admin/row_model.h"

#include <algorithm>

#include "core/domain/text_safety.h"

namespace oc::ui {

void RowModel::setRows(QList<Row> rows) {
  for (Row& row : rows) {
    for (QString* words : {&row.title, &row.text, &row.side})
      *words = visibleLine(*words);
    for (Mark& mark : row.marks)
      mark.text = visibleLine(mark.text);
  }
  for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
    if (std::ranges::find(rows, m_rows[i].id, &Row::id) != rows.end()) continue;
    beginRemoveRows({}, i, i);
    m_rows.removeAt(i);
    endRemoveRows();
  }
  for (int i = 0; i < rows.size(); ++i) {
    const int from = rowOf(rows[i].id);
    if (from < 0) {
      beginInsertRows({}, i, i);
      m_rows.insert(i, rows[i]);
      endInsertRows();
      continue;
    }
    if (from != i) {  // everything before i is in its place, so it comes from below
      beginMoveRows({}, from, from, {}, i);
      m_rows.move(from, i);
      endMoveRows();
    }
    if (m_rows[i] == rows[i]) continue;
    m_rows[i] = rows[i];
    Q_EMIT dataChanged(index(i), index(i));
  }
}

int RowModel::rowOf(qint64 id) const {
  const auto it = std::ranges::find(m_rows, id, &Row::id);
  return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
    return {};
  const Row& row = m_rows[index.row()];
  switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.toolTip.isEmpty() ? QVariant() : plainTip(row.toolTip);
    case Qt::AccessibleTextRole: {
      QStringList words{row.title, row.text};
      for (const Mark& mark : row.marks)
        words += mark.text;
      words += row.side;
      words.removeAll(QString());
      return words.join(QStringLiteral(", "));
    }
    case IdRole: return row.id;
    default: return {};
  }
}

}  // namespace oc::ui
