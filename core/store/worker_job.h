#pragma once

#include <QPromise>
#include <atomic>
#include <utility>

#include "core/domain/result.h"

namespace oc::store {

class Connection;

// One task of a Worker together with the promise of its answer. Answers exactly once: with what the
// task returned, with the error that it was failed with, or Cancelled when it is destroyed
// unanswered.
class WorkerJob {
 public:
  virtual ~WorkerJob() = default;
  virtual void run(Connection& connection) = 0;
  virtual void fail(const Error& error) = 0;  // on any thread, also while run() is under way
};

template <typename F, typename R>
class TypedWorkerJob final : public WorkerJob {
 public:
  explicit TypedWorkerJob(F&& task) : m_task(std::move(task)) { m_promise.start(); }
  TypedWorkerJob(const TypedWorkerJob&) = delete;
  TypedWorkerJob& operator=(const TypedWorkerJob&) = delete;
  ~TypedWorkerJob() override {
    answer(Error{ErrorCode::Cancelled, QStringLiteral("The program is closing."), {}});
  }

  QFuture<R> future() { return m_promise.future(); }
  void run(Connection& connection) override { answer(m_task(connection)); }
  void fail(const Error& error) override { answer(error); }

 private:
  void answer(R result) {
    if (m_answered.exchange(true)) return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
  }

  F m_task;
  QPromise<R> m_promise;
  std::atomic_bool m_answered = false;
};

}  // namespace oc::store
