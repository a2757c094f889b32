#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "core/gateway/ingest.h"
#include "core/http/rate_limiter.h"
#include "core/store/closure_queries.h"
#include "core/store/webhook_log_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// What the log of raw webhooks needs beside ingest: notes what was turned away, a batch at a time
// and of each tenant so many a minute, and puts entries through ingest again for administrators.
// Lives on the gateway's thread.
class WebhookDesk : public QObject {
  Q_OBJECT

 public:
  WebhookDesk(const store::DatabaseUrl& serviceUrl, Ingest& ingest, QObject* parent = nullptr);
  Q_DISABLE_COPY_MOVE(WebhookDesk)

  // Dropped where a tenant has many of them, or the database is away for long.
  void note(const store::webhook_log::Noted& webhook);

  bool isLinked() const { return m_worker.isUp(); }

 Q_SIGNALS:
  void stored(const oc::store::ClosureTarget& message);  // a new message; on ingest's thread

 private:
  void write();
  void pump();
  void replay(const store::webhook_log::ClaimedReplay& claimed);
  void settle(const store::webhook_log::ClaimedReplay& claimed, const WebhookReplay& answer);

  Ingest& m_ingest;
  QElapsedTimer m_clock;
  http::RateLimiter<OwnerId> m_signed;
  http::RateLimiter<OwnerId> m_unsigned;
  QList<store::webhook_log::Noted> m_waiting;
  QTimer m_soon;
  bool m_writing = false;
  store::Worker m_worker;  // last: it goes first
};

}  // namespace oc::gateway
