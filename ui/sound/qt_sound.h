#pragma once

#include <QBuffer>
#include <QThread>
#include <memory>

#include "ui/media/sound.h"

class QAudioOutput;
class QMediaPlayer;

namespace oc::ui {

class WaveReader;

// Sound through Qt Multimedia. Player and decoder are made when they are first needed: the program
// starts without them.
class QtSound : public Sound {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(QtSound)

 public:
  explicit QtSound(QObject* parent = nullptr);
  ~QtSound() override;

  void load(const QByteArray& bytes) override;
  void play() override;
  void pause() override;
  void stop() override;
  void seek(qint64 ms) override;
  void setSpeed(double speed) override;
  void readWave(MediaId media, const QByteArray& bytes) override;

 private:
  void makePlayer();

  QBuffer m_file;
  std::unique_ptr<QAudioOutput> m_output;
  std::unique_ptr<QMediaPlayer> m_player;
  QThread m_thread;  // the reader's
  WaveReader* m_reader = nullptr;
};

}  // namespace oc::ui
