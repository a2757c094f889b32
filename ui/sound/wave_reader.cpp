#include "ui/sound/wave_reader.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QBuffer>
#include <algorithm>
#include <cmath>

namespace oc::ui {
namespace {

constexpr int kPeakMs = 20;
constexpr int kSecond = 1000;
constexpr qint64 kLongestMs = qint64{30} * 60 * kSecond;  // nobody looks at the wave of more

QList<float> inSteps(const QList<float>& peaks) {
  if (peaks.isEmpty()) return {};
  const float loudest = std::max(*std::ranges::max_element(peaks), 0.01F);
  const qsizetype steps = std::min<qsizetype>(WaveReader::kSteps, peaks.size());
  QList<float> wave;
  for (qsizetype i = 0; i < steps; ++i) {
    const auto from = peaks.cbegin() + peaks.size() * i / steps;
    const auto to = peaks.cbegin() + peaks.size() * (i + 1) / steps;
    wave += *std::max_element(from, to) / loudest;
  }
  return wave;
}

}  // namespace

WaveReader::WaveReader() = default;

WaveReader::~WaveReader() = default;

void WaveReader::add(MediaId media, const QByteArray& bytes) {
  m_waiting.enqueue({media, bytes});
  if (!m_media.isValid()) next();
}

void WaveReader::next() {
  if (m_waiting.isEmpty()) return;
  const auto [media, bytes] = m_waiting.dequeue();
  m_media = media;
  m_peaks.clear();
  m_frames = 0;
  m_rate = 0;
  // A decoder of its own for each file: after an error one is of no more use.
  m_decoder = std::make_unique<QAudioDecoder>();
  connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, [this] {
    while (m_decoder && m_decoder->bufferAvailable())
      take(m_decoder->read());
  });
  connect(m_decoder.get(), &QAudioDecoder::finished, this, [this] { end(true); });
  connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
          [this] { end(false); });
  auto* file = new QBuffer(m_decoder.get());
  file->setData(bytes);
  file->open(QIODevice::ReadOnly);
  m_decoder->setSourceDevice(file);
  m_decoder->start();
}

void WaveReader::take(const QAudioBuffer& buffer) {
  const QAudioFormat format = buffer.format();
  if (!buffer.isValid() || format.sampleRate() <= 0 || format.channelCount() <= 0) return;
  m_rate = format.sampleRate();
  const qint64 perPeak = std::max<qint64>(1, qint64{m_rate} * kPeakMs / kSecond);
  const auto* sample = buffer.constData<char>();
  for (qsizetype frame = 0; frame < buffer.frameCount(); ++frame, ++m_frames) {
    float loud = 0;
    for (int channel = 0; channel < format.channelCount(); ++channel) {
      loud = std::max(loud, std::abs(format.normalizedSampleValue(sample)));
      sample += format.bytesPerSample();
    }
    const qsizetype peak = m_frames / perPeak;
    if (peak >= m_peaks.size())
      m_peaks += loud;
    else
      m_peaks[peak] = std::max(m_peaks[peak], loud);
  }
  if (m_frames * kSecond / m_rate > kLongestMs) end(true);
}

// Later turns of the event loop: the decoder may not go from within one of its own signals.
void WaveReader::end(bool whole) {
  if (!m_media.isValid()) return;
  const MediaId media = std::exchange(m_media, {});
  const qint64 length = m_rate > 0 ? m_frames * kSecond / m_rate : 0;
  m_decoder.release()->deleteLater();
  Q_EMIT read(media, whole ? inSteps(m_peaks) : QList<float>(), whole ? length : 0);
  QMetaObject::invokeMethod(this, &WaveReader::next, Qt::QueuedConnection);
}

}  // namespace oc::ui
