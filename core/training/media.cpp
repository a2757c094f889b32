#include "core/training/media.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace oc::training {
namespace {

quint32 crc32(const QByteArray& bytes) {
  quint32 crc = 0xffffffff;
  for (const char c : bytes) {
    crc ^= static_cast<quint8>(c);
    for (int bit = 0; bit < 8; ++bit)
      crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
  }
  return ~crc;
}

template <typename T>
QByteArray bigEndian(T value) {
  QByteArray bytes(sizeof(T), Qt::Uninitialized);
  qToBigEndian(value, bytes.data());
  return bytes;
}

template <typename T>
QByteArray littleEndian(T value) {
  QByteArray bytes(sizeof(T), Qt::Uninitialized);
  qToLittleEndian(value, bytes.data());
  return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data) {
  const QByteArray covered = type + data;
  return bigEndian(static_cast<quint32>(data.size())) + covered + bigEndian(crc32(covered));
}

}  // namespace

QByteArray png(quint32 seed) {
  constexpr int kWidth = 320;
  constexpr int kHeight = 240;
  QRandomGenerator random(seed);
  const double phase = random.generateDouble() * 6;
  const double waves = 1 + random.generateDouble() * 2;
  const int warmth = random.bounded(90);
  const int sunX = random.bounded(40, kWidth - 40);

  QByteArray rows;
  rows.reserve((kWidth * 3 + 1) * kHeight);
  for (int y = 0; y < kHeight; ++y) {
    rows += '\0';  // no filter
    for (int x = 0; x < kWidth; ++x) {
      const double hill = 150 + 30 * std::sin(phase + waves * x / 50.0);
      const int dx = x - sunX;
      const int dy = y - 60;
      int red = 120 + warmth;
      int green = 170 + y / 4;
      int blue = 235 - warmth;
      if (dx * dx + dy * dy < 22 * 22) {
        red = 255;
        green = 225;
        blue = 120;
      } else if (y > hill) {
        red = 50 + warmth / 2;
        green = 130 - y / 5 + warmth / 3;
        blue = 70;
      }
      for (const int value : {red, green, blue})
        rows += static_cast<char>(std::clamp(value, 0, 255));
    }
  }
  const QByteArray header = bigEndian(quint32{kWidth}) + bigEndian(quint32{kHeight}) +
                            QByteArray("\x08\x02\x00\x00\x00", 5);  // 8 bit, RGB
  // qCompress writes a zlib stream, as PNG wants it, behind four bytes of its own.
  return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) +
         chunk("IDAT", qCompress(rows).sliced(4)) + chunk("IEND", {});
}

QByteArray waveform(quint32 seed) {
  constexpr quint32 kRate = 8000;
  constexpr quint32 kSamples = 2 * kRate;
  constexpr quint16 kBytesPerSample = 2;
  QRandomGenerator random(seed);
  const double pitch = 110 + random.generateDouble() * 110;

  QByteArray samples;
  samples.reserve(kSamples * kBytesPerSample);
  for (quint32 i = 0; i < kSamples; ++i) {
    const double t = i / double(kRate);
    // Syllables: the voice swells and fades about four times a second.
    const double swell = std::pow(std::sin(std::numbers::pi * t * 4), 2);
    const double tone = std::sin(2 * std::numbers::pi * pitch * t) +
                        0.5 * std::sin(4 * std::numbers::pi * pitch * t);
    samples += littleEndian(static_cast<qint16>(6000 * swell * tone));
  }
  const auto size = static_cast<quint32>(samples.size());
  return "RIFF" + littleEndian(36 + size) + "WAVEfmt " + littleEndian(quint32{16}) +
         littleEndian(quint16{1}) + littleEndian(quint16{1}) + littleEndian(kRate) +
         littleEndian(kRate * kBytesPerSample) + littleEndian(kBytesPerSample) +
         littleEndian(quint16{16}) + "data" + littleEndian(size) + samples;
}

QByteArray pdf(quint32 seed) {
  const QByteArray text =
      "BT /F1 24 Tf 72 760 Td (Document " + QByteArray::number(seed) + ") Tj ET";
  const QByteArray objects[] = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
      "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  };
  QByteArray file = "%PDF-1.4\n";
  QByteArray table = "0000000000 65535 f \n";  // each entry takes 20 bytes
  int number = 0;
  for (const QByteArray& object : objects) {
    table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
    file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
  }
  const QByteArray size = QByteArray::number(number + 1);
  const QByteArray start = QByteArray::number(file.size());
  return file + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size +
         " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray vcard(quint32 seed) {
  constexpr quint32 kNumbers = 10'000;
  const QByteArray number = QByteArray::number(seed % kNumbers).rightJustified(4, '0');
  return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Contact " + number + "\r\nN:Contact;" + number +
         ";;;\r\nTEL;TYPE=CELL:+52 55 5550 " + number + "\r\nEND:VCARD\r\n";
}

}  // namespace oc::training
