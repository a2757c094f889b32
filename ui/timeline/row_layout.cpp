#include "ui/timeline/row_layout.h"

#include <algorithm>

#include "ui/theme/chip.h"
#include "ui/theme/theme.h"
#include "ui/theme/ticks.h"
#include "ui/timeline/row_style.h"
#include "ui/timeline/text_block.h"
#include "ui/timeline/tile_layout.h"

namespace oc::ui {
namespace {

constexpr int kLargeEmoji = 3;  // more of them are set as text
constexpr int kBorder = 1;
constexpr int kQuoteBar = 3;
constexpr int kEventShare = 80;  // per cent of the column

int metaWidth(const MessageContent& content, const RowStyle& style) {
  const int ticks = qCeil(ticksWidth(content.status));
  return widthOf(style.small, content.clock) + (ticks > 0 ? bubble::tickGap + ticks : 0);
}

QList<QTextLayout::FormatRange> formatsOf(const DisplayText& text) {
  QList<QTextLayout::FormatRange> formats;
  const auto add = [&](const auto& range, const QColor& colour, bool underline) {
    QTextLayout::FormatRange format;
    format.start = range.start;
    format.length = range.length;
    format.format.setForeground(colour);
    format.format.setFontUnderline(underline);
    formats << format;
  };
  for (const auto& link : text.links)
    add(link, tokens().accent, true);
  for (const auto& mark : text.marks)
    add(mark, tokens().muted, false);
  return formats;
}

}  // namespace

RowLayout::RowLayout(MessageContent content, RowContext context, int width, const RowStyle& style)
    : m_content(std::move(content)), m_context(std::move(context)), m_width(width) {
  const int top = placeAbove(style);
  if (m_content.shape == MessageContent::Shape::Event)
    placeEvent(top, style);
  else if (m_content.shape == MessageContent::Shape::Note)
    placeNote(top, style);
  else
    placeBubble(top, style);
}

// Separators, then the distance to the message before.
int RowLayout::placeAbove(const RowStyle& style) {
  int y = 0;
  if (!m_context.dayTitle.isEmpty()) {
    m_day = QRect(0, y + space::m, m_width, style.smallLine);
    y = m_day.bottom() + 1;
  }
  if (m_context.newCount > 0) {
    m_new = QRect(0, y + space::m, m_width, style.smallLine);
    y = m_new.bottom() + 1;
  }
  return y + (m_context.joinsAbove && y == 0 ? space::xs : space::m);
}

void RowLayout::placeEvent(int top, const RowStyle& style) {
  // The time stays together and never stands on a line alone.
  QString clock = m_content.clock;
  clock.replace(u' ', QChar::Nbsp);
  const QString words = m_content.text.text + u"\u00a0·\u00a0" + clock;
  m_text = std::make_unique<QTextLayout>(words, style.small);
  m_text->setFormats(formatsOf(m_content.text));
  const int inner = m_width - 2 * RowStyle::margin(m_width);
  const TextBlock block =
      breakLines(*m_text, inner * kEventShare / 100, style.smallLine, Qt::AlignHCenter);
  m_bubble = QRect((m_width - block.width) / 2, top, block.width, block.height);
  m_textOrigin = m_bubble.topLeft();
  m_height = top + block.height;
  placeSteps(style);
}

// Across the whole column: who wrote it, what can be done, the time, and below the words.
void RowLayout::placeNote(int top, const RowStyle& style) {
  const int margin = RowStyle::margin(m_width);
  const int left = margin + bubble::paddingX;
  const int right = m_width - margin - bubble::paddingX;
  int y = top + bubble::paddingY;
  const int clock = widthOf(style.small, m_content.clock);
  m_meta = QRect(right - clock, y, clock, style.smallLine);
  m_lock = QRect(left, y + (style.smallLine - style.smallLine * 3 / 4) / 2, style.smallLine * 3 / 4,
                 style.smallLine * 3 / 4);
  int end = m_meta.left() - space::m;
  for (auto action = m_content.actions.crbegin(); action != m_content.actions.crend(); ++action) {
    const int width = widthOf(style.small, action->label);
    m_actions.prepend(QRect(end - width, y, width, style.smallLine));
    end -= width + space::m;
  }
  const int words = m_lock.right() + 1 + space::s;
  m_label = QRect(words, y, std::max(0, end - words), style.smallLine);
  y += style.smallLine;
  m_text = std::make_unique<QTextLayout>(m_content.text.text, style.body);
  m_text->setFormats(formatsOf(m_content.text));
  const TextBlock block = breakLines(*m_text, right - left, style.bodyLine);
  m_textOrigin = QPoint(block.rightToLeft ? right - block.width : left, y + 2);
  if (!m_content.text.text.isEmpty()) y += 2 + block.height;
  m_bubble = QRect(margin, top, m_width - 2 * margin, y + bubble::paddingY - top);
  m_height = m_bubble.bottom() + 1;
}

// The next steps of an event, in its middle.
void RowLayout::placeSteps(const RowStyle& style) {
  QList<QSize> sizes;
  for (const auto& action : m_content.actions)
    sizes << QSize(widthOf(style.smallStrong, action.label) + 2 * step::paddingX,
                   style.smallLine + 2 * step::paddingY);
  const int margin = RowStyle::margin(m_width);
  placeRun(sizes, margin, m_width - margin, Qt::AlignHCenter);
}

// What features said about the message, under it and at its side.
void RowLayout::placeMarks(const RowStyle& style) {
  const int widest = style.widestBubble(m_width);
  QList<QSize> sizes;
  for (const auto& action : m_content.actions)
    sizes << QSize(std::min(qCeil(chipWidth(action.label)), widest), qCeil(chipHeight()));
  const int right = m_content.outgoing ? m_bubble.right() + 1 : m_bubble.left() + widest;
  placeRun(sizes, right - widest, right, m_content.outgoing ? Qt::AlignRight : Qt::AlignLeft);
}

// Boxes side by side under what is there, in as many lines as they need.
void RowLayout::placeRun(const QList<QSize>& sizes, int left, int right, Qt::Alignment alignment) {
  qsizetype first = 0;
  while (first < sizes.size()) {
    int width = sizes[first].width();
    qsizetype end = first + 1;
    for (; end < sizes.size(); ++end) {
      const int more = width + space::s + sizes[end].width();
      if (more > right - left) break;
      width = more;
    }
    const int spare = std::max(0, right - left - width);
    int x = left;
    if (alignment.testFlag(Qt::AlignRight)) x += spare;
    if (alignment.testFlag(Qt::AlignHCenter)) x += spare / 2;
    const int y = m_height + space::xs;
    for (; first < end; ++first) {
      m_actions << QRect(QPoint(x, y), sizes[first]);
      x += sizes[first].width() + space::s;
    }
    m_height = m_actions.constLast().bottom() + 1;
  }
}

int RowLayout::actionAt(QPoint point) const {
  for (qsizetype i = 0; i < m_actions.size(); ++i)
    if (m_actions[i].contains(point)) return int(i);
  return -1;
}

int RowLayout::tileAt(QPoint point) const {
  for (qsizetype i = 0; i < m_tiles.size(); ++i)
    if (m_tiles[i].contains(point)) return int(i);
  return -1;
}

int RowLayout::partsWidth(int widest, const RowStyle& style) const {
  int width = 0;
  if (!m_content.label.isEmpty()) width = std::max(width, widthOf(style.small, m_content.label));
  if (m_content.quote) {
    const int text = std::max(widthOf(style.smallStrong, m_content.quote->author),
                              widthOf(style.small, m_content.quote->text));
    width = std::max(width, kQuoteBar + 2 * space::s + text);
  }
  return std::min(std::max(width, tilesWidth(m_content.tiles, widest, style)), widest);
}

void RowLayout::placeBubble(int top, const RowStyle& style) {
  const DisplayText& words = m_content.text;
  const bool large = words.emojiAlone > 0 && words.emojiAlone <= kLargeEmoji;
  const int widest = style.widestBubble(m_width) - 2 * bubble::paddingX;
  m_text = std::make_unique<QTextLayout>(words.text, large ? style.emoji : style.body);
  m_text->setFormats(formatsOf(words));
  const bool hasText = !words.text.isEmpty();
  TextBlock block;
  if (hasText)
    block = breakLines(*m_text, widest, large ? style.emojiLine : style.bodyLine);
  else
    breakLines(*m_text, widest, style.bodyLine);

  // The time stands in the last line's room where it fits, else in a line of its own.
  const int meta = metaWidth(m_content, style);
  int width = std::max({partsWidth(widest, style), block.width, meta});
  const int together = block.lastLine + bubble::metaGap + meta;
  const bool inLine = hasText && !block.rightToLeft && !large && together <= widest;
  if (inLine) width = std::max(width, together);

  const int outer = width + 2 * bubble::paddingX;
  const int margin = RowStyle::margin(m_width);
  const int x = m_content.outgoing ? m_width - margin - outer : margin;
  const int left = x + bubble::paddingX;
  int y = top + bubble::paddingY;
  if (!m_content.label.isEmpty()) {
    m_label = QRect(left, y, width, style.smallLine);
    y += style.smallLine;
  }
  if (m_content.quote) {
    m_quote =
        QRect(left, y + (m_label.isNull() ? 2 : space::xs), width, 2 * style.smallLine + space::s);
    y = m_quote.bottom() + 1 + bubble::partGap;
  }
  if (!m_content.tiles.isEmpty()) {
    if (m_quote.isNull()) y += m_label.isNull() ? 2 : space::xs;
    m_tiles = tileBoxes(m_content.tiles, width, style);
    const int below = tilesHeight(m_tiles);
    for (QRect& box : m_tiles)
      box.translate(left, y);
    y += below;
  }
  const int textX = block.rightToLeft ? left + width - block.width : left;
  m_textOrigin = QPoint(textX, y);
  y += block.height;
  const int metaTop = inLine ? y - style.bodyLine + (style.bodyLine - style.smallLine) + 1 : y;
  m_meta = QRect(left + width - meta, metaTop, meta, style.smallLine);
  if (!inLine) y += style.smallLine;
  m_bubble = QRect(x, top, outer, y + bubble::paddingY - top);
  m_height = m_bubble.bottom() + 1;
  if (!m_content.footerText.isEmpty()) placeFooter(style);
  placeMarks(style);
}

// Under the bubble, at its side, so that it reads as said about it and not in it.
void RowLayout::placeFooter(const RowStyle& style) {
  m_footer = std::make_unique<QTextLayout>(m_content.footerText, style.small);
  const int widest = style.widestBubble(m_width);
  const TextBlock block = breakLines(*m_footer, widest, style.smallLine,
                                     m_content.outgoing ? Qt::AlignRight : Qt::AlignLeft);
  const int x = m_content.outgoing ? m_bubble.right() + 1 - block.width : m_bubble.left();
  m_footerRect = QRect(x, m_bubble.bottom() + 1 + space::xs, block.width, block.height);
  m_footerOrigin = m_footerRect.topLeft();
  m_height = m_footerRect.bottom() + 1;
}

int RowLayout::positionAt(QPoint point) const {
  const QPoint at = point - m_textOrigin;
  const int lines = m_text->lineCount();
  if (lines == 0 || at.y() < 0) return 0;
  for (int i = 0; i < lines; ++i) {
    const QTextLine line = m_text->lineAt(i);
    const bool last = i == lines - 1;
    if (!last && at.y() >= m_text->lineAt(i + 1).y()) continue;
    if (last && at.y() > line.y() + line.height() + bubble::paddingY) return textLength();
    return std::min(line.xToCursor(at.x()), textLength());
  }
  return textLength();
}

bool RowLayout::isOnText(QPoint point) const {
  const QPointF at = point - m_textOrigin;
  for (int i = 0; i < m_text->lineCount(); ++i)
    if (m_text->lineAt(i).naturalTextRect().contains(at)) return true;
  return false;
}

int RowLayout::linkAt(QPoint point) const {
  const auto& links = m_content.text.links;
  if (links.isEmpty() || !isOnText(point)) return -1;
  const QPoint at = point - m_textOrigin;
  for (int i = 0; i < m_text->lineCount(); ++i) {
    const QTextLine line = m_text->lineAt(i);
    if (!line.naturalTextRect().contains(at)) continue;
    const int on = line.xToCursor(at.x(), QTextLine::CursorOnCharacter);
    for (qsizetype link = 0; link < links.size(); ++link)
      if (on >= links[link].start && on < links[link].start + links[link].length) return int(link);
  }
  return -1;
}

QList<QRect> RowLayout::linkRects(int link) const {
  QList<QRect> rects;
  const FoundLink& found = m_content.text.links[link];
  for (int i = 0; i < m_text->lineCount(); ++i) {
    const QTextLine line = m_text->lineAt(i);
    const int from = std::max(found.start, line.textStart());
    const int to = std::min(found.start + found.length, line.textStart() + line.textLength());
    if (from >= to) continue;
    const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
    rects += QRectF(left, line.y(), right - left, line.height())
                 .toAlignedRect()
                 .translated(m_textOrigin);
  }
  return rects;
}

}  // namespace oc::ui
