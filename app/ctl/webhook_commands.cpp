#include <QEventLoop>
#include <QTimer>

#include "app/ctl/command.h"
#include "core/egress/allow_list.h"
#include "core/store/transaction.h"
#include "core/store/webhook_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace webhooks = store::webhooks;

constexpr int kMostDeliveries = 200;
constexpr auto kTestPatience = std::chrono::seconds(30);

const QCommandLineOption kWebhook{u"webhook"_s, u"The webhook_id."_s, u"ID"_s};
const QCommandLineOption kUrl{u"url"_s, u"Where events are posted, https://…"_s, u"URL"_s};
const QCommandLineOption kEvent{u"event"_s,
                                u"message.created, message.status, conversation.opened, "
                                u"conversation.closed or closure.detected; "
                                "may be repeated."_s,
                                u"EVENT"_s};
const QCommandLineOption kDescription{u"description"_s, u"What it is for."_s, u"TEXT"_s};

// What the commands of one subscription start with.
struct Target : Session::Tenant {
  qint64 webhook = 0;
};

Result<Target> target(Session& session) {
  const auto webhook = session.id(u"webhook"_s);
  if (!webhook) return webhook.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  return Target{*found, *webhook};
}

// An address that could never be reached is refused while somebody looks.
Result<Done> checkUrl(const Session& session, const QString& url) {
  const auto allowed = egress::AllowList::parse(session.settings().outgoingAllowed);
  if (!allowed) return allowed.error();
  if (const auto obstacle = egress::obstacleTo(QUrl(url, QUrl::StrictMode), *allowed))
    return *obstacle;
  return Done{};
}

Output withSecret(const QJsonObject& webhook) {
  return {webhook, u"Outgoing webhook %1 signs with %2 (shown this once)."_s.arg(
                       QString::number(webhook["webhook_id"_L1].toInteger()),
                       webhook["secret"_L1].toString())};
}

Result<Output> add(Session& session) {
  const auto url = session.required(u"url"_s);
  if (!url) return url.error();
  if (const auto checked = checkUrl(session, *url); !checked) return checked.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  const auto sealer = session.sealer();
  if (!sealer) return sealer.error();
  auto transaction = store::Transaction::begin(*found->db);
  if (!transaction) return transaction.error();
  const auto added = webhooks::add(*found->db, *sealer, found->owner, *url,
                                   session.values(u"event"_s), session.value(u"description"_s));
  if (!added) return added.error();
  if (const auto committed = transaction->commit(); !committed) return committed.error();
  return withSecret(*added);
}

Result<Output> list(Session& session) {
  const auto found = session.tenant();
  if (!found) return found.error();
  const auto items = webhooks::list(*found->db, found->owner);
  if (!items) return items.error();
  return listing(u"outgoing_webhooks"_s, *items,
                 {u"webhook_id"_s, u"active"_s, u"url"_s, u"events"_s, u"disabled_reason"_s});
}

Result<Output> set(Session& session) {
  QJsonObject change;
  if (session.isSet(u"url"_s)) {
    const QString url = session.value(u"url"_s);
    if (const auto checked = checkUrl(session, url); !checked) return checked.error();
    change.insert(u"url"_s, url);
  }
  if (session.isSet(u"event"_s))
    change.insert(u"events"_s, QJsonArray::fromStringList(session.values(u"event"_s)));
  if (session.isSet(u"description"_s))
    change.insert(u"description"_s, session.value(u"description"_s));
  if (session.isSet(u"active"_s)) {
    const QString active = session.value(u"active"_s);
    if (active != "true"_L1 && active != "false"_L1)
      return Error{ErrorCode::Invalid, u"--active is true or false, not \"%1\"."_s.arg(active), {}};
    change.insert(u"active"_s, active == "true"_L1);
  }
  if (change.isEmpty())
    return Error{
        ErrorCode::Invalid, u"Give --url, --event, --description or --active to change."_s, {}};
  const auto found = target(session);
  if (!found) return found.error();
  const auto webhook = webhooks::update(*found->db, found->owner, found->webhook, change);
  if (!webhook) return webhook.error();
  return Output{*webhook, u"Outgoing webhook %1 is changed."_s.arg(found->webhook)};
}

Result<Output> rotate(Session& session) {
  const auto found = target(session);
  if (!found) return found.error();
  const auto sealer = session.sealer();
  if (!sealer) return sealer.error();
  const auto rotated = webhooks::rotateSecret(*found->db, *sealer, found->owner, found->webhook);
  if (!rotated) return rotated.error();
  return withSecret(*rotated);
}

Result<Output> remove(Session& session) {
  const auto found = target(session);
  if (!found) return found.error();
  const auto removed = webhooks::remove(*found->db, found->owner, found->webhook);
  if (!removed) return removed.error();
  return Output{{{u"webhook_id"_s, found->webhook}, {u"removed"_s, true}},
                u"Outgoing webhook %1 is removed."_s.arg(found->webhook)};
}

Result<Output> deliveries(Session& session) {
  webhooks::DeliveryQuery query;
  query.state = session.value(u"state"_s);
  static const QStringList states{u""_s, u"queued"_s, u"claimed"_s, u"delivered"_s, u"failed"_s};
  if (!states.contains(query.state))
    return Error{ErrorCode::Invalid,
                 u"--state is queued, claimed, delivered or failed, not \"%1\"."_s.arg(query.state),
                 {}};
  const auto before = session.before();
  if (!before) return before.error();
  query.before = *before;
  const auto limit = session.limit(query.limit, kMostDeliveries);
  if (!limit) return limit.error();
  query.limit = *limit;
  const auto found = target(session);
  if (!found) return found.error();
  const auto items = webhooks::deliveries(*found->db, found->owner, found->webhook, query);
  if (!items) return items.error();
  return listing(u"deliveries"_s, *items,
                 {u"delivery_id"_s, u"event"_s, u"state"_s, u"attempts"_s, u"created_at"_s});
}

Result<Output> redeliver(Session& session) {
  const auto delivery = session.id(u"delivery"_s);
  if (!delivery) return delivery.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  const auto queued = webhooks::redeliver(*found->db, found->owner, *delivery);
  if (!queued) return queued.error();
  return Output{*queued, u"Delivery %1 is queued again."_s.arg(*delivery)};
}

Result<QJsonObject> firstAttempt(const Target& of, qint64 delivery) {
  webhooks::DeliveryQuery query;
  query.before = delivery + 1;
  query.limit = 1;
  const auto items = webhooks::deliveries(*of.db, of.owner, of.webhook, query);
  if (!items) return items.error();
  return items->first().toObject();
}

// Waits for the first attempt, which a running receiver makes and the database tells of.
Result<Output> test(Session& session) {
  const auto found = target(session);
  if (!found) return found.error();
  QEventLoop loop;
  QTimer::singleShot(kTestPatience, &loop, [&loop] { loop.exit(1); });
  qint64 id = 0;
  found->db->onNotification([&](const QString&, const QString& payload) {
    if (payload.toLongLong() == id) loop.exit(0);
  });
  if (const auto listening = found->db->listen(u"owner_webhook_tests"_s); !listening)
    return listening.error();
  const auto queued = webhooks::sendTest(*found->db, found->owner, found->webhook);
  if (!queued) return queued.error();
  id = (*queued)["delivery_id"_L1].toInteger();
  if (loop.exec() != 0)
    return Error{ErrorCode::Timeout,
                 u"The test event was not taken within 30 s: is `ownerctl serve` or the console "
                 "with its receiver running?"_s,
                 {}};
  const auto delivery = firstAttempt(*found, id);
  if (!delivery) return delivery.error();
  const QJsonValue attempt = (*delivery)["log"_L1].toArray().last();
  const QString error = attempt["error"_L1].toString();
  if (!error.isEmpty()) return Output{*delivery, error, 1};
  return Output{*delivery, u"The subscriber answered %1 after %2 ms."_s.arg(
                               QString::number(attempt["status"_L1].toInt()),
                               QString::number(attempt["duration_ms"_L1].toInt()))};
}

const Command kCommands[] = {
    {"outgoing-webhook add", "Subscribes an address to a tenant's events; prints the secret once.",
     "",
     [] {
       return QList{ownerOption(), kUrl, kEvent, kDescription};
     },
     &add},
    {"outgoing-webhook list", "Lists a tenant's outgoing webhooks.", "",
     [] { return QList{ownerOption()}; }, &list},
    {"outgoing-webhook set", "Changes an outgoing webhook, or switches it on again.", "",
     [] {
       return QList{ownerOption(), kWebhook,
                    kUrl,          kEvent,
                    kDescription,  QCommandLineOption(u"active"_s, u"true or false."_s, u"BOOL"_s)};
     },
     &set},
    {"outgoing-webhook rotate", "Makes a new secret; the one before signs for another day.", "",
     [] {
       return QList{ownerOption(), kWebhook};
     },
     &rotate},
    {"outgoing-webhook remove", "Removes an outgoing webhook and its deliveries.", "",
     [] {
       return QList{ownerOption(), kWebhook};
     },
     &remove},
    {"outgoing-webhook deliveries", "Lists what was delivered or waits, newest first.", "",
     [] {
       return QList{
           ownerOption(), kWebhook,
           QCommandLineOption(u"state"_s, u"queued, claimed, delivered or failed."_s, u"STATE"_s),
           QCommandLineOption(u"before"_s, u"Deliveries older than this one."_s, u"ID"_s),
           QCommandLineOption(u"limit"_s, u"How many (default 50, at most 200)."_s, u"N"_s)};
     },
     &deliveries},
    {"outgoing-webhook redeliver", "Sends a delivery again that was delivered or given up.", "",
     [] {
       return QList{ownerOption(),
                    QCommandLineOption(u"delivery"_s, u"The delivery_id."_s, u"ID"_s)};
     },
     &redeliver},
    {"outgoing-webhook test", "Sends the event webhook.test and tells what was answered.", "",
     [] {
       return QList{ownerOption(), kWebhook};
     },
     &test},
};

}  // namespace

std::span<const Command> webhookCommands() {
  return kCommands;
}

}  // namespace oc::ctl
