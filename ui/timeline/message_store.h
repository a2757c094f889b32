#pragma once

#include <QList>
#include <QObject>
#include <QUuid>
#include <deque>
#include <optional>
#include <span>

#include "core/domain/message.h"

namespace oc::ui {

// The loaded window of one thread: stored messages by ascending id, then the person's own replies
// that the database has not confirmed yet. Messages are merged by id; one with a lower revision
// than what is here is older news and is dropped. Every change is announced at once, one contiguous
// run at a time, when the store already shows it. UI thread only.
class MessageStore : public QObject {
  Q_OBJECT

 public:
  struct Row {
    qint64 rowId = 0;  // the message's id; negative for a pending reply
    Message message;
    QUuid key;  // of a pending reply; null otherwise

    bool isPending() const { return rowId < 0; }
  };

  using QObject::QObject;

  int count() const { return int(m_rows.size()); }
  int storedCount() const { return m_stored; }
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
  int lowerBound(MsgId id) const;
  int pendingFor(const Message& stored) const;
  int pendingOf(const QUuid& key) const;
  void update(int index, Message&& message);
  void insertRun(int at, std::span<Message> run);
  void confirm(int pending, Message&& stored);

  std::deque<Row> m_rows;
  int m_stored = 0;
  qint64 m_nextPending = -1;
};

}  // namespace oc::ui
