#include "tests/bench/callers.h"

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace oc::bench {
namespace {

sockaddr_in inetAddress(const QHostAddress& address, quint16 port) {
  sockaddr_in name{};
  name.sin_family = AF_INET;
  name.sin_addr.s_addr = htonl(address.toIPv4Address());
  name.sin_port = htons(port);
  return name;
}

}  // namespace

struct Callers::Caller {
  int fd = -1;
  QByteArray in;
};

int connectedSocket(quint16 port, const QHostAddress& from) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  ::setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
  if (!from.isNull()) {
    const sockaddr_in name = inetAddress(from, 0);
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0) qFatal("bind");
  }
  const sockaddr_in name = inetAddress(QHostAddress(QHostAddress::LocalHost), port);
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0)
    qFatal("no connection");
  return fd;
}

Callers::Callers(Options options, std::function<QByteArray()> next)
    : m_options(std::move(options)),
      m_next(std::move(next)),
      m_poll(::epoll_create1(EPOLL_CLOEXEC)),
      m_callers(static_cast<size_t>(m_options.connections)) {
  for (size_t i = 0; i < m_callers.size(); ++i)
    begin(i);
}

Callers::~Callers() {
  for (size_t i = 0; i < m_callers.size(); ++i)
    end(i);
  ::close(m_poll);
}

void Callers::begin(size_t index) {
  Caller& caller = m_callers[index];
  if (caller.fd < 0) {
    const auto& from = m_options.from;
    caller.fd = connectedSocket(
        m_options.port,
        from.isEmpty() ? QHostAddress() : from[static_cast<qsizetype>(index) % from.size()]);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = index;
    ::epoll_ctl(m_poll, EPOLL_CTL_ADD, caller.fd, &event);
  }
  caller.in.clear();
  const QByteArray request = m_next();
  // Small enough for the socket's buffer.
  if (::send(caller.fd, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) !=
      request.size())
    end(index);
}

void Callers::end(size_t index) {
  if (m_callers[index].fd < 0) return;
  ::close(std::exchange(m_callers[index].fd, -1));
}

void Callers::read(size_t index) {
  Caller& caller = m_callers[index];
  std::array<char, 4096> buffer{};
  const ssize_t got = ::recv(caller.fd, buffer.data(), buffer.size(), 0);
  if (got <= 0) {
    end(index);
    begin(index);
    return;
  }
  caller.in.append(buffer.data(), got);
  const qsizetype head = caller.in.indexOf("\r\n\r\n");
  if (head < 0) return;
  const qsizetype at = caller.in.indexOf("Content-Length: ") + 16;
  const qsizetype length = caller.in.mid(at, caller.in.indexOf('\r', at) - at).toLongLong();
  if (caller.in.size() < head + 4 + length) return;
  ++m_answers[caller.in.mid(9, 3).toInt()];
  if (m_options.reconnect) end(index);
  begin(index);
}

void Callers::turn(int waitMs) {
  std::array<epoll_event, 64> events{};
  const int ready = ::epoll_wait(m_poll, events.data(), events.size(), waitMs);
  for (int i = 0; i < ready; ++i)
    read(events.at(static_cast<size_t>(i)).data.u64);
}

void Callers::run(const std::atomic_bool& stop) {
  constexpr int kLookMs = 20;
  while (!stop)
    turn(kLookMs);
}

void Callers::runFor(std::chrono::milliseconds time) {
  const auto until = std::chrono::steady_clock::now() + time;
  for (auto left = time; left.count() > 0; left = std::chrono::ceil<std::chrono::milliseconds>(
                                               until - std::chrono::steady_clock::now()))
    turn(static_cast<int>(left.count()));
}

}  // namespace oc::bench
