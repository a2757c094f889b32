#include "ui/commands/palette_model.h"

#include <algorithm>
#include <utility>

namespace oc::ui {
namespace {

constexpr qsizetype kMostOfSection = 8;

}  // namespace

void PaletteModel::clear() {
  beginResetModel();
  m_sections.clear();
  m_rows.clear();
  endResetModel();
}

void PaletteModel::setSection(int section, QList<PaletteItem> items) {
  std::ranges::stable_sort(items, std::ranges::greater(), &PaletteItem::score);
  if (items.size() > kMostOfSection) items.resize(kMostOfSection);
  if (m_sections.size() <= section) m_sections.resize(section + 1);
  m_sections[section] = std::move(items);
  build();
}

void PaletteModel::build() {
  beginResetModel();
  m_rows.clear();
  for (const QList<PaletteItem>& section : std::as_const(m_sections)) {
    QStringList groups;
    for (const PaletteItem& item : section)
      if (!groups.contains(item.group)) groups += item.group;
    for (const QString& group : std::as_const(groups)) {
      m_rows += {group, {}};
      for (const PaletteItem& item : section)
        if (item.group == group) m_rows += {{}, item};
    }
  }
  endResetModel();
}

const PaletteItem* PaletteModel::itemAt(int row) const {
  if (row < 0 || row >= m_rows.size() || !m_rows[row].heading.isEmpty()) return nullptr;
  return &m_rows[row].item;
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
      QStringList spoken{item->title, item->detail, item->keys};
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
