#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

#include "core/http/head.h"

namespace oc::http {

// Decodes a body in chunked transfer coding (RFC 9112, 7.1), fed as it arrives. Extensions and
// trailers are read over.
class ChunkedBody {
 public:
  explicit ChunkedBody(qsizetype limit) : m_limit(limit) {}

  // Takes what belongs to the body and returns how many bytes that was.
  qsizetype feed(QByteArrayView bytes);

  bool done() const { return m_phase == Phase::Done; }
  const std::optional<Refusal>& refusal() const { return m_refusal; }
  QByteArray body() const { return m_body; }

  // Bytes of content that have arrived and are still here.
  qsizetype held() const { return m_body.size(); }

  // What has arrived since the last call, for a reader that doesn't wait for the end.
  QByteArray takeBody();

 private:
  enum class Phase { Size, Data, DataEnd, Trailer, Done };

  void readLine();
  void refuse(int status, const char* detail);

  qsizetype m_limit;
  Phase m_phase = Phase::Size;
  QByteArray m_line;         // the line read so far: a size, the end of a chunk, a trailer
  qsizetype m_left = 0;      // of the current chunk
  qsizetype m_overhead = 0;  // bytes that were not content
  QByteArray m_body;
  qsizetype m_taken = 0;  // bytes that have left m_body
  std::optional<Refusal> m_refusal;
};

}  // namespace oc::http
