#pragma once

#include <QTimer>
#include <algorithm>
#include <functional>
#include <utility>

#include "core/domain/health.h"
#include "core/domain/when_done.h"
#include "core/store/queue_state.h"
#include "core/store/worker.h"

namespace oc::gateway {

// Empties a queue of the database: claims as many items as there are free places, when the database
// tells of some, when the link comes up, when a place becomes free and when the next one is due.
// The claims run on a worker's thread; all else, the callbacks too, on the owner's.
template <typename Item>
class ClaimLoop : public QObject {
 public:
  struct Queue {
    int places;        // items under way at a time
    int leaseSeconds;  // of a claim
    Result<QList<Item>> (*claim)(store::Connection& db, int most, int leaseSeconds);
    Result<store::QueueState> (*state)(store::Connection& db);
  };
  struct Callbacks {
    std::function<void(const Item&)> begin;               // each takes a place until ended()
    std::function<void()> healthChanged;                  // or how many wait
    std::function<bool()> isReady = [] { return true; };  // false: pump() again when it is
  };

  ClaimLoop(const store::DatabaseUrl& url, const store::WorkerOptions& options, const Queue& queue,
            Callbacks callbacks)
      : m_queue(queue), m_callbacks(std::move(callbacks)), m_worker(url, options) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { pump(); });
    connect(&m_worker, &store::Worker::notification, this, [this] { pump(); });
    connect(&m_worker, &store::Worker::linkUp, this, [this] {
      setHealth(PartHealth::Up, {});
      pump();
    });
    connect(&m_worker, &store::Worker::linkDown, this,
            [this](const QString& why) { setHealth(PartHealth::Down, why); });
    m_worker.start();
  }

  store::Worker& worker() { return m_worker; }
  const PartHealth& health() const { return m_health; }
  int waiting() const { return m_waiting; }
  bool isLinked() const { return m_worker.isUp(); }
  void noteSuccess() {
    m_health.last = QDateTime::currentDateTimeUtc();
    m_callbacks.healthChanged();
  }

  void pump() {
    if (!m_callbacks.isReady()) return;
    if (m_claiming) {
      m_again = true;
      return;
    }
    const int room = m_queue.places - m_underWay;
    if (room <= 0) return;  // the next end pumps again
    m_claiming = true;
    whenDone(m_worker.run([queue = m_queue, room](store::Connection& db) {
      return queue.claim(db, room, queue.leaseSeconds);
    }),
             this, [this](const Result<QList<Item>>& claimed) { take(claimed); });
  }

  // An item has come to its end, and that is stored.
  void ended() {
    --m_underWay;
    pump();
  }

 private:
  static constexpr int kShortestSleepMs = 50;
  static constexpr int kPauseMs = 1000;
  static constexpr int kLongestSleepMs = 30'000;

  void take(const Result<QList<Item>>& claimed) {
    m_claiming = false;
    if (!claimed) {
      m_next.start(kPauseMs);
      return;
    }
    m_underWay += static_cast<int>(claimed->size());
    for (const Item& item : *claimed)
      m_callbacks.begin(item);
    if (std::exchange(m_again, false)) {
      pump();
    } else {
      scheduleNext();
    }
  }

  void scheduleNext() {
    whenDone(m_worker.run(m_queue.state), this, [this](const Result<store::QueueState>& state) {
      if (!state) return;  // linkUp pumps again
      if (std::exchange(m_waiting, state->waiting) != state->waiting) m_callbacks.healthChanged();
      if (!state->nextDueMs) return;
      // What is due and was not claimed waits for an end, which pumps.
      const qint64 least = m_underWay > 0 ? kPauseMs : kShortestSleepMs;
      m_next.start(
          static_cast<int>(std::clamp<qint64>(*state->nextDueMs + 1, least, kLongestSleepMs)));
    });
  }

  void setHealth(PartHealth::State state, const QString& text) {
    m_health.state = state;
    m_health.text = text;
    m_callbacks.healthChanged();
  }

  const Queue m_queue;
  const Callbacks m_callbacks;
  QTimer m_next;
  PartHealth m_health;
  int m_waiting = 0;
  int m_underWay = 0;
  bool m_claiming = false;
  bool m_again = false;
  store::Worker m_worker;  // last: it goes first
};

}  // namespace oc::gateway
