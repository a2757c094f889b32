#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/domain/ids.h"
#include "core/store/connection.h"
#include "core/store/queue_state.h"

// Spans of time for which Twilio is asked what customers wrote: while no receiver was at work, or
// by request.
namespace oc::store {

struct Recovery {
  qint64 id = 0;
  QDateTime since;
  QDateTime until;
  bool isOver = false;
  bool failed = false;
  int found = 0;      // inbound messages that Twilio lists
  int recovered = 0;  // that were missing here
  QString message;    // why it failed or isn't over yet
};

// Told of on channel kRecovered as "owner:recovery".
inline const QString kRecovered = QStringLiteral("owner_recovered");
Result<qint64> requestRecovery(Connection& db, OwnerId owner, const QDateTime& since,
                               const QDateTime& until);
Result<Recovery> recovery(Connection& db, OwnerId owner, qint64 id);

// The rest as owner_service. Told of on channel kRecoveries.
inline const QString kRecoveries = QStringLiteral("owner_recoveries");

// Says that a receiver is at work; true when none was for a while and the gap is asked for.
Result<bool> beatReceiver(Connection& db);

struct ClaimedRecovery {
  OwnerId owner;
  qint64 id = 0;
  QString lease;
  int attempts = 0;  // this one included
  QDateTime since;
  QDateTime until;
};
Result<QList<ClaimedRecovery>> claimRecoveries(Connection& db, int howMany, int leaseSeconds);
Result<QueueState> recoveriesState(Connection& db);

struct RecoveryOutcome {
  enum Kind {
    Done,
    Retry,
    Failed,
    Nothing,  // there was no account to ask
  };
  Kind kind = Done;
  int found = 0;
  int recovered = 0;  // by this attempt
  QString message;    // Retry, Failed
  int delayMs = 0;    // Retry
};
// False when the lease was lost meanwhile.
Result<bool> settleRecovery(Connection& db, const ClaimedRecovery& recovery,
                            const RecoveryOutcome& outcome);

}  // namespace oc::store
