#include "core/http/qt_parser.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>

namespace oc::http {

ParserSocket::ParserSocket(QObject* parent) : QTcpSocket(parent) {
  setSocketState(ConnectedState);
  setOpenMode(ReadWrite);
}

ParserSocket::~ParserSocket() {
  // The base class would try to close a connection that never was.
  setSocketState(UnconnectedState);
  setOpenMode(NotOpen);
}

void ParserSocket::feed(const QByteArray& bytes) {
  m_bytes = bytes;
  m_at = 0;
  Q_EMIT readyRead();
}

void ParserSocket::hangUp() {
  if (state() == UnconnectedState) return;
  setSocketState(UnconnectedState);
  Q_EMIT disconnected();  // Qt's server deletes the socket then
}

qint64 ParserSocket::bytesAvailable() const {
  return QTcpSocket::bytesAvailable() + m_bytes.size() - m_at;
}

void ParserSocket::disconnectFromHost() {
  hangUp();
}

qint64 ParserSocket::readData(char* data, qint64 maxSize) {
  const qint64 part = std::min<qint64>(maxSize, m_bytes.size() - m_at);
  std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(part));
  m_at += part;
  return part;
}

qint64 ParserSocket::writeData(const char* data, qint64 size) {
  Q_UNUSED(data);
  return size;
}

ParserSocket* QtParser::newSocket() {
  m_sockets.emplace_back(new ParserSocket(this));
  return m_sockets.back();
}

void QtParser::retireSocket() {
  if (m_dropped > 0) {
    --m_dropped;
  } else if (!m_sockets.empty()) {
    if (m_sockets.back()) m_sockets.back()->hangUp();
    m_sockets.pop_back();
  }
}

std::optional<Request> QtParser::parse(const Head& head, const QByteArray& body) {
  if (m_sockets.empty()) return std::nullopt;
  m_parsed.reset();
  const QPointer<ParserSocket> socket = m_sockets.front();
  if (socket) {
    socket->feed(head.passed + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                 body);
  }
  auto parsed = std::exchange(m_parsed, std::nullopt);
  const bool whole =
      socket && socket->state() == QAbstractSocket::ConnectedState && socket->bytesAvailable() == 0;
  if (!whole || !parsed || parsed->headers.size() != head.passedFields + 1 ||
      parsed->body.size() != body.size()) {
    if (socket) socket->hangUp();
    m_sockets.pop_front();
    ++m_dropped;
    return std::nullopt;
  }
  socket->forget();
  parsed->method = head.method;
  parsed->target = head.target;
  QByteArrayView path = head.target;
  if (const qsizetype scheme = path.indexOf("://"); scheme > 0 && !path.startsWith('/')) {
    const qsizetype slash = path.indexOf('/', scheme + 3);
    path = slash < 0 ? QByteArrayView("/") : path.sliced(slash);
  }
  const qsizetype mark = path.indexOf('?');
  if (mark >= 0) parsed->query = path.sliced(mark + 1).toByteArray();
  parsed->path = QString::fromUtf8(
      QByteArray::fromPercentEncoding((mark < 0 ? path : path.first(mark)).toByteArray()));
  return parsed;
}

void QtParser::keep(const QHttpServerRequest& request) {
  m_parsed.emplace();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  for (const auto& [name, value] : request.headers().toListOfPairs()) {
    m_parsed->headers.emplaceBack(name, value);
  }
#else
  const auto fields = request.headers();
  m_parsed->headers.reserve(fields.size());
  for (const auto& [name, value] : fields)
    m_parsed->headers.emplaceBack(name, value);
#endif
  m_parsed->body = request.body();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
bool QtParser::handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) {
  Q_UNUSED(responder);
  keep(request);
  return true;
}

void QtParser::missingHandler(const QHttpServerRequest& request, QHttpServerResponder& responder) {
  Q_UNUSED(request);
  Q_UNUSED(responder);
}
#else
bool QtParser::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) {
  Q_UNUSED(socket);
  keep(request);
  return true;
}

void QtParser::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) {
  Q_UNUSED(request);
  Q_UNUSED(socket);
}
#endif

}  // namespace oc::http
