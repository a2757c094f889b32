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

// A verified webhook as journal and log keep it: what it takes to read it anew.
struct JournalRecord {
  enum Kind : quint8 { Inbound = 1, Status = 2 };
  Kind kind = Inbound;
  OwnerId owner;
  MsgId ourId;           // of a Status: from the callback's URL; invalid when it had none
  QDateTime receivedAt;  // UTC, to the millisecond
  QByteArray raw;        // the request's body, byte for byte
  QString refusal;       // why the database refused it; empty for what only waits

  bool operator==(const JournalRecord&) const = default;
};

JournalRecord recordOf(const WebhookEntry& entry);

// Read as the receiver reads it. Invalid when this program can't.
Result<WebhookEntry> entryOf(const JournalRecord& record);

QByteArray encoded(const JournalRecord& record);
Result<JournalRecord> decodedRecord(const QByteArray& bytes);  // Invalid: not one of ours

}  // namespace oc::gateway
