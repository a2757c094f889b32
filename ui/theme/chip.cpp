#include "ui/theme/chip.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr qreal kPadding = 6;
constexpr qreal kRadius = 5;
constexpr qreal kHeight = 18;
constexpr qreal kNarrowest = 32;
constexpr qreal kDot = 6;
constexpr qreal kDotRoom = kDot + 3;
constexpr qreal kSoft = 0.14;  // how much of its colour a chip's ground has

QFont chipFont() {
  QFont f = font(FontSize::Small);
  f.setPixelSize(f.pixelSize() - 1);  // the box gives it weight
  return f;
}

struct Colours {
  QColor ground, line, ink;
};

Colours coloursOf(ChipKind kind) {
  const Tokens& t = tokens();
  const auto soft = [&t](const QColor& colour) {
    const QColor ground = mixed(t.surface, colour, kSoft);
    return Colours{ground, ground, readable(colour, ground)};
  };
  switch (kind) {
    case ChipKind::Plain: return {t.surface2, t.line, t.muted};
    case ChipKind::Accent: return {t.accentSoft, t.accentSoft, readable(t.accent, t.accentSoft)};
    case ChipKind::Good: return soft(t.good);
    case ChipKind::Warning: return soft(t.warning);
    case ChipKind::Bad: return soft(t.bad);
  }
  return {};
}

// `lead` of the room before the words is left free.
qreal paintBox(QPainter& painter, const QPointF& topLeft, qreal maxWidth, const QString& text,
               const Colours& colours, qreal lead) {
  const qreal natural = chipWidth(text) + lead;
  const qreal width = std::min(natural, maxWidth);
  if (width < std::min(natural, kNarrowest + lead)) return 0;
  const QRectF box(topLeft, QSizeF(width, chipHeight()));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colours.line);
  painter.setBrush(colours.ground);
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
  painter.setFont(chipFont());
  painter.setPen(colours.ink);
  const QString shown =
      QFontMetricsF(chipFont()).elidedText(text, Qt::ElideRight, width - lead - 2 * kPadding + 0.5);
  painter.drawText(box.adjusted(lead, 0, 0, 0), Qt::AlignCenter, shown);
  return width;
}

}  // namespace

qreal chipHeight() {
  return kHeight * typeScale();
}

qreal chipWidth(const QString& text) {
  return std::ceil(QFontMetricsF(chipFont()).horizontalAdvance(text)) + 2 * kPadding;
}

qreal paintChip(QPainter& painter, const QPointF& topLeft, qreal maxWidth, const QString& text,
                ChipKind kind) {
  painter.save();
  const qreal width = paintBox(painter, topLeft, maxWidth, text, coloursOf(kind), 0);
  painter.restore();
  return width;
}

qreal labelChipWidth(const QString& text) {
  return chipWidth(text) + kDotRoom;
}

qreal paintLabelChip(QPainter& painter, const QPointF& topLeft, qreal maxWidth, const QString& text,
                     const QColor& colour) {
  const Tokens& t = tokens();
  painter.save();
  const qreal width =
      paintBox(painter, topLeft, maxWidth, text, {t.surface, t.line, t.muted}, kDotRoom);
  if (width > 0) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(topLeft.x() + kPadding + kDot / 2, topLeft.y() + chipHeight() / 2),
                        kDot / 2, kDot / 2);
  }
  painter.restore();
  return width;
}

}  // namespace oc::ui
