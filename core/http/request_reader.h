#pragma once

#include <QByteArray>
#include <optional>

#include "core/http/chunked_body.h"
#include "core/http/head.h"
#include "core/http/limits.h"

namespace oc::http {

// The gate in front of the parser: cuts the bytes of one connection into whole requests, so that
// nothing reaches Qt HTTP Server before it is complete, within the limits and unambiguous.
class RequestReader {
 public:
  enum class State { NeedMore, Ready, Refused };

  explicit RequestReader(const Limits& limits) : m_limits(limits) {}

  void append(const QByteArray& bytes);
  State advance();  // call again after take(), or after append() on NeedMore

  // Part of a request has arrived, the rest is missing.
  bool midRequest() const { return m_head || m_at < m_in.size(); }
  bool midHead() const { return !m_head && m_at < m_in.size(); }
  // Bytes kept of the request that is arriving.
  qsizetype held() const { return m_in.size() + m_body.size() + (m_chunks ? m_chunks->held() : 0); }
  // The client waits for "100 Continue" before it sends the body.
  bool owesContinue() const { return m_owesContinue && m_at == m_in.size(); }
  void continued() { m_owesContinue = false; }

  const Head& head() const { return *m_head; }  // when Ready
  const QByteArray& body() const { return m_body; }
  void take();  // on to the next request
  const Refusal& refusal() const { return m_refusal; }

 private:
  State readHeadLines();
  State readBody();
  State refuse(Refusal refusal);
  void dropConsumed();

  const Limits m_limits;
  QByteArray m_in;
  qsizetype m_at = 0;    // start of what is not yet consumed
  qsizetype m_line = 0;  // start of the line that is not yet complete
  qsizetype m_scan = 0;  // no line feed before this
  bool m_skippedLine = false;
  std::optional<Head> m_head;
  std::optional<ChunkedBody> m_chunks;
  QByteArray m_body;
  bool m_owesContinue = false;
  Refusal m_refusal;
};

}  // namespace oc::http
