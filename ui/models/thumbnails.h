#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QThreadPool>

#include "core/domain/media_desk.h"

namespace oc::ui {

// Small pictures of the files of messages: fetched once they are asked for, decoded off the UI's
// thread, kept up to a number of bytes, those that were looked at last. Lives on the UI's thread.
class Thumbnails : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(Thumbnails)

 public:
  static constexpr qsizetype kMostBytes = qsizetype{48} << 20;

  // Pictures fit into `size`, in device pixels. `desk` outlives it.
  Thumbnails(MediaDesk& desk, QSize size, qsizetype mostBytes = kMostBytes,
             QObject* parent = nullptr);
  ~Thumbnails() override;

  // The picture, or null: then it is on its way, and `ready` or `failed` tells of it, unless it
  // failed before.
  QImage find(OwnerId owner, MediaId media);

  // It has been fetched anew: what failed is tried again.
  void forget(MediaId media);

  void setSize(QSize size);  // the screen's scale changed: everything is made again

 Q_SIGNALS:
  void ready(oc::MediaId media);
  void failed(oc::MediaId media, const oc::Error& error);

 private:
  void decode(MediaId media, const QByteArray& bytes);
  void take(MediaId media, int generation, const Result<QImage>& picture);

  MediaDesk& m_desk;
  QSize m_size;
  int m_generation = 0;  // of the size
  QCache<MediaId, QImage> m_pictures;
  QSet<MediaId> m_underWay;
  QSet<MediaId> m_failed;
  QThreadPool m_decoders;
};

}  // namespace oc::ui
