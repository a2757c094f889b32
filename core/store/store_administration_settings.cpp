#include <QHash>

#include "core/store/analysis_job.h"
#include "core/store/api_key_queries.h"
#include "core/store/assist_queries.h"
#include "core/store/closure_preview.h"
#include "core/store/feature_queries.h"
#include "core/store/sealing.h"
#include "core/store/store_administration.h"
#include "core/store/transaction.h"
#include "core/store/webhook_queries.h"

// What a tenant's admin sets: features, API keys, outgoing webhooks.
namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHistory = 200;

QDateTime timeFrom(const QJsonValue& value) {
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

Result<Feature> feature(Connection& db, OwnerId owner, const QString& name) {
  const auto all = features::values(db, owner);
  if (!all) return all.error();
  for (const Feature& one : *all)
    if (one.name == name) return one;
  return Error{ErrorCode::NotFound, u"There is no such feature."_s, {}};
}

WebhookInfo webhookFrom(const QJsonObject& json) {
  WebhookInfo webhook;
  webhook.webhookId = json["webhook_id"_L1].toInteger();
  webhook.url = json["url"_L1].toString();
  for (const QJsonValue& event : json["events"_L1].toArray())
    webhook.events.append(event.toString());
  webhook.description = json["description"_L1].toString();
  webhook.active = json["active"_L1].toBool();
  webhook.disabledReason = json["disabled_reason"_L1].toString();
  webhook.failingSince = timeFrom(json["failing_since"_L1]);
  webhook.createdAt = timeFrom(json["created_at"_L1]);
  return webhook;
}

WebhookDelivery deliveryFrom(const QJsonObject& json) {
  WebhookDelivery delivery;
  delivery.deliveryId = json["delivery_id"_L1].toInteger();
  delivery.event = json["event"_L1].toString();
  delivery.state = json["state"_L1].toString();
  delivery.createdAt = timeFrom(json["created_at"_L1]);
  delivery.nextAttemptAt = timeFrom(json["next_attempt_at"_L1]);
  delivery.settledAt = timeFrom(json["settled_at"_L1]);
  for (const QJsonValue& attempt : json["log"_L1].toArray())
    delivery.attempts.append({timeFrom(attempt["at"_L1]), attempt["status"_L1].toInt(),
                              attempt["duration_ms"_L1].toInt(), attempt["error"_L1].toString()});
  return delivery;
}

Result<WebhookSecret> secretFrom(const Result<QJsonObject>& json) {
  if (!json) return json.error();
  return WebhookSecret{(*json)["webhook_id"_L1].toInteger(), (*json)["secret"_L1].toString()};
}

template <typename T>
Result<Done> done(const Result<T>& result) {
  if (!result) return result.error();
  return Done{};
}

}  // namespace

// ---- features

QFuture<Result<Feature>> StoreAdministration::setFeature(OwnerId owner, QString name, bool enabled,
                                                         QJsonObject config) {
  return m_commands.run([owner, name, enabled, config](Connection& db) -> Result<Feature> {
    if (const auto known = feature(db, owner, name); !known) return known;
    const auto set = features::set(db, owner, name, {enabled, config, {}});
    if (!set) return set.error();
    return feature(db, owner, name);
  });
}

QFuture<Result<Feature>> StoreAdministration::createFeature(OwnerId owner, QString name,
                                                            QString description, bool enabled,
                                                            QJsonObject config) {
  return m_commands.run(
      [owner, name, description, enabled, config](Connection& db) -> Result<Feature> {
        const auto known = feature(db, owner, name);
        if (known)
          return Error{ErrorCode::Conflict, u"There is a feature %1 already."_s.arg(name), {}};
        if (known.error().code != ErrorCode::NotFound) return known;
        const auto set = features::set(db, owner, name, {enabled, config, description});
        if (!set) return set.error();
        return feature(db, owner, name);
      });
}

QFuture<Result<Done>> StoreAdministration::removeFeature(OwnerId owner, QString name) {
  return m_commands.run(
      [owner, name](Connection& db) { return features::remove(db, owner, name); });
}

QFuture<Result<FeaturePreview>> StoreAdministration::previewFeature(OwnerId owner, QString name,
                                                                    bool enabled,
                                                                    QJsonObject config) {
  return runAnalysis<FeaturePreview>(m_analysis, [owner, name, enabled, config,
                                                  defaults = m_closure](
                                                     Connection& db, const AnalysisWatch& watch) {
    return store::previewFeature(db, owner, name, {enabled, config, {}}, defaults, watch.cancelled);
  });
}

QFuture<Result<QList<FeatureChange>>> StoreAdministration::featureHistory(OwnerId owner,
                                                                          QString name) {
  return m_commands.run([owner, name](Connection& db) -> Result<QList<FeatureChange>> {
    const auto history = features::history(db, owner, name, {}, kHistory);
    if (!history) return history.error();
    QList<FeatureChange> changes;
    for (const QJsonValue& change : *history)
      changes.append({change["change_id"_L1].toInteger(), change["feature"_L1].toString(),
                      timeFrom(change["at"_L1]), change["actor_name"_L1].toString(),
                      change["before"_L1].toObject(), change["after"_L1].toObject()});
    return changes;
  });
}

QFuture<Result<Done>> StoreAdministration::undoFeatureChange(OwnerId owner, qint64 changeId,
                                                             bool forced) {
  return m_commands.run([owner, changeId, forced](Connection& db) {
    return done(features::undo(db, owner, changeId, forced));
  });
}

QFuture<Result<Done>> StoreAdministration::setFeatureSecret(OwnerId owner, QString name,
                                                            QString secret) {
  return m_commands.run([owner, name, secret](Connection& db) -> Result<Done> {
    const auto sealer = currentSealer(db);
    if (!sealer) return sealer.error();
    return store::setFeatureSecret(db, *sealer, owner, name, secret.trimmed().toUtf8());
  });
}

// ---- API keys

QFuture<Result<QList<ApiKeyInfo>>> StoreAdministration::apiKeys(OwnerId owner) {
  return m_commands.run([owner](Connection& db) -> Result<QList<ApiKeyInfo>> {
    const auto keys = store::apiKeys(db, owner);
    if (!keys) return keys.error();
    QList<ApiKeyInfo> found;
    for (const QJsonValue& key : *keys)
      found.append({key["key_id"_L1].toInteger(), key["name"_L1].toString(),
                    key["scope"_L1].toString(), key["rate_per_minute"_L1].toInt(),
                    timeFrom(key["created_at"_L1]), key["created_by_name"_L1].toString(),
                    timeFrom(key["last_used_at"_L1]), timeFrom(key["revoked_at"_L1])});
    return found;
  });
}

QFuture<Result<NewApiKey>> StoreAdministration::createApiKey(OwnerId owner, QString name,
                                                             QString scope, int ratePerMinute) {
  return m_commands.run([owner, name, scope, ratePerMinute](Connection& db) -> Result<NewApiKey> {
    const QString key = newApiKeyText();
    const auto id =
        store::createApiKey(db, owner, name, scope, apiKeyProof(key.toLatin1()), ratePerMinute);
    if (!id) return id.error();
    return NewApiKey{*id, key};
  });
}

QFuture<Result<Done>> StoreAdministration::revokeApiKey(OwnerId owner, qint64 keyId) {
  return m_commands.run(
      [owner, keyId](Connection& db) { return store::revokeApiKey(db, owner, keyId); });
}

// ---- outgoing webhooks

QFuture<Result<QList<WebhookInfo>>> StoreAdministration::webhooks(OwnerId owner) {
  return m_commands.run([owner](Connection& db) -> Result<QList<WebhookInfo>> {
    const auto items = webhooks::list(db, owner);
    if (!items) return items.error();
    auto rows = db.exec(
        u"select webhook_id, count(*) from app.webhook_deliveries where owner_id = ? and state in "
        "('queued', 'claimed') group by webhook_id"_s,
        {owner.value});
    if (!rows) return rows.error();
    QHash<qint64, int> waiting;
    while (rows->next())
      waiting.insert(rows->integer(0), static_cast<int>(rows->integer(1)));
    QList<WebhookInfo> found;
    for (const QJsonValue& item : *items) {
      found.append(webhookFrom(item.toObject()));
      found.last().waiting = waiting.value(found.last().webhookId);
    }
    return found;
  });
}

QFuture<Result<WebhookSecret>> StoreAdministration::addWebhook(OwnerId owner, WebhookEdit edit) {
  return m_commands.run([owner, edit](Connection& db) -> Result<WebhookSecret> {
    const auto sealer = currentSealer(db);
    if (!sealer) return sealer.error();
    auto transaction = Transaction::begin(db);
    if (!transaction) return transaction.error();
    auto added =
        secretFrom(webhooks::add(db, *sealer, owner, edit.url, edit.events, edit.description));
    if (!added) return added;
    if (!edit.active) {
      const auto off = webhooks::update(db, owner, added->webhookId, {{u"active"_s, false}});
      if (!off) return off.error();
    }
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return added;
  });
}

QFuture<Result<WebhookInfo>> StoreAdministration::changeWebhook(OwnerId owner, qint64 webhook,
                                                                WebhookEdit edit) {
  return m_commands.run([owner, webhook, edit](Connection& db) -> Result<WebhookInfo> {
    const auto present = webhooks::get(db, owner, webhook);
    if (!present) return present.error();
    QJsonObject change{{u"url"_s, edit.url},
                       {u"events"_s, QJsonArray::fromStringList(edit.events)},
                       {u"description"_s, edit.description}};
    // Saying "active" again would forget why it was switched off.
    if ((*present)["active"_L1].toBool() != edit.active) change.insert(u"active"_s, edit.active);
    if (const auto changed = webhooks::update(db, owner, webhook, change); !changed)
      return changed.error();
    const auto now = webhooks::get(db, owner, webhook);
    if (!now) return now.error();
    return webhookFrom(*now);
  });
}

QFuture<Result<WebhookSecret>> StoreAdministration::rotateWebhookSecret(OwnerId owner,
                                                                        qint64 webhook) {
  return m_commands.run([owner, webhook](Connection& db) -> Result<WebhookSecret> {
    const auto sealer = currentSealer(db);
    if (!sealer) return sealer.error();
    return secretFrom(webhooks::rotateSecret(db, *sealer, owner, webhook));
  });
}

QFuture<Result<Done>> StoreAdministration::removeWebhook(OwnerId owner, qint64 webhook) {
  return m_commands.run(
      [owner, webhook](Connection& db) { return webhooks::remove(db, owner, webhook); });
}

QFuture<Result<Done>> StoreAdministration::testWebhook(OwnerId owner, qint64 webhook) {
  return m_commands.run(
      [owner, webhook](Connection& db) { return done(webhooks::sendTest(db, owner, webhook)); });
}

QFuture<Result<QList<WebhookDelivery>>> StoreAdministration::deliveries(
    OwnerId owner, qint64 webhook, std::optional<qint64> before) {
  return m_commands.run([owner, webhook, before](Connection& db) -> Result<QList<WebhookDelivery>> {
    const auto items = webhooks::deliveries(db, owner, webhook, {{}, before});
    if (!items) return items.error();
    QList<WebhookDelivery> found;
    for (const QJsonValue& item : *items)
      found.append(deliveryFrom(item.toObject()));
    return found;
  });
}

QFuture<Result<Done>> StoreAdministration::redeliver(OwnerId owner, qint64 delivery) {
  return m_commands.run(
      [owner, delivery](Connection& db) { return done(webhooks::redeliver(db, owner, delivery)); });
}

}  // namespace oc::store
