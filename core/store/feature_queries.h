#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/domain/feature.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// A tenant's features and the history of their switches. JSON has the columns' public names; a
// feature's are feature_id, owner_id, name, description, enabled, config_json, created_at,
// updated_at and config_schema (null where any object will do).
namespace oc::store::features {

Result<QJsonArray> list(Connection& db, OwnerId owner);
Result<QJsonObject> byId(Connection& db, OwnerId owner, qint64 featureId);
Result<QJsonObject> byName(Connection& db, OwnerId owner, const QString& name);

// What is not given stays as it is; a name that is new becomes a feature, off unless `enabled` says
// otherwise. Invalid when the config of a product's own feature doesn't fit its schema.
struct Change {
  std::optional<bool> enabled;
  std::optional<QJsonObject> config;
  std::optional<QString> description;
};
Result<QJsonObject> set(Connection& db, OwnerId owner, const QString& name, const Change& change);

// Why this config doesn't fit the feature, without setting anything; Done when it fits.
Result<Done> check(Connection& db, const QString& name, const QJsonObject& config);

// Conflict for the product's own.
Result<Done> remove(Connection& db, OwnerId owner, const QString& name);

// change_id, feature, at, actor, actor_name, before, after; newest first. Without a name of all
// features; `before` pages on.
Result<QJsonArray> history(Connection& db, OwnerId owner, const QString& name = {},
                           std::optional<qint64> before = {}, int limit = 100);

// Puts back what was before a change; an empty object when the feature is gone with it. Conflict
// when it was changed again since, unless forced.
Result<QJsonObject> undo(Connection& db, OwnerId owner, qint64 changeId, bool forced);

// The same for the desk.
Result<QList<Feature>> values(Connection& db, OwnerId owner);

}  // namespace oc::store::features
