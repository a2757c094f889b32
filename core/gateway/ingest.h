#pragma once

#include <QObject>
#include <QTimer>

#include "core/gateway/group_commit.h"
#include "core/store/ingest_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// The one writer of what Twilio sends: a connection of its own and group commit over it. Answers
// are given on the writer's thread, after COMMIT; Unavailable when the database stays away for
// seconds. Lives on a thread with an event loop.
class Ingest : public QObject {
  Q_OBJECT

 public:
  using Answer = std::function<void(const Result<store::Verdict>&)>;

  Ingest(const store::DatabaseUrl& serviceUrl, int expirationMinutes);

  void submit(store::InboundEntry entry, Answer answer);
  void submit(store::StatusEntry entry, Answer answer);

  store::Worker& worker() { return m_worker; }

 Q_SIGNALS:
  void committed(qsizetype entries);  // one transaction; on the writer's thread, before its answers

 private:
  void expire();
  Result<QList<store::Verdict>> told(Result<QList<store::Verdict>> verdicts);

  QTimer m_expiry;  // runs while something may wait for the database
  GroupCommit<store::InboundEntry> m_inbound;
  GroupCommit<store::StatusEntry> m_statuses;
  store::Worker m_worker;  // last: it goes first and answers what still waits
};

}  // namespace oc::gateway
