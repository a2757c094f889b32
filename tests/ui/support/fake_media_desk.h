#pragma once

#include <QHash>
#include <QObject>
#include <functional>
#include <utility>

#include "core/domain/media_desk.h"

namespace oc::test {

class FakeDesk;

// Files in memory. What is attached is sent through a FakeDesk, so that its thread shows it.
// Answers come in later turns of the event loop; with `steps`, after as many turns that tell the
// progress and in which they can be cancelled.
class FakeMediaDesk : public QObject, public MediaDesk {
 public:
  explicit FakeMediaDesk(FakeDesk& desk, QObject* parent = nullptr)
      : QObject(parent), m_desk(desk) {}

  // --- how it answers
  int steps = 1;
  void failAll(Error error) { m_error = std::move(error); }
  void succeed() { m_error.reset(); }

  // --- the world: a file that is stored; its id goes into the MediaItem of a message.
  MediaId add(const QByteArray& bytes, const QString& contentType, const QString& fileName = {});

  // --- what the screens did
  QList<MediaId> fetched, retried, detached;
  QList<std::pair<MediaId, QString>> saved;  // and where to
  int cancelled = 0;
  QHash<ConvId, QList<AttachedFile>> drafts;

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
  template <typename T>
  QFuture<Result<T>> answer(std::function<Result<T>()> work);

  FakeDesk& m_desk;
  QHash<MediaId, MediaBytes> m_files;
  std::optional<Error> m_error;
  qint64 m_next = 1;
};

}  // namespace oc::test
