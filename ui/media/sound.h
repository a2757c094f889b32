#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include "core/domain/media.h"

namespace oc::ui {

// What makes a voice note heard, and seen as a wave. One file at a time. Lives on the UI's thread,
// blocks it nowhere.
class Sound : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual void load(const QByteArray& bytes) = 0;  // and stop what is playing
  virtual void play() = 0;
  virtual void pause() = 0;
  virtual void stop() = 0;
  virtual void seek(qint64 ms) = 0;
  virtual void setSpeed(double speed) = 0;

  // Has the whole of it decoded; `waveRead` follows.
  virtual void readWave(MediaId media, const QByteArray& bytes) = 0;

 Q_SIGNALS:
  void positionChanged(qint64 ms);
  void durationChanged(qint64 ms);
  void ended();
  void failed();
  // Loudness from 0 to 1 in equal steps of time; empty when it can't be decoded.
  void waveRead(oc::MediaId media, const QList<float>& wave, qint64 durationMs);
};

}  // namespace oc::ui
