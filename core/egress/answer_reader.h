#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

#include "core/egress/request.h"
#include "core/http/chunked_body.h"

namespace oc::egress {

// Reads an HTTP/1.1 answer that is fed as it arrives (RFC 9112): interim answers are read over, the
// body ends by its length, its last chunk or the end of the connection.
class AnswerReader {
 public:
  explicit AnswerReader(bool isHead = false) : m_isHead(isHead) {}

  void feed(QByteArrayView bytes);
  void connectionEnded();

  bool hasHead() const { return m_state == State::Body || m_state == State::Done; }
  bool isDone() const { return m_state == State::Done; }
  bool isMalformed() const { return m_state == State::Malformed; }
  int status() const { return m_status; }
  const QList<Header>& headers() const { return m_headers; }

  // What has arrived of the body since the last call.
  QByteArray takeBody();

 private:
  enum class State { Head, Body, Done, Malformed };
  enum class Framing { Length, Chunks, Connection };

  bool readHead(const QByteArray& head);
  bool readFraming();
  void feedBody(QByteArrayView bytes);

  bool m_isHead;
  State m_state = State::Head;
  Framing m_framing = Framing::Connection;
  QByteArray m_buffer;       // of an unfinished head
  qsizetype m_searched = 0;  // the head's end doesn't begin before this
  int m_status = 0;
  QList<Header> m_headers;
  qint64 m_left = 0;
  std::optional<http::ChunkedBody> m_chunks;
  QByteArray m_body;
};

}  // namespace oc::egress
