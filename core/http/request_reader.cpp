#include "core/http/request_reader.h"

#include <algorithm>
#include <utility>

namespace oc::http {

void RequestReader::append(const QByteArray& bytes) {
  dropConsumed();
  if (m_in.isEmpty()) {
    m_in = bytes;
  } else {
    m_in += bytes;
  }
}

void RequestReader::dropConsumed() {
  if (m_at == m_in.size()) {
    m_in = {};
  } else {
    m_in.remove(0, m_at);
  }
  m_line -= m_at;
  m_scan -= m_at;
  m_at = 0;
}

RequestReader::State RequestReader::advance() {
  return m_head ? readBody() : readHeadLines();
}

RequestReader::State RequestReader::readHeadLines() {
  for (;;) {
    const qsizetype feed = m_in.indexOf('\n', m_scan);
    const qsizetype end = feed < 0 ? m_in.size() : feed + 1;
    if (m_line == m_at && end - m_at > m_limits.requestLineBytes) {
      return refuse({414, QStringLiteral("The request line is too long.")});
    }
    if (end - m_at > m_limits.headerBytes) {
      return refuse({431, QStringLiteral("The header is too large.")});
    }
    m_scan = end;
    if (feed < 0) return State::NeedMore;
    if (feed == m_line || m_in[feed - 1] != '\r') {
      return refuse({400, QStringLiteral("A line does not end in CR LF.")});
    }
    const bool empty = feed - 1 == m_line;
    const bool first = m_line == m_at;
    m_line = end;
    if (!empty) continue;
    if (!first) break;
    // RFC 9112, 2.2: an empty line before the request is to be overlooked.
    if (std::exchange(m_skippedLine, true)) {
      return refuse({400, QStringLiteral("The request line is malformed.")});
    }
    m_at = end;
  }
  auto parsed = readHead(QByteArrayView(m_in).sliced(m_at, m_line - m_at));
  m_at = m_line;
  if (auto* refusal = std::get_if<Refusal>(&parsed)) return refuse(std::move(*refusal));
  m_head = std::get<Head>(std::move(parsed));
  if (m_head->contentLength > m_limits.bodyBytes) {
    return refuse({413, QStringLiteral("The body is too large.")});
  }
  if (m_head->chunked) m_chunks.emplace(m_limits.bodyBytes);
  m_owesContinue = m_head->expectsContinue && (m_head->chunked || m_head->contentLength > 0);
  return readBody();
}

RequestReader::State RequestReader::readBody() {
  const QByteArrayView rest = QByteArrayView(m_in).sliced(m_at);
  bool done = false;
  if (m_chunks) {
    m_at += m_chunks->feed(rest);
    if (m_chunks->refusal()) return refuse(*m_chunks->refusal());
    done = m_chunks->done();
    if (done) m_body = m_chunks->body();
  } else {
    const qsizetype part = std::min<qsizetype>(m_head->contentLength - m_body.size(), rest.size());
    m_body += rest.first(part);
    m_at += part;
    done = m_body.size() == m_head->contentLength;
  }
  m_line = m_scan = m_at;
  if (m_at == m_in.size()) dropConsumed();
  return done ? State::Ready : State::NeedMore;
}

void RequestReader::take() {
  if (m_at == m_in.size()) dropConsumed();
  m_head.reset();
  m_chunks.reset();
  m_body.clear();
  m_owesContinue = false;
  m_skippedLine = false;
}

RequestReader::State RequestReader::refuse(Refusal refusal) {
  m_refusal = std::move(refusal);
  return State::Refused;
}

}  // namespace oc::http
