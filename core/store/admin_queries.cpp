#include "core/store/admin_queries.h"

#include <QJsonDocument>
#include <QUuid>

#include "core/domain/address.h"
#include "core/domain/feature.h"
#include "core/store/conversation_filter.h"
#include "core/store/json_rows.h"

namespace oc::store::admin {
namespace {

using namespace Qt::StringLiterals;
using json::array;
using json::object;

QString jsonText(const QJsonArray& value) {
  return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

template <typename T>
QVariant orNull(const std::optional<T>& value) {
  return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}

// What of an account anyone may see.
constexpr auto kAccountColumns =
    "jsonb_build_object('tw_account_id', tw_account_id, 'owner_id', owner_id, 'account_sid', "
    "account_sid, 'phone_numbers', phone_numbers, 'api_base_url', api_base_url, 'training', "
    "training, 'created_at', created_at)"_L1;

const QString kNoConversation = u"There is no such conversation."_s;

}  // namespace

Result<QJsonObject> createOwner(Connection& db, const QString& name, const QString& email) {
  return object(db.exec(u"select to_jsonb(o) from app.create_owner(?, ?) o"_s, {name, email}), {});
}

Result<QJsonArray> owners(Connection& db) {
  return array(db.exec(
      u"select to_jsonb(o) || jsonb_build_object('active_conversations', f.active_conversations, "
      "'unread_conversations', f.unread_conversations, 'media_files', m.files, 'media_bytes', "
      "m.bytes) from app.owners o join app.feed f using (owner_id) cross join lateral (select "
      "count(*) as files, coalesce(sum(x.size), 0)::bigint as bytes from app.media_objects x where "
      "x.owner_id = o.owner_id) m order by owner_id"_s));
}

Result<QJsonObject> setLifeCycle(Connection& db, OwnerId owner, const LifeCycleChange& change) {
  return object(
      db.exec(u"select to_jsonb(s) from app.owners o cross join lateral app.set_life_cycle("
              "o.owner_id, case when ? then ?::int else o.conversation_expiration_minutes end, "
              "case when ? then ?::int else o.conversation_idle_timeout_minutes end, "
              "coalesce(?::boolean, o.keep_waiting_open)) s where o.owner_id = ?"_s,
              {change.expirationMinutes.has_value(),
               orNull(change.expirationMinutes.value_or(std::nullopt)),
               change.idleTimeoutMinutes.has_value(),
               orNull(change.idleTimeoutMinutes.value_or(std::nullopt)),
               orNull(change.keepWaitingOpen), owner.value}),
      u"There is no such tenant."_s);
}

Result<QJsonObject> addUser(Connection& db, OwnerId owner, const NewUser& user) {
  // A null QString would be bound as NULL.
  const auto text = [](const QString& given) { return given.isNull() ? u""_s : given; };
  return object(db.exec(u"select to_jsonb(u) from app.add_user(?, ?, ?, ?, ?, ?) u"_s,
                        {owner.value, user.profileName, text(user.firstName), text(user.lastName),
                         user.role, text(user.phone)}),
                {});
}

Result<QJsonArray> users(Connection& db, OwnerId owner) {
  return array(db.exec(u"select to_jsonb(u) from app.users u where owner_id = ? order by user_id"_s,
                       {owner.value}));
}

Result<QJsonObject> setTwilioAccount(Connection& db, OwnerId owner, const TwilioAccount& account) {
  QStringList keys;
  for (const QString& number : account.phoneNumbers)
    keys.append(parseAddress(number).key);
  const QVariant base =
      account.apiBaseUrl.isEmpty() ? orNull<QString>(std::nullopt) : account.apiBaseUrl;
  const auto set = db.exec(
      u"select app.set_twilio_account(?, ?, ?, ?::jsonb, array(select jsonb_array_elements_text("
      "?::jsonb)), ?, ?)"_s,
      {owner.value, account.accountSid, orNull(account.sealedToken),
       jsonText(QJsonArray::fromStringList(account.phoneNumbers)),
       jsonText(QJsonArray::fromStringList(keys)), base, account.training});
  if (!set) return set.error();
  return object(db.exec(u"select "_s % kAccountColumns %
                            u" from app.twilio_accounts where owner_id = ? and account_sid = ?"_s,
                        {owner.value, account.accountSid}),
                {});
}

Result<QJsonArray> twilioAccounts(Connection& db, OwnerId owner) {
  return array(db.exec(u"select "_s % kAccountColumns %
                           u" from app.twilio_accounts where owner_id = ? order by tw_account_id"_s,
                       {owner.value}));
}

Result<QList<TrainingAccountRow>> trainingAccounts(Connection& db, const QString& baseUrl) {
  if (!baseUrl.isEmpty()) {
    const auto moved = db.exec(u"select app.move_training_accounts(?)"_s, {baseUrl});
    if (!moved) return moved.error();
  }
  auto rows = db.exec(
      u"select a.owner_id, o.name, a.account_sid, a.auth_token, a.phone_numbers from "
      "app.twilio_accounts a join app.owners o using (owner_id) where a.training and o.active "
      "order "
      "by a.owner_id, a.tw_account_id"_s);
  if (!rows) return rows.error();
  QList<TrainingAccountRow> accounts;
  while (rows->next()) {
    TrainingAccountRow account{{rows->integer(0)}, rows->text(1), rows->text(2), rows->text(3), {}};
    for (const auto& number : QJsonDocument::fromJson(rows->text(4).toUtf8()).array())
      account.phoneNumbers.append(number.toString());
    accounts.append(account);
  }
  return accounts;
}

Result<Done> moveTrainingAssistants(Connection& db, const QString& baseUrl) {
  const auto moved = db.exec(
      u"select app.set_feature(owner_id, name, null, config_json || jsonb_build_object('base_url', "
      "?::text), null) from app.features where name = ? and config_json ->> 'model' = 'training' "
      "and config_json ->> 'base_url' <> ?"_s,
      {baseUrl, kAssistant, baseUrl});
  if (!moved) return moved.error();
  return Done{};
}

Result<QJsonObject> conversations(Connection& db, OwnerId owner, ConversationFilter filter,
                                  int limit) {
  const QString source =
      u" from app.conversations c where owner_id = ? and "_s % filterCondition(filter, u"c"_s);
  auto items =
      array(db.exec(u"select to_jsonb(c)"_s % source % u" order by c.activity desc limit ?"_s,
                    {owner.value, limit}));
  if (!items) return items.error();
  auto total = db.exec(u"select count(*)"_s % source, {owner.value});
  if (!total) return total.error();
  total->next();
  return QJsonObject{{u"conversations"_s, *items}, {u"total"_s, total->integer(0)}};
}

Result<QJsonObject> conversation(Connection& db, ConvId conv) {
  auto found = object(
      db.exec(u"select to_jsonb(c) || jsonb_build_object('assignee', (select u.profile_name from "
              "app.users u where u.owner_id = c.owner_id and u.user_id = c.user_id)) from "
              "app.conversations c where conv_id = ?"_s,
              {conv.value}),
      kNoConversation);
  if (!found) return found;
  const QVariant owner = found->value("owner_id"_L1).toInteger();
  const auto messages = array(db.exec(
      u"select to_jsonb(m) from app.messages m where owner_id = ? and conv_id = ? order by msg_id"_s,
      {owner, conv.value}));
  if (!messages) return messages.error();
  const auto transitions = array(
      db.exec(u"select to_jsonb(t) from app.conversation_transitions t where owner_id = ? and "
              "conv_id = ? order by transition_id"_s,
              {owner, conv.value}));
  if (!transitions) return transitions.error();
  const auto notes = array(db.exec(
      u"select to_jsonb(n) from app.notes n where owner_id = ? and conv_id = ? order by note_id"_s,
      {owner, conv.value}));
  if (!notes) return notes.error();
  found->insert(u"notes"_s, *notes);
  found->insert(u"messages"_s, *messages);
  found->insert(u"transitions"_s, *transitions);
  return found;
}

Result<OwnerId> ownerOf(Connection& db, ConvId conv) {
  auto rows = db.exec(u"select owner_id from app.conversations where conv_id = ?"_s, {conv.value});
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, kNoConversation, {}};
  return OwnerId{rows->integer(0)};
}

Result<QJsonObject> closeConversation(Connection& db, ConvId conv, const QString& status,
                                      const QString& reason) {
  const auto owner = ownerOf(db, conv);
  if (!owner) return owner.error();
  return object(db.exec(u"select to_jsonb(c) from app.close_conversation(?, ?, ?, ?) c"_s,
                        {owner->value, conv.value, status, reason}),
                {});
}

Result<QJsonObject> extendConversation(Connection& db, ConvId conv, std::optional<int> minutes,
                                       int defaultMinutes) {
  const auto owner = ownerOf(db, conv);
  if (!owner) return owner.error();
  return object(db.exec(u"select to_jsonb(c) from app.extend_conversation(?, ?, ?, ?) c"_s,
                        {owner->value, conv.value, orNull(minutes), defaultMinutes}),
                {});
}

Result<QJsonObject> sendReply(Connection& db, ConvId conv, const QString& body) {
  const auto owner = ownerOf(db, conv);
  if (!owner) return owner.error();
  return object(
      db.exec(u"select to_jsonb(m) from app.queue_reply(?, ?, ?, ?::uuid) m"_s,
              {owner->value, conv.value, body, QUuid::createUuid().toString(QUuid::WithoutBraces)}),
      {});
}

}  // namespace oc::store::admin
