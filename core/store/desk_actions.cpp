#include <QJsonArray>
#include <QJsonObject>

#include "core/store/array_text.h"
#include "core/store/desk_queries.h"
#include "core/store/row_mapping.h"

// What agents do with conversations and with replies that are on their way.
namespace oc::store::desk {
namespace {

using namespace Qt::StringLiterals;

QJsonValue orNull(UserId user) {
  return user.isValid() ? QJsonValue(user.value) : QJsonValue();
}

QString textOf(const Snooze& snooze) {
  return snooze.kind == Snooze::UntilTime ? snooze.until.toUTC().toString(Qt::ISODateWithMs)
                                          : u"infinity"_s;
}

// As app.change_conversations() takes it.
QJsonObject jsonOf(const ConversationChange& change) {
  QJsonObject json;
  if (change.assignee) json[u"assignee"_s] = orNull(*change.assignee);
  if (change.expectedAssignee) json[u"expected"_s] = orNull(*change.expectedAssignee);
  if (!change.addLabels.isEmpty())
    json[u"add_labels"_s] = QJsonArray::fromStringList(change.addLabels);
  if (!change.removeLabels.isEmpty())
    json[u"remove_labels"_s] = QJsonArray::fromStringList(change.removeLabels);
  if (change.priority) json[u"priority"_s] = toText(*change.priority);
  if (change.snooze)
    json[u"snoozed_until"_s] =
        change.snooze->kind == Snooze::Wake ? QJsonValue() : QJsonValue(textOf(*change.snooze));
  if (change.markUnread) json[u"unread"_s] = true;
  if (change.closing) {
    json[u"status"_s] = toText(change.closing->status);
    json[u"reason"_s] = change.closing->reason;
  }
  if (!change.note.isEmpty()) {
    json[u"note"_s] = change.note;
    QJsonArray mentions;
    for (const UserId user : change.mentions)
      mentions += user.value;
    json[u"mentions"_s] = mentions;
  }
  return json;
}

Result<Message> oneMessage(Result<Rows> rows) {
  if (!rows) return rows.error();
  rows->next();
  return messageFrom(*rows);
}

QString messageFromCall(QLatin1StringView call) {
  return u"select "_s % messageColumns() % u" from "_s % call % u" m"_s;
}

ErrorCode codeOf(const QString& state) {
  return state == "OC404"_L1 ? ErrorCode::NotFound : ErrorCode::Conflict;
}

}  // namespace

Result<Conversation> change(Connection& db, OwnerId owner, ConvId conv,
                            const ConversationChange& change) {
  static const QString sql =
      u"select "_s % conversationColumns() % u" from app.change_conversation(?, ?, ?::jsonb) c"_s;
  auto rows = db.exec(sql, {owner.value, conv.value, jsonOf(change)});
  if (!rows) return rows.error();
  rows->next();
  return conversationFrom(*rows);
}

Result<QList<ChangeOutcome>> changeAll(Connection& db, OwnerId owner, const QList<ConvId>& convs,
                                       const ConversationChange& change) {
  auto rows = db.exec(
      u"select conv_id, code, problem from app.change_conversations(?, ?::bigint[], ?::jsonb)"_s,
      {owner.value, arrayText(convs), jsonOf(change)});
  if (!rows) return rows.error();
  QList<ChangeOutcome> outcomes;
  while (rows->next()) {
    ChangeOutcome outcome{.convId = {rows->integer(0)}, .error = std::nullopt};
    if (!rows->isNull(1)) outcome.error = Error{codeOf(rows->text(1)), rows->text(2), {}};
    outcomes.append(outcome);
  }
  return outcomes;
}

Result<Message> replyLater(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                           const QUuid& key, int seconds) {
  static const QString sql = messageFromCall("app.queue_reply_later(?, ?, ?, ?, ?)"_L1);
  return oneMessage(
      db.exec(sql, {owner.value, conv.value, body, key.toString(QUuid::WithoutBraces), seconds}));
}

Result<Message> cancelReply(Connection& db, OwnerId owner, MsgId msg) {
  static const QString sql = messageFromCall("app.cancel_reply(?, ?)"_L1);
  return oneMessage(db.exec(sql, {owner.value, msg.value}));
}

Result<Message> retryReply(Connection& db, OwnerId owner, MsgId msg) {
  static const QString sql = messageFromCall("app.retry_reply(?, ?)"_L1);
  return oneMessage(db.exec(sql, {owner.value, msg.value}));
}

}  // namespace oc::store::desk
