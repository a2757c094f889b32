#include "core/gateway/journal_listing.h"

#include <QFileInfo>

#include "core/gateway/journal.h"

namespace oc::gateway {
namespace {

Result<JournalFile> look(const QString& path, const config::SecretBox& box, qint64 done,
                         const std::function<void(const JournalRecord&)>& visit) {
  const auto reader = SegmentReader::open(path, box);
  if (!reader) return reader.error();
  JournalFile file;
  file.name = QFileInfo(path).fileName();
  file.bytes = QFileInfo(path).size();
  for (qint64 i = 0; const auto bytes = (*reader)->next(); ++i) {
    if (i < done) continue;
    const auto record = decodedRecord(*bytes);
    if (!record) return record.error();
    if (file.records++ == 0) file.from = record->receivedAt;
    file.until = record->receivedAt;
    if (visit) visit(*record);
  }
  file.ending = (*reader)->ending();
  file.problem = (*reader)->problem();
  return file;
}

}  // namespace

Result<Done> visitJournal(const QString& folder, const config::SecretBox& box,
                          const JournalVisitor& visitor) {
  const JournalPosition position = journalPosition(folder);
  for (const QString& name : journalFiles(folder, kSegmentSuffix)) {
    const qint64 done =
        name.section(u'.', 0, 0).toLongLong() == position.segment ? position.done : 0;
    const auto file = look(folder % u'/' % name, box, done, visitor.record);
    if (!file) return file.error();
    if (visitor.file) visitor.file(*file);
  }
  for (const QString& name : journalFiles(folder, kDamagedSuffix)) {
    auto file = look(folder % u'/' % name, box, 0, {});
    if (!file) return file.error();
    file->setAside = true;
    if (visitor.file) visitor.file(*file);
  }
  return Done{};
}

}  // namespace oc::gateway
