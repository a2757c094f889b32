#include "ui/timeline/message_store.h"

#include <algorithm>
#include <span>
#include <utility>
namespace oc::ui {
namespace {

// Ascending ids, each once, in its newest revision.
void normalise(QList<Message>& messages) {
  std::stable_sort(messages.begin(), messages.end(), [](const Message& a, const Message& b) {
    return a.msgId != b.msgId ? a.msgId < b.msgId : a.revision > b.revision;
  });
  messages.erase(std::unique(messages.begin(), messages.end(),
                             [](const Message& a, const Message& b) { return a.msgId == b.msgId; }),
                 messages.end());
}

}  // namespace

std::optional<MsgId> MessageStore::oldest() const {
  for (int i = 0; i < m_stored; ++i)
    if (at(i).isMessage()) return at(i).message.msgId;
  return std::nullopt;
}

std::optional<MsgId> MessageStore::newest() const {
  for (int i = m_stored - 1; i >= 0; --i)
    if (at(i).isMessage()) return at(i).message.msgId;
  return std::nullopt;
}

void MessageStore::clear() {
  m_rows.clear();
  m_asides.clear();
  m_complete = false;
  m_stored = 0;
  Q_EMIT wasReset();
}

void MessageStore::merge(QList<Message> messages) {
  normalise(messages);
  const std::span<Message> incoming(messages.data(), std::size_t(messages.size()));
  std::size_t i = 0;
  while (i < incoming.size()) {
    const MsgId id = incoming[i].msgId;
    const int index = lowerBound(id);
    if (index < m_stored && at(index).message.msgId == id) {
      update(index, std::move(incoming[i++]));
      continue;
    }
    if (const int pending = pendingFor(incoming[i]); pending >= 0) {
      confirm(pending, std::move(incoming[i++]));
      continue;
    }
    const std::size_t first = i++;
    while (i < incoming.size() && (index == m_stored || incoming[i].msgId < at(index).place) &&
           pendingFor(incoming[i]) < 0)
      ++i;
    insertRun(index, incoming.subspan(first, i - first));
  }
  placeAsides();
}

void MessageStore::replaceStored(QList<Message> messages) {
  normalise(messages);
  m_rows.erase(m_rows.begin(), m_rows.begin() + m_stored);
  m_stored = int(messages.size());
  for (auto it = messages.rbegin(); it != messages.rend(); ++it) {
    const MsgId id = it->msgId;
    m_rows.push_front({.rowId = id.value, .place = id, .message = std::move(*it)});
  }
  for (Aside& aside : m_asides)
    aside.place.reset();
  m_complete = false;
  Q_EMIT wasReset();
  placeAsides();
}

void MessageStore::addPending(const QUuid& key, Message message) {
  if (pendingOf(key) >= 0) return;
  message.msgId = {};
  m_rows.push_back({.rowId = m_nextPending--, .message = std::move(message), .key = key});
  Q_EMIT rowsInserted(count() - 1, 1);
}

void MessageStore::resolvePending(const QUuid& key, const Message& stored) {
  const int pending = pendingOf(key);
  if (pending >= 0 && indexOf(stored.msgId.value) < 0) {
    confirm(pending, Message(stored));
    placeAsides();
    return;
  }
  dropPending(key);
  merge({stored});
}

void MessageStore::dropPending(const QUuid& key) {
  const int index = pendingOf(key);
  if (index < 0) return;
  m_rows.erase(m_rows.begin() + index);
  Q_EMIT rowsRemoved(index, 1);
}

// The feed knows nothing of keys: the oldest waiting reply with the same text is taken for the
// stored one. Should it have been a colleague's identical words, the answer to our own call merges
// by id and nothing is lost.
int MessageStore::pendingFor(const Message& stored) const {
  if (stored.direction != Direction::Outbound || stored.author != MessageOwner::Agent) return -1;
  if (const auto last = newest(); last && stored.msgId < *last) return -1;
  for (int i = m_stored; i < count(); ++i)
    if (at(i).message.body == stored.body) return i;
  return -1;
}

int MessageStore::pendingOf(const QUuid& key) const {
  for (int i = m_stored; i < count(); ++i)
    if (at(i).key == key) return i;
  return -1;
}

void MessageStore::update(int index, Message&& message) {
  Message& here = m_rows[std::size_t(index)].message;
  if (message.revision < here.revision || message == here) return;
  here = std::move(message);
  Q_EMIT rowsChanged(index, 1);
}

void MessageStore::insertRun(int index, std::span<Message> run) {
  std::vector<Row> rows;
  rows.reserve(run.size());
  for (Message& message : run) {
    const qint64 id = message.msgId.value;
    rows.push_back({.rowId = id, .place = MsgId{id}, .message = std::move(message)});
  }
  m_rows.insert(m_rows.begin() + index, std::make_move_iterator(rows.begin()),
                std::make_move_iterator(rows.end()));
  m_stored += int(run.size());
  Q_EMIT rowsInserted(index, int(run.size()));
}

void MessageStore::confirm(int pending, Message&& stored) {
  const int index = lowerBound(stored.msgId);
  const qint64 id = stored.msgId.value;
  if (pending == m_stored && index == m_stored) {
    m_rows[std::size_t(pending)] = {.rowId = id, .place = MsgId{id}, .message = std::move(stored)};
    ++m_stored;
    Q_EMIT rowsChanged(pending, 1);
    return;
  }
  m_rows.erase(m_rows.begin() + pending);
  Q_EMIT rowsRemoved(pending, 1);
  insertRun(index, {&stored, 1});
}

}  // namespace oc::ui
