#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

#include "core/domain/result.h"
#include "core/http/limits.h"
#include "core/http/message.h"
#include "core/http/reply.h"

namespace oc::http {

class Connection;
class Listener;
class Outbox;
class QtParser;

// Called on the server's thread with each complete request. It answers through the Reply, at once
// or later; it must neither block nor delete the server. An exception that leaves it becomes a 500.
using Handler = std::function<void(const Request&, Reply)>;

// The product's HTTP/1.1 listener. Requests are parsed by Qt HTTP Server; what it does not do is
// done in front of it: limits, deadlines, strict framing, and answers in the order of the requests
// of each connection. Lives on one thread, with an event loop. Plain HTTP: TLS is a proxy's work.
class Server : public QObject {
  Q_OBJECT

 public:
  Server(Limits limits, Handler handler, QObject* parent = nullptr);
  ~Server() override;
  Q_DISABLE_COPY_MOVE(Server)

  // The URL listened on, without a path. Errors name the setting to change (API_HOST, API_PORT).
  Result<QUrl> listen(const QHostAddress& address, quint16 port);  // port 0: any free one

  // Stops listening. Idle connections end at once, others as soon as what they asked is answered.
  void close();

  int openConnections() const;

 Q_SIGNALS:
  void refused(int status);  // a request or a connection that never came to the handler

 private:
  void accept(qintptr descriptor);
  void handle(quint64 connection, quint64 number, const Request& request);
  void answer(quint64 connection, quint64 number, const Response& response);
  void checkDeadlines();

  const Limits m_limits;
  const Handler m_handler;
  int m_connectionLimit = 0;
  bool m_full = false;  // and said so
  quint64 m_lastConnection = 0;
  std::shared_ptr<Outbox> m_outbox;
  QtParser* m_parser;
  Listener* m_listener = nullptr;  // the parser owns it; null when not listening
  QHash<quint64, Connection*> m_connections;
  QTimer m_tick;
};

}  // namespace oc::http
