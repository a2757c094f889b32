#include "ui/media/picture_loader.h"

#include <algorithm>

#include "core/domain/when_done.h"
#include "ui/models/thumbnail.h"

namespace oc::ui {
namespace {

constexpr QSize kMost(5000, 5000);  // 100 MB; larger ones are shown smaller
constexpr int kSmallestLevel = 512;

PictureLevels levelsOf(const QImage& picture) {
  PictureLevels levels{picture};
  while (std::max(levels.last().width(), levels.last().height()) > kSmallestLevel) {
    const QSize half = (levels.last().size() / 2).expandedTo({1, 1});
    levels += levels.last().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  }
  return levels;
}

}  // namespace

PictureLoader::PictureLoader(MediaDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  m_decoder.setMaxThreadCount(1);
  connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
    if (m_watcher.progressMaximum() > 0) Q_EMIT progress(done, m_watcher.progressMaximum());
  });
}

PictureLoader::~PictureLoader() {
  stop();
  m_decoder.waitForDone();
}

void PictureLoader::stop() {
  ++m_run;
  m_fetching.cancel();
  m_fetching = {};
  m_decoder.clear();
}

void PictureLoader::load(OwnerId owner, MediaId media) {
  stop();
  const auto future = m_desk.fetch(owner, media);
  m_fetching = QFuture<void>(future);
  m_watcher.setFuture(m_fetching);
  whenDone(future, this, [this, run = m_run](const Result<MediaBytes>& file) {
    if (run != m_run) return;
    if (file)
      decode(file->bytes);
    else
      Q_EMIT failed(file.error());
  });
}

void PictureLoader::decode(const QByteArray& bytes) {
  m_decoder.start([this, bytes, run = m_run] {
    const auto picture = decodedPicture(bytes, kMost);
    const PictureLevels levels = picture ? levelsOf(*picture) : PictureLevels();
    const Error error = picture ? Error{} : picture.error();
    QMetaObject::invokeMethod(
        this,
        [this, run, levels, error] {
          if (run != m_run) return;
          if (levels.isEmpty())
            Q_EMIT failed(error);
          else
            Q_EMIT loaded(levels);
        },
        Qt::QueuedConnection);
  });
}

}  // namespace oc::ui
