#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QUuid>

#include "core/domain/media_desk.h"
#include "core/store/connection.h"

// The files of messages as people and the API's keys read and attach them: row level security
// decides what they see.
namespace oc::store::media {

// A file that is stored.
struct StoredFile {
  MediaId id;
  qint64 object = 0;
  QString contentType;
  QString fileName;  // safe to keep and to show
  qint64 size = 0;
};

// NotFound when there is no such file, or it isn't here (yet): the sentence says which.
Result<StoredFile> find(Connection& db, OwnerId owner, MediaId id);
Result<QByteArray> chunk(Connection& db, OwnerId owner, qint64 object, qint64 n);

Result<Done> retry(Connection& db, OwnerId owner, MediaId id);

Result<MediaId> beginUpload(Connection& db, OwnerId owner, const QString& contentType,
                            const QString& fileName, qint64 size);
Result<Done> appendUpload(Connection& db, OwnerId owner, MediaId id, const QByteArray& chunk);
Result<Done> finishUpload(Connection& db, OwnerId owner, MediaId id, const QByteArray& sha256);
Result<Done> discardUpload(Connection& db, OwnerId owner, MediaId id);

// Of the caller's draft, as MediaDesk's.
Result<QList<AttachedFile>> draftFiles(Connection& db, OwnerId owner, ConvId conv);
Result<Done> saveDraftFiles(Connection& db, OwnerId owner, ConvId conv,
                            const QList<AttachedFile>& files);

// Queues a reply that carries files, as desk::reply does without.
Result<Message> reply(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                      const QList<AttachedFile>& files, const QUuid& key, int seconds);

// For administrators: newest first, the columns' public names; `state` empty: all.
Result<QJsonArray> list(Connection& db, OwnerId owner, const QString& state, int most);
Result<QJsonObject> show(Connection& db, OwnerId owner, MediaId id);

}  // namespace oc::store::media
