#include "core/http/server.h"

#include <QList>
#include <algorithm>
#include <exception>
#include <typeinfo>
#include <utility>

#include "core/http/client_address.h"
#include "core/http/connection.h"
#include "core/http/listener.h"
#include "core/http/log.h"
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
  return std::clamp(
      std::min({limits.headTime, limits.requestTime, limits.fetchTime, limits.idleTime}) / 8,
      milliseconds(10), milliseconds(1000));
}

// Who is to give way: the connection that has been idle for longest, or else has waited longest for
// its client; null when none waits.
template <typename Iterator>
Connection* mostDispensable(Iterator begin, Iterator end) {
  const auto isBefore = [](const Connection& a, const Connection& b) {
    if (a.isIdle() != b.isIdle()) return a.isIdle();
    return a.waitingSince() < b.waitingSince();
  };
  Connection* first = nullptr;
  for (auto it = begin; it != end; ++it) {
    Connection* connection = *it;
    if (connection->isWaiting() && (!first || isBefore(*connection, *first))) first = connection;
  }
  return first;
}

}  // namespace

Server::Server(Limits limits, Handler handler, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_handler(std::move(handler)),
      m_load(std::make_unique<Load>()),
      m_due(this),
      m_outbox(std::make_shared<Outbox>(this, [this](const Answer& given) { answer(given); })),
      m_parser(new QtParser(this)),
      m_tick(this) {
  m_tick.setInterval(tickFor(m_limits));
  connect(&m_tick, &QTimer::timeout, this, &Server::checkDeadlines);
  m_due.setSingleShot(true);
  connect(&m_due, &QTimer::timeout, this, &Server::deliverHeldBack);
}

Server::~Server() {
  m_outbox->close();
  m_connections.clear();
  // Those that are gone and wait for their deleteLater() too: each gives its load back.
  qDeleteAll(findChildren<Connection*>(Qt::FindDirectChildrenOnly));
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

qint64 Server::heldBytes() const {
  return m_load->bytes;
}

void Server::accept(qintptr descriptor) {
  const QHostAddress peer = peerOf(descriptor);
  const QHostAddress counted = m_proxies.contain(peer) ? QHostAddress() : countedAs(peer);
  const bool tooManyOfThem =
      !counted.isNull() && m_byAddress.count(counted) >= m_limits.connectionsPerAddress;
  const bool tooMany = m_connections.size() >= m_connectionLimit;
  if (tooManyOfThem || tooMany) {
    complain(QStringLiteral("too many connections: %1 are open, %2 of them from %3")
                 .arg(m_connections.size())
                 .arg(m_byAddress.count(counted))
                 .arg(peer.toString()));
  }
  if ((tooManyOfThem && !makeRoom(counted)) || (tooMany && !tooManyOfThem && !makeRoom({}))) {
    turnAway(descriptor);
    Q_EMIT refused(503);
    return;
  }
  serve(descriptor, counted);
}

// Ends a connection of this address or (null) of all.
bool Server::makeRoom(const QHostAddress& counted) {
  Connection* given = nullptr;
  if (counted.isNull()) {
    given = mostDispensable(m_connections.cbegin(), m_connections.cend());
  } else {
    const auto [begin, end] = std::as_const(m_byAddress).equal_range(counted);
    given = mostDispensable(begin, end);
  }
  if (given) given->giveWay();
  return given;
}

void Server::serve(qintptr descriptor, const QHostAddress& counted) {
  const quint64 id = ++m_lastConnection;
  m_listener->introduce(m_parser->newSocket());
  auto* connection = new Connection(
      descriptor, m_limits, *m_parser, *m_load,
      [this, id](quint64 number, Request request) { handle(id, number, std::move(request)); },
      this);
  m_connections.insert(id, connection);
  if (!counted.isNull()) m_byAddress.insert(counted, connection);
  connect(connection, &Connection::refused, this, &Server::refused);
  connect(connection, &Connection::overloaded, this, [this, connection] { lighten(connection); });
  connect(connection, &Connection::gone, this, [this, id, counted] {
    if (Connection* left = m_connections.take(id)) {
      m_byAddress.remove(counted, left);
      left->deleteLater();
      m_parser->retireSocket();
    }
    if (m_connections.isEmpty()) m_tick.stop();
  });
  if (!m_tick.isActive()) m_tick.start();
}

// Ends those that hold most without anybody working on it, or else who brought the last straw.
void Server::lighten(Connection* newest) {
  complain(QStringLiteral("clients hold %1 bytes: ending those that hold most").arg(m_load->bytes));
  while (m_load->bytes > m_limits.heldBytes) {
    Connection* heaviest = newest;
    for (Connection* connection : std::as_const(m_connections)) {
      if (connection->isWaiting() &&
          (!heaviest->isWaiting() || connection->held() > heaviest->held()))
        heaviest = connection;
    }
    heaviest->giveWay();
    if (heaviest == newest) return;
  }
}

void Server::handle(quint64 connection, quint64 number, Request request) {
  request.client = clientAddress(request.peer, request.header("X-Forwarded-For"), m_proxies);
  const Reply reply(
      [outbox = m_outbox, connection, number, client = request.client](Response response) {
        outbox->post({connection, number, client, std::move(response)});
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

void Server::answer(const Answer& given) {
  if (given.response.distrusts) {
    const auto now = Clock::now();
    const auto delay = m_patience.delayFor(countedAs(given.client), now);
    if (delay.count() > 0) {
      if (Connection* open = m_connections.value(given.connection)) {
        open->holdBack(given.number);
        m_heldBack.emplace(now + delay, given);
        awaitHeldBack();
      }
      return;
    }
  }
  deliver(given);
}

void Server::deliver(const Answer& given) {
  Connection* open = m_connections.value(given.connection);
  if (!open) return;
  if (given.response.status == 500) qCWarning(lcHttp) << "a request failed: answered 500";
  open->answer(given.number, given.response);
}

void Server::deliverHeldBack() {
  const auto now = Clock::now();
  while (!m_heldBack.empty() && m_heldBack.begin()->first <= now)
    deliver(m_heldBack.extract(m_heldBack.begin()).mapped());
  if (!m_heldBack.empty()) awaitHeldBack();
}

void Server::awaitHeldBack() {
  using std::chrono::milliseconds;
  const auto left = std::chrono::ceil<milliseconds>(m_heldBack.begin()->first - Clock::now());
  m_due.start(std::max(left, milliseconds(0)));
}

// At most once a minute: an attack must not fill the log as well.
void Server::complain(const QString& what) {
  if (!m_silence.hasExpired()) return;
  m_silence.setRemainingTime(std::chrono::minutes(1));
  qCWarning(lcHttp).noquote() << what;
}

void Server::checkDeadlines() {
  const auto now = Connection::Clock::now();
  const auto connections = m_connections.values();
  for (Connection* connection : connections)
    connection->checkDeadlines(now);
}

}  // namespace oc::http
