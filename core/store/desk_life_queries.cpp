#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/enum_text.h"
#include "core/store/desk_queries.h"
#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

// The life of one conversation: how it went so far, and how it goes on.
namespace oc::store::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumText kKinds = enumText<ConversationEvent::Kind>({
    {ConversationEvent::Step, u"step"},
    {ConversationEvent::Assigned, u"assigned"},
    {ConversationEvent::Labels, u"labels"},
    {ConversationEvent::Priority, u"priority"},
    {ConversationEvent::Snoozed, u"snoozed"},
    {ConversationEvent::Woken, u"woken"},
    {ConversationEvent::Blocked, u"blocked"},
    {ConversationEvent::Unblocked, u"unblocked"},
});

QStringList texts(const QJsonValue& array) {
  QStringList all;
  for (const QJsonValue& item : array.toArray())
    all.append(item.toString());
  return all;
}

ConversationEvent eventFrom(const Rows& rows) {
  ConversationEvent event;
  event.id = rows.integer(0);
  event.kind = kKinds.value(rows.text(1)).value_or(ConversationEvent::Step);
  event.at = timeFrom(rows, 2);
  event.actor = rows.text(3);
  event.actorName = rows.text(4);
  event.from = conversationStatusFromText(rows.text(5));
  event.to = conversationStatusFromText(rows.text(6)).value_or(ConversationStatus::Pending);
  event.reason = rows.text(7);
  for (const QJsonValue& reason : QJsonDocument::fromJson(rows.text(8).toUtf8()).array())
    event.closure.append({reason["signal"_L1].toString(), reason["weight"_L1].toDouble(),
                          reason["text"_L1].toString()});
  if (!rows.isNull(9)) event.extension = {static_cast<int>(rows.integer(9)), timeFrom(rows, 10)};
  const QJsonObject details = json::from(rows, 11);
  event.labelsAdded = texts(details["added"_L1]);
  event.labelsRemoved = texts(details["removed"_L1]);
  event.priority = priorityFromText(details["to"_L1].toString()).value_or(Priority::None);
  event.until = QDateTime::fromString(details["until"_L1].toString(), Qt::ISODateWithMs);
  event.assigneeName = rows.text(12);
  return event;
}

// The detector judges the last message: nothing follows it in a conversation that it has closed.
const QString kEvents =
    uR"(
select e.id, e.kind, e.at, e.actor, coalesce(u.profile_name, ''), e.from_status, e.to_status,
       e.reason, e.closure, e.extended_minutes, e.expires_after, e.details,
       (select w.profile_name from app.users w
        where e.kind = 'assigned' and w.owner_id = e.owner_id
          and w.user_id = (e.details ->> 'to')::bigint)
from (
  select t.owner_id, t.transition_id as id, 'step' as kind, t.at, t.actor, t.from_status,
         t.to_status, t.reason, case when t.actor = 'detector' then (
           select r.result_json -> 'reasons'
           from app.ai_results r
           join app.features f on f.owner_id = r.owner_id and f.feature_id = r.feature_id
           where r.owner_id = t.owner_id and r.msg_id = c.last_msg_id and f.name = ?
           order by r.ai_result_id desc limit 1) end as closure,
         t.extended_minutes, t.expires_after, null::jsonb as details
  from app.conversation_transitions t
  join app.conversations c on c.owner_id = t.owner_id and c.conv_id = t.conv_id
  where t.owner_id = ? and t.conv_id = ?
  union all
  select d.owner_id, d.event_id, d.kind, d.at, d.actor, null, null, '', null, null, null, d.details
  from app.conversation_events d
  where d.owner_id = ? and d.conv_id = ?) e
left join app.users u on u.owner_id = e.owner_id and 'login:' || u.login_id = e.actor
order by e.id)"_s;

}  // namespace

Result<QList<ConversationEvent>> events(Connection& db, OwnerId owner, ConvId conv) {
  auto rows =
      db.exec(kEvents, {kClosureDetection, owner.value, conv.value, owner.value, conv.value});
  if (!rows) return rows.error();
  QList<ConversationEvent> events;
  while (rows->next())
    events.append(eventFrom(*rows));
  if (events.isEmpty()) return Error{ErrorCode::NotFound, u"There is no such conversation."_s, {}};
  return events;
}

Result<Conversation> openFollowUp(Connection& db, OwnerId owner, ConvId conv,
                                  int expirationMinutes) {
  static const QString sql =
      u"select "_s % conversationColumns() % u" from app.open_follow_up(?, ?, ?) c"_s;
  auto rows = db.exec(sql, {owner.value, conv.value, expirationMinutes});
  if (!rows) return rows.error();
  rows->next();
  return conversationFrom(*rows);
}

Result<Conversation> extend(Connection& db, OwnerId owner, ConvId conv, std::optional<int> minutes,
                            int expirationMinutes) {
  static const QString sql =
      u"select "_s % conversationColumns() % u" from app.extend_conversation(?, ?, ?, ?) c"_s;
  auto rows = db.exec(
      sql, {owner.value, conv.value, minutes ? QVariant(*minutes) : QVariant(), expirationMinutes});
  if (!rows) return rows.error();
  rows->next();
  return conversationFrom(*rows);
}

}  // namespace oc::store::desk
