#include "tests/ui/support/fake_media_desk.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QTimer>
#include <memory>

#include "core/domain/media_rules.h"
#include "tests/ui/support/fake_desk.h"

namespace oc::test {
namespace {

Error missing() {
  return {.code = ErrorCode::NotFound, .message = QStringLiteral("There is no such file.")};
}

}  // namespace

template <typename T>
QFuture<Result<T>> FakeMediaDesk::answer(std::function<Result<T>()> work) {
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  promise->setProgressRange(0, steps);
  if (m_error) work = [error = *m_error]() -> Result<T> { return error; };
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this,
          [this, timer, promise, work = std::move(work), step = 0]() mutable {
            if (promise->isCanceled()) {
              ++cancelled;
            } else {
              promise->setProgressValue(++step);
              if (step < steps) return;
              promise->addResult(work());
            }
            promise->finish();
            timer->stop();
            timer->deleteLater();
          });
  timer->start(0);
  return promise->future();
}

MediaId FakeMediaDesk::add(const QByteArray& bytes, const QString& contentType,
                           const QString& fileName) {
  const MediaId id{m_next++};
  m_files.insert(id, {bytes, contentType, fileNameFor(fileName, contentType)});
  return id;
}

QFuture<Result<MediaBytes>> FakeMediaDesk::fetch(OwnerId, MediaId media) {
  fetched += media;
  return answer<MediaBytes>([this, media]() -> Result<MediaBytes> {
    if (!m_files.contains(media)) return missing();
    return m_files.value(media);
  });
}

QFuture<Result<Done>> FakeMediaDesk::save(OwnerId, MediaId media, QString path) {
  return answer<Done>([this, media, path = std::move(path)]() -> Result<Done> {
    if (!m_files.contains(media)) return missing();
    saved += {media, path};
    return Done{};
  });
}

QFuture<Result<Done>> FakeMediaDesk::retry(OwnerId, MediaId media) {
  return answer<Done>([this, media]() -> Result<Done> {
    retried += media;
    return Done{};
  });
}

QFuture<Result<AttachedFile>> FakeMediaDesk::attachFile(OwnerId owner, QString path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return answer<AttachedFile>([]() -> Result<AttachedFile> { return missing(); });
  return attach(owner, file.readAll(), QFileInfo(path).fileName());
}

QFuture<Result<AttachedFile>> FakeMediaDesk::attach(OwnerId, QByteArray bytes, QString fileName) {
  return answer<AttachedFile>(
      [this, bytes = std::move(bytes), fileName = std::move(fileName)]() -> Result<AttachedFile> {
        const QString type =
            typeOfFile(fileName, QByteArrayView(bytes).first(std::min(bytes.size(), kMediaHead)));
        const MediaId id = add(bytes, type, fileName);
        return AttachedFile{id, type, m_files[id].fileName, bytes.size()};
      });
}

QFuture<Result<Done>> FakeMediaDesk::detach(OwnerId, MediaId media) {
  return answer<Done>([this, media]() -> Result<Done> {
    detached += media;
    return m_files.remove(media) ? Result<Done>(Done{}) : Result<Done>(missing());
  });
}

QFuture<Result<QList<AttachedFile>>> FakeMediaDesk::draftFiles(OwnerId, ConvId conv) {
  return answer<QList<AttachedFile>>(
      [this, conv]() -> Result<QList<AttachedFile>> { return drafts.value(conv); });
}

QFuture<Result<Done>> FakeMediaDesk::saveDraftFiles(OwnerId, ConvId conv,
                                                    QList<AttachedFile> files) {
  return answer<Done>([this, conv, files = std::move(files)]() -> Result<Done> {
    drafts[conv] = files;
    return Done{};
  });
}

QFuture<Result<Message>> FakeMediaDesk::reply(OwnerId, ConvId conv, QString body,
                                              QList<AttachedFile> files, QUuid, int seconds) {
  return answer<Message>(
      [this, conv, seconds, body = std::move(body), files = std::move(files)]() -> Result<Message> {
        Message message;
        message.direction = Direction::Outbound;
        message.author = MessageOwner::Agent;
        message.status = DeliveryStatus::Queued;
        message.body = body;
        for (const AttachedFile& file : files)
          message.media.append({.contentType = file.contentType,
                                .id = file.id,
                                .state = MediaState::Stored,
                                .fileName = file.fileName,
                                .size = file.size});
        const Message sent = m_desk.addMessage(conv, message);
        m_desk.delays[sent.msgId] = seconds;
        return sent;
      });
}

}  // namespace oc::test
