#pragma once

#include "core/gateway/group_commit.h"
#include "core/store/ingest_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// The one writer of what Twilio sends: a connection of its own and group commit over it. Answers
// are given on the writer's thread, after COMMIT; Unavailable while the database is away.
class Ingest {
 public:
  using Answer = std::function<void(const Result<store::Verdict>&)>;

  Ingest(const store::DatabaseUrl& serviceUrl, int expirationMinutes);

  void submit(store::InboundEntry entry, Answer answer);
  void submit(store::StatusEntry entry, Answer answer);

  store::Worker& worker() { return m_worker; }

 private:
  GroupCommit<store::InboundEntry> m_inbound;
  GroupCommit<store::StatusEntry> m_statuses;
  store::Worker m_worker;  // last: it goes first and answers what still waits
};

}  // namespace oc::gateway
