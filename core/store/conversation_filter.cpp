#include "core/store/conversation_filter.h"

namespace oc::store {

using namespace Qt::StringLiterals;

QString filterCondition(ConversationFilter filter, const QString& table) {
  switch (filter) {
    case ConversationFilter::Active: return table % u".status in ('pending', 'progress')"_s;
    case ConversationFilter::Closed: return table % u".status not in ('pending', 'progress')"_s;
    case ConversationFilter::All: return u"true"_s;
    case ConversationFilter::Unanswered: break;
  }
  // A customer who is in touch again waits in the later conversation, if at all. "offset 0" keeps
  // the planner from a join with all of the tenant's conversations.
  return u"(%1.unanswered and not exists (select from app.conversations later where "
         "later.owner_id = %1.owner_id and later.phone_number = %1.phone_number and "
         "later.business_number = %1.business_number and later.channel = %1.channel and "
         "later.conv_id > %1.conv_id and later.last_msg_id is not null offset 0))"_s.arg(table);
}

std::optional<ConversationFilter> conversationFilterFromText(QStringView text) {
  if (text == u"active") return ConversationFilter::Active;
  if (text == u"closed") return ConversationFilter::Closed;
  if (text == u"all") return ConversationFilter::All;
  if (text == u"unanswered") return ConversationFilter::Unanswered;
  return {};
}

}  // namespace oc::store
