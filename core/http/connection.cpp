#include "core/http/connection.h"

#include <algorithm>
#include <utility>

#include <sys/socket.h>

#include "core/http/log.h"
#include "core/http/networks.h"
#include "core/http/qt_parser.h"

namespace oc::http {
namespace {

constexpr qint64 kReadBuffer = qint64{64} * 1024;
constexpr size_t kPipelined = 64;                  // requests of one client under way
constexpr qint64 kOwedBytes = qint64{256} * 1024;  // of them and of answers not yet fetched
constexpr std::chrono::seconds kLinger{2};

}  // namespace

Connection::Connection(qintptr descriptor, const Limits& limits, QtParser& parser, Load& load,
                       Dispatch dispatch, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_parser(parser),
      m_load(load),
      m_dispatch(std::move(dispatch)),
      m_reader(limits),
      m_home(std::make_shared<Home>()),
      m_active(Clock::now()),
      m_begun(m_active) {
  m_home->connection = this;
  m_socket.setReadBufferSize(kReadBuffer);
  if (!m_socket.setSocketDescriptor(descriptor)) {
    qCWarning(lcHttp).noquote() << "cannot serve a connection:" << m_socket.errorString();
    QMetaObject::invokeMethod(this, &Connection::gone, Qt::QueuedConnection);
  }
  m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
  m_peer = unmapped(m_socket.peerAddress());
  connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
  connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
  connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::gone);
}

Connection::~Connection() {
  {
    const std::scoped_lock lock(m_home->mutex);
    m_home->connection = nullptr;
  }
  m_socket.disconnect(this);
  m_load.bytes -= m_held;
}

bool Connection::mayRead() const {
  return !m_lastTaken && m_slots.size() < kPipelined && owedBytes() < kOwedBytes &&
         std::ranges::none_of(m_slots,
                              [](const Slot& slot) { return slot.state == Slot::HeldBack; });
}

qint64 Connection::owedBytes() const {
  qint64 bytes = m_socket.bytesToWrite();
  for (const Slot& slot : m_slots)
    bytes += slot.requested + slot.bytes.size();
  return bytes;
}

void Connection::recount() {
  const qint64 held = m_reader.held() + owedBytes();
  m_load.bytes += held - std::exchange(m_held, held);
}

bool Connection::isWaiting() const {
  return std::ranges::none_of(m_slots,
                              [](const Slot& slot) { return slot.state == Slot::Handled; });
}

bool Connection::isIdle() const {
  return m_firstSlot > 0 && m_slots.empty() && !m_reader.midRequest() &&
         m_socket.bytesToWrite() == 0;
}

void Connection::onReadyRead() {
  if (m_draining) {
    m_socket.readAll();
    return;
  }
  readRequests();
  if (m_load.bytes > m_limits.heldBytes) Q_EMIT overloaded();
}

void Connection::onBytesWritten() {
  m_active = Clock::now();
  recount();
  if (isStreaming()) askForPiece();
  if (m_draining) {
    drain();
  } else if (m_stalled) {
    readRequests();
  }
}

void Connection::readRequests() {
  if (m_reading) return;
  do {
    m_reading = true;
    readWhatMayBe();
    m_stalled = !mayRead();
    m_reading = false;
    flush();
    // Where that made room at once no signal tells of it.
  } while (m_stalled && mayRead());
}

void Connection::readWhatMayBe() {
  const bool wasMid = m_reader.midRequest();
  bool taken = false;
  while (mayRead()) {
    const auto state = m_reader.advance();
    if (state == RequestReader::State::Refused) {
      refuse(m_reader.refusal());
    } else if (state == RequestReader::State::Ready) {
      taken = takeRequest();
    } else {
      const QByteArray bytes = m_socket.readAll();
      if (bytes.isEmpty()) break;
      m_active = Clock::now();
      m_reader.append(bytes);
    }
  }
  if (taken || !wasMid) m_begun = m_active;
}

bool Connection::takeRequest() {
  std::optional<Request> request = m_parser.parse(m_reader.head(), m_reader.body());
  if (!request) {
    refuse({400, QStringLiteral("The request is malformed.")});
    return false;
  }
  request->peer = m_peer;
  const Head& head = m_reader.head();
  m_lastTaken = !head.keepAlive;
  m_slots.push_back(
      {{.head = head.method == "HEAD", .keepAlive = head.keepAlive, .http10 = head.http10},
       Slot::Handled,
       {},
       false,
       head.passed.size() + request->body.size()});
  m_reader.take();
  m_dispatch(m_firstSlot + m_slots.size() - 1, *std::move(request));
  return true;
}

void Connection::refuse(const Refusal& refusal) {
  qCDebug(lcHttp) << "refused a request:" << refusal.status << refusal.detail;
  Q_EMIT refused(refusal.status);
  m_lastTaken = true;
  const ReplyForm form{.head = false, .keepAlive = false, .http10 = false};
  m_slots.push_back(
      {form, Slot::Ready, toWire(Response::error(refusal.status, refusal.detail), form), false, 0});
}

void Connection::answer(quint64 number, const Response& response) {
  const quint64 index = number - m_firstSlot;
  if (number < m_firstSlot || index >= m_slots.size()) return;
  Slot& slot = m_slots[index];
  if (slot.state == Slot::Ready) return;
  if (m_lastTaken && index + 1 == m_slots.size()) slot.form.keepAlive = false;
  slot.hangUp = response.status == Response::kHangUp;
  if (!slot.hangUp) slot.bytes = toWire(response, slot.form);
  if (response.stream && !slot.form.head) {
    slot.stream = response.stream;
    slot.left = response.stream->length;
  }
  slot.state = Slot::Ready;
  slot.requested = 0;
  if (m_reading || index > 0) return recount();
  flush();
  readRequests();
}

void Connection::holdBack(quint64 number) {
  const quint64 index = number - m_firstSlot;
  if (number < m_firstSlot || index >= m_slots.size()) return;
  m_slots[index].state = Slot::HeldBack;
  m_slots[index].requested = 0;
  recount();
}

void Connection::flush() {
  QByteArray out;
  bool last = false;
  while (!m_slots.empty() && m_slots.front().state == Slot::Ready) {
    if (m_slots.front().hangUp) {
      m_lastTaken = true;
      m_socket.abort();
      return;
    }
    if (out.isEmpty()) {
      out = std::move(m_slots.front().bytes);
    } else {
      out += m_slots.front().bytes;
    }
    m_slots.front().bytes.clear();
    if (m_slots.front().left > 0) break;  // what follows it waits for its pieces
    last = !m_slots.front().form.keepAlive;
    m_slots.pop_front();
    ++m_firstSlot;
  }
  if (m_slots.empty() && !last && !m_lastTaken && m_reader.owesContinue()) {
    m_reader.continued();
    out += "HTTP/1.1 100 Continue\r\n\r\n";
  }
  if (!out.isEmpty()) {
    m_active = Clock::now();
    if (m_socket.bytesToWrite() == 0) m_sending = m_active;
    m_socket.write(out);
    m_socket.flush();
  }
  recount();
  if (isStreaming()) askForPiece();
  if (last || (m_lastTaken && m_slots.empty())) drain();
}

// Closing at once, with unread bytes of the client in the kernel, would send a reset that can
// overtake the answer. So: end our direction, read on, and let the client close.
void Connection::drain() {
  if (!std::exchange(m_draining, true)) m_socket.readAll();
  if (m_socket.bytesToWrite() > 0) return;
  m_active = Clock::now();
  ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void Connection::finish() {
  m_lastTaken = true;
  if (!m_draining && !m_reading) flush();
}

void Connection::giveWay() {
  if (m_slots.empty() && !m_lastTaken && m_reader.midRequest()) {
    refuse({503, QStringLiteral("Too many connections.")});
    flush();
  }
  m_load.bytes -= std::exchange(m_held, 0);
  m_socket.abort();
}

void Connection::checkDeadlines(Clock::time_point now) {
  const auto quiet = now - m_active;
  const bool sending = m_socket.bytesToWrite() > 0;
  // A client that has never asked anything gets the patience of a request.
  const auto headTime = std::min(m_limits.headTime, m_limits.requestTime);
  const auto idle = m_firstSlot > 0 ? m_limits.idleTime : std::min(m_limits.idleTime, headTime);
  if (m_draining && !sending) {
    if (quiet > kLinger) m_socket.abort();
  } else if (sending && (quiet > m_limits.idleTime || now - m_sending > m_limits.fetchTime)) {
    m_socket.abort();
  } else if (m_lastTaken || !mayRead()) {
    return;  // the handler's turn, or the client's to fetch what it asked for
  } else if (m_reader.midRequest()) {
    if (now - m_begun <= (m_reader.midHead() ? headTime : m_limits.requestTime)) return;
    refuse({408, QStringLiteral("The request took too long.")});
    flush();
  } else if (m_slots.empty() && !sending && quiet > idle) {
    finish();
  }
}

}  // namespace oc::http
