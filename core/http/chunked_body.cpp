#include "core/http/chunked_body.h"

#include <algorithm>
#include <utility>

namespace oc::http {
namespace {

constexpr qsizetype kMaxLine = 256;
constexpr qsizetype kSpareOverhead = 65536;
constexpr int kMaxSizeDigits = 8;

}  // namespace

qsizetype ChunkedBody::feed(QByteArrayView bytes) {
  qsizetype at = 0;
  while (at < bytes.size() && !done() && !m_refusal) {
    if (m_phase == Phase::Data) {
      const qsizetype part = std::min(m_left, bytes.size() - at);
      m_body += bytes.sliced(at, part);
      at += part;
      m_left -= part;
      if (m_left == 0) m_phase = Phase::DataEnd;
      continue;
    }
    const char c = bytes[at++];
    m_line += c;
    // One byte a chunk costs five around it: allowed, but not without end.
    if (++m_overhead > m_limit + kSpareOverhead) return refuse(413, "The body is too large."), at;
    if (m_line.size() > kMaxLine) return refuse(400, "A chunk is malformed."), at;
    if (c == '\n') readLine();
  }
  return at;
}

QByteArray ChunkedBody::takeBody() {
  m_taken += m_body.size();
  return std::exchange(m_body, {});
}

void ChunkedBody::readLine() {
  if (!m_line.endsWith("\r\n")) return refuse(400, "A chunk is malformed.");
  m_line.chop(2);
  if (std::any_of(m_line.cbegin(), m_line.cend(),
                  [](char c) { return c == 0 || c == '\r' || c == '\n'; })) {
    return refuse(400, "A chunk is malformed.");
  }
  switch (m_phase) {
    case Phase::Size: {
      const qsizetype extension = m_line.indexOf(';');
      QByteArray digits = extension < 0 ? m_line : m_line.first(extension);
      while (extension >= 0 && (digits.endsWith(' ') || digits.endsWith('\t')))
        digits.chop(1);
      bool ok = !digits.isEmpty() && digits.size() <= kMaxSizeDigits &&
                std::all_of(digits.cbegin(), digits.cend(), [](char c) {
                  return QByteArrayView("0123456789abcdefABCDEF").contains(c);
                });
      const qint64 size = ok ? digits.toLongLong(&ok, 16) : 0;
      if (!ok) return refuse(400, "A chunk's size is malformed.");
      if (m_taken + m_body.size() + size > m_limit) return refuse(413, "The body is too large.");
      m_left = size;
      m_phase = size == 0 ? Phase::Trailer : Phase::Data;
      break;
    }
    case Phase::DataEnd:
      if (!m_line.isEmpty()) return refuse(400, "A chunk is longer than its size.");
      m_phase = Phase::Size;
      break;
    case Phase::Trailer:
      if (m_line.isEmpty()) m_phase = Phase::Done;
      break;
    case Phase::Data:
    case Phase::Done: break;
  }
  m_line.clear();
}

void ChunkedBody::refuse(int status, const char* detail) {
  m_refusal = Refusal{status, QString::fromLatin1(detail)};
}

}  // namespace oc::http
