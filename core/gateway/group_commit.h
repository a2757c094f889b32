#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QMutex>
#include <QMutexLocker>
#include <chrono>
#include <functional>
#include <utility>

#include "core/store/ingest_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// Writes what arrives in batches of one transaction each: while one batch commits, the next one
// gathers. Alone, an entry waits for nothing; under load thousands share a commit.
//
// A batch that the database refuses for its data is halved until the culprit is alone; it is
// answered with the error, the others go in. Lock conflicts are tried again. While the database is
// away, entries wait up to kPatience for resume(): a connection that broke while nobody used it
// costs no message. Storing twice what was stored is harmless, the database knows each SID.
//
// submit() may be called on any thread. Answers come on the worker's thread, after COMMIT, or on
// that of expire(). The worker must be destroyed before this (it answers what it no longer runs).
template <typename Entry>
class GroupCommit {
 public:
  using Verdicts = Result<QList<store::Verdict>>;
  using Write = std::function<Verdicts(store::Connection&, const QList<Entry>&)>;
  using Answer = std::function<void(const Result<store::Verdict>&)>;

  GroupCommit(store::Worker& worker, Write write) : m_worker(worker), m_write(std::move(write)) {}

  void submit(Entry entry, Answer answer) {
    {
      const QMutexLocker lock(&m_mutex);
      m_waiting.append({std::move(entry), std::move(answer), QDeadlineTimer(kPatience)});
      if (std::exchange(m_scheduled, true)) return;
    }
    schedule();
  }

  // The database is back: writes what has waited.
  void resume() {
    {
      const QMutexLocker lock(&m_mutex);
      if (m_waiting.isEmpty() || std::exchange(m_scheduled, true)) return;
    }
    schedule();
  }

  // Answers Unavailable to what has waited too long. Returns whether anything still waits.
  bool expire() {
    QList<Item> expired;
    bool waits = false;
    {
      const QMutexLocker lock(&m_mutex);
      if (m_scheduled) return true;
      while (!m_waiting.isEmpty() && m_waiting.first().until.hasExpired())
        expired.append(m_waiting.takeFirst());
      waits = !m_waiting.isEmpty();
    }
    refuse(expired, {ErrorCode::Unavailable, QStringLiteral("The database is away."),
                     QStringLiteral("the database did not come back in time")});
    return waits;
  }

 private:
  static constexpr qsizetype kLargestBatch = 500;
  static constexpr int kTries = 4;
  static constexpr std::chrono::milliseconds kPatience{3000};

  struct Item {
    Entry entry;
    Answer answer;
    QDeadlineTimer until;
  };

  static void refuse(const QList<Item>& items, const Error& error) {
    for (const Item& item : items)
      item.answer(error);
  }

  void schedule() {
    m_worker
        .run([this](store::Connection& db) -> Result<Done> {
          drain(db);
          return Done{};
        })
        .then([this](const Result<Done>& ran) {
          if (!ran) notRun(ran.error());
        });
  }

  void drain(store::Connection& db) {
    QList<Item> batch;
    {
      const QMutexLocker lock(&m_mutex);
      batch = m_waiting.mid(0, kLargestBatch);
      m_waiting.remove(0, batch.size());
    }
    const QList<Item> unwritten = write(db, batch);
    {
      const QMutexLocker lock(&m_mutex);
      m_waiting = unwritten + m_waiting;
      m_scheduled = unwritten.isEmpty() && !m_waiting.isEmpty();
      if (!m_scheduled) return;
    }
    schedule();
  }

  // Returns what could not be written because the database went away.
  QList<Item> write(store::Connection& db, const QList<Item>& batch) {
    QList<Entry> entries;
    entries.reserve(batch.size());
    for (const Item& item : batch)
      entries.append(item.entry);
    Verdicts verdicts = m_write(db, entries);
    for (int i = 1; i < kTries && !verdicts && store::isRetryable(verdicts.error()); ++i)
      verdicts = m_write(db, entries);
    if (verdicts) {
      for (qsizetype i = 0; i < batch.size(); ++i)
        batch[i].answer(verdicts->at(i));
      return {};
    }
    const ErrorCode code = verdicts.error().code;
    if (code == ErrorCode::Unavailable) return batch;
    const bool data = code == ErrorCode::Invalid || code == ErrorCode::Internal;
    if (data && batch.size() > 1) {
      const qsizetype half = batch.size() / 2;
      return write(db, batch.first(half)) + write(db, batch.sliced(half));
    }
    refuse(batch, verdicts.error());
    return {};
  }

  // The worker is down: what waits may still be saved. Or it ends: nothing can be.
  void notRun(const Error& error) {
    QList<Item> all;
    {
      const QMutexLocker lock(&m_mutex);
      m_scheduled = false;
      if (error.code != ErrorCode::Unavailable) all = std::exchange(m_waiting, {});
    }
    refuse(all, error);
  }

  store::Worker& m_worker;
  const Write m_write;
  QMutex m_mutex;
  QList<Item> m_waiting;
  bool m_scheduled = false;
};

}  // namespace oc::gateway
