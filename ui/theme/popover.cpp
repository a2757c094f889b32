#include "ui/theme/popover.h"

#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

#include "ui/theme/theme.h"

namespace oc::ui {

Popover::Popover(QWidget* parent) : QFrame(parent, Qt::Popup) {
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
}

void Popover::popUp(const QRect& anchor, Qt::AlignmentFlag edge) {
  m_anchor = anchor;
  m_edge = edge;
  place();
  show();
}

void Popover::place() {
  adjustSize();
  const QScreen* on = QGuiApplication::screenAt(m_anchor.center());
  QRect room = (on ? on : screen())->availableGeometry();
  // Over the window rather than beside it, where it fits.
  if (const QRect over = room & parentWidget()->window()->geometry();
      over.width() >= width() && over.height() >= height())
    room = over;
  QPoint at(m_edge == Qt::AlignRight ? m_anchor.right() + 1 - width() : m_anchor.left(),
            m_anchor.bottom() + 1 + space::xs);
  const int above = m_anchor.top() - space::xs - height();
  if (at.y() + height() > room.bottom() && above >= room.top()) at.setY(above);
  at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() + 1 - width())));
  at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() + 1 - height())));
  move(at);
}

}  // namespace oc::ui
