#include "ui/timeline/message_store.h"

#include <algorithm>
#include <span>
#include <utility>

#include "ui/models/event_text.h"

namespace oc::ui {
namespace {

// Rows of events have numbers of their own, beyond all messages'.
constexpr qint64 kFirstEventRow = qint64(1) << 62;

qint64 eventRow(const ConversationEvent& event) {
  return kFirstEventRow + event.id;
}

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

int MessageStore::indexOf(qint64 rowId) const {
  if (rowId >= kFirstEventRow) {
    for (const Placed& placed : m_events)
      if (placed.place && eventRow(*placed.event) == rowId) return lowerBound(*placed.place, rowId);
    return -1;
  }
  if (rowId > 0) {
    const int index = lowerBound(MsgId{rowId});
    return index < m_stored && at(index).rowId == rowId ? index : -1;
  }
  for (int i = m_stored; i < count(); ++i)
    if (at(i).rowId == rowId) return i;
  return -1;
}

std::optional<MsgId> MessageStore::oldest() const {
  for (int i = 0; i < m_stored; ++i)
    if (!at(i).isEvent()) return at(i).message.msgId;
  return std::nullopt;
}

std::optional<MsgId> MessageStore::newest() const {
  for (int i = m_stored - 1; i >= 0; --i)
    if (!at(i).isEvent()) return at(i).message.msgId;
  return std::nullopt;
}

void MessageStore::clear() {
  m_rows.clear();
  m_events.clear();
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
  placeEvents();
}

void MessageStore::replaceStored(QList<Message> messages) {
  normalise(messages);
  m_rows.erase(m_rows.begin(), m_rows.begin() + m_stored);
  m_stored = int(messages.size());
  for (auto it = messages.rbegin(); it != messages.rend(); ++it) {
    const MsgId id = it->msgId;
    m_rows.push_front({.rowId = id.value, .place = id, .message = std::move(*it)});
  }
  for (Placed& placed : m_events)
    placed.place.reset();
  m_complete = false;
  Q_EMIT wasReset();
  placeEvents();
}

void MessageStore::setEvents(const QList<ConversationEvent>& events) {
  QList<Placed> before = std::exchange(m_events, {});
  for (const ConversationEvent& event : events) {
    if (!isNews(event)) continue;
    Placed placed{std::make_shared<const ConversationEvent>(event), std::nullopt};
    const auto known =
        std::ranges::find_if(before, [&](const Placed& p) { return p.event->id == event.id; });
    if (known != before.end()) {
      if (*known->event == event) placed.event = known->event;
      placed.place = std::exchange(known->place, std::nullopt);
    }
    m_events += placed;
  }
  // What is shown and no longer told, then what is told differently.
  for (int i = m_stored - 1; i >= 0; --i) {
    const Row& row = at(i);
    if (!row.isEvent()) continue;
    const auto now = std::ranges::find_if(
        m_events, [&](const Placed& p) { return eventRow(*p.event) == row.rowId; });
    if (now == m_events.end()) {
      removeEvent(i);
    } else if (now->event != row.event) {
      m_rows[std::size_t(i)].event = now->event;
      Q_EMIT rowsChanged(i, 1);
    }
  }
  placeEvents();
}

void MessageStore::setComplete(bool complete) {
  if (complete == m_complete) return;
  m_complete = complete;
  placeEvents();
}

// Messages are in the order of their times but for the odd late one, so halving finds the place.
std::optional<MsgId> MessageStore::placeOf(const ConversationEvent& event) const {
  const std::optional<MsgId> outside = m_complete ? std::optional(MsgId{}) : std::nullopt;
  if (isBeginning(event)) return outside;
  int low = 0;
  int high = m_stored;  // rows before `low` are not later than the event, from `high` on they are
  MsgId after;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    int row = middle;
    while (row >= low && at(row).isEvent())
      --row;
    if (row < low) {
      low = middle + 1;
    } else if (at(row).message.at > event.at) {
      high = row;
    } else {
      after = at(row).message.msgId;
      low = middle + 1;
    }
  }
  return after.isValid() ? std::optional(after) : outside;
}

// A handful of events at most: each is looked at again whenever messages have come.
void MessageStore::placeEvents() {
  for (Placed& placed : m_events) {
    const auto wanted = placeOf(*placed.event);
    if (wanted == placed.place) continue;
    const qint64 rowId = eventRow(*placed.event);
    if (placed.place) removeEvent(lowerBound(*placed.place, rowId));
    placed.place = wanted;
    if (!wanted) continue;
    const int index = lowerBound(*wanted, rowId);
    m_rows.insert(m_rows.begin() + index,
                  Row{.rowId = rowId, .place = *wanted, .event = placed.event});
    ++m_stored;
    Q_EMIT rowsInserted(index, 1);
  }
}

void MessageStore::removeEvent(int index) {
  m_rows.erase(m_rows.begin() + index);
  --m_stored;
  Q_EMIT rowsRemoved(index, 1);
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
    placeEvents();
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

// The first stored row that is not before the given place: a message stands at its own id, events
// behind it by their rows' numbers.
int MessageStore::lowerBound(MsgId place, qint64 eventRowId) const {
  const auto end = m_rows.begin() + m_stored;
  const auto wanted = std::pair(place, eventRowId);
  const auto it = std::lower_bound(m_rows.begin(), end, wanted, [](const Row& row, const auto& at) {
    return std::pair(row.place, row.isEvent() ? row.rowId : 0) < at;
  });
  return int(it - m_rows.begin());
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
