#include "core/store/api_key_queries.h"

#include <QCryptographicHash>

#include "core/config/secret_box.h"
#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

constexpr int kKeyBytes = 32;

}  // namespace

QString newApiKeyText() {
  return u"oc_"_s + QString::fromLatin1(config::randomBytes(kKeyBytes).toBase64(
                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray apiKeyProof(const QByteArray& key) {
  return QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
}

Result<QList<ApiKeyRow>> serviceApiKeys(Connection& db) {
  auto rows = db.exec(
      u"select key_id, owner_id, scope, hash, rate_per_minute from app.service_api_keys()"_s);
  if (!rows) return rows.error();
  QList<ApiKeyRow> keys;
  while (rows->next())
    keys.append({rows->integer(0),
                 {rows->integer(1)},
                 rows->text(2),
                 QByteArray::fromHex(rows->text(3).toLatin1()),
                 static_cast<int>(rows->integer(4))});
  return keys;
}

Result<Done> noteApiKeysUsed(Connection& db, const QList<qint64>& keyIds) {
  QStringList ids;
  for (const qint64 id : keyIds)
    ids.append(QString::number(id));
  return done(db.exec(u"select app.note_api_keys_used(?::bigint[], now())"_s, {ids}));
}

Result<Done> pruneApiRequests(Connection& db) {
  return done(db.exec(u"select app.prune_api_requests()"_s));
}

Result<bool> actForKey(Connection& db, const QByteArray& proof) {
  auto rows = db.exec(u"select app.act_for_key(?)"_s, {QString::fromLatin1(proof)});
  if (!rows) return rows.error();
  return rows->next() && !rows->isNull(0);
}

Result<KnownAnswer> beginApiRequest(Connection& db, const QString& key,
                                    const QByteArray& fingerprintHex) {
  auto rows = db.exec(u"select status, answer from app.begin_api_request(?, ?)"_s,
                      {key, QString::fromLatin1(fingerprintHex)});
  if (!rows) return rows.error();
  rows->next();
  return KnownAnswer{static_cast<int>(rows->integer(0)), rows->text(1).toUtf8()};
}

Result<Done> finishApiRequest(Connection& db, const QString& key, const KnownAnswer& answer) {
  return done(db.exec(u"select app.finish_api_request(?, ?, nullif(?, ''))"_s,
                      {key, answer.status, QString::fromUtf8(answer.json)}));
}

Result<qint64> createApiKey(Connection& db, OwnerId owner, const QString& name,
                            const QString& scope, const QByteArray& proof, int ratePerMinute) {
  const QVariant rate =
      ratePerMinute == 0 ? QVariant(QMetaType(QMetaType::Int)) : QVariant(ratePerMinute);
  auto rows =
      db.exec(u"select app.create_api_key(?, ?, ?, ?, ?)"_s,
              {owner.value, name.isNull() ? u""_s : name, scope, QString::fromLatin1(proof), rate});
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

Result<QJsonArray> apiKeys(Connection& db, OwnerId owner) {
  static const QString sql =
      u"select jsonb_build_object('key_id', key_id, 'owner_id', owner_id, 'name', name, 'scope', "
      "scope, 'rate_per_minute', rate_per_minute, 'created_at', created_at, 'created_by', "
      "created_by, 'created_by_name', "_s %
      actorName(u"k.owner_id"_s, u"k.created_by"_s) %
      u", 'last_used_at', last_used_at, 'revoked_at', revoked_at) from app.api_keys k where "
      "owner_id = ? order by key_id"_s;
  return json::array(db.exec(sql, {owner.value}));
}

Result<Done> revokeApiKey(Connection& db, OwnerId owner, qint64 keyId) {
  return done(db.exec(u"select app.revoke_api_key(?, ?)"_s, {owner.value, keyId}));
}

}  // namespace oc::store
