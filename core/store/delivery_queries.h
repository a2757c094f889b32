#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/domain/ids.h"
#include "core/store/connection.h"
#include "core/store/queue_state.h"

// What the deliverer of outgoing webhooks reads and records. Run as owner_service.
namespace oc::store {

// A delivery that this deliverer has claimed; `lease` proves it.
struct ClaimedDelivery {
  OwnerId owner;
  qint64 id = 0;
  qint64 webhookId = 0;
  QString lease;
  int attempts = 0;  // this one included
  QString url;
  QString sealedSecret;          // base64
  QString sealedPreviousSecret;  // base64; empty unless it still signs
  QString event;                 // "message.created"
  QString createdAt;             // ISO 8601, UTC
  QString data;                  // JSON
};

Result<QList<ClaimedDelivery>> claimDeliveries(Connection& db, int howMany, int leaseSeconds);

// What became of an attempt.
struct DeliveryOutcome {
  enum Kind { Delivered, Retry, Failed, Gone };
  Kind kind = Failed;
  int httpStatus = 0;  // 0: no answer
  int tookMs = 0;
  QString error;       // empty when Delivered
  QString answer;      // its beginning
  qint64 delayMs = 0;  // Retry
};

// False when the lease was lost meanwhile and the outcome didn't count.
Result<bool> settleDelivery(Connection& db, const ClaimedDelivery& delivery,
                            const DeliveryOutcome& outcome);

Result<QueueState> deliveryState(Connection& db);

// Removes what ended 30 days ago, a bounded number a call.
Result<Done> pruneDeliveries(Connection& db);

}  // namespace oc::store
