#include "core/gateway/journal_segment.h"

#include <QtEndian>
#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kMagic = QByteArrayLiteral("OCJ1");
const QByteArray kContext = QByteArrayLiteral("journal");
constexpr qsizetype kLengthBytes = 4;
constexpr qsizetype kFrameBytes = kLengthBytes + 2;

QByteArray framed(const QByteArray& sealed) {
  QByteArray frame(kFrameBytes, Qt::Uninitialized);
  qToBigEndian(static_cast<quint32>(sealed.size()), frame.data());
  qToBigEndian(qChecksum(QByteArrayView(frame).first(kLengthBytes)), frame.data() + kLengthBytes);
  return frame + sealed;
}

// What was written in part has no error of its own: there was no more room.
Error fileError(const QFile& file) {
  const QString why =
      file.error() == QFileDevice::NoError ? qt_error_string(ENOSPC) : file.errorString();
  return {ErrorCode::Unavailable, file.fileName() + u": "_s + why, u"journal: "_s + why};
}

}  // namespace

Result<std::unique_ptr<SegmentWriter>> SegmentWriter::create(const QString& path,
                                                             const config::SecretBox& box) {
  config::SealingStream stream(box, kContext);
  const QByteArray head = stream.head();
  std::unique_ptr<SegmentWriter> writer(new SegmentWriter(path, std::move(stream)));
  if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return fileError(writer->m_file);
  const auto written = writer->write(kMagic + framed(head));
  if (written) return writer;
  writer->m_file.remove();
  return written.error();
}

Result<Done> SegmentWriter::write(const QByteArray& bytes) {
  if (m_file.write(bytes) != bytes.size()) return fileError(m_file);
  m_bytes += bytes.size();
  return Done{};
}

Result<Done> SegmentWriter::append(const QList<QByteArray>& records) {
  QByteArray group;
  for (const QByteArray& record : records)
    group += framed(m_stream.seal(record));
  const qint64 before = m_bytes;
  auto written = write(group);
  if (written && ::fsync(m_file.handle()) != 0)
    written =
        Error{ErrorCode::Unavailable, m_file.fileName() + u": "_s + qt_error_string(), u"fsync"_s};
  if (written) return written;
  m_file.resize(before);
  m_bytes = before;
  return written;
}

Result<std::unique_ptr<SegmentReader>> SegmentReader::open(const QString& path,
                                                           const config::SecretBox& box) {
  std::unique_ptr<SegmentReader> reader(new SegmentReader(path));
  if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return fileError(reader->m_file);
  reader->readHead(box);
  return reader;
}

void SegmentReader::readHead(const config::SecretBox& box) {
  const QByteArray magic = m_file.read(kMagic.size());
  if (magic != kMagic) {
    m_ending = kMagic.startsWith(magic) ? Ending::Torn : endingHere();
    return;
  }
  m_position = kMagic.size();
  const auto head = readFrame();
  if (!head) {
    if (m_ending == Ending::Clean) m_ending = Ending::Torn;
    return;
  }
  auto opened = config::OpeningStream::open(box, *head, kContext);
  if (!opened) {
    m_ending = Ending::Damaged;
    m_problem = opened.error().message;
    return;
  }
  m_stream = std::move(*opened);
  m_position += kFrameBytes + head->size();
}

std::optional<QByteArray> SegmentReader::next() {
  if (!m_stream) return std::nullopt;
  const auto sealed = readFrame();
  if (!sealed) return std::nullopt;
  auto record = m_stream->next(*sealed);
  if (record)
    m_position += kFrameBytes + sealed->size();
  else
    m_ending = endingHere();
  return record;
}

std::optional<QByteArray> SegmentReader::readFrame() {
  m_file.seek(m_position);
  const QByteArray frame = m_file.read(kFrameBytes);
  if (frame.size() < kFrameBytes) {
    m_ending = frame.isEmpty() ? Ending::Clean : Ending::Torn;
    return std::nullopt;
  }
  const auto length = qFromBigEndian<quint32>(frame.constData());
  if (qFromBigEndian<quint16>(frame.constData() + kLengthBytes) !=
      qChecksum(QByteArrayView(frame).first(kLengthBytes))) {
    m_ending = endingHere();
    return std::nullopt;
  }
  if (length > m_file.size() - m_position - kFrameBytes) {
    m_ending = Ending::Torn;
    return std::nullopt;
  }
  m_ending = Ending::Clean;
  return m_file.read(length);
}

// Of a rest that makes no record.
SegmentReader::Ending SegmentReader::endingHere() {
  m_file.seek(m_position);
  const QByteArray rest = m_file.readAll();
  return std::ranges::all_of(rest, [](char c) { return c == 0; }) ? Ending::Torn : Ending::Damaged;
}

}  // namespace oc::gateway
