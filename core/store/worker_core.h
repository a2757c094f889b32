#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "core/store/worker.h"

namespace oc::store {

// What a Worker and its thread have in common; lives as long as the longer of the two, because a
// thread that is stuck in a task is left behind.
struct Worker::Shared {
  enum class State { Starting, Up, Down, Stopping };

  std::once_flag started;
  std::mutex mutex;  // guards what follows
  State state = State::Starting;
  std::deque<std::unique_ptr<WorkerJob>> queue;
  std::shared_ptr<WorkerJob> current;
  Error down;  // what tasks are answered while the link is down

  std::mutex ownerMutex;  // held while a signal is emitted, so that the Worker can't go meanwhile
  Worker* owner = nullptr;

  void emitOn(const std::function<void(Worker&)>& signal) {
    const std::lock_guard lock(ownerMutex);
    if (owner) signal(*owner);
  }
};

// The part of a Worker that lives on its thread: the connection, its timers, the running of tasks.
class Worker::Core : public QObject {
 public:
  Core(std::shared_ptr<Shared> shared, DatabaseUrl url, WorkerOptions options);

  void start();
  void setUrl(DatabaseUrl url) { m_url = std::move(url); }
  void runNext();  // one task a turn of the event loop, so that notifications get theirs

 private:
  void connectNow();
  void breakLink(const Error& error);
  void beat();
  Result<Done> open();

  std::shared_ptr<Shared> m_shared;
  DatabaseUrl m_url;
  WorkerOptions m_options;
  std::unique_ptr<Connection> m_connection;
  QTimer m_reconnect;
  QTimer m_heartbeat;
  int m_pauseMs = 0;
  QString m_downTold;  // why, as told; empty: nothing was told
};

}  // namespace oc::store
