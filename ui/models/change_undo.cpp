#include "ui/models/change_undo.h"

#include <algorithm>

namespace oc::ui {
namespace {

void add(QList<ChangeStep>& steps, ConvId conv, const ConversationChange& change) {
  if (change == ConversationChange{}) return;
  const auto same = std::ranges::find(steps, change, &ChangeStep::change);
  if (same == steps.end())
    steps += ChangeStep{{conv}, change};
  else
    same->convs += conv;
}

Snooze snoozeOf(const Conversation& c) {
  if (!c.snoozed) return {Snooze::Wake, {}};
  return c.snoozedUntil.isValid() ? Snooze{Snooze::UntilTime, c.snoozedUntil}
                                  : Snooze{Snooze::UntilMessage, {}};
}

}  // namespace

QList<ChangeStep> undoOf(const ConversationChange& change, const QList<Conversation>& before) {
  QList<ChangeStep> steps;
  if (change.closing || !change.note.isEmpty()) return steps;
  for (const Conversation& c : before) {
    ConversationChange back;
    if (change.assignee && *change.assignee != c.assignee) {
      back.assignee = c.assignee;
      back.expectedAssignee = change.assignee;
    }
    for (const QString& label : change.addLabels)
      if (!c.labels.contains(label)) back.removeLabels += label;
    for (const QString& label : change.removeLabels)
      if (c.labels.contains(label)) back.addLabels += label;
    if (change.priority && *change.priority != c.priority) back.priority = c.priority;
    if (change.snooze && *change.snooze != snoozeOf(c)) back.snooze = snoozeOf(c);
    add(steps, c.convId, back);
  }
  return steps;
}

}  // namespace oc::ui
