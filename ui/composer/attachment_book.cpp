#include "ui/composer/attachment_book.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <algorithm>
#include <utility>

#include "core/domain/channel_media.h"
#include "core/domain/media_rules.h"
#include "core/domain/when_done.h"
#include "ui/models/media_text.h"
#include "ui/models/thumbnail.h"

namespace oc::ui {
namespace {

constexpr int kRetryMs = 5000;
constexpr QSize kThumbnail(160, 160);
constexpr qint64 kMostLookedAt = qint64{32} << 20;  // larger ones no channel takes

QImage thumbnailOf(const QString& contentType, const QByteArray& bytes) {
  if (!isShownPicture(contentType)) return {};
  const auto picture = decodedPicture(bytes, kThumbnail);
  return picture ? *picture : QImage();
}

Attached lookAtFile(const QString& path) {
  Attached seen;
  seen.path = path;
  seen.name = safeFileName(path);
  QFile file(path);
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
    seen.state = Attached::State::Failed;
    return seen;
  }
  seen.size = file.size();
  const QByteArray head = file.peek(kMediaHead);
  seen.contentType = typeOfFile(seen.name, head);
  if (seen.size <= kMostLookedAt) seen.thumbnail = thumbnailOf(seen.contentType, file.readAll());
  return seen;
}

// As PNG, which loses nothing; what becomes too large by it as JPEG.
Attached lookAtPicture(const QImage& picture, qint64 mostBytes, const QString& name) {
  const auto encoded = [&picture](const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
  };
  Attached seen;
  seen.contentType = QStringLiteral("image/png");
  seen.bytes = encoded("PNG");
  if (mostBytes > 0 && seen.bytes.size() > mostBytes) {
    seen.contentType = QStringLiteral("image/jpeg");
    seen.bytes = encoded("JPEG");
  }
  seen.name = fileNameFor(name, seen.contentType);
  seen.size = seen.bytes.size();
  seen.thumbnail = picture.scaled(kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  return seen;
}

}  // namespace

AttachmentBook::AttachmentBook(MediaDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  m_readers.setMaxThreadCount(1);  // in the order in which they are given
  m_again.setSingleShot(true);
  m_again.setInterval(kRetryMs);
  connect(&m_again, &QTimer::timeout, this, &AttachmentBook::keepStale);
  connect(this, &AttachmentBook::changed, this, &AttachmentBook::keep);
}

AttachmentBook::~AttachmentBook() {
  m_readers.clear();
  m_readers.waitForDone();
}

void AttachmentBook::open(OwnerId owner, ConvId conv) {
  Kept& kept = m_kept[conv];
  kept.owner = owner;
  if (kept.known || kept.reading) return;
  kept.reading = true;
  whenDone(m_desk.draftFiles(owner, conv), this,
           [this, owner, conv](const Result<QList<AttachedFile>>& answer) {
             Kept& here = m_kept[conv];
             here.reading = false;
             if (!answer) return;  // asked again when the conversation is opened again
             here.known = true;
             here.files = *answer;
             // What was attached meanwhile stands behind what was there.
             const QList<Attached> newer = m_files.take(conv);
             putBack(owner, conv, *answer);
             m_files[conv] += newer;
             Q_EMIT changed(conv);
             if (!answer->isEmpty()) Q_EMIT loaded(conv);
           });
}

void AttachmentBook::keep(ConvId conv) {
  const auto kept = m_kept.find(conv);
  const QList<AttachedFile> files = ready(conv);
  if (kept == m_kept.end() || !kept->known || (files == kept->files && !kept->stale)) return;
  kept->files = files;
  kept->stale = false;
  whenDone(m_desk.saveDraftFiles(kept->owner, conv, files), this,
           [this, conv](const Result<Done>& answer) {
             if (answer || answer.error().code != ErrorCode::Unavailable) return;
             m_kept[conv].stale = true;
             m_again.start();
           });
}

void AttachmentBook::keepStale() {
  const QList<ConvId> all = m_kept.keys();
  for (const ConvId conv : all)
    if (m_kept.value(conv).stale) keep(conv);
}

void AttachmentBook::addFile(const Conversation& conversation, const QString& path) {
  look(conversation, [path] { return lookAtFile(path); });
}

void AttachmentBook::addPicture(const Conversation& conversation, const QImage& picture) {
  const ChannelMediaLimits limits = mediaLimits(conversation.channel);
  const qint64 most = limits.mostImageBytes > 0 ? limits.mostImageBytes : limits.mostBytes;
  //: Name of the file of a picture that was pasted, without its ending
  look(conversation,
       [picture, most, name = tr("picture")] { return lookAtPicture(picture, most, name); });
}

void AttachmentBook::look(const Conversation& conversation, std::function<Attached()> work) {
  m_readers.start([this, conversation, work = std::move(work)] {
    const Attached seen = work();
    QMetaObject::invokeMethod(
        this, [this, conversation, seen] { add(conversation, seen); }, Qt::QueuedConnection);
  });
}

// What the channel won't take is told now, and not uploaded.
void AttachmentBook::add(const Conversation& conversation, Attached seen) {
  const ConvId conv = conversation.convId;
  if (seen.state == Attached::State::Failed) {
    Q_EMIT refused(conv, seen.name, tr("It can't be read."));
    return;
  }
  QList<Attachment> all;
  for (const Attached& file : std::as_const(m_files[conv]))
    all += {file.contentType, file.size};
  all += {seen.contentType, seen.size};
  if (const auto objection = objectionTo(conversation.channel, all)) {
    Q_EMIT refused(conv, seen.name, objectionText(*objection));
    return;
  }
  seen.id = m_next++;
  seen.owner = conversation.ownerId;
  m_files[conv] += seen;
  upload(conv, seen.id);
}

void AttachmentBook::upload(ConvId conv, int id) {
  Attached& entry = *find(conv, id);
  entry.state = Attached::State::Uploading;
  entry.percent = 0;
  const auto future = entry.path.isEmpty() ? m_desk.attach(entry.owner, entry.bytes, entry.name)
                                           : m_desk.attachFile(entry.owner, entry.path);
  entry.upload = QFuture<void>(future);
  auto* watcher = new QFutureWatcher<void>(this);
  connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
  connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
          [this, watcher, conv, id](int done) {
            constexpr qint64 kHundred = 100;
            Attached* here = find(conv, id);
            if (!here || watcher->progressMaximum() <= 0) return;
            here->percent = int(kHundred * done / watcher->progressMaximum());
            Q_EMIT changed(conv);
          });
  watcher->setFuture(entry.upload);
  whenDone(future, this, [this, conv, id, owner = entry.owner](const Result<AttachedFile>& answer) {
    Attached* here = find(conv, id);
    if (!here) {  // taken away meanwhile
      if (answer) m_desk.detach(owner, answer->id);
      return;
    }
    here->state = answer ? Attached::State::Ready : Attached::State::Failed;
    if (answer)
      here->file = *answer;
    else
      here->error = answer.error();
    Q_EMIT changed(conv);
  });
  Q_EMIT changed(conv);
}

bool AttachmentBook::isReady(ConvId conv) const {
  return std::ranges::all_of(m_files.value(conv), [](const Attached& file) {
    return file.state == Attached::State::Ready;
  });
}

Attached* AttachmentBook::find(ConvId conv, int id) {
  const auto here = m_files.find(conv);
  if (here == m_files.end()) return nullptr;
  const auto found = std::ranges::find(*here, id, &Attached::id);
  return found == here->end() ? nullptr : &*found;
}

void AttachmentBook::remove(ConvId conv, int id) {
  const Attached* found = find(conv, id);
  if (!found) return;
  Attached gone = *found;
  m_files[conv].removeIf([id](const Attached& file) { return file.id == id; });
  if (gone.state == Attached::State::Ready)
    m_desk.detach(gone.owner, gone.file.id);
  else
    gone.upload.cancel();
  Q_EMIT changed(conv);
}

void AttachmentBook::retry(ConvId conv, int id) {
  const Attached* found = find(conv, id);
  if (found && found->state == Attached::State::Failed) upload(conv, id);
}

QList<AttachedFile> AttachmentBook::ready(ConvId conv) const {
  QList<AttachedFile> files;
  for (const Attached& entry : m_files.value(conv))
    if (entry.state == Attached::State::Ready) files += entry.file;
  return files;
}

QList<AttachedFile> AttachmentBook::take(ConvId conv) {
  const QList<AttachedFile> files = ready(conv);
  m_files.remove(conv);
  Q_EMIT changed(conv);
  return files;
}

void AttachmentBook::putBack(OwnerId owner, ConvId conv, const QList<AttachedFile>& files) {
  if (files.isEmpty()) return;
  for (const AttachedFile& file : files) {
    Attached entry;
    entry.id = m_next++;
    entry.owner = owner;
    entry.name = file.fileName;
    entry.contentType = file.contentType;
    entry.size = file.size;
    entry.state = Attached::State::Ready;
    entry.file = file;
    m_files[conv] += entry;
  }
  Q_EMIT changed(conv);
}

}  // namespace oc::ui
