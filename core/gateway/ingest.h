#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/config/secret_box.h"
#include "core/domain/health.h"
#include "core/gateway/backlog.h"
#include "core/gateway/group_commit.h"
#include "core/gateway/journal_keeper.h"
#include "core/store/worker.h"

namespace oc::gateway {

struct IngestOptions {
  int expirationMinutes = 0;
  QString dataFolder;  // empty: without a journal
  qint64 journalBytes = 0;
};

// The one writer of what Twilio sends: a connection of its own and group commit over it. What the
// database has not taken two seconds after it came goes to the journal, and so does all that comes
// while anything waits there; a writer that is stuck in its statement is replaced. What the
// database refuses for its data goes to the quarantine. Unavailable where there is no journal, or
// it is full.
//
// Answers are given on the writer's thread, after COMMIT, or on this object's, once it is on disk.
// Lives on a thread with an event loop.
class Ingest : public QObject {
  Q_OBJECT

 public:
  using Answer = GroupCommit::Answer;

  Ingest(const store::DatabaseUrl& serviceUrl, const config::SecretBox& box,
         const IngestOptions& options);
  ~Ingest() override;
  Q_DISABLE_COPY_MOVE(Ingest)

  void start();
  void submit(WebhookEntry entry, Answer answer);

  bool isUp() const { return m_writer && m_writer->isUp(); }
  bool takes() const { return isUp() || m_journal.isOpen(); }

  PartHealth journalHealth() const;
  const Journal::State& journal() const { return m_journal.state(); }
  const Journal::State& quarantine() const { return m_quarantine.state(); }

 Q_SIGNALS:
  void linkUp();
  void linkDown(const QString& why);
  void committed(qsizetype entries);  // one batch; on the writer's thread, before its answers
  void journalChanged();              // what journalHealth(), journal() or quarantine() tell
  void journaled(qsizetype records);
  void replayed(qsizetype records);
  void quarantined(qsizetype records);
  void stored(const oc::store::ClosureTarget& message);  // a new one, out of the journal

 private:
  void startWriter();
  void replaceWriter();
  void openJournal();
  void write();
  void tick();
  void giveUp();
  void keepAll();
  void keep(const WebhookEntry& entry, const Answer& answer);
  void setAside(const GroupCommit::Item& item, const Error& why);

  const store::DatabaseUrl m_url;
  const IngestOptions m_options;
  JournalKeeper m_journal;
  JournalKeeper m_quarantine;
  Backlog m_backlog;
  GroupCommit m_commit;
  bool m_settled = false;                   // whether the journal holds anything is known
  QString m_fault;                          // why the journal can't be used; empty when it can
  QTimer m_tick;                            // runs while something waits
  std::unique_ptr<store::Worker> m_writer;  // last: it goes first
};

}  // namespace oc::gateway
