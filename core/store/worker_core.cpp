#include "core/store/worker_core.h"

#include <QRandomGenerator>
#include <utility>

#include "core/config/log.h"
#include "core/store/sql_error.h"

namespace oc::store {
namespace {

constexpr int kFirstPauseMs = 100;
constexpr int kLongestPauseMs = 5000;

// A restarted server isn't met by all its clients in the same millisecond.
int jittered(int ms) {
  return ms + QRandomGenerator::global()->bounded(ms / 4 + 1);
}

// The server is there and lets this login in no more.
bool isRefusal(const Error& error) {
  return error.code == ErrorCode::Forbidden ||
         (error.code == ErrorCode::Conflict && !isRetryable(error));
}

}  // namespace

Worker::Core::Core(std::shared_ptr<Shared> shared, DatabaseUrl url, WorkerOptions options)
    : m_shared(std::move(shared)),
      m_url(std::move(url)),
      m_options(std::move(options)),
      m_reconnect(this),
      m_heartbeat(this) {
  m_reconnect.setSingleShot(true);
  m_heartbeat.setInterval(m_options.heartbeatMs);
  connect(&m_reconnect, &QTimer::timeout, this, [this] { connectNow(); });
  connect(&m_heartbeat, &QTimer::timeout, this, [this] { beat(); });
}

void Worker::Core::start() {
  connectNow();
}

Result<Done> Worker::Core::open() {
  auto opened = Connection::open(m_url, m_options.connection);
  if (!opened) return opened.error();
  m_connection = std::move(opened).value();
  m_connection->onNotification([this](const QString& channel, const QString& payload) {
    m_shared->emitOn([&](Worker& worker) { Q_EMIT worker.notification(channel, payload); });
  });
  m_connection->onClosed([this] { QTimer::singleShot(0, this, [this] { beat(); }); });
  for (const QString& channel : std::as_const(m_options.channels))
    if (const auto listening = m_connection->listen(channel); !listening) return listening.error();
  return Done{};
}

void Worker::Core::connectNow() {
  if (const auto opened = open(); !opened) {
    breakLink(opened.error());
    return;
  }
  m_pauseMs = 0;
  m_downTold.clear();
  {
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->state == Shared::State::Stopping) return;
    m_shared->state = Shared::State::Up;
  }
  log::event(lcStore(), QtDebugMsg, "link up",
             {{"application", m_options.connection.applicationName}});
  m_shared->emitOn([](Worker& worker) { Q_EMIT worker.linkUp(); });
  if (!m_options.channels.isEmpty()) {
    m_heartbeat.start();
    beat();
  }
}

void Worker::Core::breakLink(const Error& error) {
  m_heartbeat.stop();
  m_connection.reset();
  std::deque<std::unique_ptr<WorkerJob>> unanswered;
  const Error away{ErrorCode::Unavailable, error.message, error.detail};
  {
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->state == Shared::State::Stopping) return;
    m_shared->state = Shared::State::Down;
    m_shared->down = away;
    unanswered.swap(m_shared->queue);
  }
  for (const auto& job : unanswered)
    job->fail(away);
  if (m_downTold.isEmpty() || (isRefusal(error) && m_downTold != error.message)) {
    m_downTold = error.message;
    log::event(lcStore(), QtWarningMsg, "link down",
               {{"application", m_options.connection.applicationName}, {"error", error.detail}});
    m_shared->emitOn([&](Worker& worker) { Q_EMIT worker.linkDown(error.message); });
  }
  if (isRefusal(error))
    m_shared->emitOn([&](Worker& worker) { Q_EMIT worker.linkRefused(error.message); });
  m_pauseMs = m_pauseMs == 0 ? kFirstPauseMs : qMin(2 * m_pauseMs, kLongestPauseMs);
  m_reconnect.start(jittered(m_pauseMs));
}

void Worker::Core::runNext() {
  std::shared_ptr<WorkerJob> job;
  {
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->state != Shared::State::Up || m_shared->queue.empty()) return;
    job = std::move(m_shared->queue.front());
    m_shared->queue.pop_front();
    m_shared->current = job;
  }
  job->run(*m_connection);
  {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->current.reset();
  }
  job.reset();
  if (!m_connection->alive()) breakLink(connectionBroken());
}

void Worker::Core::beat() {
  if (!m_connection) return;  // the link broke since it was asked for
  QElapsedTimer clock;
  clock.start();
  const auto answer = m_connection->exec(QStringLiteral("select 1"));
  if (!answer) {
    if (!m_connection->alive()) breakLink(answer.error());
    return;
  }
  const double latencyMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
  m_shared->emitOn([&](Worker& worker) { Q_EMIT worker.heartbeat(latencyMs); });
}

}  // namespace oc::store
