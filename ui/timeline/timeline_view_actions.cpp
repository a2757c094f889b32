// What can be clicked in the rows of the timeline, by mouse, keys and assistive technology.
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/tile_layout.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {

const QList<MessageContent::Action>& TimelineView::actions(int row) {
  return m_column.layout(row).content().actions;
}

QRect TimelineView::actionRect(int row, int action) {
  return m_column.layout(row).actions().value(action).translated(0, m_column.top(row));
}

const QList<FoundLink>& TimelineView::links(int row) {
  return m_column.layout(row).content().text.links;
}

TimelineView::Target TimelineView::targetAt(QPoint point) {
  const int row = m_column.rowAt(point.y());
  if (row < 0) return {};
  const RowLayout& layout = m_column.layout(row);
  const QPoint at = inRow(row, point);
  Target target{
      .rowId = m_store.at(row).rowId, .link = layout.linkAt(at), .action = layout.actionAt(at)};
  const int tile = layout.tileAt(at);
  if (tile < 0 || tiles(row)[tile].openWords().isEmpty()) return target;
  target.tile = tile;
  target.isSpeed = tiles(row)[tile].kind == MessageContent::Tile::Kind::Voice &&
                   voiceBoxes(layout.tiles()[tile], m_column.style()).speed.contains(at);
  return target;
}

QList<QRect> TimelineView::rectsOf(const Target& target) {
  const int row = m_store.indexOf(target.rowId);
  if (row < 0) return {};
  if (target.action >= 0) return {actionRect(row, target.action)};
  if (target.tile >= 0) {
    const QRect box = tileRect(row, target.tile);
    return {target.isSpeed ? voiceBoxes(box, m_column.style()).speed : box};
  }
  if (target.link < 0 || target.link >= links(row).size()) return {};
  QList<QRect> rects = m_column.layout(row).linkRects(target.link);
  for (QRect& rect : rects)
    rect.translate(0, m_column.top(row));
  return rects;
}

QList<TimelineView::Target> TimelineView::targetsInSight() {
  QList<Target> targets;
  const int first = m_column.firstVisible();
  if (first < 0) return targets;
  for (int row = first; row <= m_column.lastVisible(); ++row) {
    const qint64 rowId = m_store.at(row).rowId;
    for (int tile = 0; tile < tiles(row).size(); ++tile) {
      if (tiles(row)[tile].openWords().isEmpty()) continue;
      targets << Target{.rowId = rowId, .tile = tile};
      if (tiles(row)[tile].kind == MessageContent::Tile::Kind::Voice)
        targets << Target{.rowId = rowId, .tile = tile, .isSpeed = true};
    }
    for (int link = 0; link < links(row).size(); ++link)
      targets << Target{.rowId = rowId, .link = link};
    for (int action = 0; action < actions(row).size(); ++action)
      targets << Target{.rowId = rowId, .action = action};
  }
  targets.removeIf([this](const Target& target) {
    const QList<QRect> rects = rectsOf(target);
    if (rects.isEmpty()) return true;
    // A picture may be higher than what is seen of it.
    return target.tile >= 0 ? !viewport()->rect().contains(rects.constFirst().center())
                            : !viewport()->rect().contains(rects.constFirst());
  });
  return targets;
}

QString TimelineView::tipAt(QPoint point) {
  const int row = m_column.rowAt(point.y());
  if (row < 0) return {};
  if (const QString link = addressOf(targetAt(point)); !link.isEmpty()) return link;
  const RowLayout& layout = m_column.layout(row);
  if (const int action = layout.actionAt(inRow(row, point)); action >= 0)
    return layout.content().actions[action].tip;
  if (const auto* tile = tileOf(targetAt(point))) return tile->openWords();
  if (m_store.at(row).isEvent())
    return layout.bubble().contains(inRow(row, point)) ? exactTime(m_store.at(row).at())
                                                       : QString();
  if (!layout.meta().contains(inRow(row, point))) return {};
  if (m_store.at(row).isNote()) return exactTime(m_store.at(row).at());
  const Message& message = m_store.at(row).message;
  const QString time = exactTime(message.at);
  return layout.content().outgoing ? QString(time + u" · " + deliveryText(message.status)) : time;
}

void TimelineView::setHovered(const Target& target) {
  if (target == m_hovered) return;
  m_hovered = target;
  viewport()->update();
}

QString TimelineView::addressOf(const Target& target) {
  const int row = m_store.indexOf(target.rowId);
  if (row < 0 || target.link < 0) return {};
  return links(row).value(target.link).url;
}

void TimelineView::addTo(QMenu& menu, const Target& target) {
  if (const auto* tile = tileOf(target)) {
    menu.addAction(withoutMnemonic(tile->openWords()), this,
                   [this, media = tile->media] { Q_EMIT fileWanted(media); });
    menu.addAction(tr("Save as …"), this,
                   [this, media = tile->media] { Q_EMIT saveWanted(media); });
    menu.addSeparator();
  }
  const QString address = addressOf(target);
  if (address.isEmpty()) return;
  menu.addAction(tr("Open link …"), this, [this, address] { Q_EMIT linkActivated(address); });
  menu.addAction(tr("Copy link address"), this,
                 [address] { QApplication::clipboard()->setText(address); });
  menu.addSeparator();
}

void TimelineView::triggerLink(int row, int link) {
  if (row >= 0 && link >= 0 && link < links(row).size()) Q_EMIT linkActivated(links(row)[link].url);
}

void TimelineView::trigger(int row, int action) {
  if (row < 0 || action < 0 || action >= actions(row).size()) return;
  using Kind = MessageContent::Action::Kind;
  const MessageContent::Action wanted = actions(row)[action];
  const QRect box = actionRect(row, action);
  const QRect at(viewport()->mapToGlobal(box.topLeft()), box.size());
  switch (wanted.kind) {
    case Kind::Result: Q_EMIT resultWanted(wanted.result, at); break;
    case Kind::Reasons: Q_EMIT reasonsWanted(*m_store.at(row).event, at); break;
    case Kind::Previous: Q_EMIT previousWanted(); break;
    case Kind::FollowUp: Q_EMIT followUpWanted(); break;
    case Kind::EditNote: Q_EMIT noteEditWanted(*m_store.at(row).note); break;
    case Kind::DeleteNote: Q_EMIT noteDeletionWanted(*m_store.at(row).note); break;
    case Kind::Cancel: Q_EMIT cancelWanted(m_store.at(row).message); break;
    case Kind::Retry: Q_EMIT resendWanted(m_store.at(row).message); break;
    case Kind::FetchAgain: Q_EMIT fetchWanted(m_store.at(row).message); break;
  }
}

bool TimelineView::trigger(const Target& target) {
  const int row = target.isNone() ? -1 : m_store.indexOf(target.rowId);
  if (row < 0) return false;
  if (target.tile >= 0)
    triggerTile(target, std::nullopt);
  else if (target.link >= 0)
    triggerLink(row, target.link);
  else
    trigger(row, target.action);
  return true;
}

// Tab walks through what can be triggered in sight, then on to the next widget.
bool TimelineView::focusNextPrevChild(bool next) {
  const QList<Target> targets = targetsInSight();
  const qsizetype at = targets.indexOf(m_focused);
  const qsizetype to = at < 0 ? (next ? 0 : targets.size() - 1) : next ? at + 1 : at - 1;
  m_focused = targets.value(to);
  viewport()->update();
  if (to >= 0 && to < targets.size()) return true;
  return QAbstractScrollArea::focusNextPrevChild(next);
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
    return;
  m_focused = {};
  viewport()->update();
}

}  // namespace oc::ui
