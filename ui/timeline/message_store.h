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

namespace oc::ui {

// The loaded window of one thread: stored messages by ascending id, with the events of the
// conversation between them by time, then the person's own replies that the database has not
// confirmed yet. Messages are merged by id; one with a lower revision than what is here is older
// news and is dropped. An event stands after the newest message that is not later than itself, the
// conversation's beginning before all; one from before the loaded window waits until its neighbours
// are loaded. Every change is announced at once, one contiguous run at a time, when the store
// already shows it. UI thread only.
class MessageStore : public QObject {
  Q_OBJECT

 public:
  struct Row {
    qint64 rowId = 0;  // a message's id; negative for a pending reply; beyond all ids for an event
    MsgId place;       // of an event: the message that it follows, invalid before all; else its own
    Message message;   // nothing in an event's row
    QUuid key;         // of a pending reply; null otherwise
    std::shared_ptr<const ConversationEvent> event;

    bool isPending() const { return rowId < 0; }
    bool isEvent() const { return event != nullptr; }
    bool isInbound() const { return !event && message.direction == Direction::Inbound; }
    const QDateTime& at() const { return event ? event->at : message.at; }
  };

  using QObject::QObject;

  int count() const { return int(m_rows.size()); }
  int storedCount() const { return m_stored; }  // with events, without pending replies
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
  // Nothing lies before the first message, so that the events from before it are shown.
  void setComplete(bool complete);

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
  int lowerBound(MsgId place, qint64 eventRowId = 0) const;
  std::optional<MsgId> placeOf(const ConversationEvent& event) const;
  void placeEvents();
  void removeEvent(int index);
  int pendingFor(const Message& stored) const;
  int pendingOf(const QUuid& key) const;
  void update(int index, Message&& message);
  void insertRun(int at, std::span<Message> run);
  void confirm(int pending, Message&& stored);

  std::deque<Row> m_rows;
  // The events, oldest first, and where each of them stands: nothing while it is not shown.
  struct Placed {
    std::shared_ptr<const ConversationEvent> event;
    std::optional<MsgId> place;
  };
  QList<Placed> m_events;
  bool m_complete = false;
  int m_stored = 0;
  qint64 m_nextPending = -1;
};

}  // namespace oc::ui
