#include "core/store/conversation_filter.h"

namespace oc::store {

using namespace Qt::StringLiterals;

QString filterCondition(ConversationFilter filter, const QString& table) {
  switch (filter) {
    case ConversationFilter::Active: return table % u".status in ('pending', 'progress')"_s;
    case ConversationFilter::Closed: return table % u".status not in ('pending', 'progress')"_s;
    case ConversationFilter::All: return u"true"_s;
    case ConversationFilter::Mine:
      return u"(%1.awake and %1.assignee_key = (select app.my_user_id(?)))"_s.arg(table);
    case ConversationFilter::Unassigned: return u"(%1.awake and %1.assignee_key = 0)"_s.arg(table);
    case ConversationFilter::Waiting:
      return u"(%1.awake and %1.waiting_since is not null)"_s.arg(table);
    case ConversationFilter::ClosingSoon: return table % u".awake"_s;
    case ConversationFilter::Snoozed: return table % u".snoozed_until is not null"_s;
    case ConversationFilter::Unanswered: break;
  }
  // A customer who is in touch again waits in the later conversation, if at all. "offset 0" keeps
  // the planner from a join with all of the tenant's conversations.
  return u"(%1.unanswered and not exists (select from app.conversations later where "
         "later.owner_id = %1.owner_id and later.phone_number = %1.phone_number and "
         "later.business_number = %1.business_number and later.channel = %1.channel and "
         "later.conv_id > %1.conv_id and later.last_msg_id is not null offset 0))"_s.arg(table);
}

}  // namespace oc::store
