// The files of the timeline's rows: what is done with them by mouse and keys.
#include "ui/timeline/message_store.h"
#include "ui/timeline/tile_layout.h"
#include "ui/timeline/tile_painter.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {

using Tile = MessageContent::Tile;

void TimelineView::setArt(TileArt* art) {
  m_art = art;
  viewport()->update();
}

const QList<Tile>& TimelineView::tiles(int row) {
  return m_column.layout(row).content().tiles;
}

QRect TimelineView::tileRect(int row, int tile) {
  return m_column.layout(row).tiles().value(tile).translated(0, m_column.top(row));
}

const Tile* TimelineView::tileOf(const Target& target) {
  const int row = target.tile < 0 ? -1 : m_store.indexOf(target.rowId);
  return row >= 0 && target.tile < tiles(row).size() ? &tiles(row)[target.tile] : nullptr;
}

void TimelineView::openTile(int row, int tile) {
  triggerTile({.rowId = m_store.at(row).rowId, .tile = tile}, std::nullopt);
}

// `at` is where the mouse was, in the viewport: in a voice note's wave form it says how far to go.
void TimelineView::triggerTile(const Target& target, std::optional<QPoint> at) {
  const Tile* found = tileOf(target);
  if (!found || !found->isHere()) return;
  const Tile tile = *found;
  if (target.isSpeed) {
    Q_EMIT speedWanted(tile.media);
    return;
  }
  if (tile.kind == Tile::Kind::Voice && at) {
    const QRect box = tileRect(m_store.indexOf(target.rowId), target.tile);
    const QRect wave = voiceBoxes(box, m_column.style()).wave;
    if (wave.contains(*at)) {
      Q_EMIT seekWanted(tile.media, double(at->x() - wave.left()) / wave.width());
      return;
    }
  }
  Q_EMIT fileWanted(tile.media);
}

bool TimelineView::skip(int seconds) {
  const Tile* tile = tileOf(m_focused);
  if (!tile || tile->kind != Tile::Kind::Voice) return false;
  Q_EMIT skipWanted(tile->media, seconds);
  return true;
}

}  // namespace oc::ui
