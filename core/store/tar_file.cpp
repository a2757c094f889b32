#include "core/store/tar_file.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBlock = 512;
constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kOctalLimit = 077777777777;  // eleven digits; more stand in binary (GNU, star)

// The fields of a header that are used here: offset and length.
struct Field {
  int at;
  int length;
};
constexpr Field kName{0, 100}, kMode{100, 8}, kOwner{108, 8}, kGroup{116, 8}, kSize{124, 12},
    kTime{136, 12}, kSum{148, 8}, kType{156, 1}, kMagic{257, 8};

void put(QByteArray& header, Field field, const QByteArray& text) {
  header.replace(field.at, text.size(), text);
}

QByteArray octal(qint64 value, int digits) {
  return QByteArray::number(value, 8).rightJustified(digits, '0');
}

QByteArray sizeField(qint64 size) {
  if (size <= kOctalLimit) return octal(size, kSize.length - 1);
  QByteArray binary(kSize.length, '\0');
  for (int i = 0; i < 8; ++i)
    binary[kSize.length - 1 - i] = static_cast<char>(size >> (8 * i));
  binary[0] = static_cast<char>(0x80);
  return binary;
}

qint64 sizeOf(const QByteArray& header) {
  const QByteArray field = header.mid(kSize.at, kSize.length);
  if (!(field[0] & 0x80)) return field.first(kSize.length - 1).toLongLong(nullptr, 8);
  qint64 size = 0;
  for (int i = 4; i < kSize.length; ++i)
    size = size << 8 | static_cast<uchar>(field[i]);
  return size;
}

// The sum of all bytes, those of its own field counted as blanks.
QByteArray sumOf(QByteArray header) {
  std::fill_n(header.data() + kSum.at, kSum.length, ' ');
  const int sum = std::accumulate(header.cbegin(), header.cend(), 0,
                                  [](int all, char c) { return all + static_cast<uchar>(c); });
  return octal(sum, 6);
}

QByteArray headerOf(const TarEntry& entry) {
  QByteArray header(kBlock, '\0');
  put(header, kName, entry.name.toLatin1());
  put(header, kMode, "0000600");
  put(header, kOwner, "0000000");
  put(header, kGroup, "0000000");
  put(header, kSize, sizeField(entry.size));
  put(header, kTime, octal(0, kTime.length - 1));
  put(header, kType, "0");
  put(header, kMagic,
      QByteArray("ustar\0"
                 "00",
                 8));
  put(header, kSum, sumOf(header));
  return header;
}

qint64 padding(qint64 size) {
  return (kBlock - size % kBlock) % kBlock;
}

}  // namespace

Result<Done> TarWriter::begin(const QString& name) {
  m_entry = {name, m_file.device().pos() + kBlock, 0};
  m_hash.reset();
  return m_file.write(headerOf(m_entry));  // once more when the size is known
}

Result<Done> TarWriter::write(const QByteArray& bytes) {
  m_hash.addData(bytes);
  m_entry.size += bytes.size();
  return m_file.write(bytes);
}

Result<QByteArray> TarWriter::end() {
  if (auto done = m_file.write(QByteArray(padding(m_entry.size), '\0')); !done) return done.error();
  const qint64 next = m_file.device().pos();
  m_file.device().seek(m_entry.offset - kBlock);
  if (auto done = m_file.write(headerOf(m_entry)); !done) return done.error();
  m_file.device().seek(next);
  return m_hash.result().toHex();
}

Result<Done> TarWriter::finish() {
  return m_file.write(QByteArray(2 * kBlock, '\0'));
}

Error TarReader::damaged() const {
  return {ErrorCode::Invalid,
          u"%1 is no whole backup: it is damaged, or something else."_s.arg(m_file->fileName()),
          {}};
}

Result<TarReader> TarReader::open(const QString& path) {
  TarReader reader(std::make_unique<QFile>(path));
  QFile& file = *reader.m_file;
  if (!file.open(QIODevice::ReadOnly))
    return Error{ErrorCode::NotFound, u"%1 can't be read: %2"_s.arg(path, file.errorString()), {}};
  for (;;) {
    const QByteArray header = file.read(kBlock);
    if (header.size() != kBlock) return reader.damaged();
    if (header.count('\0') == kBlock) return reader;
    TarEntry entry{QString::fromLatin1(header.constData()), file.pos(), sizeOf(header)};
    const qint64 left = file.size() - entry.offset;
    if (header.mid(kMagic.at, 5) != "ustar" || header.mid(kSum.at, 6) != sumOf(header) ||
        entry.size < 0 || entry.size > left || left - entry.size < padding(entry.size))
      return reader.damaged();
    file.seek(entry.offset + entry.size + padding(entry.size));
    reader.m_entries.append(entry);
  }
}

const TarEntry* TarReader::find(const QString& name) const {
  const auto it = std::ranges::find(m_entries, name, &TarEntry::name);
  return it == m_entries.cend() ? nullptr : &*it;
}

Result<Done> TarReader::read(const TarEntry& entry,
                             const std::function<Result<Done>(const QByteArray&)>& take) {
  m_file->seek(entry.offset);
  for (qint64 left = entry.size; left > 0;) {
    const QByteArray bytes = m_file->read(qMin(left, kPiece));
    if (bytes.isEmpty()) return damaged();
    left -= bytes.size();
    if (auto taken = take(bytes); !taken) return taken;
  }
  return Done{};
}

Result<QByteArray> TarReader::readAll(const TarEntry& entry) {
  QByteArray all;
  const auto done = read(entry, [&all](const QByteArray& bytes) -> Result<Done> {
    all += bytes;
    return Done{};
  });
  if (!done) return done.error();
  return all;
}

}  // namespace oc::store
