// What can be clicked below the rows of the timeline, by mouse, keys and assistive technology.
#include <algorithm>

#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {

const QList<MessageContent::Action>& TimelineView::actions(int row) {
  return m_column.layout(row).content().actions;
}

QRect TimelineView::actionRect(int row, int action) {
  return m_column.layout(row).actions().value(action).translated(0, m_column.top(row));
}

TimelineView::ActionPlace TimelineView::actionAt(QPoint point) {
  const int row = m_column.rowAt(point.y());
  if (row < 0) return {};
  const int action = m_column.layout(row).actionAt(inRow(row, point));
  return action < 0 ? ActionPlace{} : ActionPlace{m_store.at(row).rowId, action};
}

QList<TimelineView::ActionPlace> TimelineView::actionsInSight() {
  QList<ActionPlace> places;
  const int first = m_column.firstVisible();
  if (first < 0) return places;
  for (int row = first; row <= m_column.lastVisible(); ++row)
    for (int action = 0; action < actions(row).size(); ++action)
      if (viewport()->rect().contains(actionRect(row, action)))
        places << ActionPlace{m_store.at(row).rowId, action};
  return places;
}

void TimelineView::setHovered(const ActionPlace& place) {
  if (place == m_hovered) return;
  m_hovered = place;
  viewport()->update();
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
  }
}

bool TimelineView::triggerFocused() {
  const int row = m_focused.rowId == 0 ? -1 : m_store.indexOf(m_focused.rowId);
  if (row < 0 || m_focused.action >= actions(row).size()) return false;
  trigger(row, m_focused.action);
  return true;
}

// Tab walks through what can be triggered in sight, then on to the next widget.
bool TimelineView::focusNextPrevChild(bool next) {
  const QList<ActionPlace> places = actionsInSight();
  const qsizetype at = places.indexOf(m_focused);
  const qsizetype to = at < 0 ? (next ? 0 : places.size() - 1) : next ? at + 1 : at - 1;
  m_focused = places.value(to);
  viewport()->update();
  if (to >= 0 && to < places.size()) return true;
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
