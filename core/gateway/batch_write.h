#pragma once

#include <QList>

#include "core/gateway/webhook_entry.h"
#include "core/store/connection.h"
#include "core/store/ingest_queries.h"

namespace oc::gateway {

// Writes a batch: what is of one kind in one transaction. One answer an entry, in their order; an
// entry with an error is not stored, the others are. A batch that the database refuses is halved
// until the culprit is alone; what only lost a race is tried again.
QList<Result<store::Verdict>> writeBatch(store::Connection& db, const QList<WebhookEntry>& batch,
                                         int expirationMinutes);

// The same for what the journal kept; a record that can't be read is refused for its data.
QList<Result<store::Verdict>> replayBatch(store::Connection& db,
                                          const QList<JournalRecord>& records,
                                          int expirationMinutes);

// The database has nothing against the moment but against the entry: it would refuse it again.
bool refusesData(const Error& error);

}  // namespace oc::gateway
