#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <deque>
#include <optional>

#include <QtHttpServer/QAbstractHttpServer>

#include "core/http/head.h"
#include "core/http/message.h"

namespace oc::http {

// What Qt HTTP Server takes for a client's socket. It is fed one complete, checked request at a
// time; whatever is written to it is dropped, since answers go to the real socket.
class ParserSocket final : public QTcpSocket {
  Q_OBJECT

 public:
  explicit ParserSocket(QObject* parent);
  ~ParserSocket() override;
  Q_DISABLE_COPY_MOVE(ParserSocket)

  void feed(const QByteArray& bytes);
  void forget() { m_bytes.clear(), m_at = 0; }  // what was fed and has been read
  void hangUp();

  qint64 bytesAvailable() const override;
  void disconnectFromHost() override;

 protected:
  qint64 readData(char* data, qint64 maxSize) override;
  qint64 writeData(const char* data, qint64 size) override;

 private:
  QByteArray m_bytes;
  qsizetype m_at = 0;
};

// The only place that knows Qt HTTP Server, and the differences between its versions. A request is
// handled within the call that feeds it, so nothing of Qt's is held until a late answer: the
// freed-memory writes of 6.4 cannot happen, and 6.8's responder may go unused.
class QtParser final : public QAbstractHttpServer {
  Q_OBJECT

 public:
  using QAbstractHttpServer::QAbstractHttpServer;

  // One for each client, to be introduced when the client comes; given back when it goes. All
  // requests go through the oldest: Qt keeps the last request of each socket, which would be
  // another megabyte of every idle client. The others are there for when Qt ends that one, since
  // only then, when a client comes, it can be given a new one.
  ParserSocket* newSocket();
  void retireSocket();

  // Nothing when Qt's parser and the gate in front of it disagree about the request: its client
  // must go then.
  std::optional<Request> parse(const Head& head, const QByteArray& body);

 protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) override;
  void missingHandler(const QHttpServerRequest& request, QHttpServerResponder& responder) override;
#else
  bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
  void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;
#endif

 private:
  void keep(const QHttpServerRequest& request);

  std::optional<Request> m_parsed;
  std::deque<QPointer<ParserSocket>> m_sockets;
  int m_dropped = 0;  // whose clients have not gone yet
};

}  // namespace oc::http
