#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QMultiHash>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <map>
#include <memory>

#include "core/domain/result.h"
#include "core/http/limits.h"
#include "core/http/message.h"
#include "core/http/networks.h"
#include "core/http/outbox.h"
#include "core/http/patience.h"
#include "core/http/reply.h"

namespace oc::http {

class Connection;
class Listener;
class QtParser;
struct Load;

// Called on the server's thread with each complete request. It answers through the Reply, at once
// or later; it must neither block nor delete the server. An exception that leaves it becomes a 500.
using Handler = std::function<void(const Request&, Reply)>;

// The product's HTTP/1.1 listener. Requests are parsed by Qt HTTP Server; what it does not do is
// done in front of it: limits, deadlines, strict framing, and answers in the order of the requests
// of each connection. Answers that distrust their client are held back from those who get many (see
// Patience). Lives on one thread, with an event loop. Plain HTTP: TLS is a proxy's work.
class Server : public QObject {
  Q_OBJECT

 public:
  Server(Limits limits, Handler handler, QObject* parent = nullptr);
  ~Server() override;
  Q_DISABLE_COPY_MOVE(Server)

  // Whose X-Forwarded-For is believed, and who may have any number of connections. Before listen().
  void setTrustedProxies(const Networks& proxies) { m_proxies = proxies; }

  // The URL listened on, without a path. Errors name the setting to change (API_HOST, API_PORT).
  Result<QUrl> listen(const QHostAddress& address, quint16 port);  // port 0: any free one

  // Stops listening. Idle connections end at once, others as soon as what they asked is answered.
  void close();

  int openConnections() const;
  qint64 heldBytes() const;  // of requests that are not answered and answers that are not fetched

 Q_SIGNALS:
  void refused(int status);  // a request or a connection that never came to the handler

 private:
  using Clock = std::chrono::steady_clock;
  void accept(qintptr descriptor);
  void serve(qintptr descriptor, const QHostAddress& counted);
  bool makeRoom(const QHostAddress& counted);
  void lighten(Connection* newest);
  void handle(quint64 connection, quint64 number, Request request);
  void answer(const Answer& answer);
  void deliver(const Answer& answer);
  void deliverHeldBack();
  void awaitHeldBack();
  void complain(const QString& what);
  void checkDeadlines();

  const Limits m_limits;
  const Handler m_handler;
  Networks m_proxies;
  int m_connectionLimit = 0;
  QDeadlineTimer m_silence{0};  // until the log hears of an attack again
  quint64 m_lastConnection = 0;
  const std::unique_ptr<Load> m_load;
  Patience m_patience;
  std::multimap<Clock::time_point, Answer> m_heldBack;  // by when they are due
  QTimer m_due;
  std::shared_ptr<Outbox> m_outbox;
  QtParser* m_parser;
  Listener* m_listener = nullptr;  // the parser owns it; null when not listening
  QHash<quint64, Connection*> m_connections;
  QMultiHash<QHostAddress, Connection*> m_byAddress;  // those that are counted
  QTimer m_tick;
};

}  // namespace oc::http
