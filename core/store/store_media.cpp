#include "core/store/store_media.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <utility>

#include "core/store/analysis_job.h"
#include "core/store/media_files.h"
#include "core/store/media_transfer.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

WorkerOptions options(const QString& name) {
  WorkerOptions options;
  options.connection.applicationName = u"owner-console "_s % name;
  return options;
}

}  // namespace

StoreMedia::StoreMedia(const DatabaseUrl& url)
    : m_reads(url, options(u"media"_s)), m_writes(url, options(u"uploads"_s)) {}

void StoreMedia::setUrl(const DatabaseUrl& url) {
  m_reads.setUrl(url);
  m_writes.setUrl(url);
}

QFuture<Result<MediaBytes>> StoreMedia::fetch(OwnerId owner, MediaId media) {
  return runAnalysis<MediaBytes>(m_reads,
                                 [owner, media](Connection& db, const AnalysisWatch& watch) {
                                   return media::read(db, owner, media, watch);
                                 });
}

QFuture<Result<Done>> StoreMedia::save(OwnerId owner, MediaId media, QString path) {
  return runAnalysis<Done>(
      m_reads, [owner, media, path = std::move(path)](Connection& db, const AnalysisWatch& watch) {
        return media::save(db, owner, media, path, watch);
      });
}

QFuture<Result<Done>> StoreMedia::retry(OwnerId owner, MediaId media) {
  return m_reads.run([owner, media](Connection& db) { return media::retry(db, owner, media); });
}

QFuture<Result<AttachedFile>> StoreMedia::attachFile(OwnerId owner, QString path) {
  return runAnalysis<AttachedFile>(
      m_writes,
      [owner, path = std::move(path)](Connection& db,
                                      const AnalysisWatch& watch) -> Result<AttachedFile> {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
          return Error{
              ErrorCode::Invalid, u"%1 can't be read: %2"_s.arg(path, file.errorString()), {}};
        return media::upload(db, owner, file, QFileInfo(path).fileName(), watch);
      });
}

QFuture<Result<AttachedFile>> StoreMedia::attach(OwnerId owner, QByteArray bytes,
                                                 QString fileName) {
  return runAnalysis<AttachedFile>(
      m_writes, [owner, bytes = std::move(bytes), fileName = std::move(fileName)](
                    Connection& db, const AnalysisWatch& watch) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return media::upload(db, owner, buffer, fileName, watch);
      });
}

QFuture<Result<Done>> StoreMedia::detach(OwnerId owner, MediaId media) {
  return m_writes.run(
      [owner, media](Connection& db) { return media::discardUpload(db, owner, media); });
}

QFuture<Result<QList<AttachedFile>>> StoreMedia::draftFiles(OwnerId owner, ConvId conv) {
  return m_writes.run([owner, conv](Connection& db) { return media::draftFiles(db, owner, conv); });
}

QFuture<Result<Done>> StoreMedia::saveDraftFiles(OwnerId owner, ConvId conv,
                                                 QList<AttachedFile> files) {
  return m_writes.run([owner, conv, files = std::move(files)](Connection& db) {
    return media::saveDraftFiles(db, owner, conv, files);
  });
}

QFuture<Result<Message>> StoreMedia::reply(OwnerId owner, ConvId conv, QString body,
                                           QList<AttachedFile> files, QUuid key, int seconds) {
  return m_writes.run([owner, conv, body = std::move(body), files = std::move(files), key,
                       seconds](Connection& db) {
    return media::reply(db, owner, conv, body, files, key, seconds);
  });
}

}  // namespace oc::store
