#pragma once

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <memory>
#include <type_traits>

#include "core/domain/result.h"
#include "core/store/connection.h"
#include "core/store/worker_job.h"

class QThread;

namespace oc::store {

struct WorkerOptions {
  ConnectionOptions connection;
  QStringList channels;    // to LISTEN on, again after each reconnection
  int heartbeatMs = 5000;  // only with channels: a killed connection says nothing by itself
  int stopGraceMs = 5000;  // how long the destructor waits for a task that runs
};

// A thread with one connection that runs tasks in their order. Opens the connection by itself and,
// when it breaks, opens it again with growing pauses (0.1 s to 5 s). Tasks wait for the first
// attempt; while the link is down they are answered Unavailable at once. Every task is answered.
//
// run() may be called on any thread. Futures finish on the worker's thread (or on the caller's,
// when answered at once). Signals are emitted on the worker's thread: receivers with a thread of
// their own get them queued.
class Worker : public QObject {
  Q_OBJECT

 public:
  explicit Worker(const DatabaseUrl& url, WorkerOptions options = {}, QObject* parent = nullptr);

  // Answers what waits with Cancelled. A task that runs longer than the grace (a stopped server
  // blocks for as long as it likes) is answered Timeout and its thread is left behind.
  ~Worker() override;
  Q_DISABLE_COPY_MOVE(Worker)

  // Opens the connection; the first run() does so as well. Connect to the signals before.
  void start();

  // `task` is called with Connection& and returns a Result<T>; no Rows may leave it.
  template <typename F>
  auto run(F task) -> QFuture<std::invoke_result_t<F, Connection&>> {
    using R = std::invoke_result_t<F, Connection&>;
    auto job = std::make_unique<TypedWorkerJob<F, R>>(std::move(task));
    QFuture<R> future = job->future();
    enqueue(std::move(job));
    return future;
  }

  // What the next connection is opened with, after a change of the password.
  void setUrl(const DatabaseUrl& url);

  bool isUp() const;
  qsizetype waiting() const;  // tasks not yet begun

 Q_SIGNALS:
  void linkUp();
  // Once per break and when the first attempt fails, and again when a server that is
  // there refuses the login: it was switched off.
  void linkDown(const QString& why);
  // The server is there and doesn't let this login in (any more); attempts go on all the same.
  void linkRefused(const QString& why);
  void notification(const QString& channel, const QString& payload);
  void heartbeat(double latencyMs);

 private:
  void enqueue(std::unique_ptr<WorkerJob> job);

  struct Shared;
  class Core;
  friend class Core;
  std::shared_ptr<Shared> m_shared;
  QThread* m_thread = nullptr;
  Core* m_core = nullptr;  // lives on m_thread
  int m_graceMs = 0;
};

}  // namespace oc::store
