#include "core/store/worker.h"

#include <QThread>

#include "core/config/log.h"
#include "core/store/worker_core.h"

namespace oc::store {

Worker::Worker(const DatabaseUrl& url, WorkerOptions options, QObject* parent)
    : QObject(parent), m_shared(std::make_shared<Shared>()), m_graceMs(options.stopGraceMs) {
  m_shared->owner = this;
  m_thread = new QThread;
  m_thread->setObjectName(options.connection.applicationName);
  m_core = new Core(m_shared, url, std::move(options));
  m_core->moveToThread(m_thread);
  connect(m_thread, &QThread::started, m_core, [core = m_core] { core->start(); });
  connect(m_thread, &QThread::finished, m_core, &QObject::deleteLater);
}

void Worker::start() {
  std::call_once(m_shared->started, [this] { m_thread->start(); });
}

Worker::~Worker() {
  {
    const std::lock_guard lock(m_shared->ownerMutex);
    m_shared->owner = nullptr;
  }
  std::deque<std::unique_ptr<WorkerJob>> unanswered;
  {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->state = Shared::State::Stopping;
    unanswered.swap(m_shared->queue);
  }
  unanswered.clear();  // answers Cancelled
  std::call_once(m_shared->started, [this] {
    delete m_core;  // never ran
    m_core = nullptr;
  });
  m_thread->quit();
  if (m_thread->wait(m_graceMs)) {
    delete m_thread;
    return;
  }

  // Blocked inside libpq, where nothing can interrupt it. The thread ends when the server answers,
  // or with the program.
  connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
  std::shared_ptr<WorkerJob> stuck;
  {
    const std::lock_guard lock(m_shared->mutex);
    stuck = m_shared->current;
  }
  log::event(lcStore(), QtWarningMsg, "worker left behind",
             {{"application", m_thread->objectName()}});
  if (stuck)
    stuck->fail({ErrorCode::Timeout, QStringLiteral("The database took too long to answer."),
                 QStringLiteral("the worker was stopped meanwhile")});
}

void Worker::enqueue(std::unique_ptr<WorkerJob> job) {
  start();
  {
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->state != Shared::State::Down && m_shared->state != Shared::State::Stopping) {
      m_shared->queue.push_back(std::move(job));
      QMetaObject::invokeMethod(
          m_core, [core = m_core] { core->runNext(); }, Qt::QueuedConnection);
      return;
    }
  }
  job->fail(m_shared->down);
}

void Worker::setUrl(const DatabaseUrl& url) {
  QMetaObject::invokeMethod(m_core, [core = m_core, url] { core->setUrl(url); });
}

bool Worker::isUp() const {
  const std::lock_guard lock(m_shared->mutex);
  return m_shared->state == Shared::State::Up;
}

qsizetype Worker::waiting() const {
  const std::lock_guard lock(m_shared->mutex);
  return static_cast<qsizetype>(m_shared->queue.size());
}

}  // namespace oc::store
