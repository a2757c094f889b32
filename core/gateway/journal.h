#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <deque>
#include <memory>

#include "core/config/secret_box.h"
#include "core/domain/result.h"
#include "core/gateway/journal_segment.h"
#include "core/gateway/webhook_entry.h"
#include "core/store/file_lock.h"

namespace oc::gateway {

// Where a data folder's journal is, and beside it what the database refused for its data.
QString journalFolder(const QString& dataFolder);
QString quarantineFolder(const QString& dataFolder);

// The names in a journal's folder, and up to which record of which file it is done.
inline const QString kSegmentSuffix = QStringLiteral(".journal");
inline const QString kDamagedSuffix = QStringLiteral(".damaged");
QStringList journalFiles(const QString& folder, const QString& suffix);  // the oldest first
struct JournalPosition {
  qint64 segment = 0;
  qint64 done = 0;
};
JournalPosition journalPosition(const QString& folder);

// A queue of verified webhooks on disk, sealed: first in, first out, across crashes. Blocking, one
// thread at a time.
//
// Files in its folder (0700): 0000000001.journal … (0600), of some MB each; `position`, how many
// records of the first one are done; `lock`, held by the process that has it open; *.damaged, files
// with a place that can't be read, kept for whoever wants to look. What the power took of the last
// file is cut off: nobody was told that it is safe.
class Journal {
 public:
  // Conflict when another process has it open, Unavailable when the folder can't be used. Reads all
  // that is there.
  static Result<std::unique_ptr<Journal>> open(const QString& folder, const config::SecretBox& box,
                                               qint64 mostBytes);

  // Returns once all are on disk, behind those that are there. Unavailable when the disk or the
  // journal is full; then none of them is kept.
  Result<Done> append(const QList<JournalRecord>& records);

  // The oldest records, up to `most`; fewer at the end of a file, none when all are done. The same
  // ones again until they are done.
  Result<QList<JournalRecord>> next(qsizetype most);

  // The first `count` of those are done for good: they come again only when the process dies before
  // this has returned. An error says that it isn't on disk; it counts all the same.
  Result<Done> done(qsizetype count);

  struct State {
    qint64 records = 0;  // that wait
    qint64 bytes = 0;    // of all files
    qint64 mostBytes = 0;
    QDateTime oldest;  // when the first of them was received; invalid when none waits
    int damaged = 0;   // files that were set aside
  };
  State state() const;

 private:
  struct Segment {
    qint64 number = 0;
    qint64 records = 0;
    qint64 bytes = 0;
    QDateTime oldest;  // when the first record that isn't done was received
    bool damaged = false;
  };

  Journal(QString folder, config::SecretBox box, qint64 mostBytes, store::FileLock lock);
  Result<Done> scan();
  Result<Done> scanSegment(qint64 number, qint64 done);
  Result<Done> startSegment();
  Result<Done> dropDone();
  Result<Done> dropFirst();
  QString pathOf(qint64 number) const;

  const QString m_folder;
  const config::SecretBox m_box;
  const qint64 m_mostBytes;
  const store::FileLock m_lock;
  std::deque<Segment> m_segments;
  qint64 m_done = 0;  // records of the first segment
  qint64 m_nextNumber = 1;
  int m_damaged = 0;
  std::unique_ptr<SegmentWriter> m_writer;  // of the last segment; null: the next append makes one
  std::unique_ptr<SegmentReader> m_reader;  // of the first segment
  QList<JournalRecord> m_read;              // from there, not done
};

}  // namespace oc::gateway
