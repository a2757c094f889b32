#include <QDataStream>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QtMath>

#include "ui/sound/qt_sound.h"
#include "ui/sound/wave_reader.h"

using namespace oc;
using namespace oc::ui;

namespace {

constexpr int kRate = 8000;

// A second of silence, then a second of a tone.
QByteArray waveFile() {
  QByteArray samples;
  QDataStream out(&samples, QIODevice::WriteOnly);
  out.setByteOrder(QDataStream::LittleEndian);
  for (int i = 0; i < 2 * kRate; ++i)
    out << qint16(i < kRate ? 0 : 20000 * qSin(2 * M_PI * 440 * i / kRate));
  QByteArray file;
  QDataStream head(&file, QIODevice::WriteOnly);
  head.setByteOrder(QDataStream::LittleEndian);
  head.writeRawData("RIFF", 4);
  head << quint32(36 + samples.size());
  head.writeRawData("WAVEfmt ", 8);
  head << quint32(16) << quint16(1) << quint16(1) << quint32(kRate) << quint32(2 * kRate)
       << quint16(2) << quint16(16);
  head.writeRawData("data", 4);
  head << quint32(samples.size());
  return file + samples;
}

struct Read {
  MediaId media;
  QList<float> wave;
  qint64 durationMs = 0;
};

}  // namespace

// Decodes with Qt Multimedia itself; no loudspeaker is needed for that.
class TestWaveReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void loudnessIsSeen();
};

void TestWaveReader::loudnessIsSeen() {
  QtSound sound;
  QList<Read> all;
  QThread* heardOn = nullptr;
  connect(&sound, &Sound::waveRead, this,
          [&](MediaId media, const QList<float>& wave, qint64 durationMs) {
            heardOn = QThread::currentThread();
            all += {media, wave, durationMs};
          });
  sound.readWave(MediaId{1}, waveFile());
  sound.readWave(MediaId{2}, "this is no sound");
  sound.readWave(MediaId{3}, waveFile());
  QTRY_COMPARE_WITH_TIMEOUT(all.size(), 3, 30'000);
  QCOMPARE(heardOn, thread());
  for (const Read& read : {all[0], all[2]}) {
    QCOMPARE(read.wave.size(), WaveReader::kSteps);
    QVERIFY2(qAbs(read.durationMs - 2000) < 50, qPrintable(QString::number(read.durationMs)));
    QVERIFY(read.wave[10] < 0.1F);
    QVERIFY(read.wave[80] > 0.9F);
  }
  QCOMPARE(all[1].media, MediaId{2});
  QVERIFY(all[1].wave.isEmpty());
}

QTEST_MAIN(TestWaveReader)
#include "tst_wave_reader.moc"
