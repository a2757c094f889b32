#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>
#include <optional>

#include "core/config/secret_box.h"
#include "core/config/secret_stream.h"
#include "core/domain/result.h"

// A file of the journal: "OCJ1", then frames: the first holds the stream's head, each further one a
// sealed record. A frame is the length of its text (4 bytes), a checksum of the length (2) and the
// text; numbers are big-endian. Blocking.
namespace oc::gateway {

class SegmentWriter {
 public:
  // Makes the file (mode 0600); Unavailable, with the system's reason, when that can't be done.
  static Result<std::unique_ptr<SegmentWriter>> create(const QString& path,
                                                       const config::SecretBox& box);

  // Returns once the records are on disk. When that fails none of them stays, and the file takes no
  // more.
  Result<Done> append(const QList<QByteArray>& records);

  qint64 bytes() const { return m_bytes; }

 private:
  SegmentWriter(const QString& path, config::SealingStream stream)
      : m_file(path), m_stream(std::move(stream)) {}
  Result<Done> write(const QByteArray& bytes);

  QFile m_file;
  config::SealingStream m_stream;
  qint64 m_bytes = 0;
};

class SegmentReader {
 public:
  // What follows the last whole record:
  //   Clean    nothing (yet)
  //   Torn     a beginning, or zeros: what was being written when the power went, of which nobody
  //            was told that it is safe
  //   Damaged  anything else, be it the head
  enum class Ending { Clean, Torn, Damaged };

  // Unavailable when the file can't be read.
  static Result<std::unique_ptr<SegmentReader>> open(const QString& path,
                                                     const config::SecretBox& box);

  // The next record; nothing where they end for now: a file that grows has more later.
  std::optional<QByteArray> next();

  Ending ending() const { return m_ending; }
  qint64 position() const { return m_position; }        // behind the last whole record
  const QString& problem() const { return m_problem; }  // of a head that can't be opened

 private:
  explicit SegmentReader(const QString& path) : m_file(path) {}
  void readHead(const config::SecretBox& box);
  std::optional<QByteArray> readFrame();
  Ending endingHere();

  QFile m_file;
  std::optional<config::OpeningStream> m_stream;
  qint64 m_position = 0;
  Ending m_ending = Ending::Clean;
  QString m_problem;
};

}  // namespace oc::gateway
