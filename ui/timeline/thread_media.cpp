#include "ui/timeline/thread_media.h"

#include <QDropEvent>
#include <QMimeData>

#include "core/domain/when_done.h"
#include "ui/composer/composer_edit.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/models/media_text.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

// Below the window: when that is locked, its content goes out of sight, and all that covers it.
QWidget& contentOf(QWidget& pane) {
  QWidget* top = &pane;
  while (!top->isWindow() && !top->parentWidget()->isWindow())
    top = top->parentWidget();
  return *top;
}

}  // namespace

ThreadMedia::ThreadMedia(MediaDesk& desk, Sound* sound, MessageStore& store, TimelineView& view,
                         QWidget& pane)
    : QObject(&pane),
      m_desk(desk),
      m_store(store),
      m_view(view),
      m_thumbnails(desk, thumbnailSize()),
      m_files(desk, pane),
      m_viewer(new PictureViewer(desk, &contentOf(pane))) {
  const auto repaint = [this] { m_view.viewport()->update(); };
  connect(&m_thumbnails, &Thumbnails::ready, this, repaint);
  connect(&m_thumbnails, &Thumbnails::failed, this,
          [this, repaint](MediaId media, const Error& error) {
            // What is only away is asked for again when it is painted again, which is not at once.
            if (error.code != ErrorCode::Invalid) return;
            m_broken.insert(media);
            repaint();
          });
  connect(&view, &TimelineView::fileWanted, this, &ThreadMedia::openFile);
  connect(&view, &TimelineView::fetchWanted, this, &ThreadMedia::fetchAgain);
  connect(&view, &TimelineView::saveWanted, this,
          [this](const MediaItem& media) { m_files.saveAs(m_owner, media); });
  connect(m_viewer, &PictureViewer::saveWanted, this,
          [this](const MediaItem& media) { m_files.saveAs(m_owner, media); });
  connect(m_viewer, &PictureViewer::olderWanted, this, &ThreadMedia::olderWanted);
  connect(&m_files, &FileKeeper::told, this, &ThreadMedia::tell);
  const auto follow = [this] {
    if (m_viewer->isVisible()) m_viewer->setPictures(pictures());
  };
  connect(&store, &MessageStore::rowsInserted, this, follow);
  connect(&store, &MessageStore::rowsChanged, this, follow);
  pane.setAcceptDrops(true);
  pane.installEventFilter(this);
  if (sound) connectVoices(*sound);
  view.setArt(this);
}

void ThreadMedia::connectVoices(Sound& sound) {
  m_player = std::make_unique<VoicePlayer>(m_desk, sound);
  connect(m_player.get(), &VoicePlayer::changed, &m_view, [this] { m_view.viewport()->update(); });
  connect(&m_view, &TimelineView::seekWanted, m_player.get(),
          [this](const MediaItem& media, double share) { m_player->seek(media.id, share); });
  connect(&m_view, &TimelineView::skipWanted, m_player.get(),
          [this](const MediaItem& media, int seconds) { m_player->skip(media.id, seconds); });
  connect(&m_view, &TimelineView::speedWanted, m_player.get(), &VoicePlayer::nextSpeed);
}

ThreadMedia::~ThreadMedia() {
  m_view.setArt(nullptr);
}

void ThreadMedia::show(OwnerId owner, const QString& customer) {
  m_owner = owner;
  m_customer = customer;
  m_viewer->leave();
  if (m_player) m_player->setOwner(owner);
}

// Larger than the box, so that a picture that is cut is sharp, too.
QSize ThreadMedia::thumbnailSize() const {
  const qreal side = 1.5 * m_view.column().style().picture * m_view.devicePixelRatioF();
  return {qRound(side), qRound(side)};
}

QImage ThreadMedia::picture(MediaId media) {
  m_thumbnails.setSize(thumbnailSize());  // the window may have come to another screen
  return m_thumbnails.find(m_owner, media);
}

std::optional<VoiceLook> ThreadMedia::voice(MediaId media) {
  if (!m_player) return std::nullopt;
  return m_player->look(media);
}

QList<ShownPicture> ThreadMedia::pictures() const {
  using Kind = MessageContent::Tile::Kind;
  QList<ShownPicture> pictures;
  for (int row = 0; row < m_store.count(); ++row) {
    if (!m_store.at(row).isMessage()) continue;
    const Message& message = m_store.at(row).message;
    for (const auto& tile : mediaTiles(message))
      if (tile.isHere() && (tile.kind == Kind::Picture || tile.kind == Kind::Sticker))
        pictures += {tile.media, authorName(message, m_customer) + u" · " + exactTime(message.at)};
  }
  return pictures;
}

void ThreadMedia::openFile(const MediaItem& media) {
  if (isShownPicture(media.contentType))
    m_viewer->open(m_owner, pictures(), media.id);
  else if (m_player && media.contentType.startsWith(u"audio/"))
    m_player->toggle(media.id);
  else
    m_files.ask(m_owner, media);
}

void ThreadMedia::fetchAgain(const Message& message) {
  for (const MediaItem& media : message.media) {
    if (!media.id.isValid() || !isMissing(media.state)) continue;
    m_broken.remove(media.id);
    m_thumbnails.forget(media.id);
    whenDone(m_desk.retry(m_owner, media.id), this, [this](const Result<Done>& answer) {
      if (!answer)
        tell(NoticeBar::Tone::Bad, tr("Not fetched again: %1").arg(errorText(answer.error())));
    });
  }
}

bool ThreadMedia::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = filesOf(*drop->mimeData());
    drop->setAccepted(m_owner.isValid() && !paths.isEmpty());
    if (drop->isAccepted()) drop->setDropAction(Qt::CopyAction);
    if (drop->isAccepted() && event->type() == QEvent::Drop) Q_EMIT filesDropped(paths);
    return true;
  }
  return QObject::eventFilter(watched, event);
}

void ThreadMedia::tell(NoticeBar::Tone tone, const QString& words) {
  if (m_viewer->isVisible())
    m_viewer->tell(tone, words);
  else
    Q_EMIT told(tone, words);
}

}  // namespace oc::ui
