#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/api/parties.h"
#include "core/store/rest_messages.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace rest = store::rest;

const QString kTag = u"messages"_s;

Result<Answer> list(store::Connection& db, const Call& call) {
  rest::MessageWindow window;
  window.limit = static_cast<int>(call.id(u"limit"_s));
  window.offset = call.id(u"offset"_s);
  if (call.has(u"after_id"_s)) window.afterId = call.id(u"after_id"_s);
  if (call.has(u"before_id"_s)) window.beforeId = call.id(u"before_id"_s);
  const auto rows = rest::messages(db, call.key.owner, convOf(call), window);
  if (!rows) return rows.error();
  return Answer{200, jsonArray(*rows), {}};
}

Schema newMessageSchema() {
  const Schema address = Schema::text().lengths(1, 255);
  return Schema::object(
             {
                 {u"conv_id"_s,
                  Schema::integer().orNull().about(u"Where it is given, the path's."_s)},
                 {u"from_number"_s, address.like(u"whatsapp:+5511988887777"_s), Need::Required},
                 {u"to_number"_s, address.like(u"whatsapp:+551140000000"_s), Need::Required},
                 {u"body"_s, Schema::text().lengths(0, 65536).like(u"Bom dia!"_s), Need::Required},
                 {u"direction"_s,
                  Schema::text()
                      .oneOf({u"inbound"_s, u"outbound"_s})
                      .about(u"outbound: sent through Twilio. inbound: stored as the "
                             "customer's."_s),
                  Need::Required},
                 {u"message_owner"_s,
                  Schema::text().oneOf(
                      {u"user"_s, u"agent"_s, u"system"_s, u"tool"_s, u"support"_s}),
                  Need::Required},
                 {u"message_type"_s,
                  Schema::text()
                      .oneOf({u"text"_s, u"image"_s, u"audio"_s, u"video"_s, u"document"_s})
                      .byDefault(u"text"_s)},
                 {u"content"_s, Schema::text().lengths(0, 65536).orNull().about(
                                    u"The text in another form: caption, transcription."_s)},
                 {u"sent_by_ia"_s, Schema::boolean().byDefault(false)},
                 {u"metadata"_s,
                  Schema::object().orNull().about(
                      u"Of an outbound one: `media` [{\"url\", \"content_type\"}] with "
                      "public addresses, or [{\"media_id\"}] of the tenant's own files; or "
                      "`content_sid` and `content_variables` of a template."_s)},
             })
      .named(u"NewMessage"_s);
}

// What of the metadata the courier reads must be what it expects.
std::optional<Answer> wrongMetadata(const QJsonObject& metadata) {
  static const Schema known = Schema::object({
      {u"media"_s,
       Schema::array(
           Schema::object({{u"url"_s, Schema::text().lengths(1, 2048).matching(u"^https?://"_s)},
                           {u"media_id"_s, Schema::integer()},
                           {u"content_type"_s, Schema::text().lengths(0, 255)}}))
           .lengths(0, 10)},
      {u"content_sid"_s, Schema::text().matching(u"^HX[0-9a-fA-F]{32}$"_s)},
      {u"content_variables"_s, Schema::text().lengths(0, 4096)},
  });
  Problems problems;
  known.check(metadata, {u"body"_s, u"metadata"_s}, &problems);
  qsizetype n = 0;
  for (const QJsonValue& item : metadata["media"_L1].toArray()) {
    const Location where{u"body"_s, u"metadata"_s, u"media"_s, n++};
    if (problems.isEmpty() && item["url"_L1].isUndefined() == item["media_id"_L1].isUndefined())
      problems.append({where, u"Give either url or media_id"_s, u"value_error"_s});
  }
  if (problems.isEmpty()) return std::nullopt;
  return invalid(problems);
}

Result<Answer> add(store::Connection& db, const Call& call) {
  const OwnerId owner = call.key.owner;
  const ConvId conv = convOf(call);
  const auto parties = rest::parties(db, owner, conv);
  if (!parties) return parties.error();
  const QJsonObject& body = call.body;
  if (const QJsonValue given = body["conv_id"_L1];
      given.isDouble() && given.toInteger() != conv.value)
    return wrongValue({u"body"_s, u"conv_id"_s}, u"This is not the conversation of the path"_s);
  rest::NewMessage message{
      body["from_number"_L1].toString(),
      body["to_number"_L1].toString(),
      body["body"_L1].toString(),
      body["message_owner"_L1].toString(),
      body["message_type"_L1].toString(),
      body["content"_L1].isString() ? body["content"_L1].toString() : QString(),
      body["metadata"_L1].toObject(),
      body["sent_by_ia"_L1].toBool()};
  if (!areParties(message.from, message.to, *parties))
    return wrongValue({u"body"_s, u"from_number"_s},
                      u"from_number and to_number should be the conversation's two parties"_s);
  const bool outbound = body["direction"_L1].toString() == "outbound"_L1;
  if (outbound) {
    if (auto wrong = wrongMetadata(message.metadata)) return *wrong;
  }
  const auto stored = outbound ? rest::sendMessage(db, owner, conv, message)
                               : rest::storeInbound(db, owner, conv, message);
  if (!stored) return stored.error();
  Answer answer{201, stored->json, {}};
  if (!outbound) answer.inbound = StoredInbound{owner, conv, stored->msgId};
  return answer;
}

}  // namespace

QList<Endpoint> messageEndpoints() {
  const Schema position = Schema::integer().atLeast(0);
  Endpoint thread{"GET", u"/conversations/{conv_id}/messages"_s, Scope::Read, u"listMessages"_s,
                  kTag,  u"List a conversation's messages"_s};
  thread.description =
      u"Oldest first. With `before_id` alone the newest ones before it; `after_id` is the way to "
      "read on without gaps."_s;
  thread.parameters = {
      convParameter(),
      limitParameter(),
      {Parameter::Query, u"offset"_s, position.byDefault(0).about(u"Leaves out so many."_s)},
      {Parameter::Query, u"after_id"_s, position.about(u"Only messages after this msg_id."_s)},
      {Parameter::Query, u"before_id"_s, position.about(u"Only messages before this msg_id."_s)}};
  thread.answers = {{200, u"Messages, oldest first."_s, Schema::array(messageSchema())}};
  thread.handler = &list;

  Endpoint create{"POST",       u"/conversations/{conv_id}/messages"_s,
                  Scope::Write, u"addMessage"_s,
                  kTag,         u"Send a message, or store one of the customer's"_s};
  create.description =
      u"An outbound message is answered as `queued` and sent through Twilio at once; its state "
      "can be read with it. The two addresses are the conversation's parties, in either order."_s;
  create.parameters = {convParameter()};
  create.body = newMessageSchema();
  create.answers = {{201, u"The message."_s, messageSchema()},
                    {409, u"The conversation is closed."_s, errorSchema()}};
  create.handler = &add;

  Endpoint show{"GET",       u"/messages/{msg_id}"_s,
                Scope::Read, u"getMessage"_s,
                kTag,        u"Get a message, with its state of delivery"_s};
  show.parameters = {idParameter(u"msg_id"_s, u"The message."_s)};
  show.answers = {{200, u"The message."_s, messageSchema()}};
  show.handler = [](store::Connection& db, const Call& call) {
    return answered(200, rest::message(db, call.key.owner, {call.id(u"msg_id"_s)}));
  };

  return {thread, create, show};
}

}  // namespace oc::api
