#pragma once

#include <QPromise>
#include <memory>

#include "tests/ui/support/fake_desk.h"

// How FakeDesk and its parts answer; for their own sources.
namespace oc::test {

inline Error notFound() {
  return {.code = ErrorCode::NotFound, .message = QStringLiteral("No such conversation.")};
}

template <typename T>
QFuture<Result<T>> FakeDesk::answer(Call call, std::function<Result<T>()> work) {
  ++m_calls[call];
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  const auto error = m_errors.constFind(call);
  std::function<Result<T>()> result = std::move(work);
  if (error != m_errors.constEnd()) result = [e = *error]() -> Result<T> { return e; };
  later([promise, result = std::move(result)] {
    promise->addResult(result());
    promise->finish();
  });
  return promise->future();
}

}  // namespace oc::test
