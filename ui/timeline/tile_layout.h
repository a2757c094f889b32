#pragma once

#include <QList>
#include <QRect>

#include "ui/timeline/message_content.h"

namespace oc::ui {

struct RowStyle;

// The boxes of a message's tiles, in their order, from (0, 0). What a picture is like isn't known
// before it is there: its box has its size from the beginning, so that nothing moves when it comes.
// Several pictures stand in two columns.
QList<QRect> tileBoxes(const QList<MessageContent::Tile>& tiles, int width, const RowStyle& style);

// What they want to be wide, at most `widest`.
int tilesWidth(const QList<MessageContent::Tile>& tiles, int widest, const RowStyle& style);

// The bottom of the lowest one, with the gap below; 0 without tiles.
int tilesHeight(const QList<QRect>& boxes);

// The parts of a voice note's tile.
struct VoiceBoxes {
  QRect button, wave, speed, time;
};
VoiceBoxes voiceBoxes(const QRect& tile, const RowStyle& style);

}  // namespace oc::ui
