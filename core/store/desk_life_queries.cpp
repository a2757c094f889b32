#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/desk_queries.h"
#include "core/store/row_mapping.h"

// The life of one conversation: how it went so far, and how it goes on.
namespace oc::store::desk {

using namespace Qt::StringLiterals;

namespace {

ConversationEvent eventFrom(const Rows& rows) {
  ConversationEvent event;
  event.id = rows.integer(0);
  event.at = timeFrom(rows, 1);
  event.from = conversationStatusFromText(rows.text(2));
  event.to = conversationStatusFromText(rows.text(3)).value_or(ConversationStatus::Failed);
  event.actor = rows.text(4);
  event.actorName = rows.text(5);
  event.reason = rows.text(6);
  for (const QJsonValue& reason : QJsonDocument::fromJson(rows.text(7).toUtf8()).array())
    event.closure.append({reason["signal"_L1].toString(), reason["weight"_L1].toDouble(),
                          reason["text"_L1].toString()});
  if (!rows.isNull(8)) event.extension = {static_cast<int>(rows.integer(8)), timeFrom(rows, 9)};
  return event;
}

}  // namespace

Result<QList<ConversationEvent>> events(Connection& db, OwnerId owner, ConvId conv) {
  // The detector judges the last message: nothing follows it in a conversation that it has closed.
  auto rows = db.exec(
      u"select t.transition_id, t.at, t.from_status, t.to_status, t.actor, "
      u"coalesce(u.profile_name, "
      "''), t.reason, case when t.actor = 'detector' then (select r.result_json -> 'reasons' from "
      "app.ai_results r join app.features f on f.owner_id = r.owner_id and f.feature_id = "
      "r.feature_id where r.owner_id = t.owner_id and r.msg_id = c.last_msg_id and f.name = ? "
      "order "
      "by r.ai_result_id desc limit 1) end, t.extended_minutes, t.expires_after from "
      "app.conversation_transitions t join app.conversations c on c.owner_id = t.owner_id and "
      "c.conv_id = t.conv_id left join "
      "app.users "
      "u on u.owner_id = t.owner_id and 'login:' || u.login_id = t.actor where t.owner_id = ? and "
      "t.conv_id = ? order by t.transition_id"_s,
      {kClosureDetection, owner.value, conv.value});
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

}  // namespace oc::store::desk
