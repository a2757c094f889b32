#include "core/http/server.h"

#include <QList>
#include <algorithm>
#include <exception>
#include <typeinfo>
#include <utility>

#include "core/http/connection.h"
#include "core/http/listener.h"
#include "core/http/log.h"
#include "core/http/outbox.h"
#include "core/http/qt_parser.h"

namespace oc::http {
namespace {

Error listenError(const QTcpServer& listener, const QHostAddress& address, quint16 port) {
  const auto place = address.toString();
  switch (listener.serverError()) {
    case QAbstractSocket::AddressInUseError:
      return {ErrorCode::Unavailable,
              QStringLiteral("port %1 is in use: set API_PORT to a free one").arg(port),
              listener.errorString()};
    case QAbstractSocket::SocketAccessError:
      return {ErrorCode::Forbidden,
              QStringLiteral("port %1 is not allowed to this user: set API_PORT to 1024 or above")
                  .arg(port),
              listener.errorString()};
    default:
      return {ErrorCode::Invalid,
              QStringLiteral("cannot listen on %1 port %2 (%3): set API_HOST to an address of this "
                             "machine, API_PORT to a free port")
                  .arg(place)
                  .arg(port)
                  .arg(listener.errorString()),
              listener.errorString()};
  }
}

std::chrono::milliseconds tickFor(const Limits& limits) {
  using std::chrono::milliseconds;
  return std::clamp(std::min(limits.requestTime, limits.idleTime) / 8, milliseconds(10),
                    milliseconds(1000));
}

}  // namespace

Server::Server(Limits limits, Handler handler, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_handler(std::move(handler)),
      m_outbox(std::make_shared<Outbox>(
          this, [this](const Answer& a) { answer(a.connection, a.number, a.response); })),
      m_parser(new QtParser(this)),
      m_tick(this) {
  m_tick.setInterval(tickFor(m_limits));
  connect(&m_tick, &QTimer::timeout, this, &Server::checkDeadlines);
}

Server::~Server() {
  m_outbox->close();
  qDeleteAll(std::exchange(m_connections, {}));
}

Result<QUrl> Server::listen(const QHostAddress& address, quint16 port) {
  close();
  m_connectionLimit = roomForConnections(m_limits.connections);
  auto listener = std::make_unique<Listener>([this](qintptr socket) { accept(socket); });
  if (!listener->listen(address, port)) {
    const Error error = listenError(*listener, address, port);
    qCWarning(lcHttp).noquote() << error.message;
    return error;
  }
  const QUrl url = [&] {
    QUrl result;
    result.setScheme(QStringLiteral("http"));
    const QList<QHostAddress> everywhere{QHostAddress(QHostAddress::Any),
                                         QHostAddress(QHostAddress::AnyIPv4),
                                         QHostAddress(QHostAddress::AnyIPv6)};
    result.setHost(everywhere.contains(address) ? QStringLiteral("localhost") : address.toString());
    result.setPort(listener->serverPort());
    return result;
  }();
  m_listener = listener.release();
  m_parser->bind(m_listener);  // takes the listener
  return url;
}

void Server::close() {
  if (!m_listener) return;
  m_listener->close();
  std::exchange(m_listener, nullptr)->deleteLater();
  const auto connections = m_connections.values();
  for (Connection* connection : connections)
    connection->finish();
}

int Server::openConnections() const {
  return static_cast<int>(m_connections.size());
}

void Server::accept(qintptr descriptor) {
  if (m_connections.size() >= m_connectionLimit) {
    if (!std::exchange(m_full, true)) {
      qCWarning(lcHttp) << "turning connections away:" << m_connections.size() << "are open";
    }
    turnAway(descriptor);
    Q_EMIT refused(503);
    return;
  }
  const quint64 id = ++m_lastConnection;
  auto* stub = new ParserSocket(m_parser);
  m_listener->introduce(stub);
  auto* connection = new Connection(
      descriptor, m_limits, *m_parser, stub,
      [this, id](quint64 number, const Request& request) { handle(id, number, request); }, this);
  m_connections.insert(id, connection);
  connect(connection, &Connection::refused, this, &Server::refused);
  connect(connection, &Connection::gone, this, [this, id] {
    if (Connection* left = m_connections.take(id)) left->deleteLater();
    m_full = false;
    if (m_connections.isEmpty()) m_tick.stop();
  });
  if (!m_tick.isActive()) m_tick.start();
}

void Server::handle(quint64 connection, quint64 number, const Request& request) {
  const Reply reply([outbox = m_outbox, connection, number](Response response) {
    outbox->post({connection, number, std::move(response)});
  });
  const auto fail = [&reply](const char* what) {
    qCWarning(lcHttp) << "a handler threw" << what;
    reply.send(Response::error(500, QStringLiteral("Internal server error.")));
  };
  try {
    m_handler(request, reply);
  } catch (const std::exception& e) {
    fail(typeid(e).name());  // not what(): it may quote the request
  } catch (...) {
    fail("something that is no exception");
  }
}

void Server::answer(quint64 connection, quint64 number, const Response& response) {
  Connection* open = m_connections.value(connection);
  if (!open) return;
  if (response.status == 500) qCWarning(lcHttp) << "a request failed: answered 500";
  open->answer(number, response);
}

void Server::checkDeadlines() {
  const auto now = Connection::Clock::now();
  const auto connections = m_connections.values();
  for (Connection* connection : connections)
    connection->checkDeadlines(now);
}

}  // namespace oc::http
