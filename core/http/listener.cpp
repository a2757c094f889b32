#include "core/http/listener.h"

#include <QTimer>
#include <algorithm>
#include <utility>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/http/log.h"
#include "core/http/qt_parser.h"
#include "core/http/wire.h"

namespace oc::http {
namespace {

constexpr int kOtherDescriptors = 256;  // database, files, display, children
constexpr int kBacklog = 1024;
constexpr int kAcceptPauseMs = 100;

}  // namespace

Listener::Listener(Accept accept, QObject* parent)
    : QTcpServer(parent), m_accept(std::move(accept)) {
  setListenBacklogSize(kBacklog);
  // After an error (a client that left while it waited) QTcpServer accepts nobody until told to.
  connect(this, &QTcpServer::acceptError, this, [this] {
    qCWarning(lcHttp).noquote() << "cannot accept a connection:" << errorString();
    QTimer::singleShot(kAcceptPauseMs, this, &QTcpServer::resumeAccepting);
  });
}

void Listener::introduce(ParserSocket* socket) {
  addPendingConnection(socket);
}

void Listener::incomingConnection(qintptr descriptor) {
  m_accept(descriptor);
}

int roomForConnections(int wanted) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
  const auto needed = static_cast<rlim_t>(wanted) + kOtherDescriptors;
  if (limit.rlim_cur < needed) {
    limit.rlim_cur = std::min(needed, limit.rlim_max);
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) getrlimit(RLIMIT_NOFILE, &limit);
  }
  if (limit.rlim_cur >= needed) return wanted;
  const int room = std::max(16, static_cast<int>(limit.rlim_cur) - kOtherDescriptors);
  qCWarning(lcHttp) << "only" << room << "connections at a time: raise the limit of open files";
  return std::min(wanted, room);
}

QHostAddress peerOf(qintptr descriptor) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  auto* const peer = reinterpret_cast<sockaddr*>(&address);
  if (getpeername(static_cast<int>(descriptor), peer, &size) != 0) return {};
  return QHostAddress(peer);
}

void turnAway(qintptr descriptor) {
  const auto bytes = toWire(Response::error(503, QStringLiteral("Too many connections.")),
                            {.head = false, .keepAlive = false, .http10 = false});
  const int fd = static_cast<int>(descriptor);
  // Best effort: a fresh socket's buffer holds this much.
  [[maybe_unused]] const auto sent =
      ::send(fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
  ::close(fd);
}

}  // namespace oc::http
