#include "core/store/customer_queries.h"

#include "core/domain/closure_record.h"
#include "core/domain/feature.h"
#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store::customers {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kColumns =
    "select owner_id, contact_id, phone_number, name, named, language, notes, opted_out_at, "
    "blocked_at, created_at from "_L1;

Result<Contact> one(Result<Rows> rows) {
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, u"There is no such contact."_s, {}};
  Contact contact;
  int i = 0;
  contact.ownerId = {rows->integer(i++)};
  contact.contactId = {rows->integer(i++)};
  contact.phoneNumber = rows->text(i++);
  contact.name = rows->text(i++);
  contact.named = rows->value(i++).toBool();
  contact.language = rows->text(i++);
  contact.notes = rows->text(i++);
  contact.optedOutAt = timeFrom(*rows, i++);
  contact.blockedAt = timeFrom(*rows, i++);
  contact.createdAt = timeFrom(*rows, i++);
  return contact;
}

}  // namespace

Result<Contact> contact(Connection& db, OwnerId owner, const QString& phoneNumber) {
  static const QString sql = kColumns % "app.contacts where owner_id = ? and phone_number = ?"_L1;
  return one(db.exec(sql, {owner.value, phoneNumber}));
}

Result<Contact> changeContact(Connection& db, OwnerId owner, ContactId id,
                              const ContactChange& change) {
  QJsonObject json;
  if (change.name) json[u"name"_s] = *change.name;
  if (change.language) json[u"language"_s] = *change.language;
  if (change.notes) json[u"notes"_s] = *change.notes;
  if (change.blocked) json[u"blocked"_s] = *change.blocked;
  if (change.optedOut)
    json[u"opted_out_at"_s] =
        *change.optedOut ? QJsonValue(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                         : QJsonValue();
  static const QString sql = kColumns % "app.update_contact(?, ?, ?::jsonb)"_L1;
  return one(db.exec(sql, {owner.value, id.value, json}));
}

Result<Page<Conversation>> conversationsWith(Connection& db, OwnerId owner,
                                             const QString& phoneNumber,
                                             std::optional<ConvId> before, int limit) {
  // "offset 0" keeps the planner from walking through everybody's conversations in their order.
  static const QString sql =
      u"select "_s % conversationColumns() %
      u" from (select * from app.conversations q where q.owner_id = ? and q.phone_number = ? and "
      "q.conv_id < ? offset 0) c order by c.conv_id desc limit ?"_s;
  const ConvId last = before.value_or(ConvId{std::numeric_limits<qint64>::max()});
  auto rows = db.exec(sql, {owner.value, phoneNumber, last.value, limit + 1});
  if (!rows) return rows.error();
  Page<Conversation> page;
  while (rows->next())
    page.items.append(conversationFrom(*rows));
  page.complete = page.items.size() <= limit;
  if (!page.complete) page.items.removeLast();
  return page;
}

Result<ConversationFacts> facts(Connection& db, OwnerId owner, ConvId conv) {
  // The detector judges each message of the customer: the newest ones have the last verdict.
  static const QString sql =
      uR"(
select i.timestamp, a.timestamp, v.result_json, v.processed_at, v.msg_id
from app.conversations c
left join lateral (
  select m.msg_id, m.timestamp from app.messages m
  where m.owner_id = c.owner_id and m.conv_id = c.conv_id and m.direction = 'inbound'
  order by m.msg_id limit 1) i on true
left join lateral (
  select m.timestamp from app.messages m
  where m.owner_id = c.owner_id and m.conv_id = c.conv_id and m.msg_id > i.msg_id
    and m.direction = 'outbound' and m.message_owner in ('agent', 'support') and not m.sent_by_ia
    and m.status not in ('failed', 'undelivered', 'canceled')
  order by m.msg_id limit 1) a on true
left join lateral (
  select r.result_json, r.processed_at, n.msg_id
  from (select m.owner_id, m.msg_id from app.messages m
        where m.owner_id = c.owner_id and m.conv_id = c.conv_id
        order by m.msg_id desc limit 50) n
  join app.ai_results r on r.owner_id = n.owner_id and r.msg_id = n.msg_id
  join app.features f on f.owner_id = r.owner_id and f.feature_id = r.feature_id
  where f.name = ?
  order by r.ai_result_id desc limit 1) v on true
where c.owner_id = ? and c.conv_id = ?)"_s;
  auto rows = db.exec(sql, {kClosureDetection, owner.value, conv.value});
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, u"There is no such conversation."_s, {}};
  ConversationFacts facts;
  facts.firstInboundAt = timeFrom(*rows, 0);
  facts.answeredAt = timeFrom(*rows, 1);
  facts.verdict = closureHintFrom(json::from(*rows, 2));
  if (facts.verdict) {
    facts.verdict->at = timeFrom(*rows, 3);
    facts.verdict->msgId = {rows->integer(4)};
  }
  return facts;
}

}  // namespace oc::store::customers
