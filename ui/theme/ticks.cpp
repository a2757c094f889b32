#include "ui/theme/ticks.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

enum class Mark { None, Clock, One, Two, Read, Bad, Unknown };

Mark markOf(DeliveryStatus status) {
  switch (status) {
    case DeliveryStatus::Received: return Mark::None;
    case DeliveryStatus::Queued: return Mark::Clock;
    case DeliveryStatus::Accepted:
    case DeliveryStatus::Sending:
    case DeliveryStatus::Sent: return Mark::One;
    case DeliveryStatus::Delivered: return Mark::Two;
    case DeliveryStatus::Read: return Mark::Read;
    case DeliveryStatus::Undelivered:
    case DeliveryStatus::Failed:
    case DeliveryStatus::Canceled: return Mark::Bad;
    case DeliveryStatus::Unknown: return Mark::Unknown;
  }
  return Mark::None;
}

// The marks live in a box 10 high; a tick is 9 wide, the second one stands 4.5 further right.
constexpr qreal kHeight = 10;
constexpr qreal kTickWidth = 10;
constexpr qreal kSecondTick = 4.5;
constexpr qreal kStroke = 1.4;

qreal unscaledWidth(Mark mark) {
  switch (mark) {
    case Mark::None: return 0;
    case Mark::Clock:
    case Mark::One: return kTickWidth;
    case Mark::Two:
    case Mark::Read: return kTickWidth + kSecondTick;
    case Mark::Bad:
    case Mark::Unknown: return 6;
  }
  return 0;
}

void paintTick(QPainter& painter, qreal left) {
  QPainterPath path(QPointF(left + 1, 5.4));
  path.lineTo(left + 3.6, 8.0);
  path.lineTo(left + 9, 2.2);
  painter.drawPath(path);
}

void paintClock(QPainter& painter) {
  painter.drawEllipse(QPointF(5, 5), 4, 4);
  QPainterPath hands(QPointF(5, 2.8));
  hands.lineTo(5, 5.2);
  hands.lineTo(6.6, 6.1);
  painter.drawPath(hands);
}

void paintLetter(QPainter& painter, QChar letter) {
  QFont f = font(FontSize::Small, QFont::Bold);
  f.setPixelSize(12);
  painter.setFont(f);
  painter.drawText(QRectF(-2, -3, 10, 16), Qt::AlignCenter, letter);
}

}  // namespace

qreal ticksWidth(DeliveryStatus status) {
  return unscaledWidth(markOf(status)) * typeScale();
}

void paintTicks(QPainter& painter, const QRectF& rect, DeliveryStatus status) {
  const Mark mark = markOf(status);
  if (mark == Mark::None) return;
  const Tokens& t = tokens();
  const QColor colour = mark == Mark::Read      ? t.accent
                        : mark == Mark::Bad     ? t.bad
                        : mark == Mark::Unknown ? t.warning
                                                : t.muted;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.translate(rect.left(), rect.center().y() - kHeight / 2 * typeScale());
  painter.scale(typeScale(), typeScale());
  switch (mark) {
    case Mark::Clock: paintClock(painter); break;
    case Mark::Read:
    case Mark::Two: paintTick(painter, kSecondTick); [[fallthrough]];
    case Mark::One: paintTick(painter, 0); break;
    case Mark::Bad: paintLetter(painter, u'!'); break;
    case Mark::Unknown: paintLetter(painter, u'?'); break;
    case Mark::None: break;
  }
  painter.restore();
}

}  // namespace oc::ui
