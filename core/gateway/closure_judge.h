#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include "core/domain/closure.h"
#include "core/gateway/feature_book.h"
#include "core/store/closure_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// Judges whether customers' messages end their conversations, after they were answered: nothing
// waits for a verdict, and judging takes a quarter of the time at most. While one batch is judged
// the next one gathers, of each conversation only its newest message. Its own connection reads the
// conversations, the detector judges on that connection's thread with the tenant's setting, and one
// transaction applies what it says; the database sees to it that a message that came meanwhile
// keeps its conversation open. What can't be judged just now, because somebody holds one of the
// conversations or the database is away, waits and is tried again. When the connection comes up,
// what was left without a verdict is judged as well. Lives on the gateway's thread.
class ClosureJudge : public QObject {
  Q_OBJECT

 public:
  // `defaults`: what a tenant's config leaves out.
  ClosureJudge(const store::DatabaseUrl& serviceUrl, FeatureBook& features, ClosureConfig defaults,
               QObject* parent = nullptr);

  // A customer's message that is stored, wherever it came from.
  void judge(const store::ClosureTarget& message);

  bool isLinked() const { return m_worker.isUp(); }

 Q_SIGNALS:
  void judged(oc::store::ClosureOutcome outcome);  // one message; on this object's thread

 private:
  struct Case {
    store::ClosureTarget message;
    ClosureConfig config;
  };
  using Outcomes = QList<store::ClosureOutcome>;
  static Result<Outcomes> judgeAll(store::Connection& db, const QList<Case>& cases);
  void wait(const store::ClosureTarget& message);
  QList<store::ClosureTarget> takeBatch();
  void catchUp();
  void judgeNext();
  void tryLater(const Error& why);

  FeatureBook& m_features;
  const ClosureConfig m_defaults;
  QHash<ConvId, store::ClosureTarget> m_waiting;  // the newest of each conversation
  QList<ConvId> m_order;                          // oldest first
  bool m_judging = false;
  bool m_behind = false;  // messages may lie without a verdict
  QTimer m_pause;         // runs after a batch; after a failure all that waits is tried again
  store::Worker m_worker;
};

}  // namespace oc::gateway
