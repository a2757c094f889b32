#include "core/http/connection.h"

#include <algorithm>
#include <utility>

#include <sys/socket.h>

#include "core/http/log.h"
#include "core/http/qt_parser.h"

namespace oc::http {
namespace {

constexpr qint64 kReadBuffer = qint64{64} * 1024;
constexpr size_t kPipelined = 64;                    // requests of one client under way
constexpr qint64 kUnsentBytes = qint64{256} * 1024;  // answers the client has not fetched
constexpr std::chrono::seconds kLinger{2};

QHostAddress plainAddress(const QHostAddress& address) {
  bool isV4 = false;
  const quint32 v4 = address.toIPv4Address(&isV4);
  return isV4 ? QHostAddress(v4) : address;
}

}  // namespace

Connection::Connection(qintptr descriptor, const Limits& limits, QtParser& parser,
                       ParserSocket* stub, Dispatch dispatch, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_parser(parser),
      m_dispatch(std::move(dispatch)),
      m_stub(stub),
      m_reader(limits),
      m_active(Clock::now()),
      m_begun(m_active) {
  m_socket.setReadBufferSize(kReadBuffer);
  if (!m_socket.setSocketDescriptor(descriptor)) {
    qCWarning(lcHttp).noquote() << "cannot serve a connection:" << m_socket.errorString();
    QMetaObject::invokeMethod(this, &Connection::gone, Qt::QueuedConnection);
  }
  m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
  m_peer = plainAddress(m_socket.peerAddress());
  connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
  connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
  connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::gone);
}

Connection::~Connection() {
  m_socket.disconnect(this);
  if (m_stub) m_stub->hangUp();
}

bool Connection::mayRead() const {
  return !m_lastTaken && m_slots.size() < kPipelined && m_socket.bytesToWrite() < kUnsentBytes;
}

void Connection::onReadyRead() {
  if (m_draining) {
    m_socket.readAll();
    return;
  }
  readRequests();
}

void Connection::onBytesWritten() {
  m_active = Clock::now();
  if (m_draining) {
    drain();
  } else if (m_stalled) {
    readRequests();
  }
}

void Connection::readRequests() {
  if (m_reading) return;
  m_reading = true;
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
  m_stalled = !mayRead();
  m_reading = false;
  flush();
}

bool Connection::takeRequest() {
  std::optional<Request> request;
  if (m_stub) request = m_parser.parse(*m_stub, m_reader.head(), m_reader.body());
  if (!request) {
    refuse({400, QStringLiteral("The request is malformed.")});
    return false;
  }
  request->peer = m_peer;
  const Head& head = m_reader.head();
  m_lastTaken = !head.keepAlive;
  m_slots.push_back(
      {{.head = head.method == "HEAD", .keepAlive = head.keepAlive, .http10 = head.http10},
       false,
       {},
       false});
  m_reader.take();
  m_dispatch(m_firstSlot + m_slots.size() - 1, *request);
  return true;
}

void Connection::refuse(const Refusal& refusal) {
  qCDebug(lcHttp) << "refused a request:" << refusal.status << refusal.detail;
  Q_EMIT refused(refusal.status);
  m_lastTaken = true;
  const ReplyForm form{.head = false, .keepAlive = false, .http10 = false};
  m_slots.push_back(
      {form, true, toWire(Response::error(refusal.status, refusal.detail), form), false});
}

void Connection::answer(quint64 number, const Response& response) {
  const quint64 index = number - m_firstSlot;
  if (number < m_firstSlot || index >= m_slots.size()) return;
  Slot& slot = m_slots[index];
  if (slot.ready) return;
  if (m_lastTaken && index + 1 == m_slots.size()) slot.form.keepAlive = false;
  slot.hangUp = response.status == Response::kHangUp;
  if (!slot.hangUp) slot.bytes = toWire(response, slot.form);
  slot.ready = true;
  if (m_reading || index > 0) return;
  flush();
  readRequests();
}

void Connection::flush() {
  QByteArray out;
  bool last = false;
  while (!m_slots.empty() && m_slots.front().ready) {
    if (m_slots.front().hangUp) {
      m_lastTaken = true;
      m_socket.abort();
      return;
    }
    last = !m_slots.front().form.keepAlive;
    if (out.isEmpty()) {
      out = std::move(m_slots.front().bytes);
    } else {
      out += m_slots.front().bytes;
    }
    m_slots.pop_front();
    ++m_firstSlot;
  }
  if (m_slots.empty() && !last && !m_lastTaken && m_reader.owesContinue()) {
    m_reader.continued();
    out += "HTTP/1.1 100 Continue\r\n\r\n";
  }
  if (!out.isEmpty()) {
    m_active = Clock::now();
    m_socket.write(out);
    m_socket.flush();
  }
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

void Connection::checkDeadlines(Clock::time_point now) {
  const auto quiet = now - m_active;
  const bool sending = m_socket.bytesToWrite() > 0;
  // A client that has never asked anything gets the patience of a request.
  const auto idle =
      m_firstSlot > 0 ? m_limits.idleTime : std::min(m_limits.idleTime, m_limits.requestTime);
  if (m_draining && !sending) {
    if (quiet > kLinger) m_socket.abort();
  } else if (sending && quiet > m_limits.idleTime) {
    m_socket.abort();
  } else if (m_lastTaken || !mayRead()) {
    return;  // the handler's turn, or the client's to fetch what it asked for
  } else if (m_reader.midRequest()) {
    if (now - m_begun <= m_limits.requestTime) return;
    refuse({408, QStringLiteral("The request took too long.")});
    flush();
  } else if (m_slots.empty() && !sending && quiet > idle) {
    finish();
  }
}

}  // namespace oc::http
