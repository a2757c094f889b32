#include "core/store/rest_messages.h"

#include <QUuid>
#include <limits>

#include "core/store/rest_rows.h"

namespace oc::store::rest {
namespace {

using namespace Qt::StringLiterals;

const QString kNoConversation = u"There is no such conversation."_s;

Result<StoredMessage> stored(Result<Rows> rows) {
  if (!rows) return rows.error();
  rows->next();
  return StoredMessage{{rows->integer(1)}, rows->text(0).toUtf8()};
}

// Empty but there: QPSQL binds a null QString as NULL.
QString present(const QString& text) {
  return text.isNull() ? u""_s : text;
}

}  // namespace

Result<QList<QByteArray>> messages(Connection& db, OwnerId owner, ConvId conv,
                                   const MessageWindow& window) {
  static const QString ascending =
      u"select app.message_json(m)::text from app.messages m where owner_id = ? and conv_id = ? "
      u"and "
      "msg_id > ? and msg_id < ? order by msg_id limit ? offset ?"_s;
  static const QString newest =
      u"select app.message_json(m)::text from (select * from app.messages where owner_id = ? and "
      "conv_id = ? and msg_id > ? and msg_id < ? order by msg_id desc limit ? offset ?) m order by "
      "msg_id"_s;
  const bool backwards = window.beforeId && !window.afterId;
  auto rows = jsonRows(db.exec(
      backwards ? newest : ascending,
      {owner.value, conv.value, window.afterId.value_or(0),
       window.beforeId.value_or(std::numeric_limits<qint64>::max()), window.limit, window.offset}));
  if (!rows || !rows->isEmpty()) return rows;
  const auto known = parties(db, owner, conv);
  if (!known) return known.error();
  return rows;
}

Result<QByteArray> message(Connection& db, OwnerId owner, MsgId msg) {
  return jsonRow(db.exec(u"select app.message_json(m)::text from app.messages m where owner_id = ? "
                         "and msg_id = ?"_s,
                         {owner.value, msg.value}),
                 u"There is no such message."_s);
}

Result<Parties> parties(Connection& db, OwnerId owner, ConvId conv) {
  auto rows = db.exec(
      u"select phone_number, business_number, channel from app.conversations where owner_id = ? "
      u"and "
      "conv_id = ?"_s,
      {owner.value, conv.value});
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, kNoConversation, {}};
  return Parties{rows->text(0), rows->text(1), rows->text(2)};
}

Result<StoredMessage> sendMessage(Connection& db, OwnerId owner, ConvId conv,
                                  const NewMessage& message) {
  return stored(
      db.exec(u"select app.message_json(m)::text, m.msg_id from app.api_send_message(?, ?, ?, "
              "?::uuid, ?, ?::jsonb, ?, ?, ?) m"_s,
              {owner.value, conv.value, present(message.body),
               QUuid::createUuid().toString(QUuid::WithoutBraces), message.type, message.metadata,
               message.author, message.content, message.sentByIa}));
}

Result<StoredMessage> storeInbound(Connection& db, OwnerId owner, ConvId conv,
                                   const NewMessage& message) {
  return stored(
      db.exec(u"select app.message_json(m)::text, m.msg_id from app.api_store_inbound(?, ?, ?, ?, "
              "?, ?, ?::jsonb, ?, ?, ?) m"_s,
              {owner.value, conv.value, message.from, message.to, present(message.body),
               message.type, message.metadata, message.author, message.content, message.sentByIa}));
}

}  // namespace oc::store::rest
