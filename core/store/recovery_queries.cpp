#include "core/store/recovery_queries.h"

#include "core/store/row_mapping.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QString word(RecoveryOutcome::Kind kind) {
  switch (kind) {
    case RecoveryOutcome::Done: return u"done"_s;
    case RecoveryOutcome::Retry: return u"retry"_s;
    case RecoveryOutcome::Failed: return u"failed"_s;
    case RecoveryOutcome::Nothing: break;
  }
  return u"nothing"_s;
}

QString isoText(const QDateTime& at) {
  return at.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace

Result<qint64> requestRecovery(Connection& db, OwnerId owner, const QDateTime& since,
                               const QDateTime& until) {
  auto rows = db.exec(u"select app.request_recovery(?, ?::timestamptz, ?::timestamptz)"_s,
                      {owner.value, isoText(since), isoText(until)});
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

Result<Recovery> recovery(Connection& db, OwnerId owner, qint64 id) {
  auto rows = db.exec(
      u"select recovery_id, since, until, state, found, recovered, message from app.recoveries "
      "where owner_id = ? and recovery_id = ?"_s,
      {owner.value, id});
  if (!rows) return rows.error();
  if (!rows->next())
    return Error{ErrorCode::NotFound, u"This tenant has no Twilio account to ask."_s, {}};
  const QString state = rows->text(3);
  return Recovery{rows->integer(0),
                  timeFrom(*rows, 1),
                  timeFrom(*rows, 2),
                  state == "done"_L1 || state == "failed"_L1,
                  state == "failed"_L1,
                  static_cast<int>(rows->integer(4)),
                  static_cast<int>(rows->integer(5)),
                  rows->text(6)};
}

Result<bool> beatReceiver(Connection& db) {
  auto rows = db.exec(u"select app.beat_receiver()"_s);
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toBool();
}

Result<QList<ClaimedRecovery>> claimRecoveries(Connection& db, int howMany, int leaseSeconds) {
  auto rows = db.exec(
      u"select owner_id, recovery_id, lease_token::text, attempts, since, until from "
      "app.claim_recoveries(?, ?)"_s,
      {howMany, leaseSeconds});
  if (!rows) return rows.error();
  QList<ClaimedRecovery> claimed;
  while (rows->next())
    claimed.append({{rows->integer(0)},
                    rows->integer(1),
                    rows->text(2),
                    static_cast<int>(rows->integer(3)),
                    timeFrom(*rows, 4),
                    timeFrom(*rows, 5)});
  return claimed;
}

Result<QueueState> recoveriesState(Connection& db) {
  return queueState(db.exec(u"select waiting, next_due_ms from app.recoveries_state()"_s));
}

Result<bool> settleRecovery(Connection& db, const ClaimedRecovery& recovery,
                            const RecoveryOutcome& outcome) {
  auto rows =
      db.exec(u"select app.settle_recovery(?, ?, ?::uuid, ?, ?, ?, ?, ?)"_s,
              {recovery.owner.value, recovery.id, recovery.lease, word(outcome.kind), outcome.found,
               outcome.recovered, orEmpty(outcome.message), outcome.delayMs});
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toBool();
}

}  // namespace oc::store
