#include "raw_server.h"

#include <QTcpSocket>

QByteArray RawServer::Request::header(const QByteArray& name) const {
  const QByteArray prefix = name.toLower() + ':';
  for (const QByteArray& row : head.split('\n'))
    if (row.toLower().startsWith(prefix)) return row.mid(prefix.size()).trimmed();
  return {};
}

RawServer::RawServer() {
  listen(QHostAddress::LocalHost);
  connect(this, &QTcpServer::newConnection, this, [this] {
    while (QTcpSocket* socket = nextPendingConnection())
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
  });
}

QUrl RawServer::url() const {
  return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void RawServer::read(QTcpSocket* socket) {
  const QByteArray soFar = socket->peek(socket->bytesAvailable());
  const qsizetype headEnd = soFar.indexOf("\r\n\r\n");
  if (headEnd < 0) return;
  Request request;
  request.head = soFar.first(headEnd);
  request.line = request.head.first(request.head.indexOf("\r\n"));
  const qsizetype length = request.header("Content-Length").toLongLong();
  if (soFar.size() < headEnd + 4 + length) return;
  request.body = soFar.sliced(headEnd + 4, length);
  socket->skip(headEnd + 4 + length);
  requests += request;
  m_handler(request, socket);
}

QByteArray RawServer::reply(const QByteArray& status, const QByteArray& body,
                            const QByteArray& headers) {
  return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers +
         "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawServer::answer(const QByteArray& status, const QByteArray& body,
                       const QByteArray& headers) {
  onRequest(
      [=](const Request&, QTcpSocket* socket) { socket->write(reply(status, body, headers)); });
}
