#pragma once

#include <QList>
#include <QObject>
#include <QUuid>
#include <deque>
#include <memory>
#include <optional>
#include <span>

#include "core/domain/conversation_event.h"
#include "core/domain/message.h"
#include "core/domain/note.h"

namespace oc::ui {

// The loaded window of one thread: stored messages by ascending id, with the conversation's events
// and the team's notes (the asides) between them by time, then the person's own replies that the
// database has not confirmed yet. Messages and notes are merged by id; one with a lower revision
// than what is here is older news and is dropped. An aside stands after the newest message that is
// not later than itself, the conversation's beginning before all; one from before the loaded window
// waits until its neighbours are loaded. Every change is announced at once, one contiguous run at a
// time, when the store already shows it. UI thread only.
class MessageStore : public QObject {
  Q_OBJECT

 public:
  struct Row {
    qint64 rowId = 0;  // a message's id; negative for a pending reply; beyond all ids for an aside
    MsgId place;       // of an aside: the message that it follows, invalid before all; else its own
    Message message;   // nothing in an aside's row
    QUuid key;         // of a pending reply; null otherwise
    QDateTime due;     // of a reply that can be undone: until then
    std::shared_ptr<const ConversationEvent> event;
    std::shared_ptr<const Note> note;

    bool isPending() const { return rowId < 0; }
    bool isEvent() const { return event != nullptr; }
    bool isNote() const { return note != nullptr; }
    bool isMessage() const { return !event && !note; }
    bool isInbound() const { return isMessage() && message.direction == Direction::Inbound; }
    const QDateTime& at() const { return event ? event->at : note ? note->at : message.at; }
  };

  using QObject::QObject;

  int count() const { return int(m_rows.size()); }
  int storedCount() const { return m_stored; }  // with asides, without pending replies
  bool isEmpty() const { return m_rows.empty(); }
  const Row& at(int index) const { return m_rows[std::size_t(index)]; }
  int indexOf(qint64 rowId) const;  // -1 when it isn't here
  std::optional<MsgId> oldest() const;
  std::optional<MsgId> newest() const;

  void clear();
  // Any order, any overlap with what is here.
  void merge(QList<Message> messages);
  // These instead of all stored ones; pending replies stay.
  void replaceStored(QList<Message> messages);
  // The whole history, oldest first; what is not news to a reader is left out.
  void setEvents(const QList<ConversationEvent>& events);
  // Any order, any overlap with what is here.
  void mergeNotes(const QList<Note>& notes);
  // Until then the reply can be undone: its row is announced as changed with every tick().
  void setDue(MsgId msg, const QDateTime& until);
  void tick(const QDateTime& now);
  bool isTicking() const;
  // Nothing lies before the first message, so that the events from before it are shown.
  void setComplete(bool complete);
  // Nothing lies behind the last message, so that what happened after it is shown.
  void setLive(bool live);

  // A reply that is on its way to the database. Its bubble is replaced when the stored message
  // arrives, by whichever way comes first.
  void addPending(const QUuid& key, Message message);
  void resolvePending(const QUuid& key, const Message& stored);
  void dropPending(const QUuid& key);

 Q_SIGNALS:
  void wasReset();
  void rowsInserted(int first, int count);
  void rowsChanged(int first, int count);
  void rowsRemoved(int first, int count);

 private:
  // An event or a note, and where it stands: nothing while it is not shown.
  struct Aside {
    qint64 rowId = 0;
    std::shared_ptr<const ConversationEvent> event;
    std::shared_ptr<const Note> note;
    std::optional<MsgId> place;

    const QDateTime& at() const { return event ? event->at : note->at; }
  };
  // Where a row belongs: a message at its own id, asides behind it by time.
  struct Spot {
    MsgId place;
    qint64 at = 0;  // of an aside, ms; 0 otherwise
    qint64 rowId = 0;
    auto operator<=>(const Spot&) const = default;
  };

  static Spot spotOf(const Row& row);
  int lowerBound(const Spot& spot) const;
  int lowerBound(MsgId msg) const { return lowerBound(Spot{msg}); }
  std::optional<MsgId> placeOf(const Aside& aside) const;
  void placeAsides();
  void removeAside(int index);
  int pendingFor(const Message& stored) const;
  int pendingOf(const QUuid& key) const;
  void update(int index, Message&& message);
  void insertRun(int at, std::span<Message> run);
  void confirm(int pending, Message&& stored);

  std::deque<Row> m_rows;
  QList<Aside> m_asides;
  bool m_complete = false;
  bool m_live = true;
  int m_stored = 0;
  qint64 m_nextPending = -1;
};

}  // namespace oc::ui
