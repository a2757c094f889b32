#include "tests/bench/callers.h"

#include <algorithm>
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

using namespace std::chrono_literals;
constexpr auto kPatience = 60s;
using Milliseconds = std::chrono::duration<double, std::milli>;

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
  Clock::time_point due;  // what it waits for the answer to
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
  for (size_t i = 0; i < m_callers.size(); ++i) {
    connect(i);
    proceed(i);
  }
}

Callers::~Callers() {
  for (size_t i = 0; i < m_callers.size(); ++i)
    end(i);
  ::close(m_poll);
}

void Callers::connect(size_t index) {
  const auto& from = m_options.from;
  const auto at = static_cast<qsizetype>(index);
  Caller& caller = m_callers[index];
  caller.fd =
      connectedSocket(m_options.port, from.isEmpty() ? QHostAddress() : from[at % from.size()]);
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = index;
  ::epoll_ctl(m_poll, EPOLL_CTL_ADD, caller.fd, &event);
}

void Callers::begin(size_t index) {
  Caller& caller = m_callers[index];
  if (caller.fd < 0) connect(index);
  caller.in.clear();
  const QByteArray request = m_next();
  // Small enough for the socket's buffer.
  if (::send(caller.fd, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) !=
      request.size())
    end(index);
}

// What follows an answer.
void Callers::proceed(size_t index) {
  if (m_options.perSecond > 0)
    m_idle.push_back(index);
  else
    begin(index);
}

Callers::Clock::time_point Callers::dueAt(qint64 number) const {
  return m_begun + number * Clock::duration(1s) / m_options.perSecond;
}

void Callers::sendDue(qint64 planned) {
  const auto now = Clock::now();
  while (!m_idle.empty() && m_sent < planned && dueAt(m_sent) <= now) {
    const size_t index = m_idle.back();
    m_idle.pop_back();
    m_callers[index].due = dueAt(m_sent++);
    begin(index);
  }
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
    proceed(index);
    return;
  }
  caller.in.append(buffer.data(), got);
  const qsizetype head = caller.in.indexOf("\r\n\r\n");
  if (head < 0) return;
  const qsizetype at = caller.in.first(head).toLower().indexOf("content-length: ") + 16;
  const qsizetype length = caller.in.mid(at, caller.in.indexOf('\r', at) - at).toLongLong();
  if (caller.in.size() < head + 4 + length) return;
  ++m_answers[caller.in.mid(9, 3).toInt()];
  if (m_options.perSecond > 0) m_latencies.append(Milliseconds(Clock::now() - caller.due).count());
  if (m_options.reconnect) end(index);
  proceed(index);
}

void Callers::turn(Clock::duration wait) {
  wait = std::max(wait, Clock::duration::zero());
  const auto whole = std::chrono::floor<std::chrono::seconds>(wait);
  const timespec timeout{whole.count(), std::chrono::nanoseconds(wait - whole).count()};
  std::array<epoll_event, 64> events{};
  const int ready = ::epoll_pwait2(m_poll, events.data(), events.size(), &timeout, nullptr);
  for (int i = 0; i < ready; ++i)
    read(events.at(static_cast<size_t>(i)).data.u64);
}

void Callers::run(const std::atomic_bool& stop) {
  while (!stop)
    turn(20ms);
}

void Callers::runFor(std::chrono::milliseconds time) {
  m_begun = Clock::now();
  m_sent = 0;
  const auto until = m_begun + time;
  if (m_options.perSecond == 0) {
    while (Clock::now() < until)
      turn(until - Clock::now());
    return;
  }
  const qint64 planned = m_options.perSecond * time / 1s;
  while (m_sent < planned || m_idle.size() < m_callers.size()) {
    if (Clock::now() > until + kPatience) qFatal("requests are not answered");
    sendDue(planned);
    const bool waitsForTime = m_sent < planned && !m_idle.empty();
    turn((waitsForTime ? dueAt(m_sent) : until + kPatience) - Clock::now());
  }
}

}  // namespace oc::bench
