#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

#include "core/domain/page.h"
#include "core/domain/webhook_log.h"
#include "core/store/connection.h"

// The log of raw webhooks: what ingest doesn't write of it, what administrators read of it, and the
// entries that a receiver puts in again for them.
namespace oc::store::webhook_log {

// ---- administrators

// Newest first.
Result<Page<WebhookLogEntry>> list(Connection& db, OwnerId owner, const WebhookLogQuery& query);
Result<WebhookLogDetails> entry(Connection& db, OwnerId owner, qint64 webhook);

// Told of on channel kReplayed as "owner:replay".
inline const QString kReplayed = QStringLiteral("owner_webhook_replayed");
Result<qint64> requestReplay(Connection& db, OwnerId owner, qint64 webhook);
Result<std::optional<WebhookReplay>> replay(Connection& db, OwnerId owner, qint64 id);  // when done

// ---- the receiver; run as owner_service

// A webhook of which nothing was stored.
struct Noted {
  OwnerId owner;
  QDateTime receivedAt;
  WebhookKind kind = WebhookKind::Inbound;
  WebhookVerdict verdict = WebhookVerdict::Refused;
  QString reason;
  QString messageSid;
  QString customer;
  QString body;
  MsgId ourId;  // of a status
  QByteArray raw;
};
Result<Done> note(Connection& db, const QList<Noted>& batch);

// Told of on channel kReplays.
inline const QString kReplays = QStringLiteral("owner_webhook_replays");
struct ClaimedReplay {
  OwnerId owner;
  qint64 id = 0;
  WebhookKind kind = WebhookKind::Inbound;
  QDateTime receivedAt;
  MsgId ourId;
  QByteArray raw;
};
Result<QList<ClaimedReplay>> claimReplays(Connection& db);
Result<Done> settleReplay(Connection& db, const ClaimedReplay& asked, const WebhookReplay& answer);

// Makes the partitions of the coming days and drops those whose entries are all older than `days`.
// Returns how many were dropped.
Result<int> keep(Connection& db, int days);

}  // namespace oc::store::webhook_log
