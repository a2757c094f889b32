#pragma once

#include <QList>
#include <QObject>
#include <QQueue>
#include <memory>
#include <utility>

#include "core/domain/media.h"

class QAudioBuffer;
class QAudioDecoder;

namespace oc::ui {

// Decodes sound files, one after the other, into their loudness. Lives on a thread of its own, with
// an event loop.
class WaveReader : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(WaveReader)

 public:
  static constexpr int kSteps = 96;  // of a wave, whatever its length

  WaveReader();
  ~WaveReader() override;

  void add(MediaId media, const QByteArray& bytes);

 Q_SIGNALS:
  // Loudness from 0 to 1, the loudest 1; empty when it can't be decoded.
  void read(oc::MediaId media, const QList<float>& wave, qint64 durationMs);

 private:
  void next();
  void take(const QAudioBuffer& buffer);
  void end(bool whole);

  QQueue<std::pair<MediaId, QByteArray>> m_waiting;
  MediaId m_media;       // under way; invalid: none
  QList<float> m_peaks;  // one each kPeakMs
  qint64 m_frames = 0;
  int m_rate = 0;
  std::unique_ptr<QAudioDecoder> m_decoder;
};

}  // namespace oc::ui
