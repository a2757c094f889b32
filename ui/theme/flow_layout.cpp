#include "ui/theme/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace oc::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
  m_items.emplace_back(item);
  invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= count()) return nullptr;
  QLayoutItem* taken = m_items[std::size_t(index)].release();
  m_items.erase(m_items.begin() + index);
  return taken;
}

QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const auto& item : m_items) {
    if (item->isEmpty()) continue;
    const QSize hint = item->sizeHint();
    size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
    size.rheight() = std::max(size.height(), hint.height());
  }
  const QMargins around = contentsMargins();
  return size.grownBy(around);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto& item : m_items)
    size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const {
  return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
  const QRect room = rect.marginsRemoved(contentsMargins());
  QPoint at = room.topLeft();
  int line = 0;
  for (const auto& item : m_items) {
    if (item->isEmpty()) continue;
    const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
    if (line > 0 && at.x() + size.width() > room.x() + room.width()) {
      at = QPoint(room.x(), at.y() + line + spacing());
      line = 0;
    }
    if (apply) item->setGeometry(QRect(at, size));
    at.rx() += size.width() + spacing();
    line = std::max(line, size.height());
  }
  return at.y() + line + contentsMargins().bottom() - rect.y();
}

}  // namespace oc::ui
