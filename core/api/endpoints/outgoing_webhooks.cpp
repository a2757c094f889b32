#include <QJsonDocument>
#include <QUrl>

#include "core/api/cursor.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/sealing.h"
#include "core/store/webhook_queries.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace webhooks = store::webhooks;

const QString kTag = u"outgoing webhooks"_s;
const QString kBase = u"/outgoing_webhooks/"_s;
const QString kOne = u"/outgoing_webhooks/{webhook_id}"_s;
constexpr int kDefaultPage = 50;
constexpr int kLargestPage = 200;  // each delivery comes with its log

QStringList eventNames() {
  return {u"message.created"_s, u"message.status"_s, u"conversation.opened"_s,
          u"conversation.closed"_s, u"closure.detected"_s};
}

// ---------------------------------------------------------------- shapes

QList<Member> webhookMembers() {
  return {
      {u"webhook_id"_s, Schema::integer(), Need::Required},
      {u"owner_id"_s, Schema::integer(), Need::Required},
      {u"url"_s, Schema::text(), Need::Required},
      {u"events"_s, Schema::array(Schema::text().oneOf(eventNames())), Need::Required},
      {u"description"_s, Schema::text(), Need::Required},
      {u"active"_s, Schema::boolean(), Need::Required},
      {u"disabled_reason"_s, Schema::text().about(u"Why it was switched off by itself."_s),
       Need::Required},
      {u"failing_since"_s, Schema::time().orNull(), Need::Required},
      {u"previous_secret_until"_s,
       Schema::time().orNull().about(u"Until then the secret before signs as well."_s),
       Need::Required},
      {u"created_at"_s, Schema::time(), Need::Required},
      {u"updated_at"_s, Schema::time(), Need::Required},
  };
}

Schema webhookSchema() {
  return Schema::object(webhookMembers()).named(u"OutgoingWebhook"_s);
}

Schema secretSchema() {
  return Schema::object(
             webhookMembers() +
             QList<Member>{{u"secret"_s, Schema::text().about(u"whsec_…, told this once."_s),
                            Need::Required}})
      .named(u"OutgoingWebhookWithSecret"_s);
}

Schema deliverySchema() {
  const Schema attempt = Schema::object({
      {u"at"_s, Schema::time(), Need::Required},
      {u"status"_s, Schema::integer().orNull().about(u"Null: there was no answer."_s),
       Need::Required},
      {u"duration_ms"_s, Schema::integer(), Need::Required},
      {u"error"_s, Schema::text(), Need::Required},
      {u"answer"_s, Schema::text().about(u"Its beginning."_s), Need::Required},
  });
  return Schema::object(
             {
                 {u"delivery_id"_s, Schema::integer(), Need::Required},
                 {u"webhook_id"_s, Schema::integer(), Need::Required},
                 {u"owner_id"_s, Schema::integer(), Need::Required},
                 {u"id"_s, Schema::text().about(u"The header webhook-id."_s), Need::Required},
                 {u"event"_s, Schema::text(), Need::Required},
                 {u"state"_s,
                  Schema::text().oneOf({u"queued"_s, u"claimed"_s, u"delivered"_s, u"failed"_s}),
                  Need::Required},
                 {u"conv_id"_s, Schema::integer().orNull(), Need::Required},
                 {u"msg_id"_s, Schema::integer().orNull(), Need::Required},
                 {u"attempts"_s, Schema::integer(), Need::Required},
                 {u"created_at"_s, Schema::time(), Need::Required},
                 {u"next_attempt_at"_s, Schema::time().orNull(), Need::Required},
                 {u"settled_at"_s, Schema::time().orNull(), Need::Required},
                 {u"log"_s, Schema::array(attempt), Need::Required},
             })
      .named(u"WebhookDelivery"_s);
}

Schema urlSchema() {
  return Schema::text()
      .lengths(1, 2048)
      .about(u"https://, on the open internet unless the administrator allows it."_s)
      .like(u"https://hooks.example.org/in"_s);
}

Schema eventsSchema() {
  return Schema::array(Schema::text().oneOf(eventNames())).lengths(1, 5);
}

Schema descriptionSchema() {
  return Schema::text().lengths(0, 500);
}

// ---------------------------------------------------------------- handlers

QByteArray text(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Answer> answered(int status, const Result<QJsonObject>& object) {
  if (!object) return object.error();
  return Answer{status, text(*object), {}};
}

QList<QByteArray> rowsOf(const QJsonArray& items) {
  QList<QByteArray> rows;
  for (const QJsonValue& item : items)
    rows.append(text(item.toObject()));
  return rows;
}

qint64 webhookOf(const Call& call) {
  return call.id(u"webhook_id"_s);
}

// 422 for an address that could never be reached.
std::optional<Answer> unreachable(const Call& call, const egress::AllowList& allowed) {
  if (!call.body.contains("url"_L1)) return std::nullopt;
  const auto obstacle =
      egress::obstacleTo(QUrl(call.body["url"_L1].toString(), QUrl::StrictMode), allowed);
  if (!obstacle) return std::nullopt;
  return wrongValue({u"body"_s, u"url"_s}, obstacle->message, u"url"_s);
}

Result<Answer> create(store::Connection& db, const Call& call, const config::SecretBox& box,
                      const egress::AllowList& allowed) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  if (auto problem = unreachable(call, allowed)) return *problem;
  QStringList events;
  for (const QJsonValue& event : call.body["events"_L1].toArray())
    events.append(event.toString());
  return answered(201, webhooks::add(db, store::sealerFor(db, box), call.key.owner,
                                     call.body["url"_L1].toString(), events,
                                     call.body["description"_L1].toString()));
}

Result<Answer> change(store::Connection& db, const Call& call, const egress::AllowList& allowed) {
  if (auto problem = unreachable(call, allowed)) return *problem;
  return answered(200, webhooks::update(db, call.key.owner, webhookOf(call), call.body));
}

Result<Answer> deliveries(store::Connection& db, const Call& call) {
  std::optional<Answer> problem;
  webhooks::DeliveryQuery query;
  query.before = positionOf(call, &problem);
  if (problem) return *problem;
  query.state = call.text(u"state"_s);
  query.limit = static_cast<int>(call.id(u"limit"_s));
  const auto items = webhooks::deliveries(db, call.key.owner, webhookOf(call), query);
  if (!items) return items.error();
  const QString next =
      items->size() < query.limit
          ? QString()
          : makeCursor(items->last()["delivery_id"_L1].toInteger(), call.parameters);
  return Answer{200, pageJson("deliveries", rowsOf(*items), next), {}};
}

Parameter webhookParameter() {
  return idParameter(u"webhook_id"_s, u"The outgoing webhook."_s);
}

// What all of these calls have in common.
Endpoint admin(const char* method, const QString& path, const QString& operation,
               const QString& summary) {
  Endpoint endpoint{method, path, Scope::Admin, operation, kTag, summary};
  if (path.contains("{webhook_id}"_L1)) endpoint.parameters = {webhookParameter()};
  return endpoint;
}

}  // namespace

QList<Endpoint> outgoingWebhookEndpoints(const config::SecretBox& box,
                                         const egress::AllowList& allowed) {
  Endpoint list = admin("GET", kBase, u"listOutgoingWebhooks"_s, u"List outgoing webhooks"_s);
  list.parameters = {ownerParameter()};
  list.answers = {
      {200, u"All of the tenant's."_s,
       Schema::object({{u"outgoing_webhooks"_s, Schema::array(webhookSchema()), Need::Required}})
           .named(u"OutgoingWebhooks"_s)}};
  list.handler = [](store::Connection& db, const Call& call) -> Result<Answer> {
    if (auto stranger = strangeOwner(call)) return *stranger;
    const auto items = webhooks::list(db, call.key.owner);
    if (!items) return items.error();
    return Answer{200, "{\"outgoing_webhooks\":" + jsonArray(rowsOf(*items)) + '}', {}};
  };

  Endpoint creating = admin("POST", kBase, u"createOutgoingWebhook"_s, u"Subscribe to events"_s);
  creating.description =
      u"Events are posted as JSON, signed as the Standard Webhooks specification says, and tried "
      "again for three days until they are answered 2xx."_s;
  creating.body = Schema::object({{u"owner_id"_s, Schema::integer()},
                                  {u"url"_s, urlSchema(), Need::Required},
                                  {u"events"_s, eventsSchema(), Need::Required},
                                  {u"description"_s, descriptionSchema()}})
                      .named(u"NewOutgoingWebhook"_s);
  creating.answers = {{201, u"With its secret, this once."_s, secretSchema()}};
  creating.tellsSecret = true;
  creating.handler = [box, allowed](store::Connection& db, const Call& call) {
    return create(db, call, box, allowed);
  };

  Endpoint show = admin("GET", kOne, u"getOutgoingWebhook"_s, u"Get an outgoing webhook"_s);
  show.answers = {{200, u"The outgoing webhook."_s, webhookSchema()}};
  show.handler = [](store::Connection& db, const Call& call) {
    return answered(200, webhooks::get(db, call.key.owner, webhookOf(call)));
  };

  Endpoint changing = admin("PATCH", kOne, u"updateOutgoingWebhook"_s, u"Change a subscription"_s);
  changing.description = u"Switched on again, what waits is delivered."_s;
  changing.body = Schema::object({{u"url"_s, urlSchema()},
                                  {u"events"_s, eventsSchema()},
                                  {u"description"_s, descriptionSchema()},
                                  {u"active"_s, Schema::boolean()}})
                      .named(u"OutgoingWebhookChange"_s);
  changing.answers = {{200, u"The changed outgoing webhook."_s, webhookSchema()}};
  changing.handler = [allowed](store::Connection& db, const Call& call) {
    return change(db, call, allowed);
  };

  Endpoint removing = admin("DELETE", kOne, u"deleteOutgoingWebhook"_s, u"End a subscription"_s);
  removing.answers = {{200, u"The outgoing webhook that is gone."_s, webhookSchema()}};
  removing.handler = [](store::Connection& db, const Call& call) -> Result<Answer> {
    const auto gone = webhooks::get(db, call.key.owner, webhookOf(call));
    if (!gone) return gone.error();
    const auto removed = webhooks::remove(db, call.key.owner, webhookOf(call));
    if (!removed) return removed.error();
    return answered(200, gone);
  };

  Endpoint rotating =
      admin("POST", kOne % u"/rotate_secret"_s, u"rotateWebhookSecret"_s, u"Make a new secret"_s);
  rotating.description = u"The one before signs for another 24 hours."_s;
  rotating.answers = {{200, u"With the new secret, this once."_s, secretSchema()}};
  rotating.tellsSecret = true;
  rotating.handler = [box](store::Connection& db, const Call& call) {
    return answered(200, webhooks::rotateSecret(db, store::sealerFor(db, box), call.key.owner,
                                                webhookOf(call)));
  };

  Endpoint testing =
      admin("POST", kOne % u"/test"_s, u"testOutgoingWebhook"_s, u"Send a test event"_s);
  testing.answers = {{200, u"The delivery that waits now."_s, deliverySchema()},
                     {409, u"It is switched off."_s, errorSchema()}};
  testing.handler = [](store::Connection& db, const Call& call) {
    return answered(200, webhooks::sendTest(db, call.key.owner, webhookOf(call)));
  };

  Endpoint log = admin("GET", kOne % u"/deliveries"_s, u"listDeliveries"_s, u"List deliveries"_s);
  log.parameters += QList<Parameter>{
      {Parameter::Query, u"state"_s,
       Schema::text().oneOf({u"queued"_s, u"claimed"_s, u"delivered"_s, u"failed"_s})},
      {Parameter::Query, u"limit"_s,
       Schema::integer().atLeast(1).atMost(kLargestPage).byDefault(kDefaultPage)},
      cursorParameter()};
  log.answers = {{200, u"With their attempts, newest first; of the last 30 days."_s,
                  pageSchema(u"WebhookDeliveryPage"_s, u"deliveries"_s, deliverySchema())}};
  log.handler = &deliveries;

  Endpoint again = admin("POST", kOne % u"/deliveries/{delivery_id}/redeliver"_s, u"redeliver"_s,
                         u"Send a delivery again"_s);
  again.description = u"With the webhook-id that it had."_s;
  again.parameters += idParameter(u"delivery_id"_s, u"The delivery."_s);
  again.answers = {{200, u"The delivery that waits again."_s, deliverySchema()},
                   {409, u"It is under way, or the webhook is switched off."_s, errorSchema()}};
  again.handler = [](store::Connection& db, const Call& call) {
    return answered(
        200, webhooks::redeliver(db, call.key.owner, call.id(u"delivery_id"_s), webhookOf(call)));
  };

  return {list, creating, show, changing, removing, rotating, testing, log, again};
}

}  // namespace oc::api
