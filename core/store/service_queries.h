#pragma once

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/domain/ids.h"
#include "core/domain/message.h"
#include "core/store/connection.h"
#include "core/store/queue_state.h"

// What receiver and courier read and record. Run as owner_service.
namespace oc::store {

// A tenant's Twilio account as the database has it; the token is sealed.
struct SealedAccount {
  AccountId id;
  OwnerId owner;
  bool ownerActive = true;
  QString accountSid;
  QString sealedToken;     // base64
  QStringList numberKeys;  // normalised addresses; empty: any
  QString apiBaseUrl;      // empty: TWILIO_API_BASE_URL
  bool training = false;
  QString publicBaseUrl;  // the tenant's own; empty: PUBLIC_BASE_URL
};

struct ServiceAccounts {
  QList<SealedAccount> accounts;
  QList<OwnerId> activeOwners;
};

Result<ServiceAccounts> serviceAccounts(Connection& db);

// A message that this courier has claimed; `lease` proves it.
struct ClaimedMessage {
  OwnerId owner;
  MsgId msgId;
  ConvId convId;
  QString lease;
  QDeadlineTimer leaseEnds;  // not later than in the database
  int attempts = 0;          // this one included
  QString from;
  QString to;
  QString businessKey;
  QString body;
  QJsonObject metadata;
};

Result<QList<ClaimedMessage>> claimOutbox(Connection& db, int howMany, int leaseSeconds);

// What became of a claimed message.
struct Settlement {
  enum Kind { Accepted, Rejected, Retry, Unknown };
  Kind kind = Unknown;
  QString sid;                                       // Accepted
  DeliveryStatus status = DeliveryStatus::Accepted;  // Accepted
  QString code;                                      // Rejected: Twilio's
  QString detail;                                    // Rejected, Retry, Unknown
  int delayMs = 0;                                   // Retry
};

// False when the lease was lost meanwhile and the settlement didn't count.
Result<bool> settleOutbox(Connection& db, const ClaimedMessage& message,
                          const Settlement& settlement);

Result<QueueState> outboxState(Connection& db);

// Ends the sessions of people whose transaction wrote, or does nothing, for longer than `seconds`:
// they hold up the receiver. Returns how many.
Result<int> endStalledTransactions(Connection& db, int seconds);

}  // namespace oc::store
