#include "ui/timeline/tile_layout.h"

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/timeline/row_style.h"

namespace oc::ui {
namespace {

using Kind = MessageContent::Tile::Kind;

int heightOf(const MessageContent::Tile& tile, int width, const RowStyle& style) {
  switch (tile.kind) {
    case Kind::Picture: return width * 3 / 4;
    case Kind::Video: return width * 9 / 16;
    case Kind::Sticker: return style.sticker;
    case Kind::Line:
    case Kind::Voice: break;
  }
  return style.tile;
}

}  // namespace

QList<QRect> tileBoxes(const QList<MessageContent::Tile>& tiles, int width, const RowStyle& style) {
  QList<QRect> boxes;
  const int box = std::min(width, style.picture);
  const int half = (box - space::xs) / 2;
  int y = 0;
  qsizetype i = 0;
  while (i < tiles.size()) {
    qsizetype end = i;
    while (end < tiles.size() && tiles[end].kind == Kind::Picture)
      ++end;
    if (end - i < 2) {
      const int wide = tiles[i].kind == Kind::Sticker ? std::min(box, style.sticker)
                       : tiles[i].isBox()             ? box
                                                      : width;
      boxes << QRect(0, y, wide, heightOf(tiles[i], wide, style));
      y = boxes.constLast().bottom() + 1 + bubble::partGap;
      ++i;
      continue;
    }
    for (; i < end; i += 2) {
      const bool alone = i + 1 == end;
      boxes << QRect(0, y, alone ? box : half, half);
      if (!alone) boxes << QRect(box - half, y, half, half);
      y += half + space::xs;
    }
    i = end;
    y += bubble::partGap - space::xs;
  }
  return boxes;
}

int tilesWidth(const QList<MessageContent::Tile>& tiles, int widest, const RowStyle& style) {
  int width = 0;
  for (const auto& tile : tiles) {
    int wanted = tile.kind == Kind::Sticker ? style.sticker : style.picture;
    if (tile.kind == Kind::Line)
      wanted = 3 * space::m + style.icon +
               std::max(widthOf(style.strong, tile.title), widthOf(style.small, tile.detail));
    width = std::max(width, wanted);
  }
  return std::min(width, widest);
}

int tilesHeight(const QList<QRect>& boxes) {
  int height = 0;
  for (const QRect& box : boxes)
    height = std::max(height, box.bottom() + 1 + bubble::partGap);
  return height;
}

VoiceBoxes voiceBoxes(const QRect& tile, const RowStyle& style) {
  const int side = style.tile - 2 * space::s;
  VoiceBoxes boxes;
  boxes.button = QRect(tile.left() + space::s, tile.center().y() - (side - 1) / 2, side, side);
  const int speed = widthOf(style.smallStrong, QStringLiteral("1.5×")) + 2 * space::s;
  boxes.speed = QRect(tile.right() + 1 - space::s - speed,
                      tile.center().y() - style.smallLine / 2 - 1, speed, style.smallLine + 2);
  const int left = boxes.button.right() + 1 + space::m;
  const int width = std::max(0, boxes.speed.left() - space::s - left);
  boxes.time = QRect(left, tile.bottom() + 1 - space::xs - style.smallLine, width, style.smallLine);
  boxes.wave = QRect(left, tile.top() + space::xs + 2, width,
                     std::max(1, boxes.time.top() - tile.top() - space::xs - 2));
  return boxes;
}

}  // namespace oc::ui
