#include "core/store/media_transfer.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include "core/domain/media_rules.h"
#include "core/store/media_queries.h"

namespace oc::store::media {
namespace {

using namespace Qt::StringLiterals;

Error cancelled() {
  return {ErrorCode::Cancelled, u"Cancelled."_s, {}};
}

Error notWritten(const QFileDevice& file) {
  return {ErrorCode::Invalid,
          u"%1 can't be written: %2"_s.arg(file.fileName(), file.errorString()),
          {}};
}

Result<Done> writeChunks(Connection& db, OwnerId owner, MediaId id, QIODevice& source,
                         const AnalysisWatch& watch) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  const qint64 size = source.size();
  for (qint64 sent = 0; sent < size;) {
    if (watch.cancelled()) return cancelled();
    const QByteArray chunk = source.read(kMediaChunk);
    if (chunk.isEmpty())
      return Error{ErrorCode::Invalid,
                   u"The file can't be read to its end: %1"_s.arg(source.errorString()),
                   {}};
    hash.addData(chunk);
    if (auto appended = appendUpload(db, owner, id, chunk); !appended) return appended;
    sent += chunk.size();
    watch.progress(sent, size);
  }
  return finishUpload(db, owner, id, hash.result());
}

}  // namespace

Result<Done> readChunks(Connection& db, OwnerId owner, const StoredFile& file,
                        const AnalysisWatch& watch,
                        const std::function<Result<Done>(const QByteArray& chunk)>& take) {
  for (qint64 read = 0; read < file.size;) {
    if (watch.cancelled()) return cancelled();
    const auto part = chunk(db, owner, file.object, read / kMediaChunk);
    if (!part) return part.error();
    read += part->size();
    if (auto taken = take(*part); !taken) return taken;
    watch.progress(read, file.size);
  }
  return Done{};
}

Result<MediaBytes> read(Connection& db, OwnerId owner, MediaId id, const AnalysisWatch& watch) {
  const auto file = find(db, owner, id);
  if (!file) return file.error();
  MediaBytes read{{}, file->contentType, file->fileName};
  read.bytes.reserve(file->size);
  const auto whole =
      readChunks(db, owner, *file, watch, [&read](const QByteArray& chunk) -> Result<Done> {
        read.bytes += chunk;
        return Done{};
      });
  if (!whole) return whole.error();
  return read;
}

Result<Done> save(Connection& db, OwnerId owner, MediaId id, const QString& path,
                  const AnalysisWatch& watch) {
  const auto file = find(db, owner, id);
  if (!file) return file.error();
  QSaveFile target(path);
  if (!target.open(QIODevice::WriteOnly)) return notWritten(target);
  auto whole =
      readChunks(db, owner, *file, watch, [&target](const QByteArray& chunk) -> Result<Done> {
        if (target.write(chunk) != chunk.size()) return notWritten(target);
        return Done{};
      });
  if (!whole) return whole;
  if (!target.commit()) return notWritten(target);
  return Done{};
}

Result<AttachedFile> upload(Connection& db, OwnerId owner, QIODevice& source, const QString& name,
                            const AnalysisWatch& watch) {
  const QString type = typeOfFile(name, source.peek(kMediaHead));
  AttachedFile file{{}, type, fileNameFor(name, type), source.size()};
  const auto id = beginUpload(db, owner, type, file.fileName, file.size);
  if (!id) return id.error();
  file.id = *id;
  const auto written = writeChunks(db, owner, *id, source, watch);
  if (written) return file;
  // What can't be discarded now goes by itself within an hour.
  (void)discardUpload(db, owner, *id);
  return written.error();
}

}  // namespace oc::store::media
