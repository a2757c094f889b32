#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

#include "core/gateway/journal_keeper.h"
#include "core/store/closure_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// What waits in the journal for the database. While it holds anything, whatever comes has to go
// behind it, so that the order of each conversation stays. Replays, oldest first, as soon as a
// writer's link is up. What was stored before, because the program died between COMMIT and its note
// of it, is a duplicate that the database knows.
//
// What the database refuses for its data is put into the quarantine, and so is what it has not
// taken for a minute while it took other things. Lives on one thread, with an event loop.
class Backlog : public QObject {
  Q_OBJECT

 public:
  using Answer = JournalKeeper::Answer<Done>;

  Backlog(JournalKeeper& journal, JournalKeeper& quarantine, int expirationMinutes);

  void open(Answer answer);
  bool holds() const { return m_held > 0; }
  void append(const JournalRecord& record, Answer answer);  // answers once it is on disk

  void setWriter(store::Worker* writer) { m_writer = writer; }
  void replay();  // goes on, when there is a writer and its link is up
  bool isStuck() const;

 Q_SIGNALS:
  void replayed(qsizetype records);
  void quarantined(qsizetype records);
  void stored(const oc::store::ClosureTarget& message);
  void drained();

 private:
  using Verdicts = QList<Result<store::Verdict>>;
  void write(const QList<JournalRecord>& records);
  void settle(const QList<JournalRecord>& records, const Verdicts& verdicts);
  void settled(qsizetype read, qsizetype handled, qsizetype refused);
  void pause();
  bool isStubborn(const Error& error);

  JournalKeeper& m_journal;
  JournalKeeper& m_quarantine;
  const int m_expirationMinutes;
  store::Worker* m_writer = nullptr;
  qint64 m_held = 0;  // in the journal or on the way there
  bool m_busy = false;
  std::optional<std::chrono::steady_clock::time_point> m_sent;     // the batch that is written
  std::optional<std::chrono::steady_clock::time_point> m_failing;  // since when its first is
  QTimer m_pause;
};

}  // namespace oc::gateway
