#include "ui/timeline/row_style.h"

#include <QFontMetrics>
#include <algorithm>

#include "ui/theme/emoji_font.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr qreal kLineHeight = 1.4;
constexpr qreal kShare = 0.64;
constexpr int kNarrowest = 200;  // below this words would be torn apart
constexpr int kWidest = 560;
constexpr int kEmojiSize = 34;
constexpr int kPicture = 288;
constexpr int kSticker = 136;

int lineOf(const QFont& font) {
  return std::max(qRound(font.pixelSize() * kLineHeight), QFontMetrics(font).height());
}

}  // namespace

int widthOf(const QFont& font, const QString& text) {
  return QFontMetrics(font).horizontalAdvance(text) + 1;
}

RowStyle RowStyle::current() {
  RowStyle style;
  const qreal scale = typeScale();
  style.body = font(FontSize::Body);
  style.strong = font(FontSize::Body, QFont::DemiBold);
  style.small = font(FontSize::Small);
  style.smallStrong = font(FontSize::Small, QFont::DemiBold);
  style.emoji = emojiFont(kEmojiSize);
  style.bodyLine = lineOf(style.body);
  style.smallLine = lineOf(style.small);
  style.emojiLine = lineOf(style.emoji);
  style.icon = qRound(24 * scale);
  style.tile = style.bodyLine + style.smallLine + 2 * space::s;
  style.picture = qRound(kPicture * scale);
  style.sticker = qRound(kSticker * scale);
  style.longestBubble = qRound(kWidest * scale);
  return style;
}

int RowStyle::widestBubble(int width) const {
  const int inner = std::max(width - 2 * margin(width), 1);
  const int share = std::max(int(inner * kShare), kNarrowest);
  return std::min({share, longestBubble, inner});
}

}  // namespace oc::ui
