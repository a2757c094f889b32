#include "core/store/closure_queries.h"

#include <QJsonArray>

#include "core/domain/closure_json.h"
#include "core/domain/closure_record.h"
#include "core/store/json_rows.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QJsonObject rowOf(const ClosureTarget& target) {
  return {{u"owner_id"_s, target.owner.value},
          {u"conv_id"_s, target.conv.value},
          {u"msg_id"_s, target.msg.value}};
}

ClosureTarget targetFrom(const Rows& rows) {
  return {{rows.integer(0)}, {rows.integer(1)}, {rows.integer(2)}};
}

ClosureOutcome outcomeFrom(const QString& word) {
  using enum ClosureOutcome;
  if (word == "closed"_L1) return Closed;
  if (word == "announced"_L1) return Announced;
  if (word == "cleared"_L1) return Cleared;
  if (word == "overtaken"_L1) return Overtaken;
  if (word == "off"_L1) return Off;
  return Nothing;
}

}  // namespace

Result<QList<ClosureTask>> closureCases(Connection& db, const QList<ClosureTarget>& targets) {
  QJsonArray wanted;
  for (const ClosureTarget& target : targets)
    wanted.append(rowOf(target));
  auto rows = db.exec(
      u"select owner_id, conv_id, msg_id, announced, closure_case from "
      "app.closure_cases(?::jsonb)"_s,
      {wanted});
  if (!rows) return rows.error();
  QList<ClosureTask> tasks;
  while (rows->next()) {
    const auto closureCase = closureCaseFromJson(json::from(*rows, 4));
    if (!closureCase) return closureCase.error();
    tasks.append({targetFrom(*rows), rows->value(3).toBool(), *closureCase});
  }
  return tasks;
}

Result<QList<ClosureTarget>> unjudgedMessages(Connection& db, int howMany) {
  auto rows =
      db.exec(u"select owner_id, conv_id, msg_id from app.unjudged_messages(?)"_s, {howMany});
  if (!rows) return rows.error();
  QList<ClosureTarget> targets;
  while (rows->next())
    targets.append(targetFrom(*rows));
  return targets;
}

Result<QList<ClosureOutcome>> applyClosureVerdicts(Connection& db,
                                                   const QList<JudgedMessage>& judged) {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  QJsonArray batch;
  for (const JudgedMessage& item : judged) {
    QJsonObject row = rowOf(item.target);
    row.insert(u"n"_s, batch.size());
    row.insert(u"record"_s, item.verdict.shouldRecord);
    row.insert(u"close"_s, item.verdict.shouldClose);
    row.insert(u"verdict"_s, toJson(item.verdict, item.target.msg, now));
    batch.append(row);
  }
  auto rows =
      db.exec(u"select outcome from app.apply_closure_verdicts(?::jsonb) order by n"_s, {batch});
  if (!rows) return rows.error();
  QList<ClosureOutcome> outcomes;
  while (rows->next())
    outcomes.append(outcomeFrom(rows->text(0)));
  return outcomes;
}

Result<QList<TenantFeature>> serviceFeatures(Connection& db) {
  auto rows = db.exec(u"select owner_id, name, enabled, config_json from app.service_features()"_s);
  if (!rows) return rows.error();
  QList<TenantFeature> features;
  while (rows->next())
    features.append(
        {{rows->integer(0)}, rows->text(1), rows->value(2).toBool(), json::from(*rows, 3)});
  return features;
}

}  // namespace oc::store
