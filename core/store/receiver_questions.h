#pragma once

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "core/domain/when_done.h"
#include "core/store/worker.h"

namespace oc::store {

// Questions that only a receiver can answer: each is put into the database, a running receiver
// takes it from there, and the database tells when its answer is there. Lives on a thread with an
// event loop; the worker lives longer.
template <typename T>
class ReceiverQuestions : public QObject {
 public:
  using Ask = std::function<Result<qint64>(Connection&)>;  // the question's id
  using Read = std::function<Result<std::optional<T>>(Connection&, qint64 id)>;  // when answered

  explicit ReceiverQuestions(Worker& worker) : m_worker(worker) {}

  // Unavailable when no receiver answers in time.
  QFuture<Result<T>> ask(Ask ask, Read read) {
    const auto question = std::make_shared<Question>();
    question->read = std::move(read);
    question->promise.start();
    whenDone(m_worker.run(std::move(ask)), this, [this, question](const Result<qint64>& id) {
      if (!id) return question->answer(id.error());
      m_open.insert(*id, question);
      told(*id);  // it may have been answered before we listened for this one
      QTimer::singleShot(kPatienceMs, this, [this, id = *id] {
        if (const auto late = m_open.take(id))
          late->answer(Error{ErrorCode::Unavailable,
                             QStringLiteral("No receiver answered: is `ownerctl serve`, or a "
                                            "console with the receiver, running?"),
                             {}});
      });
    });
    return question->promise.future();
  }

  // The database told of an answer.
  void told(qint64 id) {
    const auto question = m_open.value(id);
    if (!question) return;
    whenDone(m_worker.run([read = question->read, id](Connection& db) { return read(db, id); }),
             this, [this, id](const Result<std::optional<T>>& answer) {
               if (answer && !*answer) return;  // still under way
               const auto waiting = m_open.take(id);
               if (!waiting) return;
               waiting->answer(answer ? Result<T>(**answer) : answer.error());
             });
  }

 private:
  static constexpr int kPatienceMs = 15'000;

  struct Question {
    Read read;
    QPromise<Result<T>> promise;

    void answer(const Result<T>& result) {
      promise.addResult(result);
      promise.finish();
    }
  };

  Worker& m_worker;
  QHash<qint64, std::shared_ptr<Question>> m_open;
};

}  // namespace oc::store
