#pragma once

#include <QHash>
#include <QStringList>

#include "ui/media/sound.h"

namespace oc::test {

// A loudspeaker that tests move on by hand.
class FakeSound : public ui::Sound {
  Q_OBJECT

 public:
  static constexpr qint64 kLengthMs = 12'000;

  QStringList heard;  // "load", "play", "pause", "stop", "seek 3000", "speed 1.5"
  QList<MediaId> waves;

  void load(const QByteArray&) override {
    heard += QStringLiteral("load");
    Q_EMIT durationChanged(kLengthMs);
  }
  void play() override { heard += QStringLiteral("play"); }
  void pause() override { heard += QStringLiteral("pause"); }
  void stop() override { heard += QStringLiteral("stop"); }
  void seek(qint64 ms) override { heard += QStringLiteral("seek %1").arg(ms); }
  void setSpeed(double speed) override { heard += QStringLiteral("speed %1").arg(speed); }
  void readWave(MediaId media, const QByteArray&) override {
    waves += media;
    QList<float> wave;
    for (int i = 0; i < 96; ++i)
      wave += float((i * 37 % 23) * (i % 48)) / float(22 * 47);
    Q_EMIT waveRead(media, wave, kLengthMs);
  }
  void goOn(qint64 ms) { Q_EMIT positionChanged(ms); }
  void end() { Q_EMIT ended(); }
  void breakDown() { Q_EMIT failed(); }
};

}  // namespace oc::test
