#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

#include "core/domain/result.h"

namespace oc {

// Calls `done(const Result<T>&)` on the thread of `context` when the future has its answer; an
// answer that will never come is an Error (Cancelled). Nothing is called once `context` is gone.
// Use it in place of QFuture::then with a context: on Qt 6.4 that one asserts when the context goes
// first, which is what happens when a window is closed while an answer is under way.
template <typename T, typename Done>
void whenDone(QFuture<Result<T>> future, QObject* context, Done done) {
  auto* watcher = new QFutureWatcher<Result<T>>(context);
  QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                   [watcher, done = std::move(done)]() mutable {
                     watcher->deleteLater();
                     if (watcher->future().resultCount() > 0)
                       done(watcher->result());
                     else
                       done(Result<T>(Error{.code = ErrorCode::Cancelled,
                                            .message = QStringLiteral("Cancelled."),
                                            .detail = QStringLiteral("no answer")}));
                   });
  watcher->setFuture(std::move(future));
}

}  // namespace oc
