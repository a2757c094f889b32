#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

#include "core/config/secret_box.h"
#include "core/gateway/journal.h"

namespace oc::gateway {

// A journal on a thread of its own, so that nobody waits for the disk but those who asked. What is
// appended while the disk is busy shares the next fsync. Lives on one thread, with an event loop:
// everything is called there, and answers there; none comes once this is gone.
class JournalKeeper : public QObject {
  Q_OBJECT

 public:
  template <typename T>
  using Answer = std::function<void(const Result<T>&)>;

  JournalKeeper(QString folder, config::SecretBox box, qint64 mostBytes);
  ~JournalKeeper() override;  // waits for what is being written

  // Opens the journal, or tries again. Before that, everything is answered Unavailable.
  void open(Answer<Done> answer);
  bool isOpen() const { return m_open; }

  void append(const QList<JournalRecord>& records, Answer<Done> answer);
  void next(qsizetype most, Answer<QList<JournalRecord>> answer);
  void done(qsizetype count, Answer<Done> answer);

  const Journal::State& state() const { return m_state; }

 Q_SIGNALS:
  void changed();  // state()

 private:
  struct Appended {
    QList<JournalRecord> records;
    Answer<Done> answer;
  };
  template <typename T>
  void run(std::function<Result<T>(std::unique_ptr<Journal>&)> task, Answer<T> answer);
  void appendWaiting();

  const QString m_folder;
  const config::SecretBox m_box;
  const qint64 m_mostBytes;
  bool m_open = false;
  bool m_appending = false;
  QList<Appended> m_waiting;
  Journal::State m_state;
  std::unique_ptr<Journal> m_journal;  // of the pool's thread
  QThreadPool m_thread;                // one; last: what runs ends before the journal goes
};

}  // namespace oc::gateway
