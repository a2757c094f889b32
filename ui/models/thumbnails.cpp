#include "ui/models/thumbnails.h"

#include <QPointer>
#include <algorithm>

#include "core/domain/when_done.h"
#include "ui/models/thumbnail.h"

namespace oc::ui {

Thumbnails::Thumbnails(MediaDesk& desk, QSize size, qsizetype mostBytes, QObject* parent)
    : QObject(parent), m_desk(desk), m_size(size), m_pictures(mostBytes) {
  // A burst of pictures must not take all cores from the rest of the program.
  m_decoders.setMaxThreadCount(2);
}

Thumbnails::~Thumbnails() {
  m_decoders.clear();
  m_decoders.waitForDone();
}

QImage Thumbnails::find(OwnerId owner, MediaId media) {
  if (const QImage* known = m_pictures.object(media)) return *known;
  if (m_underWay.contains(media) || m_failed.contains(media)) return {};
  m_underWay.insert(media);
  whenDone(m_desk.fetch(owner, media), this, [this, media](const Result<MediaBytes>& file) {
    if (file)
      decode(media, file->bytes);
    else
      take(media, m_generation, file.error());
  });
  return {};
}

void Thumbnails::decode(MediaId media, const QByteArray& bytes) {
  m_decoders.start([this, media, bytes, size = m_size, generation = m_generation] {
    auto picture = decodedPicture(bytes, size);
    QMetaObject::invokeMethod(
        this,
        [this, media, generation, picture = std::move(picture)] {
          take(media, generation, picture);
        },
        Qt::QueuedConnection);
  });
}

void Thumbnails::take(MediaId media, int generation, const Result<QImage>& picture) {
  m_underWay.remove(media);
  if (generation != m_generation) return;
  if (!picture) {
    // What was only away is asked for again when it is looked at again.
    if (picture.error().code == ErrorCode::Invalid) m_failed.insert(media);
    Q_EMIT failed(media, picture.error());
    return;
  }
  m_pictures.insert(media, new QImage(*picture), std::max<qsizetype>(1, picture->sizeInBytes()));
  Q_EMIT ready(media);
}

void Thumbnails::forget(MediaId media) {
  m_pictures.remove(media);
  m_failed.remove(media);
}

void Thumbnails::setSize(QSize size) {
  if (m_size == size) return;
  m_size = size;
  ++m_generation;
  m_pictures.clear();
  m_underWay.clear();
}

}  // namespace oc::ui
