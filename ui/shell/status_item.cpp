#include "ui/shell/status_item.h"

#include <QFontMetrics>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kDot = 8;
constexpr int kGap = 6;
constexpr int kPadding = 6;
constexpr int kShortText = 90;  // texts up to this width are never cut

QFont itemFont() {
  return font(FontSize::Small);
}

int width(const QString& text) {
  return QFontMetrics(itemFont()).horizontalAdvance(text);
}

QColor dotColour(PartHealth::State state) {
  const Tokens& t = tokens();
  switch (state) {
    case PartHealth::Off: return t.faint;
    case PartHealth::Starting:
    case PartHealth::Degraded: return t.warning;
    case PartHealth::Up: return t.good;
    case PartHealth::Down: return t.bad;
  }
  return t.faint;
}

}  // namespace

StatusItem::StatusItem(const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_name(name) {
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractButton::clicked, this,
          [this] { QToolTip::showText(mapToGlobal(QPoint(0, -height())), toolTip(), this); });
}

void StatusItem::setState(PartHealth::State state, const QString& text, const QString& full) {
  m_state = state;
  m_text = visibleLine(text);
  // Rich text so that a long reason wraps.
  const QString words = visible(full.isEmpty() ? text : full);
  setToolTip(QStringLiteral("<p>%1: %2</p>").arg(m_name, words.toHtmlEscaped()));
  setAccessibleName(m_name);
  setAccessibleDescription(words);
  updateGeometry();
  update();
}

QSize StatusItem::sizeHint() const {
  return {2 * kPadding + ui::width(m_name) + 2 * kGap + kDot + ui::width(m_text) + 1,
          QFontMetrics(itemFont()).height() + 6};
}

QSize StatusItem::minimumSizeHint() const {
  const int words = std::min(ui::width(m_text) + 1, qRound(kShortText * typeScale()));
  return {2 * kPadding + ui::width(m_name) + 2 * kGap + kDot + words, sizeHint().height()};
}

void StatusItem::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (hasFocus() || underMouse()) {
    painter.setPen(hasFocus() ? QPen(t.accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(t.background) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  }
  painter.setFont(itemFont());
  QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
  const auto draw = [&](const QString& text, const QColor& colour) {
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
  };
  draw(m_name, t.muted);
  room.setLeft(room.left() + ui::width(m_name) + kGap);
  painter.setPen(Qt::NoPen);
  painter.setBrush(dotColour(m_state));
  painter.drawEllipse(QRectF(room.left(), room.center().y() - kDot / 2.0 + 0.5, kDot, kDot));
  room.setLeft(room.left() + kDot + kGap);
  const bool trouble = m_state == PartHealth::Degraded || m_state == PartHealth::Down;
  draw(m_text, trouble ? readable(dotColour(m_state), t.surface2) : t.muted);
}

}  // namespace oc::ui
