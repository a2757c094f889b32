#include "ui/commands/palette_model.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace oc::ui {

void PaletteModel::clear() {
  beginResetModel();
  m_sections.clear();
  m_rows.clear();
  endResetModel();
}

QList<PaletteModel::Row> PaletteModel::rows() const {
  QList<Row> rows;
  for (const QList<PaletteItem>& section : m_sections) {
    QStringList groups;
    for (const PaletteItem& item : section)
      if (!groups.contains(item.group)) groups += item.group;
    for (const QString& group : std::as_const(groups)) {
      rows += {group, {}};
      for (const PaletteItem& item : section)
        if (item.group == group) rows += {{}, item};
    }
  }
  return rows;
}

bool PaletteModel::looksAlike(const Row& a, const Row& b) {
  const auto look = [](const PaletteItem& i) {
    return std::tie(i.id, i.title, i.detail, i.aside, i.hits, i.snippet, i.keys, i.icon, i.avatar);
  };
  return a.heading == b.heading && look(a.item) == look(b.item);
}

// Only what differs between the first and the last difference is taken out and put in.
void PaletteModel::setSection(int section, const QList<PaletteItem>& items) {
  if (m_sections.size() <= section) m_sections.resize(section + 1);
  m_sections[section] = items;
  QList<Row> wanted = rows();
  const qsizetype most = std::min(wanted.size(), m_rows.size());
  qsizetype above = 0;
  while (above < most && looksAlike(m_rows[above], wanted[above]))
    ++above;
  qsizetype below = 0;
  while (below < most - above &&
         looksAlike(m_rows[m_rows.size() - 1 - below], wanted[wanted.size() - 1 - below]))
    ++below;
  const qsizetype gone = m_rows.size() - above - below;
  const qsizetype come = wanted.size() - above - below;
  if (gone > 0) {
    beginRemoveRows({}, int(above), int(above + gone - 1));
    m_rows.remove(above, gone);
    endRemoveRows();
  }
  if (come > 0) beginInsertRows({}, int(above), int(above + come - 1));
  m_rows = std::move(wanted);  // with what the items do now
  if (come > 0) endInsertRows();
}

const PaletteItem* PaletteModel::itemAt(int row) const {
  if (row < 0 || row >= m_rows.size() || !m_rows[row].heading.isEmpty()) return nullptr;
  return &m_rows[row].item;
}

int PaletteModel::rowOf(const QString& id) const {
  for (int row = 0; row < m_rows.size(); ++row)
    if (m_rows[row].heading.isEmpty() && m_rows[row].item.id == id) return row;
  return -1;
}

int PaletteModel::firstItem() const {
  return m_rows.isEmpty() ? -1 : 1;  // a heading stands above
}

int PaletteModel::nextItem(int row, int step) const {
  for (int next = row + step; next >= 0 && next < m_rows.size(); next += step)
    if (itemAt(next)) return next;
  return row;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const PaletteItem* item = itemAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return item ? item->title : m_rows[index.row()].heading;
    case Qt::AccessibleTextRole: {
      if (!item) return m_rows[index.row()].heading;
      QStringList spoken{item->title, item->detail, item->aside, item->snippet.text, item->keys};
      spoken.removeAll(QString());
      return spoken.join(QStringLiteral(", "));
    }
    case IsHeadingRole: return item == nullptr;
    default: return {};
  }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
  return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace oc::ui
