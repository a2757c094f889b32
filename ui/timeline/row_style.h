#pragma once

#include <QFont>

namespace oc::ui {

// Fonts and measures that every row of a thread shares, in logical pixels. Made anew when the
// system's font changes.
struct RowStyle {
  QFont body, small, smallStrong, strong, emoji;
  int bodyLine = 0;  // height of a line of text, 1.4 of its size
  int smallLine = 0;
  int emojiLine = 0;
  int icon = 0;     // side of a tile's icon
  int tile = 0;     // height of a tile
  int picture = 0;  // width of a picture's box
  int sticker = 0;  // side of a sticker's
  int longestBubble = 0;

  static RowStyle current();

  // Left and right of the column; less where the window is narrow.
  static int margin(int width) { return width < 480 ? 12 : 24; }
  // At most 64 % of what lies between the margins, and never wider than reads well.
  int widestBubble(int width) const;
};

// One more than the metrics say: advances are rounded, and eliding is strict.
int widthOf(const QFont& font, const QString& text);

namespace bubble {
inline constexpr int paddingX = 12;
inline constexpr int paddingY = 8;
inline constexpr int metaGap = 10;  // between the last word and the time
inline constexpr int tickGap = 4;
inline constexpr int partGap = 6;  // between quote, tiles and text
}  // namespace bubble

// The buttons under an event.
namespace step {
inline constexpr int paddingX = 10;
inline constexpr int paddingY = 3;
}  // namespace step

}  // namespace oc::ui
