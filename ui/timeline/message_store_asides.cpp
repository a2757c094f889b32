// What stands between the messages: the conversation's events and the team's notes.
#include <algorithm>
#include <utility>

#include "ui/models/event_text.h"
#include "ui/timeline/message_store.h"

namespace oc::ui {
namespace {

// Their rows have numbers of their own, beyond all messages'.
constexpr qint64 kFirstNoteRow = qint64(1) << 61;
constexpr qint64 kFirstEventRow = qint64(1) << 62;
constexpr int kTicking = 100;  // rows at the end among which replies wait

}  // namespace

int MessageStore::indexOf(qint64 rowId) const {
  if (rowId >= kFirstNoteRow) {
    const auto aside = std::ranges::find(m_asides, rowId, &Aside::rowId);
    if (aside == m_asides.end() || !aside->place) return -1;
    return lowerBound({*aside->place, aside->at().toMSecsSinceEpoch(), rowId});
  }
  if (rowId > 0) {
    const int index = lowerBound(MsgId{rowId});
    return index < m_stored && at(index).rowId == rowId ? index : -1;
  }
  for (int i = m_stored; i < count(); ++i)
    if (at(i).rowId == rowId) return i;
  return -1;
}

void MessageStore::setEvents(const QList<ConversationEvent>& events) {
  QList<Aside> before = std::exchange(m_asides, {});
  for (const ConversationEvent& event : events) {
    if (!isNews(event)) continue;
    Aside aside{
        kFirstEventRow + event.id, std::make_shared<const ConversationEvent>(event), {}, {}};
    const auto known = std::ranges::find(before, aside.rowId, &Aside::rowId);
    if (known != before.end()) {
      if (*known->event == event) aside.event = known->event;
      aside.place = known->place;
    }
    m_asides += aside;
  }
  for (const Aside& aside : std::as_const(before))
    if (aside.note) m_asides += aside;
  // What is shown and no longer told, then what is told differently.
  for (int i = m_stored - 1; i >= 0; --i) {
    if (!at(i).isEvent()) continue;
    const auto now = std::ranges::find(m_asides, at(i).rowId, &Aside::rowId);
    if (now == m_asides.end()) {
      removeAside(i);
    } else if (now->event != at(i).event) {
      m_rows[std::size_t(i)].event = now->event;
      Q_EMIT rowsChanged(i, 1);
    }
  }
  placeAsides();
}

void MessageStore::mergeNotes(const QList<Note>& notes) {
  for (const Note& note : notes) {
    const qint64 rowId = kFirstNoteRow + note.noteId.value;
    const auto known = std::ranges::find(m_asides, rowId, &Aside::rowId);
    if (known == m_asides.end()) {
      m_asides += {rowId, {}, std::make_shared<const Note>(note), {}};
      continue;
    }
    if (note.revision < known->note->revision || note == *known->note) continue;
    known->note = std::make_shared<const Note>(note);
    const int index = indexOf(rowId);
    if (index < 0) continue;
    m_rows[std::size_t(index)].note = known->note;
    Q_EMIT rowsChanged(index, 1);
  }
  placeAsides();
}

void MessageStore::setComplete(bool complete) {
  if (complete == m_complete) return;
  m_complete = complete;
  placeAsides();
}

void MessageStore::setLive(bool live) {
  if (live == m_live) return;
  m_live = live;
  placeAsides();
}

// Messages are in the order of their times but for the odd late one, so halving finds the place.
std::optional<MsgId> MessageStore::placeOf(const Aside& aside) const {
  const std::optional<MsgId> outside = m_complete ? std::optional(MsgId{}) : std::nullopt;
  if (aside.event && isBeginning(*aside.event)) return outside;
  int low = 0;
  int high = m_stored;  // rows before `low` are not later than it, from `high` on they are
  MsgId after;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    int row = middle;
    while (row >= low && !at(row).isMessage())
      --row;
    if (row < low) {
      low = middle + 1;
    } else if (at(row).message.at > aside.at()) {
      high = row;
    } else {
      after = at(row).message.msgId;
      low = middle + 1;
    }
  }
  if (after.isValid() && !m_live && after == newest()) return std::nullopt;
  return after.isValid() ? std::optional(after) : outside;
}

// A handful at most: each is looked at again whenever messages have come.
void MessageStore::placeAsides() {
  for (Aside& aside : m_asides) {
    const auto wanted = placeOf(aside);
    if (wanted == aside.place) continue;
    if (aside.place) removeAside(indexOf(aside.rowId));
    aside.place = wanted;
    if (!wanted) continue;
    const int index = indexOf(aside.rowId);
    Row row{.rowId = aside.rowId, .place = *wanted, .event = aside.event, .note = aside.note};
    m_rows.insert(m_rows.begin() + index, std::move(row));
    ++m_stored;
    Q_EMIT rowsInserted(index, 1);
  }
}

void MessageStore::removeAside(int index) {
  m_rows.erase(m_rows.begin() + index);
  --m_stored;
  Q_EMIT rowsRemoved(index, 1);
}

void MessageStore::setDue(MsgId msg, const QDateTime& until) {
  const int index = indexOf(msg.value);
  if (index < 0) return;
  m_rows[std::size_t(index)].due = until;
  Q_EMIT rowsChanged(index, 1);
}

// Replies that wait are among the last rows.
void MessageStore::tick(const QDateTime& now) {
  for (int i = m_stored - 1; i >= 0 && i >= m_stored - kTicking; --i) {
    QDateTime& due = m_rows[std::size_t(i)].due;
    if (!due.isValid()) continue;
    if (due <= now || at(i).message.status != DeliveryStatus::Queued) due = {};
    Q_EMIT rowsChanged(i, 1);
  }
}

bool MessageStore::isTicking() const {
  for (int i = m_stored - 1; i >= 0 && i >= m_stored - kTicking; --i)
    if (at(i).due.isValid()) return true;
  return false;
}

MessageStore::Spot MessageStore::spotOf(const Row& row) {
  if (row.isMessage()) return {row.place};
  return {row.place, row.at().toMSecsSinceEpoch(), row.rowId};
}

// The first stored row that is not before the given spot.
int MessageStore::lowerBound(const Spot& spot) const {
  const auto end = m_rows.begin() + m_stored;
  const auto it =
      std::lower_bound(m_rows.begin(), end, spot,
                       [](const Row& row, const Spot& wanted) { return spotOf(row) < wanted; });
  return int(it - m_rows.begin());
}

}  // namespace oc::ui
