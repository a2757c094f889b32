#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

#include "core/domain/media.h"
#include "core/domain/message.h"
#include "core/domain/result.h"

namespace oc {

// A file's bytes, shared by whoever holds a copy.
struct MediaBytes {
  QByteArray bytes;
  QString contentType;  // as declared; what the bytes are was checked when they came
  QString fileName;     // safe to keep and to show

  bool operator==(const MediaBytes&) const = default;
};

// A file that has been uploaded and waits for the reply that sends it: for an hour, where a draft
// holds it for 30 days.
struct AttachedFile {
  MediaId id;
  QString contentType;
  QString fileName;
  qint64 size = 0;

  bool operator==(const AttachedFile&) const = default;
};

// Files of messages, both ways, for the screens. Calls return at once; futures finish on the
// store's thread (use whenDone of when_done.h); files have a connection of their own, so that a
// large one holds up nothing. Progress counts bytes; cancelling a future stops the work. Errors:
// Unavailable while the database is away, NotFound for what does not exist, isn't stored or is
// another tenant's.
class MediaDesk {
 public:
  virtual ~MediaDesk() = default;

  virtual QFuture<Result<MediaBytes>> fetch(OwnerId owner, MediaId media) = 0;

  // Writes it into a file; one that is there is replaced, once all has been written.
  virtual QFuture<Result<Done>> save(OwnerId owner, MediaId media, QString path) = 0;

  // Has the receiver fetch a file again that could not be had; the feed tells how it ends. Conflict
  // when it is here.
  virtual QFuture<Result<Done>> retry(OwnerId owner, MediaId media) = 0;

  // Uploads a file, or bytes that were pasted. The type is what the bytes say. Ask objectionTo() of
  // channel_media.h before: what the channel won't take need not be uploaded. Invalid when it is
  // too large for the tenant, Conflict where the tenant sends no media.
  virtual QFuture<Result<AttachedFile>> attachFile(OwnerId owner, QString path) = 0;
  virtual QFuture<Result<AttachedFile>> attach(OwnerId owner, QByteArray bytes,
                                               QString fileName) = 0;
  virtual QFuture<Result<Done>> detach(OwnerId owner, MediaId media) = 0;

  // The files of the person's draft for a conversation, in their order. Saving says which they are
  // from now on; those that were sent or forgotten meanwhile are left out.
  virtual QFuture<Result<QList<AttachedFile>>> draftFiles(OwnerId owner, ConvId conv) = 0;
  virtual QFuture<Result<Done>> saveDraftFiles(OwnerId owner, ConvId conv,
                                               QList<AttachedFile> files) = 0;

  // As Desk::replyLater, with files; `body` may be empty.
  virtual QFuture<Result<Message>> reply(OwnerId owner, ConvId conv, QString body,
                                         QList<AttachedFile> files, QUuid key, int seconds) = 0;
};

}  // namespace oc
