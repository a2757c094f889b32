#include "core/store/delivery_queries.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QString word(DeliveryOutcome::Kind kind) {
  switch (kind) {
    case DeliveryOutcome::Delivered: return u"delivered"_s;
    case DeliveryOutcome::Retry: return u"retry"_s;
    case DeliveryOutcome::Gone: return u"gone"_s;
    case DeliveryOutcome::Failed: break;
  }
  return u"failed"_s;
}

}  // namespace

Result<QList<ClaimedDelivery>> claimDeliveries(Connection& db, int howMany, int leaseSeconds) {
  auto rows = db.exec(
      u"select owner_id, delivery_id, webhook_id, lease_token::text, attempts, url, secret, "
      "previous_secret, event, created_at, data from app.claim_deliveries(?, ?)"_s,
      {howMany, leaseSeconds});
  if (!rows) return rows.error();
  QList<ClaimedDelivery> claimed;
  while (rows->next()) {
    ClaimedDelivery delivery;
    delivery.owner = {rows->integer(0)};
    delivery.id = rows->integer(1);
    delivery.webhookId = rows->integer(2);
    delivery.lease = rows->text(3);
    delivery.attempts = static_cast<int>(rows->integer(4));
    delivery.url = rows->text(5);
    delivery.sealedSecret = rows->text(6);
    delivery.sealedPreviousSecret = rows->text(7);
    delivery.event = rows->text(8);
    delivery.createdAt = rows->text(9);
    delivery.data = rows->text(10);
    claimed.append(delivery);
  }
  return claimed;
}

Result<bool> settleDelivery(Connection& db, const ClaimedDelivery& delivery,
                            const DeliveryOutcome& outcome) {
  auto rows = db.exec(
      u"select app.settle_delivery(?, ?, ?::uuid, ?, ?, ?, ?, ?, ?)"_s,
      {delivery.owner.value, delivery.id, delivery.lease, word(outcome.kind),
       outcome.httpStatus > 0 ? QVariant(outcome.httpStatus) : QVariant(QMetaType(QMetaType::Int)),
       outcome.tookMs, orEmpty(outcome.error), orEmpty(outcome.answer), outcome.delayMs});
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toBool();
}

Result<QueueState> deliveryState(Connection& db) {
  return queueState(db.exec(u"select waiting, next_due_ms from app.delivery_state()"_s));
}

Result<Done> pruneDeliveries(Connection& db) {
  auto rows = db.exec(u"select app.prune_deliveries()"_s);
  if (!rows) return rows.error();
  return Done{};
}

}  // namespace oc::store
