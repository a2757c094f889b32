#pragma once

#include <QList>
#include <QMutex>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "core/gateway/webhook_entry.h"
#include "core/store/worker.h"

namespace oc::gateway {

// What became of a webhook: it is durable.
struct Taken {
  enum How { Stored, Journaled, Quarantined };
  How how = Stored;
  store::Verdict verdict;  // of Stored
};

// Writes what arrives in batches of one transaction each: while one batch commits, the next one
// gathers. Alone, an entry waits for nothing; under load thousands share a commit. What the
// database neither takes nor refuses for its data waits, oldest first, for the next write() or
// takeAll().
//
// Called on one thread; answers come on the writer's, after COMMIT. A writer that is stuck may come
// to its end at any later time: after takeAll() it answers nobody.
class GroupCommit {
 public:
  using Answer = std::function<void(const Result<Taken>&)>;
  struct Item {
    WebhookEntry entry;
    Answer answer;
    std::chrono::steady_clock::time_point arrived;
  };
  using Write =
      std::function<QList<Result<store::Verdict>>(store::Connection&, const QList<WebhookEntry>&)>;
  // Both are called on the writer's thread: the first before the answers, the second in place of
  // the answer of what the database refused for its data.
  using Committed = std::function<void(qsizetype entries)>;
  using Refused = std::function<void(const Item& item, const Error& why)>;

  // `write` belongs to the writer: nothing that it uses may go before a stuck one ends.
  GroupCommit(Write write, Committed committed, Refused refused);

  void add(Item item);
  void write(store::Worker& writer);

  // All that is not answered, oldest first; now it is the caller's to answer.
  QList<Item> takeAll();

  bool isWriting() const;
  std::optional<std::chrono::steady_clock::time_point> oldest() const;

 private:
  struct State;
  static void drain(const std::shared_ptr<State>& state, quint64 round, store::Connection& db);
  const std::shared_ptr<State> m_state;
};

}  // namespace oc::gateway
