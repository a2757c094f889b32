#pragma once

#include <QList>
#include <QTest>

#include "core/store/store_desk.h"
#include "tests/support/fixtures.h"

// A desk as its screens see it, for the tests of StoreDesk.
namespace oc::test {

using namespace Qt::StringLiterals;

// Long enough for thousands of statements beside a build: it only ends what hangs.
constexpr int kPatienceMs = 60'000;

template <typename T>
Result<T> answer(QFuture<Result<T>> future) {
  if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs)) qFatal("no answer");
  return future.result();
}

template <typename T>
T taken(QFuture<Result<T>> future) {
  return need(answer(std::move(future)), "answer");
}

// A desk and what it has told.
struct Screen {
  explicit Screen(const store::DatabaseUrl& url) : desk(url) {
    QObject::connect(&desk, &Desk::batchArrived, &desk,
                     [this](const FeedBatch& batch) { batches.append(batch); });
    QObject::connect(&desk, &Desk::linkChanged, &desk,
                     [this](const LinkState& state) { links.append(state); });
  }

  // Up, and has met its tenants.
  bool isReady() {
    return QTest::qWaitFor([this] { return !batches.isEmpty(); }, 10000) && batches.first().reload;
  }
  bool hasRead(qint64 seq, int timeoutMs = 20000) {
    return QTest::qWaitFor([&] { return !batches.isEmpty() && batches.last().tenant.seq >= seq; },
                           timeoutMs);
  }
  QList<MsgId> messages() const {
    QList<MsgId> ids;
    for (const FeedBatch& batch : batches)
      for (const Message& message : batch.messages)
        ids.append(message.msgId);
    return ids;
  }

  store::StoreDesk desk;
  QList<FeedBatch> batches;
  QList<LinkState> links;
};

inline QString customer(int i) {
  return u"whatsapp:+55119%1"_s.arg(80000000 + i);
}

}  // namespace oc::test
