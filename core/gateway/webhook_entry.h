#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <variant>

#include "core/domain/ids.h"
#include "core/domain/result.h"
#include "core/store/ingest_queries.h"
#include "core/twilio/inbound.h"
#include "core/twilio/status_callback.h"

namespace oc::gateway {

// What is stored of a verified webhook.
using WebhookEntry = std::variant<store::InboundEntry, store::StatusEntry>;

// `status.status` must be there: what has a word that we don't know is not stored.
WebhookEntry entryOf(OwnerId owner, const twilio::InboundMessage& message);
WebhookEntry entryOf(OwnerId owner, const twilio::StatusCallback& status);

// A verified webhook as it is kept: what it takes to read it anew.
struct JournalRecord {
  enum Kind : quint8 { Inbound = 1, Status = 2 };
  Kind kind = Inbound;
  OwnerId owner;
  MsgId ourId;           // of a Status: from the callback's URL; invalid when it had none
  QDateTime receivedAt;  // UTC, to the millisecond
  QByteArray raw;        // the request's body, byte for byte

  bool operator==(const JournalRecord&) const = default;
};

// Read as the receiver reads it. Invalid when this program can't.
Result<WebhookEntry> entryOf(const JournalRecord& record);

}  // namespace oc::gateway
