#include "core/store/store_search.h"

#include <QThread>
#include <atomic>
#include <mutex>
#include <utility>

#include "core/store/search_queries.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

WorkerOptions optionsOf(const QString& name) {
  WorkerOptions options;
  options.connection.applicationName = name;
  options.connection.statementTimeoutMs = 5000;
  return options;
}

constexpr unsigned long kAgainMs = 20;

}  // namespace

struct StoreSearch::State {
  std::atomic<quint64> newest = 0;  // number of the search that counts

  std::mutex mutex;     // guards what follows; held while the server is told to stop
  quint64 running = 0;  // number of the search that the server works at; 0: none
  int process = 0;      // of the server
};

// From its beginning to its end the server's process works for this search alone, so that what is
// meant to stop it can't stop another.
class StoreSearch::Running {
 public:
  Running(State& state, quint64 number, int process) : m_state(state) {
    const std::lock_guard lock(m_state.mutex);
    m_state.running = number;
    m_state.process = process;
  }
  ~Running() {
    const std::lock_guard lock(m_state.mutex);
    m_state.running = 0;
  }
  Q_DISABLE_COPY_MOVE(Running)

 private:
  State& m_state;
};

StoreSearch::StoreSearch(const DatabaseUrl& url, QObject* parent)
    : Search(parent),
      m_state(std::make_shared<State>()),
      m_canceller(url, optionsOf(u"owner-console search canceller"_s)),
      m_searches(url, optionsOf(u"owner-console search"_s)) {}

StoreSearch::~StoreSearch() {
  cancel();
}

void StoreSearch::setUrl(const DatabaseUrl& url) {
  m_canceller.setUrl(url);
  m_searches.setUrl(url);
}

template <typename T>
QFuture<Result<T>> StoreSearch::supersede(
    std::function<Result<T>(Connection& db, const std::function<bool()>& isSuperseded)> work) {
  const quint64 number = ++m_state->newest;
  stopBefore(number);
  return m_searches.run(
      [state = m_state, number, work = std::move(work)](Connection& db) -> Result<T> {
        const Error superseded{ErrorCode::Cancelled, u"A later search took its place."_s, {}};
        const auto isSuperseded = [&state, number] { return state->newest != number; };
        auto process = db.exec(u"select pg_backend_pid()"_s);
        if (!process) return process.error();
        process->next();
        const Running running(*state, number, process->value(0).toInt());
        if (isSuperseded()) return superseded;
        auto answer = work(db, isSuperseded);
        // Also where it broke off: nobody waits for it.
        if (isSuperseded()) return superseded;
        return answer;
      });
}

QFuture<Result<SearchAnswer>> StoreSearch::search(OwnerId owner, SearchQuery query) {
  return supersede<SearchAnswer>(
      [owner, query = std::move(query)](Connection& db, const std::function<bool()>& isSuperseded) {
        return search::search(db, owner, query, isSuperseded);
      });
}

QFuture<Result<QList<MsgId>>> StoreSearch::find(OwnerId owner, ConvId conv, QString text) {
  return supersede<QList<MsgId>>([owner, conv, text = std::move(text)](
                                     Connection& db, const std::function<bool()>& isSuperseded) {
    return search::find(db, owner, conv, text, isSuperseded);
  });
}

void StoreSearch::cancel() {
  stopBefore(++m_state->newest);
}

// A search may be between two statements, where there is nothing to stop: then once more.
void StoreSearch::stopBefore(quint64 number) {
  m_canceller.run([state = m_state, number](Connection& db) -> Result<Done> {
    for (;; QThread::msleep(kAgainMs)) {
      const std::lock_guard lock(state->mutex);
      if (state->running == 0 || state->running >= number) return Done{};
      if (const auto told = db.exec(u"select pg_cancel_backend(?)"_s, {state->process}); !told)
        return told.error();
    }
  });
}

QFuture<Result<MessageWindow>> StoreSearch::messagesAround(OwnerId owner, ConvId conv, MsgId msg,
                                                           int limit) {
  return m_searches.run([owner, conv, msg, limit](Connection& db) {
    return search::messagesAround(db, owner, conv, msg, limit);
  });
}

}  // namespace oc::store
