#include "core/store/feature_queries.h"

#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store::features {
namespace {

using namespace Qt::StringLiterals;

const QString kSelect =
    u"select to_jsonb(f) || jsonb_build_object('config_schema', d.config_schema) from app.features "
    "f left join app.feature_definitions d using (name) where f.owner_id = ?"_s;
const QString kNone = u"There is no such feature."_s;

QVariant orNull(const std::optional<QString>& text) {
  return text ? QVariant(*text) : QVariant(QMetaType(QMetaType::QString));
}

QString jsonText(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace

Result<QJsonArray> list(Connection& db, OwnerId owner) {
  static const QString sql = kSelect % u" order by f.name"_s;
  return json::array(db.exec(sql, {owner.value}));
}

Result<QJsonObject> byId(Connection& db, OwnerId owner, qint64 featureId) {
  static const QString sql = kSelect % u" and f.feature_id = ?"_s;
  return json::object(db.exec(sql, {owner.value, featureId}), kNone);
}

Result<QJsonObject> byName(Connection& db, OwnerId owner, const QString& name) {
  static const QString sql = kSelect % u" and f.name = ?"_s;
  return json::object(db.exec(sql, {owner.value, name}), kNone);
}

Result<QJsonObject> set(Connection& db, OwnerId owner, const QString& name, const Change& change) {
  std::optional<QString> config;
  if (change.config) config = jsonText(*change.config);
  const auto done =
      db.exec(u"select app.set_feature(?, ?, ?, ?::jsonb, ?)"_s,
              {owner.value, name,
               change.enabled ? QVariant(*change.enabled) : QVariant(QMetaType(QMetaType::Bool)),
               orNull(config), orNull(change.description)});
  if (!done) return done.error();
  return byName(db, owner, name);
}

Result<Done> check(Connection& db, const QString& name, const QJsonObject& config) {
  auto rows = db.exec(
      u"select app.config_error(config_schema, ?::jsonb, 'config') from app.feature_definitions "
      "where name = ?"_s,
      {jsonText(config), name});
  if (!rows) return rows.error();
  if (!rows->next() || rows->isNull(0)) return Done{};
  return Error{ErrorCode::Invalid, rows->text(0) % u'.', {}};
}

Result<Done> remove(Connection& db, OwnerId owner, const QString& name) {
  const auto rows = db.exec(u"select app.delete_feature(?, ?)"_s, {owner.value, name});
  if (!rows) return rows.error();
  return Done{};
}

Result<QJsonArray> history(Connection& db, OwnerId owner, const QString& name,
                           std::optional<qint64> before, int limit) {
  QString sql = u"select to_jsonb(h) || jsonb_build_object('actor_name', "_s %
                actorName(u"h.owner_id"_s, u"h.actor"_s) %
                u") from app.feature_changes h where owner_id = ? and change_id < ?"_s;
  QVariantList binds{owner.value, before.value_or(std::numeric_limits<qint64>::max())};
  if (!name.isEmpty()) {
    sql += u" and feature = ?"_s;
    binds.append(name);
  }
  binds.append(limit);
  return json::array(db.exec(sql % u" order by change_id desc limit ?"_s, binds));
}

Result<QJsonObject> undo(Connection& db, OwnerId owner, qint64 changeId, bool forced) {
  return json::object(
      db.exec(u"select app.undo_feature(?, ?, ?)"_s, {owner.value, changeId, forced}));
}

Result<QList<Feature>> values(Connection& db, OwnerId owner) {
  auto rows = db.exec(
      u"select f.feature_id, f.name, f.description, f.enabled, f.config_json, d.config_schema, "
      "f.updated_at from app.features f left join app.feature_definitions d using (name) where "
      "f.owner_id = ? order by f.name"_s,
      {owner.value});
  if (!rows) return rows.error();
  QList<Feature> found;
  while (rows->next()) {
    Feature feature;
    feature.ownerId = owner;
    feature.featureId = rows->integer(0);
    feature.name = rows->text(1);
    feature.description = rows->text(2);
    feature.enabled = rows->value(3).toBool();
    feature.config = json::from(*rows, 4);
    feature.schema = json::from(*rows, 5);
    feature.updatedAt = rows->utc(6);
    found.append(feature);
  }
  return found;
}

}  // namespace oc::store::features
