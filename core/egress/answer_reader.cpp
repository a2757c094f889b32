#include "core/egress/answer_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace oc::egress {
namespace {

constexpr qsizetype kLongestHead = 64 * 1024;
constexpr qsizetype kStatusLineLeast = 12;  // "HTTP/1.1 200"

bool isDigits(QByteArrayView text) {
  return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

void AnswerReader::feed(QByteArrayView bytes) {
  if (m_state == State::Body) return feedBody(bytes);
  if (m_state != State::Head) return;
  m_buffer += bytes;
  while (m_state == State::Head) {
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_searched);
    if (end > kLongestHead || (end < 0 && m_buffer.size() > kLongestHead)) {
      m_state = State::Malformed;
      return;
    }
    if (end < 0) {
      m_searched = std::max<qsizetype>(0, m_buffer.size() - 3);
      return;
    }
    m_searched = 0;
    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    if (!readHead(head)) {
      m_state = State::Malformed;
      return;
    }
    if (m_status < 200) continue;  // 100 Continue, 103 Early Hints
    m_state = State::Body;
    if (!readFraming()) m_state = State::Malformed;
  }
  if (m_state == State::Body && !m_buffer.isEmpty()) feedBody(std::exchange(m_buffer, {}));
}

bool AnswerReader::readHead(const QByteArray& head) {
  m_headers.clear();
  const QList<QByteArray> lines = head.split('\n');
  const QByteArray& first = lines.first();
  if (first.size() < kStatusLineLeast || !first.startsWith("HTTP/1.") || first.at(8) != ' ' ||
      !isDigits(QByteArrayView(first).sliced(9, 3)))
    return false;
  m_status = first.mid(9, 3).toInt();
  if (m_status < 100 || m_status == 101) return false;
  for (const QByteArray& line : lines.sliced(1)) {
    const qsizetype colon = line.indexOf(':');
    if (colon < 1) return false;
    m_headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
  }
  return true;
}

bool AnswerReader::readFraming() {
  std::optional<qint64> length;
  for (const Header& header : std::as_const(m_headers)) {
    if (header.name == "transfer-encoding") {
      if (header.value.compare("chunked", Qt::CaseInsensitive) != 0) return false;
      m_framing = Framing::Chunks;
    } else if (header.name == "content-length") {
      bool fits = isDigits(header.value);
      const qint64 value = fits ? header.value.toLongLong(&fits) : 0;
      if (!fits || (length && *length != value)) return false;
      length = value;
    }
  }
  if (m_isHead || m_status == 204 || m_status == 304) {
    m_state = State::Done;
  } else if (m_framing == Framing::Chunks) {
    m_chunks.emplace(std::numeric_limits<qsizetype>::max() / 2);  // the caller counts
  } else if (length) {
    m_framing = Framing::Length;
    m_left = *length;
    if (m_left == 0) m_state = State::Done;
  }
  return true;
}

void AnswerReader::feedBody(QByteArrayView bytes) {
  switch (m_framing) {
    case Framing::Connection: m_body += bytes; return;
    case Framing::Length: {
      const qsizetype part = std::min<qint64>(m_left, bytes.size());
      m_body += bytes.first(part);
      m_left -= part;
      if (m_left == 0) m_state = State::Done;
      return;
    }
    case Framing::Chunks:
      m_chunks->feed(bytes);
      m_body += m_chunks->takeBody();
      if (m_chunks->refusal()) m_state = State::Malformed;
      if (m_chunks->done()) m_state = State::Done;
  }
}

void AnswerReader::connectionEnded() {
  if (m_state == State::Body && m_framing == Framing::Connection) m_state = State::Done;
}

QByteArray AnswerReader::takeBody() {
  return std::exchange(m_body, {});
}

}  // namespace oc::egress
