#include "ui/shell/person_button.h"

#include <QMenu>
#include <QPainter>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kPadding = 6;
constexpr int kArrow = 14;
constexpr int kLongest = 160;  // px; a longer name is cut where there is no room

}  // namespace

PersonButton::PersonButton(QWidget* parent) : QAbstractButton(parent) {
  setFont(ui::font(FontSize::Small));
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::NoFocus);
}

void PersonButton::setPerson(const QString& text) {
  m_text = text;  // not the button's own: "&" in a name would become a key
  setToolTip(plainTip(text));
  setAccessibleName(tr("Signed in: %1").arg(text));
  updateGeometry();
}

void PersonButton::setMenu(QMenu* menu) {
  m_menu = menu;
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  connect(this, &QAbstractButton::clicked, menu, [this, menu] {
    menu->popup(
        mapToGlobal(QPoint(width() - menu->sizeHint().width(), -menu->sizeHint().height())));
  });
}

int PersonButton::chrome() const {
  return 2 * kPadding + (m_menu ? kArrow + space::xs : 0);
}

QSize PersonButton::sizeHint() const {
  return {chrome() + fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + 6};
}

QSize PersonButton::minimumSizeHint() const {
  return {std::min(sizeHint().width(), chrome() + kLongest), sizeHint().height()};
}

void PersonButton::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_menu && (hasFocus() || underMouse())) {
    painter.setPen(hasFocus() ? QPen(t.accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(t.background) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  }
  QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
  if (m_menu) {
    paintIcon(
        painter,
        QRectF(room.right() + 1 - kArrow, room.center().y() - kArrow / 2.0 + 0.5, kArrow, kArrow),
        QStringLiteral("chevron-down"), t.muted);
    room.setRight(room.right() - kArrow - space::xs);
  }
  painter.setPen(t.muted);
  painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                   fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

}  // namespace oc::ui
