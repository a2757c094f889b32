#pragma once

#include "core/domain/media_desk.h"
#include "core/store/worker.h"

namespace oc::store {

// Files over PostgreSQL, as the person whose login `url` carries. Two connections, opened once they
// are needed: reading a file doesn't wait for one that is being uploaded. One chunk of a file is in
// memory beside what is returned.
class StoreMedia : public MediaDesk {
 public:
  explicit StoreMedia(const DatabaseUrl& url);

  // After a change of the password; connections that are open stay so.
  void setUrl(const DatabaseUrl& url);

  QFuture<Result<MediaBytes>> fetch(OwnerId owner, MediaId media) override;
  QFuture<Result<Done>> save(OwnerId owner, MediaId media, QString path) override;
  QFuture<Result<Done>> retry(OwnerId owner, MediaId media) override;
  QFuture<Result<AttachedFile>> attachFile(OwnerId owner, QString path) override;
  QFuture<Result<AttachedFile>> attach(OwnerId owner, QByteArray bytes, QString fileName) override;
  QFuture<Result<Done>> detach(OwnerId owner, MediaId media) override;
  QFuture<Result<QList<AttachedFile>>> draftFiles(OwnerId owner, ConvId conv) override;
  QFuture<Result<Done>> saveDraftFiles(OwnerId owner, ConvId conv,
                                       QList<AttachedFile> files) override;
  QFuture<Result<Message>> reply(OwnerId owner, ConvId conv, QString body,
                                 QList<AttachedFile> files, QUuid key, int seconds) override;

 private:
  Worker m_reads;
  Worker m_writes;
};

}  // namespace oc::store
