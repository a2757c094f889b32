#pragma once

#include <QPoint>

class QPainter;

namespace oc::ui {

class RowLayout;
class TileArt;
struct RowStyle;

// How a row looks at this moment, beside what its layout says.
struct RowLook {
  bool joinsBelow = false;  // the next message is of the same author
  int selectedFrom = 0;     // part of the text; nothing when from == to
  int selectedTo = 0;
  bool wholeSelected = false;  // lies inside a selection over several messages
  int hovered = -1;            // action under the mouse
  int focused = -1;            // action that the keyboard would trigger
  int focusedLink = -1;        // the same for a link of the text
  bool isHit = false;          // found, and looked at
  qreal glow = 0;              // 1: just found; fades to 0
  int hoveredTile = -1;
  int focusedTile = -1;
  bool focusedSpeed = false;  // the keyboard is at its speed
  TileArt* art = nullptr;     // what tiles show of their files; without it icons stand for them
};

// Paints a row in the colours in force; `origin` is the row's top left in the painter's
// coordinates.
void paintRow(QPainter& painter, QPoint origin, const RowLayout& row, const RowStyle& style,
              const RowLook& look);

}  // namespace oc::ui
