#include "ui/sound/qt_sound.h"

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QUrl>

#include "ui/sound/wave_reader.h"

namespace oc::ui {

QtSound::QtSound(QObject* parent) : Sound(parent) {
  // Qt's other backend wants a graphics card's video decoders even for sound.
  if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "gstreamer");
}

QtSound::~QtSound() {
  m_player.reset();
  m_thread.quit();
  m_thread.wait();
}

void QtSound::makePlayer() {
  if (m_player) return;
  m_output = std::make_unique<QAudioOutput>();
  m_player = std::make_unique<QMediaPlayer>();
  m_player->setAudioOutput(m_output.get());
  connect(m_player.get(), &QMediaPlayer::positionChanged, this, &Sound::positionChanged);
  connect(m_player.get(), &QMediaPlayer::durationChanged, this, &Sound::durationChanged);
  connect(m_player.get(), &QMediaPlayer::errorOccurred, this, &Sound::failed);
  connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
          [this](QMediaPlayer::MediaStatus status) {
            if (status == QMediaPlayer::EndOfMedia) Q_EMIT ended();
            if (status == QMediaPlayer::InvalidMedia) Q_EMIT failed();
          });
}

void QtSound::load(const QByteArray& bytes) {
  makePlayer();
  m_player->setSource({});  // lets go of the file before
  m_file.close();
  m_file.setData(bytes);
  m_file.open(QIODevice::ReadOnly);
  m_player->setSourceDevice(&m_file);
}

void QtSound::play() {
  makePlayer();
  m_player->play();
}

void QtSound::pause() {
  if (m_player) m_player->pause();
}

void QtSound::stop() {
  if (m_player) m_player->stop();
}

void QtSound::seek(qint64 ms) {
  if (m_player) m_player->setPosition(ms);
}

void QtSound::setSpeed(double speed) {
  if (m_player) m_player->setPlaybackRate(speed);
}

void QtSound::readWave(MediaId media, const QByteArray& bytes) {
  if (!m_reader) {
    m_reader = new WaveReader;
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &WaveReader::read, this, &Sound::waveRead);
    m_thread.start();
  }
  QMetaObject::invokeMethod(m_reader,
                            [reader = m_reader, media, bytes] { reader->add(media, bytes); });
}

}  // namespace oc::ui
