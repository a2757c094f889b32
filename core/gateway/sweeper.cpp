#include "core/gateway/sweeper.h"

#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"

namespace oc::gateway {
namespace {

store::WorkerOptions sweeperOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console sweeper");
  return options;
}

}  // namespace

Sweeper::Sweeper(const store::DatabaseUrl& serviceUrl, SweeperOptions options, QObject* parent)
    : QObject(parent), m_options(options), m_worker(serviceUrl, sweeperOptions()) {
  m_health.state = PartHealth::Starting;
  m_next.setInterval(m_options.every);
  connect(&m_next, &QTimer::timeout, this, &Sweeper::look);
  connect(&m_worker, &store::Worker::linkUp, this, [this] {
    setHealth(PartHealth::Up, {});
    m_next.start();
    look();
  });
  connect(&m_worker, &store::Worker::linkDown, this, [this](const QString& why) {
    m_next.stop();
    setHealth(PartHealth::Down, why);
  });
  m_worker.start();
}

void Sweeper::addChore(const QString& name, std::chrono::milliseconds every, Chore chore) {
  m_chores.append({name, every, std::move(chore), {}, false});
}

void Sweeper::look() {
  sweep();
  doChores();
}

void Sweeper::sweep() {
  if (m_sweeping) return;
  m_sweeping = true;
  if (!m_since.isValid()) m_since.start();
  whenDone(m_worker.run([options = m_options](store::Connection& db) {
    return store::sweepConversations(db, options.batch, options.idleTimeoutMinutes);
  }),
           this, [this](const Result<store::Swept>& batch) { finished(batch); });
}

// A batch that failed is tried again at the next look: nothing is lost by waiting.
void Sweeper::finished(const Result<store::Swept>& batch) {
  m_sweeping = false;
  if (batch) {
    m_total.expired += batch->expired;
    m_total.timedOut += batch->timedOut;
    if (batch->here) Q_EMIT swept(*batch);
    if (batch->more) {
      sweep();
      return;
    }
    m_health.last = QDateTime::currentDateTimeUtc();
    setHealth(PartHealth::Up, {});
  } else if (batch.error().code != ErrorCode::Cancelled &&
             batch.error().code != ErrorCode::Unavailable) {  // linkDown says that
    log::event(lcGateway(), QtWarningMsg, "sweep failed", {{"error", batch.error().detail}});
    setHealth(PartHealth::Degraded, batch.error().message);
  }
  const store::Swept total = std::exchange(m_total, {});
  if (total.expired + total.timedOut > 0)
    log::event(lcGateway(), QtInfoMsg, "conversations closed",
               {{"expired", total.expired},
                {"idle_timeout", total.timedOut},
                {"duration_ms", m_since.elapsed()}});
  m_since.invalidate();
}

void Sweeper::doChores() {
  for (qsizetype i = 0; i < m_chores.size(); ++i) {
    Work& work = m_chores[i];
    if (work.running || (work.done.isValid() && !work.done.hasExpired(work.every.count())))
      continue;
    work.running = true;
    whenDone(m_worker.run(work.chore), this,
             [this, i](const Result<Done>& result) { finished(m_chores[i], result); });
  }
}

void Sweeper::finished(Work& work, const Result<Done>& result) {
  work.running = false;
  if (result) {
    work.done.start();
  } else if (result.error().code != ErrorCode::Cancelled) {
    log::event(lcGateway(), QtWarningMsg, "chore failed",
               {{"chore", work.name}, {"error", result.error().detail}});
  }
}

void Sweeper::setHealth(PartHealth::State state, const QString& text) {
  m_health.state = state;
  m_health.text = text;
  Q_EMIT healthChanged();
}

}  // namespace oc::gateway
