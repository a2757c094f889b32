#include "core/gateway/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/config/log.h"
#include "core/config/paths.h"
#include "core/config/private_file.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kSegmentBytes = 4 * 1024 * 1024;  // a file that has as much takes no more
constexpr unsigned kPrivateFolder = 0700;

QString positionPath(const QString& folder) {
  return folder % u"/position"_s;
}

QString segmentName(qint64 number) {
  return QString::number(number).rightJustified(10, u'0');
}

qint64 numberOf(const QString& name) {
  return name.section(u'.', 0, 0).toLongLong();
}

// That a file is there, or gone, is safe only once its folder is on disk.
Result<Done> syncFolder(const QString& folder) {
  const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = fd >= 0 && ::fsync(fd) == 0;
  const QString why = qt_error_string();
  if (fd >= 0) ::close(fd);
  if (synced) return Done{};
  return Error{ErrorCode::Unavailable, folder % u": "_s % why, u"fsync"_s};
}

}  // namespace

QString journalFolder(const QString& dataFolder) {
  return dataFolder % u"/journal"_s;
}

QString quarantineFolder(const QString& dataFolder) {
  return journalFolder(dataFolder) % u"/quarantine"_s;
}

QStringList journalFiles(const QString& folder, const QString& suffix) {
  return QDir(folder).entryList({u'*' % suffix}, QDir::Files, QDir::Name);
}

JournalPosition journalPosition(const QString& folder) {
  const auto text = config::readPrivateFile(positionPath(folder));
  const QList<QByteArray> parts = text ? text->trimmed().split(' ') : QList<QByteArray>();
  if (parts.size() != 2) return {};
  return {parts[0].toLongLong(), parts[1].toLongLong()};
}

Journal::Journal(QString folder, config::SecretBox box, qint64 mostBytes, store::FileLock lock)
    : m_folder(std::move(folder)),
      m_box(std::move(box)),
      m_mostBytes(mostBytes),
      m_lock(std::move(lock)) {}

Result<std::unique_ptr<Journal>> Journal::open(const QString& folder, const config::SecretBox& box,
                                               qint64 mostBytes) {
  if (const auto made = config::ensureFolder(folder, kPrivateFolder); !made) return made.error();
  auto lock = store::FileLock::take(folder % u"/lock"_s, store::FileLock::Exclusive, 0);
  if (!lock && lock.error().code == ErrorCode::Conflict)
    return Error{ErrorCode::Conflict,
                 u"Another process has the journal of this data folder. Give each receiver a data "
                 "folder of its own (XDG_DATA_HOME)."_s,
                 folder};
  if (!lock) return lock.error();
  std::unique_ptr<Journal> journal(new Journal(folder, box, mostBytes, std::move(*lock)));
  if (const auto scanned = journal->scan(); !scanned) return scanned.error();
  return journal;
}

Result<Done> Journal::scan() {
  const JournalPosition position = journalPosition(m_folder);
  // A number never comes again: the position may still name it.
  m_nextNumber = position.segment + 1;
  for (const QString& name : journalFiles(m_folder, kDamagedSuffix)) {
    m_nextNumber = std::max(m_nextNumber, numberOf(name) + 1);
    ++m_damaged;
  }
  for (const QString& name : journalFiles(m_folder, kSegmentSuffix)) {
    const qint64 number = numberOf(name);
    m_nextNumber = std::max(m_nextNumber, number + 1);
    const qint64 done = number == position.segment ? position.done : 0;
    if (auto scanned = scanSegment(number, done); !scanned) return scanned;
  }
  return dropDone();
}

Result<Done> Journal::scanSegment(qint64 number, qint64 done) {
  const auto reader = SegmentReader::open(pathOf(number), m_box);
  if (!reader) return reader.error();
  Segment segment{number, 0, QFileInfo(pathOf(number)).size(), {}, false};
  while (const auto bytes = (*reader)->next()) {
    if (++segment.records != done + 1) continue;
    if (const auto record = decodedRecord(*bytes)) segment.oldest = record->receivedAt;
  }
  const qint64 whole = (*reader)->position();
  if ((*reader)->ending() == SegmentReader::Ending::Torn) {
    log::event(lcGateway(), QtWarningMsg, "journal's torn end cut",
               {{"file", pathOf(number)}, {"bytes", segment.bytes - whole}});
    if (!QFile::resize(pathOf(number), whole))
      return Error{ErrorCode::Unavailable, pathOf(number) % u" can't be cut."_s, qt_error_string()};
    segment.bytes = whole;
  }
  segment.damaged = (*reader)->ending() == SegmentReader::Ending::Damaged;
  if (segment.damaged)
    log::event(lcGateway(), QtCriticalMsg, "journal damaged",
               {{"file", pathOf(number)}, {"from_byte", whole}, {"problem", (*reader)->problem()}});
  // Only the first one can be done in part: those before it are gone.
  if (m_segments.empty()) m_done = std::min(done, segment.records);
  m_segments.push_back(segment);
  return Done{};
}

Result<Done> Journal::startSegment() {
  auto writer = SegmentWriter::create(pathOf(m_nextNumber), m_box);
  if (!writer) return writer.error();
  if (auto synced = syncFolder(m_folder); !synced) {
    QFile::remove(pathOf(m_nextNumber));
    return synced;
  }
  m_writer = *std::move(writer);
  m_segments.push_back({m_nextNumber++, 0, m_writer->bytes(), {}, false});
  return Done{};
}

Result<Done> Journal::append(const QList<JournalRecord>& records) {
  QList<QByteArray> texts;
  qint64 more = 0;
  for (const JournalRecord& record : records) {
    texts.append(encoded(record));
    more += texts.last().size();
  }
  if (state().bytes + more > m_mostBytes)
    return Error{ErrorCode::Unavailable,
                 u"The journal is full (%1 MB): set JOURNAL_MAX_MB."_s.arg(m_mostBytes >> 20),
                 u"journal full"_s};
  if (m_writer && m_writer->bytes() >= kSegmentBytes) m_writer.reset();
  if (!m_writer) {
    if (auto started = startSegment(); !started) return started;
  }
  Segment& last = m_segments.back();
  const auto written = m_writer->append(texts);
  if (!written) {
    m_writer.reset();  // its stream has gone on
    if (last.records == 0) {
      QFile::remove(pathOf(last.number));
      m_segments.pop_back();
    }
    return written;
  }
  if (last.records == 0 && !records.isEmpty()) last.oldest = records.first().receivedAt;
  last.records += records.size();
  last.bytes = m_writer->bytes();
  return written;
}

Result<QList<JournalRecord>> Journal::next(qsizetype most) {
  if (const auto dropped = dropDone(); !dropped) return dropped.error();
  if (m_segments.empty()) return QList<JournalRecord>();
  const Segment& first = m_segments.front();
  if (!m_reader) {
    auto reader = SegmentReader::open(pathOf(first.number), m_box);
    if (!reader) return reader.error();
    for (qint64 i = 0; i < m_done; ++i)
      (void)(*reader)->next();
    m_reader = *std::move(reader);
  }
  while (m_read.size() < most && m_done + m_read.size() < first.records) {
    const auto bytes = m_reader->next();
    if (!bytes)
      return Error{ErrorCode::Internal,
                   u"%1 was changed by somebody else: stop the receiver and look."_s.arg(
                       pathOf(first.number)),
                   {}};
    const auto record = decodedRecord(*bytes);
    if (!record) return record.error();
    m_read.append(*record);
  }
  return m_read.first(std::min(most, m_read.size()));
}

Result<Done> Journal::done(qsizetype count) {
  if (count == 0) return Done{};
  Segment& first = m_segments.front();
  first.oldest = m_read[std::min(count, m_read.size() - 1)].receivedAt;
  m_read.remove(0, count);
  m_done += count;
  if (m_done == first.records) return dropDone();
  return config::writePrivateFile(positionPath(m_folder), QByteArray::number(first.number) + ' ' +
                                                              QByteArray::number(m_done) + '\n');
}

Result<Done> Journal::dropDone() {
  while (!m_segments.empty() && m_done == m_segments.front().records)
    if (auto dropped = dropFirst(); !dropped) return dropped;
  return Done{};
}

Result<Done> Journal::dropFirst() {
  const Segment first = m_segments.front();
  if (m_segments.size() == 1) m_writer.reset();
  m_segments.pop_front();
  m_reader.reset();
  m_done = 0;
  const QString path = pathOf(first.number);
  const bool gone =
      first.damaged
          ? QFile::rename(path, m_folder % u'/' % segmentName(first.number) % kDamagedSuffix)
          : QFile::remove(path);
  if (first.damaged) ++m_damaged;
  if (!gone)
    return Error{ErrorCode::Unavailable, path % u" can't be removed."_s, qt_error_string()};
  return syncFolder(m_folder);
}

Journal::State Journal::state() const {
  State state;
  state.mostBytes = m_mostBytes;
  state.damaged = m_damaged;
  for (const Segment& segment : m_segments) {
    state.records += segment.records;
    state.bytes += segment.bytes;
    state.damaged += segment.damaged ? 1 : 0;
  }
  state.records -= m_done;
  if (state.records > 0) state.oldest = m_segments.front().oldest;
  return state;
}

QString Journal::pathOf(qint64 number) const {
  return m_folder % u'/' % segmentName(number) % kSegmentSuffix;
}

}  // namespace oc::gateway
