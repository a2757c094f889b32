#include "core/store/service_queries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <chrono>

namespace oc::store {
namespace {

QString word(Settlement::Kind kind) {
  switch (kind) {
    case Settlement::Accepted: return QStringLiteral("accepted");
    case Settlement::Rejected: return QStringLiteral("rejected");
    case Settlement::Retry: return QStringLiteral("retry");
    case Settlement::Unknown: break;
  }
  return QStringLiteral("unknown");
}

}  // namespace

Result<ServiceAccounts> serviceAccounts(Connection& db) {
  auto rows = db.exec(
      QStringLiteral("select tw_account_id, owner_id, owner_active, account_sid, auth_token, "
                     "array_to_json(number_keys)::text, api_base_url, training, public_base_url "
                     "from app.service_accounts()"));
  if (!rows) return rows.error();
  ServiceAccounts found;
  while (rows->next()) {
    SealedAccount account;
    account.id = {rows->integer(0)};
    account.owner = {rows->integer(1)};
    account.ownerActive = rows->value(2).toBool();
    account.accountSid = rows->text(3);
    account.sealedToken = rows->text(4);
    for (const QJsonValue& key : QJsonDocument::fromJson(rows->text(5).toUtf8()).array())
      account.numberKeys.append(key.toString());
    account.apiBaseUrl = rows->text(6);
    account.training = rows->value(7).toBool();
    account.publicBaseUrl = rows->text(8);
    found.accounts.append(account);
  }
  auto owners = db.exec(QStringLiteral("select * from app.service_owner_ids()"));
  if (!owners) return owners.error();
  while (owners->next())
    found.activeOwners.append(OwnerId{owners->integer(0)});
  return found;
}

Result<QList<ClaimedMessage>> claimOutbox(Connection& db, int howMany, int leaseSeconds) {
  const QDeadlineTimer leaseEnds(std::chrono::seconds{leaseSeconds});
  auto rows = db.exec(
      QStringLiteral("select owner_id, msg_id, conv_id, lease_token::text, attempts, from_number, "
                     "to_number, business_key, body, metadata from app.claim_outbox(?, ?)"),
      {howMany, leaseSeconds});
  if (!rows) return rows.error();
  QList<ClaimedMessage> claimed;
  while (rows->next()) {
    ClaimedMessage message;
    message.owner = {rows->integer(0)};
    message.msgId = {rows->integer(1)};
    message.convId = {rows->integer(2)};
    message.lease = rows->text(3);
    message.leaseEnds = leaseEnds;
    message.attempts = static_cast<int>(rows->integer(4));
    message.from = rows->text(5);
    message.to = rows->text(6);
    message.businessKey = rows->text(7);
    message.body = rows->text(8);
    message.metadata = QJsonDocument::fromJson(rows->text(9).toUtf8()).object();
    claimed.append(message);
  }
  return claimed;
}

Result<bool> settleOutbox(Connection& db, const ClaimedMessage& message,
                          const Settlement& settlement) {
  auto rows = db.exec(
      QStringLiteral("select app.settle_outbox(?, ?, ?::uuid, ?, ?, ?, ?, ?, ?)"),
      {message.owner.value, message.msgId.value, message.lease, word(settlement.kind),
       settlement.sid.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : settlement.sid,
       toText(settlement.status), settlement.code.isNull() ? QStringLiteral("") : settlement.code,
       settlement.detail.isNull() ? QStringLiteral("") : settlement.detail, settlement.delayMs});
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toBool();
}

Result<QueueState> outboxState(Connection& db) {
  return queueState(db.exec(QStringLiteral("select waiting, next_due_ms from app.outbox_state()")));
}

Result<int> endStalledTransactions(Connection& db, int seconds) {
  auto rows = db.exec(
      QStringLiteral("select app.end_stalled_transactions(make_interval(secs => ?))"), {seconds});
  if (!rows) return rows.error();
  rows->next();
  return static_cast<int>(rows->integer(0));
}

}  // namespace oc::store
