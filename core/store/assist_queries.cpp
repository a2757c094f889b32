#include "core/store/assist_queries.h"

#include "core/store/json_rows.h"
#include "core/store/sealing.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

Result<bool> flag(Result<Rows> rows) {
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toBool();
}

}  // namespace

Result<QList<ClaimedAssist>> claimAssist(Connection& db, int howMany, int leaseSeconds) {
  auto rows = db.exec(
      u"select owner_id, assist_id, conv_id, kind, language, lease_token::text, owner_name, "
      "config_json, sealed, feature_id, lines from app.claim_assist(?, ?)"_s,
      {howMany, leaseSeconds});
  if (!rows) return rows.error();
  QList<ClaimedAssist> claimed;
  while (rows->next()) {
    ClaimedAssist request;
    request.owner = {rows->integer(0)};
    request.id = rows->integer(1);
    request.convId = {rows->integer(2)};
    request.kind = assistKindFromText(rows->text(3)).value_or(AssistKind::Reply);
    request.language = rows->text(4);
    request.lease = rows->text(5);
    request.ownerName = rows->text(6);
    request.config = json::from(*rows, 7);
    request.sealedKey = rows->text(8);
    request.featureId = rows->integer(9);
    request.lines = rows->text(10);
    claimed.append(request);
  }
  return claimed;
}

Result<bool> appendAssist(Connection& db, const ClaimedAssist& request, const QString& textSoFar,
                          int leaseSeconds) {
  return flag(
      db.exec(u"select app.append_assist(?, ?, ?::uuid, ?, ?)"_s,
              {request.owner.value, request.id, request.lease, orEmpty(textSoFar), leaseSeconds}));
}

Result<bool> settleAssist(Connection& db, const ClaimedAssist& request,
                          const AssistOutcome& outcome) {
  return flag(db.exec(
      u"select app.settle_assist(?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?::numeric)"_s,
      {request.owner.value, request.id, request.lease, outcome.done ? u"done"_s : u"failed"_s,
       orEmpty(outcome.text), orEmpty(outcome.error), orEmpty(outcome.model), outcome.inputTokens,
       outcome.outputTokens, outcome.cost}));
}

Result<bool> isAssistWanted(Connection& db, OwnerId owner, qint64 id) {
  return flag(db.exec(u"select app.is_assist_wanted(?, ?)"_s, {owner.value, id}));
}

Result<Done> pruneAssist(Connection& db) {
  auto rows = db.exec(u"select app.prune_assist()"_s);
  if (!rows) return rows.error();
  return Done{};
}

Result<Done> setFeatureSecret(Connection& db, const config::Sealer& sealer, OwnerId owner,
                              const QString& feature, const QByteArray& key) {
  auto rows = db.exec(u"select feature_id from app.features where owner_id = ? and name = ?"_s,
                      {owner.value, feature});
  if (!rows) return rows.error();
  if (!rows->next())
    return Error{ErrorCode::NotFound, u"The tenant has no feature \"%1\"."_s.arg(feature), {}};
  auto sealed = QVariant(QMetaType(QMetaType::QString));
  if (!key.isEmpty())
    sealed = sealedText(sealer, key, featureSecretContext(owner, rows->integer(0)));
  rows = db.exec(u"select app.set_feature_secret(?, ?, ?)"_s, {owner.value, feature, sealed});
  if (!rows) return rows.error();
  return Done{};
}

Result<QJsonArray> assistUsage(Connection& db, OwnerId owner) {
  return json::array(db.exec(
      u"select to_jsonb(u) from app.assist_usage u where owner_id = ? order by month desc"_s,
      {owner.value}));
}

}  // namespace oc::store
