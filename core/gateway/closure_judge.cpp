#include "core/gateway/closure_judge.h"

#include <QElapsedTimer>
#include <QHash>
#include <algorithm>
#include <utility>

#include "core/config/log.h"
#include "core/domain/closure_detector.h"
#include "core/domain/closure_record.h"
#include "core/domain/feature.h"
#include "core/domain/when_done.h"

namespace oc::gateway {
namespace {

constexpr qsizetype kLargestBatch = 200;
constexpr qsizetype kMostWaiting = 20000;
constexpr int kPauseMs = 1000;
constexpr int kRest =
    3;  // times as long as a batch took: storing messages goes before judging them

store::WorkerOptions judgeOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console closure");
  return options;
}

// Another try may do.
bool passes(const Error& error) {
  return store::isRetryable(error) || error.code == ErrorCode::Unavailable ||
         error.code == ErrorCode::Timeout;
}

}  // namespace

ClosureJudge::ClosureJudge(const store::DatabaseUrl& serviceUrl, FeatureBook& features,
                           ClosureConfig defaults, QObject* parent)
    : QObject(parent),
      m_features(features),
      m_defaults(std::move(defaults)),
      m_worker(serviceUrl, judgeOptions()) {
  connect(&m_features, &FeatureBook::changed, this, &ClosureJudge::judgeNext);
  connect(&m_worker, &store::Worker::linkUp, this, &ClosureJudge::catchUp);
  m_pause.setSingleShot(true);
  connect(&m_pause, &QTimer::timeout, this, &ClosureJudge::judgeNext);
  m_worker.start();
}

void ClosureJudge::judge(const store::ClosureTarget& message) {
  if (m_features.isLoaded() && !m_features.isOn(message.owner, kClosureDetection)) return;
  wait(message);
  judgeNext();
}

// It keeps the place of an older one.
void ClosureJudge::wait(const store::ClosureTarget& message) {
  const auto older = m_waiting.find(message.conv);
  if (older != m_waiting.end()) {
    if (older->msg < message.msg) *older = message;
  } else if (m_waiting.size() >= kMostWaiting) {
    m_behind = true;
  } else {
    m_waiting.insert(message.conv, message);
    m_order.append(message.conv);
  }
}

QList<store::ClosureTarget> ClosureJudge::takeBatch() {
  QList<store::ClosureTarget> batch;
  const qsizetype size = std::min(kLargestBatch, m_order.size());
  for (qsizetype i = 0; i < size; ++i)
    batch.append(m_waiting.take(m_order[i]));
  m_order.remove(0, size);
  return batch;
}

void ClosureJudge::catchUp() {
  m_behind = false;
  whenDone(m_worker.run([](store::Connection& db) {
    return store::unjudgedMessages(db, static_cast<int>(kLargestBatch));
  }),
           this, [this](const Result<QList<store::ClosureTarget>>& found) {
             if (found) {
               for (const store::ClosureTarget& message : *found)
                 wait(message);
             } else {
               m_behind = true;
               tryLater(found.error());
             }
             judgeNext();
           });
}

void ClosureJudge::judgeNext() {
  if (m_judging || m_pause.isActive() || !m_worker.isUp() || !m_features.isLoaded()) return;
  if (m_waiting.isEmpty()) {
    if (m_behind) catchUp();
    return;
  }
  const QList<store::ClosureTarget> batch = takeBatch();
  QList<Case> cases;
  for (const store::ClosureTarget& message : batch)
    if (m_features.isOn(message.owner, kClosureDetection))
      cases.append({message, closureConfigFrom(m_features.config(message.owner, kClosureDetection),
                                               m_defaults)});
  m_judging = true;
  QElapsedTimer clock;
  clock.start();
  whenDone(m_worker.run([cases](store::Connection& db) { return judgeAll(db, cases); }), this,
           [this, batch, clock](const Result<Outcomes>& outcomes) {
             m_judging = false;
             if (outcomes) {
               m_pause.start(static_cast<int>(std::min<qint64>(kRest * clock.elapsed(), kPauseMs)));
               for (const store::ClosureOutcome outcome : *outcomes)
                 Q_EMIT judged(outcome);
             } else {
               if (passes(outcomes.error()))
                 for (const store::ClosureTarget& message : batch)
                   wait(message);
               tryLater(outcomes.error());
             }
             judgeNext();
           });
}

void ClosureJudge::tryLater(const Error& why) {
  if (why.code != ErrorCode::Cancelled)
    log::event(lcGateway(), QtWarningMsg, "closure not judged",
               {{"error", why.detail}, {"again", passes(why)}});
  m_pause.start(kPauseMs);
}

// On the worker's thread. Most messages end nothing, and cost the one reading.
Result<ClosureJudge::Outcomes> ClosureJudge::judgeAll(store::Connection& db,
                                                      const QList<Case>& cases) {
  QList<store::ClosureTarget> messages;
  QHash<OwnerId, ClosureDetector> detectors;
  for (const Case& item : cases) {
    messages.append(item.message);
    if (!detectors.contains(item.message.owner)) detectors.emplace(item.message.owner, item.config);
  }
  const auto tasks = store::closureCases(db, messages);
  if (!tasks) return tasks.error();
  Outcomes outcomes(messages.size() - tasks->size(), store::ClosureOutcome::Overtaken);
  QList<store::JudgedMessage> judged;
  for (const store::ClosureTask& task : *tasks) {
    const ClosureVerdict verdict = detectors.constFind(task.target.owner)->judge(task.closureCase);
    if (verdict.shouldRecord || task.announced)
      judged.append({task.target, verdict});
    else
      outcomes.append(store::ClosureOutcome::Nothing);
  }
  if (judged.isEmpty()) return outcomes;
  const auto applied = store::applyClosureVerdicts(db, judged);
  if (!applied) return applied.error();
  return outcomes + *applied;
}

}  // namespace oc::gateway
