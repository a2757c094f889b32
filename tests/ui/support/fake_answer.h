#pragma once

#include <QPromise>
#include <QTimer>
#include <memory>

#include "tests/ui/support/fake_administration.h"

// How FakeAdministration answers; for its own sources.
namespace oc::test {

inline Error missing() {
  return {.code = ErrorCode::NotFound, .message = QStringLiteral("It is not there any more.")};
}

template <typename T>
QFuture<Result<T>> FakeAdministration::answer(const char* call, std::function<Result<T>()> work,
                                              OwnerId changes) {
  const QString name = QString::fromLatin1(call);
  ++m_calls[name];
  ++m_pending;
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  const auto error = m_errors.constFind(name);
  if (error != m_errors.constEnd()) work = [e = *error]() -> Result<T> { return e; };
  later([this, promise, changes, work = std::move(work)] {
    --m_pending;
    const Result<T> result = work();
    promise->addResult(result);
    promise->finish();
    if (result.ok() && changes.isValid()) tell(changes);
  });
  return promise->future();
}

template <typename T>
QFuture<Result<T>> FakeAdministration::slowly(const char* call, std::function<Result<T>()> work) {
  const QString name = QString::fromLatin1(call);
  ++m_calls[name];
  ++m_pending;
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  promise->setProgressRange(0, steps);
  if (const auto error = m_errors.constFind(name); error != m_errors.constEnd())
    work = [e = *error]() -> Result<T> { return e; };
  auto* timer = new QTimer(this);
  auto step = std::make_shared<int>(0);
  connect(timer, &QTimer::timeout, this, [this, timer, promise, step, work = std::move(work)] {
    if (promise->isCanceled()) {
      ++cancelled;
      if (!stuck) --m_pending;
      promise->finish();
      timer->deleteLater();
      timer->stop();
      return;
    }
    if (stuck && *step > 0) return;
    promise->setProgressValue(++*step);
    if (stuck || *step == steps) --m_pending;  // nobody can wait for what stands still
    if (*step < steps) return;
    promise->addResult(work());
    promise->finish();
    timer->stop();
    timer->deleteLater();
  });
  timer->start(0);
  return promise->future();
}

}  // namespace oc::test
