#include "ui/timeline/row_style.h"

#include <QFontMetrics>
#include <algorithm>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr qreal kLineHeight = 1.4;
constexpr qreal kShare = 0.64;
constexpr int kNarrowest = 200;  // below this words would be torn apart
constexpr int kWidest = 560;
constexpr int kEmojiSize = 34;

// Alone, also what the text's own font could draw (a heart) is set in colour.
QFont emojiFirst(QFont font) {
  QStringList families = font.families();
  for (qsizetype i = 1; i < families.size(); ++i)
    if (families[i].contains(u"Emoji")) families.move(i, 0);
  font.setFamilies(families);
  return font;
}

int lineOf(const QFont& font) {
  return std::max(qRound(font.pixelSize() * kLineHeight), QFontMetrics(font).height());
}

}  // namespace

RowStyle RowStyle::current() {
  RowStyle style;
  const qreal scale = typeScale();
  style.body = font(FontSize::Body);
  style.strong = font(FontSize::Body, QFont::DemiBold);
  style.small = font(FontSize::Small);
  style.smallStrong = font(FontSize::Small, QFont::DemiBold);
  style.emoji = emojiFirst(style.body);
  style.emoji.setPixelSize(qRound(kEmojiSize * scale));
  style.bodyLine = lineOf(style.body);
  style.smallLine = lineOf(style.small);
  style.emojiLine = lineOf(style.emoji);
  style.icon = qRound(24 * scale);
  style.tile = style.bodyLine + style.smallLine + 2 * space::s;
  style.longestBubble = qRound(kWidest * scale);
  return style;
}

int RowStyle::widestBubble(int width) const {
  const int inner = std::max(width - 2 * margin(width), 1);
  const int share = std::max(int(inner * kShare), kNarrowest);
  return std::min({share, longestBubble, inner});
}

}  // namespace oc::ui
