#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include "core/domain/ids.h"
#include "core/domain/message.h"
#include "core/store/connection.h"
#include "core/store/queue_state.h"

// Messages of which it isn't known whether they were sent, for whoever looks them up at Twilio. Run
// as owner_service.
namespace oc::store {

struct UnknownMessage {
  MsgId msgId;
  int looks = 0;  // that settled nothing
  QString body;
  QJsonObject metadata;
  QDateTime claimedAt;     // when it was handed over
  QDateTime unknownSince;  // when its request ended without an answer
  std::chrono::seconds unknownFor{};

  bool operator==(const UnknownMessage&) const = default;
};

// A conversation whose messages this caller looks up; `lease` proves it.
struct ClaimedLook {
  OwnerId owner;
  ConvId convId;
  QString lease;
  QString from;
  QString to;
  QString businessKey;
  QList<UnknownMessage> messages;  // all of unknown fate, in the order they were written
};

Result<QList<ClaimedLook>> claimLooks(Connection& db, int conversations, int leaseSeconds);
Result<QueueState> looksState(Connection& db);

// Those of `sids` that messages of the tenant have.
Result<QSet<QString>> knownSids(Connection& db, OwnerId owner, const QStringList& sids);

// What Twilio's list tells of one message.
struct Finding {
  enum Kind {
    Found,
    Absent,  // proven: it never arrived
    Later,   // not known yet: looked up again
  };
  MsgId msgId;
  Kind kind = Later;
  QString sid;                                       // Found
  DeliveryStatus status = DeliveryStatus::Accepted;  // Found
  QString code;                                      // Found, when it failed: Twilio's
  QString detail;                                    // why it failed, or isn't known yet
  int delayMs = 0;                                   // Later
};

// What has become of a message by that.
enum class LookEnding {
  Found,
  Queued,   // absent: sent again
  Failed,   // absent, but a person decides whether it is sent again
  Unknown,  // still
  Lost,     // the finding didn't count
};
Result<LookEnding> settleLook(Connection& db, const ClaimedLook& look, const Finding& finding);

}  // namespace oc::store
