#include "ui/attention/alert_finder.h"

#include <algorithm>
#include <chrono>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;

// A message of a conversation that nothing is known of is news when the conversation changed right
// after it came; else something else about it changed. Both times are the server's.
constexpr auto kFresh = 60s;

bool concerns(const Conversation& c, UserId me, AlertScope scope) {
  switch (scope) {
    case AlertScope::Everything: return true;
    case AlertScope::MineAndUnassigned: return !c.assignee.isValid() || c.assignee == me;
    case AlertScope::Mine: return c.assignee == me;
    case AlertScope::Nothing: return false;
  }
  return false;
}

Alert alertOf(Alert::Kind kind, const Tenant& tenant, const Conversation& c) {
  return {.kind = kind,
          .ownerId = tenant.ownerId,
          .tenant = visibleLine(tenant.name),
          .convId = c.convId,
          .customer = displayName(c),
          .words = kind == Alert::Message ? visibleLine(previewText(c.last)) : QString(),
          .author = {}};
}

}  // namespace

void AlertFinder::learn(const Conversation& conversation) {
  Known& known = m_known[conversation.convId];
  known.last = std::max(known.last, conversation.last.msgId);
  known.assignee = conversation.assignee;
  MsgId& newest = m_newest[conversation.ownerId];
  newest = std::max(newest, conversation.last.msgId);
}

bool AlertFinder::isNewMessage(const Conversation& c) const {
  if (!c.last.msgId.isValid() || c.last.direction != Direction::Inbound || c.unread == 0)
    return false;
  const auto known = m_known.constFind(c.convId);
  if (known != m_known.constEnd()) return c.last.msgId > known->last;
  return c.last.msgId > m_newest.value(c.ownerId) ||
         std::abs(c.last.at.secsTo(c.updatedAt)) <= kFresh.count();
}

QList<Alert> AlertFinder::take(const FeedBatch& batch, AlertScope scope, ConvId looked) {
  QList<Alert> alerts;
  const UserId me = batch.tenant.userId;
  for (const Conversation& c : batch.conversations) {
    const bool isNew = isNewMessage(c);
    const auto known = m_known.constFind(c.convId);
    const bool isGiven =
        known != m_known.constEnd() && me.isValid() && c.assignee == me && known->assignee != me;
    learn(c);
    if (c.convId == looked || !c.isAwake() || !concerns(c, me, scope)) continue;
    if (isNew)
      alerts += alertOf(Alert::Message, batch.tenant, c);
    else if (isGiven)
      alerts += alertOf(Alert::Assigned, batch.tenant, c);
  }
  for (const Mention& mention : batch.mentions) {
    if (mention.read || m_notes.contains(mention.note.noteId)) continue;
    m_notes.insert(mention.note.noteId);
    if (scope == AlertScope::Nothing || mention.note.convId == looked) continue;
    alerts += {.kind = Alert::Mention,
               .ownerId = batch.tenant.ownerId,
               .tenant = visibleLine(batch.tenant.name),
               .convId = mention.note.convId,
               .customer = visibleLine(mention.customerName),
               .words = visibleLine(mention.note.body),
               .author = visibleLine(mention.note.authorName)};
  }
  return alerts;
}

}  // namespace oc::ui
