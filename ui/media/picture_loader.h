#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "core/domain/media_desk.h"
#include "ui/media/picture_canvas.h"

namespace oc::ui {

// Fetches one picture at a time and decodes it off the UI's thread. A new one takes the place of
// the one that is under way, which is given up. UI thread only.
class PictureLoader : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(PictureLoader)

 public:
  explicit PictureLoader(MediaDesk& desk, QObject* parent = nullptr);
  ~PictureLoader() override;

  void load(OwnerId owner, MediaId media);
  void stop();

 Q_SIGNALS:
  void progress(int done, int all);  // of fetching it
  void loaded(const oc::ui::PictureLevels& levels);
  void failed(const oc::Error& error);

 private:
  void decode(const QByteArray& bytes);

  MediaDesk& m_desk;
  QFuture<void> m_fetching;
  QFutureWatcher<void> m_watcher;
  int m_run = 0;
  QThreadPool m_decoder;
};

}  // namespace oc::ui
