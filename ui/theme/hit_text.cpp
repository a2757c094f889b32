#include "ui/theme/hit_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>
#include <cmath>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr qreal kTint = 0.3;  // of the mark in its ground

}  // namespace

QList<QTextLayout::FormatRange> hitFormats(const QList<TextRange>& hits, const QColor& ground,
                                           bool strong) {
  const Tokens& t = tokens();
  const QColor mark = strong ? t.warning : mixed(ground, t.warning, kTint);
  QList<QTextLayout::FormatRange> formats;
  for (const TextRange& hit : hits) {
    QTextLayout::FormatRange range;
    range.start = int(hit.from);
    range.length = int(hit.length);
    range.format.setBackground(mark);
    range.format.setForeground(strong ? t.surface : t.text);
    formats += range;
  }
  return formats;
}

int paintHitLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& ink,
                 const QString& text, const QList<TextRange>& hits, const QColor& ground) {
  if (room.width() <= 0 || text.isEmpty()) return room.left();
  const QFontMetrics metrics(font);
  const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
  QList<TextRange> left;
  const qsizetype end = shown == text ? text.size() : shown.size() - 1;  // before the dots
  for (const TextRange& hit : hits)
    if (hit.from + hit.length <= end) left += hit;
  QTextLayout layout(shown, font, painter.device());
  QTextOption option;
  option.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(option);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(room.width());
  layout.endLayout();
  painter.setPen(ink);
  layout.draw(&painter, {qreal(room.left()), room.top() + (room.height() - line.height()) / 2},
              hitFormats(left, ground));
  return room.left() + int(std::ceil(line.naturalTextWidth()));
}

}  // namespace oc::ui
