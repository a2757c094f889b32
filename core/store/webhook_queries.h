#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "core/config/sealer.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// A tenant's subscriptions to its events, for administrators and the REST API: JSON with the public
// names of app.webhook_json() and app.delivery_json().
namespace oc::store::webhooks {

// Adds a subscription and returns it with its "secret" (whsec_…), which is told this once. Within a
// transaction of the caller's: the secret is sealed for an id that must exist before.
Result<QJsonObject> add(Connection& db, const config::Sealer& sealer, OwnerId owner,
                        const QString& url, const QStringList& events, const QString& description);

// A new secret, told this once. The one before signs for another day.
Result<QJsonObject> rotateSecret(Connection& db, const config::Sealer& sealer, OwnerId owner,
                                 qint64 webhook);

Result<QJsonArray> list(Connection& db, OwnerId owner);
Result<QJsonObject> get(Connection& db, OwnerId owner, qint64 webhook);

// Sets what `change` has of url, events, description and active.
Result<QJsonObject> update(Connection& db, OwnerId owner, qint64 webhook,
                           const QJsonObject& change);
Result<Done> remove(Connection& db, OwnerId owner, qint64 webhook);

struct DeliveryQuery {
  QString state;                 // queued, claimed, delivered or failed; empty: all
  std::optional<qint64> before;  // the delivery_id of the last one known
  int limit = 50;
};

// With the log of their attempts, newest first.
Result<QJsonArray> deliveries(Connection& db, OwnerId owner, qint64 webhook,
                              const DeliveryQuery& query = {});

// Sends a delivery again that came to its end; of this subscription, where one is given.
Result<QJsonObject> redeliver(Connection& db, OwnerId owner, qint64 delivery,
                              std::optional<qint64> webhook = {});

// Queues an event "webhook.test" for one subscription and returns its delivery.
Result<QJsonObject> sendTest(Connection& db, OwnerId owner, qint64 webhook);

}  // namespace oc::store::webhooks
