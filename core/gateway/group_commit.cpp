#include "core/gateway/group_commit.h"

#include <QMutexLocker>
#include <algorithm>
#include <utility>

#include "core/gateway/batch_write.h"

namespace oc::gateway {
namespace {

constexpr qsizetype kLargestBatch = 500;

}  // namespace

// Shared with the writer, which may outlive everybody else.
struct GroupCommit::State {
  Write write;
  Committed committed;
  Refused refused;
  QMutex mutex;  // guards what follows
  QList<Item> waiting;
  QList<Item> writing;
  bool scheduled = false;
  quint64 round = 0;  // takeAll() begins a new one

  bool isCurrent(quint64 asked) const { return round == asked; }
};

GroupCommit::GroupCommit(Write write, Committed committed, Refused refused)
    : m_state(std::make_shared<State>()) {
  m_state->write = std::move(write);
  m_state->committed = std::move(committed);
  m_state->refused = std::move(refused);
}

void GroupCommit::add(Item item) {
  const QMutexLocker lock(&m_state->mutex);
  m_state->waiting.append(std::move(item));
}

void GroupCommit::write(store::Worker& writer) {
  quint64 round = 0;
  {
    const QMutexLocker lock(&m_state->mutex);
    if (m_state->waiting.isEmpty() || std::exchange(m_state->scheduled, true)) return;
    round = m_state->round;
  }
  writer
      .run([state = m_state, round](store::Connection& db) -> Result<Done> {
        drain(state, round, db);
        return Done{};
      })
      .then([state = m_state, round](const Result<Done>& ran) {
        const QMutexLocker lock(&state->mutex);
        if (!ran && state->isCurrent(round)) state->scheduled = false;
      });
}

void GroupCommit::drain(const std::shared_ptr<State>& state, quint64 round, store::Connection& db) {
  for (;;) {
    QList<Item> batch;
    {
      const QMutexLocker lock(&state->mutex);
      if (!state->isCurrent(round)) return;
      batch = state->waiting.mid(0, kLargestBatch);
      state->waiting.remove(0, batch.size());
      state->writing = batch;
      state->scheduled = !batch.isEmpty();
      if (!state->scheduled) return;
    }
    QList<WebhookEntry> entries;
    entries.reserve(batch.size());
    for (const Item& item : std::as_const(batch))
      entries.append(item.entry);
    const auto verdicts = state->write(db, entries);

    QList<qsizetype> ended;
    {
      const QMutexLocker lock(&state->mutex);
      if (!state->isCurrent(round)) return;
      QList<Item> unwritten;
      for (qsizetype i = 0; i < batch.size(); ++i) {
        if (verdicts[i] || refusesData(verdicts[i].error()))
          ended.append(i);
        else
          unwritten.append(batch[i]);
      }
      state->writing.clear();
      state->scheduled = unwritten.isEmpty();
      state->waiting = unwritten + state->waiting;
    }
    const qsizetype stored =
        std::ranges::count_if(verdicts, [](const auto& verdict) { return verdict.ok(); });
    if (stored > 0) state->committed(stored);
    for (const qsizetype i : std::as_const(ended)) {
      if (verdicts[i])
        batch[i].answer(Taken{Taken::Stored, *verdicts[i]});
      else
        state->refused(batch[i], verdicts[i].error());
    }
    if (ended.size() < batch.size()) return;
  }
}

QList<GroupCommit::Item> GroupCommit::takeAll() {
  const QMutexLocker lock(&m_state->mutex);
  ++m_state->round;
  m_state->scheduled = false;
  return std::exchange(m_state->writing, {}) + std::exchange(m_state->waiting, {});
}

bool GroupCommit::isWriting() const {
  const QMutexLocker lock(&m_state->mutex);
  return !m_state->writing.isEmpty();
}

std::optional<std::chrono::steady_clock::time_point> GroupCommit::oldest() const {
  const QMutexLocker lock(&m_state->mutex);
  if (!m_state->writing.isEmpty()) return m_state->writing.first().arrived;
  if (!m_state->waiting.isEmpty()) return m_state->waiting.first().arrived;
  return std::nullopt;
}

}  // namespace oc::gateway
