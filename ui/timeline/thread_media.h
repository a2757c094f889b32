#pragma once

#include <QObject>
#include <QSet>
#include <memory>

#include "core/domain/media_desk.h"
#include "core/domain/message.h"
#include "ui/media/file_keeper.h"
#include "ui/media/picture_viewer.h"
#include "ui/models/thumbnails.h"
#include "ui/timeline/tile_painter.h"

namespace oc::ui {

class MessageStore;
class TimelineView;

// The files of the open thread: thumbnails in its tiles, the viewer, voice notes, saving and
// opening, fetching again. UI thread only.
class ThreadMedia : public QObject, public TileArt {
  Q_OBJECT

 public:
  // Lives inside `pane`; the others outlive it. Without a `sound` voice notes are files as others.
  ThreadMedia(MediaDesk& desk, Sound* sound, MessageStore& store, TimelineView& view,
              QWidget& pane);
  ~ThreadMedia() override;

  // Another conversation, or none.
  void show(OwnerId owner, const QString& customer);

  QImage picture(MediaId media) override;
  bool isBroken(MediaId media) const override { return m_broken.contains(media); }
  std::optional<VoiceLook> voice(MediaId media) override;

 Q_SIGNALS:
  void told(oc::ui::NoticeBar::Tone tone, const QString& words);
  void filesDropped(const QStringList& paths);  // somewhere on the pane
  void olderWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void connectVoices(Sound& sound);
  void openFile(const MediaItem& media);
  void fetchAgain(const Message& message);
  void tell(NoticeBar::Tone tone, const QString& words);
  QList<ShownPicture> pictures() const;
  QSize thumbnailSize() const;

  MediaDesk& m_desk;
  MessageStore& m_store;
  TimelineView& m_view;
  OwnerId m_owner;
  QString m_customer;
  Thumbnails m_thumbnails;
  QSet<MediaId> m_broken;
  FileKeeper m_files;
  PictureViewer* m_viewer;
  std::unique_ptr<VoicePlayer> m_player;
};

}  // namespace oc::ui
