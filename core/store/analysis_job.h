#pragma once

#include <QFuture>
#include <QPromise>
#include <functional>
#include <memory>

#include "core/store/worker.h"

namespace oc::store {

// What long work tells and asks while it runs, on the worker's thread.
struct AnalysisWatch {
  std::function<void(qint64 done, qint64 all)> progress;
  std::function<bool()> cancelled;
};

// Runs `work(Connection&, const AnalysisWatch&)` on the worker. Unlike the worker's own future this
// one has a progress and can be cancelled.
template <typename T, typename F>
QFuture<Result<T>> runAnalysis(Worker& worker, F work) {
  const auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  const auto answer = [promise](Result<T> result) {
    promise->addResult(std::move(result));
    promise->finish();
  };
  worker
      .run([promise, answer, work = std::move(work)](Connection& db) -> Result<Done> {
        AnalysisWatch watch;
        watch.cancelled = [&promise] { return promise->isCanceled(); };
        watch.progress = [&promise](qint64 done, qint64 all) {
          promise->setProgressRange(0, static_cast<int>(all));
          promise->setProgressValue(static_cast<int>(done));
        };
        answer(work(db, watch));
        return Done{};
      })
      .then([answer](const Result<Done>& ran) {
        if (!ran) answer(ran.error());
      });
  return promise->future();
}

}  // namespace oc::store
