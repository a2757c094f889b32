#include "ui/timeline/row_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/theme/chip.h"
#include "ui/theme/hit_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/ticks.h"
#include "ui/timeline/row_layout.h"
#include "ui/timeline/row_style.h"
#include "ui/timeline/tile_painter.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TimelineView)
};

constexpr qreal kJoinedRadius = 4;
constexpr int kQuoteBar = 3;
constexpr qreal kQuoteRadius = 4;
constexpr qreal kGlow = 0.3;     // of the accent, at most
constexpr int kLineLength = 24;  // of the strokes beside "3 new"

// A rounded rectangle whose corners at the author's side are tighter where bubbles join.
QPainterPath bubblePath(const QRectF& r, bool outgoing, bool above, bool below) {
  const qreal full = radius::bubble;
  const qreal top = above ? kJoinedRadius : full;
  const qreal bottom = below ? kJoinedRadius : full;
  const qreal topLeft = outgoing ? full : top;
  const qreal bottomLeft = outgoing ? full : bottom;
  const qreal topRight = outgoing ? top : full;
  const qreal bottomRight = outgoing ? bottom : full;
  QPainterPath path(QPointF(r.left() + topLeft, r.top()));
  const auto corner = [&](qreal x, qreal y, qreal size, qreal angle) {
    path.arcTo(QRectF(x, y, 2 * size, 2 * size), angle, -90);
  };
  corner(r.right() - 2 * topRight, r.top(), topRight, 90);
  corner(r.right() - 2 * bottomRight, r.bottom() - 2 * bottomRight, bottomRight, 0);
  corner(r.left(), r.bottom() - 2 * bottomLeft, bottomLeft, 270);
  corner(r.left(), r.top(), topLeft, 180);
  path.closeSubpath();
  return path;
}

void paintSeparators(QPainter& painter, const RowLayout& row, const RowStyle& style) {
  const Tokens& t = tokens();
  painter.setFont(style.small);
  if (!row.daySeparator().isNull()) {
    painter.setPen(t.muted);
    painter.drawText(row.daySeparator(), Qt::AlignCenter, row.context().dayTitle);
  }
  if (row.newLine().isNull()) return;
  const QString words = Words::tr("%n new", "messages", row.context().newCount);
  painter.setPen(t.accent);
  painter.setFont(style.smallStrong);
  painter.drawText(row.newLine(), Qt::AlignCenter, words);
  const int half = QFontMetrics(style.smallStrong).horizontalAdvance(words) / 2 + space::s;
  const QPointF middle = QRectF(row.newLine()).center();
  painter.setPen(QPen(t.accent, 1));
  painter.drawLine(middle - QPointF(half + kLineLength, 0), middle - QPointF(half, 0));
  painter.drawLine(middle + QPointF(half, 0), middle + QPointF(half + kLineLength, 0));
}

void paintQuote(QPainter& painter, const RowLayout& row, const RowStyle& style) {
  if (!row.content().quote) return;
  const Tokens& t = tokens();
  const QRect& box = row.quote();
  painter.save();
  QPainterPath clip;
  clip.addRoundedRect(box, kQuoteRadius, kQuoteRadius);
  painter.setClipPath(clip, Qt::IntersectClip);
  QColor tint = t.accent;
  tint.setAlphaF(t.dark ? 0.16F : 0.09F);
  painter.fillRect(box, tint);
  painter.fillRect(QRect(box.left(), box.top(), kQuoteBar, box.height()), t.accent);
  painter.restore();
  const QRect text = box.adjusted(kQuoteBar + space::s, space::xs, -space::s, -space::xs);
  const auto line = [&](const QFont& font, const QColor& colour, int top, const QString& words) {
    painter.setFont(font);
    painter.setPen(colour);
    const QRect room(text.left(), top, text.width(), style.smallLine);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
  };
  line(style.smallStrong, t.accent, text.top(), row.content().quote->author);
  line(style.small, t.muted, text.top() + style.smallLine, row.content().quote->text);
}

void paintText(QPainter& painter, const RowLayout& row, const RowLook& look) {
  const Tokens& t = tokens();
  QList<QTextLayout::FormatRange> selections =
      hitFormats(row.hits(), row.content().outgoing ? t.bubbleOut : t.surface, look.isHit);
  if (look.selectedTo > look.selectedFrom) {
    QTextLayout::FormatRange selected;
    selected.start = look.selectedFrom;
    selected.length = look.selectedTo - look.selectedFrom;
    selected.format.setBackground(t.accent);
    selected.format.setForeground(t.dark ? t.background : QColor(Qt::white));
    selections << selected;
  }
  const bool quiet =
      row.content().textIsOurs || row.content().shape == MessageContent::Shape::Event;
  painter.setPen(quiet ? t.muted : t.text);
  painter.save();
  painter.setClipRect(row.bubble(), Qt::IntersectClip);  // letters may carry towers of accents
  row.text().draw(&painter, row.textOrigin(), selections);
  painter.restore();
  if (look.focusedLink < 0) return;
  painter.setPen(QPen(t.accent, 2));
  painter.setBrush(Qt::NoBrush);
  for (const QRect& box : row.linkRects(look.focusedLink))
    painter.drawRoundedRect(QRectF(box).adjusted(-2, 0, 2, 0), kQuoteRadius, kQuoteRadius);
}

void paintMeta(QPainter& painter, const RowLayout& row, const RowStyle& style) {
  const QRect& meta = row.meta();
  painter.setFont(style.small);
  painter.setPen(tokens().muted);
  painter.drawText(meta, Qt::AlignVCenter | Qt::AlignLeft, row.content().clock);
  const qreal ticks = ticksWidth(row.content().status);
  if (ticks <= 0) return;
  paintTicks(painter, QRectF(meta.right() + 1 - ticks, meta.top(), ticks, meta.height()),
             row.content().status);
}

void paintBubble(QPainter& painter, const RowLayout& row, const RowLook& look) {
  const Tokens& t = tokens();
  const bool outgoing = row.content().outgoing;
  const bool failed = row.content().footer == MessageContent::Footer::Bad;
  painter.setPen(QPen(failed ? t.bad : outgoing ? t.bubbleOutLine : t.line, 1));
  painter.setBrush(outgoing ? t.bubbleOut : t.surface);
  const QPainterPath path = bubblePath(QRectF(row.bubble()).adjusted(0.5, 0.5, -0.5, -0.5),
                                       outgoing, row.context().joinsAbove, look.joinsBelow);
  painter.drawPath(path);
  if (look.isHit) {
    QColor tint = t.accent;
    tint.setAlphaF(float(kGlow * look.glow));
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(tint);
    painter.drawPath(path);
  }
  // What has no text to highlight shows that it will be copied.
  if (look.wholeSelected && !row.tiles().isEmpty()) {
    QColor tint = t.accent;
    tint.setAlphaF(0.22F);
    painter.setPen(Qt::NoPen);
    painter.fillPath(path, tint);
  }
}

void paintNote(QPainter& painter, const RowLayout& row, const RowStyle& style,
               const RowLook& look) {
  const Tokens& t = tokens();
  painter.setPen(QPen(t.noteLine, 1));
  painter.setBrush(t.note);
  painter.drawRoundedRect(QRectF(row.bubble()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                          radius::control);
  const QColor ink = readable(t.muted, t.note);
  paintIcon(painter, row.lock(), QStringLiteral("lock"), ink);
  const auto write = [&](const QRect& box, const QFont& font, const QString& words) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
  };
  write(row.label(), style.smallStrong, row.content().label);
  write(row.meta(), style.small, row.content().clock);
  for (qsizetype i = 0; i < row.actions().size(); ++i) {
    QFont font = style.small;
    font.setUnderline(look.hovered == i || look.focused == i);
    write(row.actions()[i], font, row.content().actions[i].label);
  }
  paintText(painter, row, look);
}

void paintStep(QPainter& painter, const QRect& box, const QString& label, bool hovered,
               const RowStyle& style) {
  const Tokens& t = tokens();
  painter.setPen(QPen(hovered ? t.faint : t.line, 1));
  painter.setBrush(hovered ? t.surface2 : t.surface);
  const QRectF shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(shape, radius::control, radius::control);
  painter.setFont(style.smallStrong);
  painter.setPen(readable(t.accent, t.surface));
  painter.drawText(box, Qt::AlignCenter, label);
}

void paintActions(QPainter& painter, const RowLayout& row, const RowStyle& style,
                  const RowLook& look) {
  const bool marks = row.content().shape == MessageContent::Shape::Bubble;
  for (qsizetype i = 0; i < row.actions().size(); ++i) {
    const QRect& box = row.actions()[i];
    const QString& label = row.content().actions[i].label;
    const bool hovered = look.hovered == i;
    if (marks)
      paintChip(painter, box.topLeft(), box.width(), label,
                hovered ? ChipKind::Accent : ChipKind::Plain);
    else
      paintStep(painter, box, label, hovered, style);
    if (look.focused != i) continue;
    const qreal corner = marks ? 5 : radius::control;
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), corner + 1, corner + 1);
  }
}

}  // namespace

void paintRow(QPainter& painter, QPoint origin, const RowLayout& row, const RowStyle& style,
              const RowLook& look) {
  const Tokens& t = tokens();
  painter.save();
  painter.translate(origin);
  painter.setRenderHint(QPainter::Antialiasing);
  paintSeparators(painter, row, style);
  if (row.content().shape == MessageContent::Shape::Event) {
    paintText(painter, row, look);
    paintActions(painter, row, style, look);
    painter.restore();
    return;
  }
  if (row.content().shape == MessageContent::Shape::Note) {
    paintNote(painter, row, style, look);
    painter.restore();
    return;
  }
  paintBubble(painter, row, look);
  if (!row.label().isNull()) {
    painter.setFont(style.small);
    painter.setPen(t.muted);
    painter.drawText(row.label(), Qt::AlignVCenter | Qt::AlignLeft, row.content().label);
  }
  paintQuote(painter, row, style);
  paintTiles(painter, row, style, look);
  paintText(painter, row, look);
  paintMeta(painter, row, style);
  if (row.footer()) {
    painter.setPen(row.content().footer == MessageContent::Footer::Bad ? t.bad : t.warning);
    row.footer()->draw(&painter, row.footerOrigin());
  }
  paintActions(painter, row, style, look);
  painter.restore();
}

}  // namespace oc::ui
