#pragma once

#include <QList>
#include <QMutex>
#include <QMutexLocker>
#include <functional>
#include <utility>

#include "core/store/ingest_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// Writes what arrives in batches of one transaction each: while one batch commits, the next one
// gathers. Alone, an entry waits for nothing; under load thousands share a commit.
//
// A batch that the database refuses for its data is halved until the culprit is alone; it is
// answered with the error, the others go in. Lock conflicts are tried again.
//
// submit() may be called on any thread. Answers come on the worker's thread, after COMMIT. The
// worker must be destroyed before this (it answers what it no longer runs).
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
      m_waiting.append({std::move(entry), std::move(answer)});
      if (std::exchange(m_scheduled, true)) return;
    }
    schedule();
  }

 private:
  static constexpr qsizetype kLargestBatch = 500;
  static constexpr int kTries = 4;
  using Item = std::pair<Entry, Answer>;

  void schedule() {
    m_worker
        .run([this](store::Connection& db) -> Result<Done> {
          drain(db);
          return Done{};
        })
        .then([this](const Result<Done>& ran) {
          if (!ran) refuseAll(ran.error());
        });
  }

  void drain(store::Connection& db) {
    QList<Item> batch;
    {
      const QMutexLocker lock(&m_mutex);
      batch = m_waiting.mid(0, kLargestBatch);
      m_waiting.remove(0, batch.size());
    }
    write(db, batch);
    {
      const QMutexLocker lock(&m_mutex);
      if (m_waiting.isEmpty()) {
        m_scheduled = false;
        return;
      }
    }
    schedule();
  }

  void write(store::Connection& db, const QList<Item>& batch) {
    QList<Entry> entries;
    entries.reserve(batch.size());
    for (const Item& item : batch)
      entries.append(item.first);
    Verdicts verdicts = m_write(db, entries);
    for (int i = 1; i < kTries && !verdicts && store::isRetryable(verdicts.error()); ++i)
      verdicts = m_write(db, entries);
    if (verdicts) {
      for (qsizetype i = 0; i < batch.size(); ++i)
        batch[i].second(verdicts->at(i));
      return;
    }
    const ErrorCode code = verdicts.error().code;
    const bool data = code == ErrorCode::Invalid || code == ErrorCode::Internal;
    if (data && batch.size() > 1) {
      const qsizetype half = batch.size() / 2;
      write(db, batch.first(half));
      write(db, batch.sliced(half));
      return;
    }
    for (const Item& item : batch)
      item.second(verdicts.error());
  }

  void refuseAll(const Error& error) {
    QList<Item> all;
    {
      const QMutexLocker lock(&m_mutex);
      all = std::exchange(m_waiting, {});
      m_scheduled = false;
    }
    for (const Item& item : all)
      item.second(error);
  }

  store::Worker& m_worker;
  const Write m_write;
  QMutex m_mutex;
  QList<Item> m_waiting;
  bool m_scheduled = false;
};

}  // namespace oc::gateway
