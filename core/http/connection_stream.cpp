#include <utility>

#include "core/http/connection.h"
#include "core/http/log.h"

// Answers whose body comes piece by piece.
namespace oc::http {
namespace {

constexpr qint64 kLowWater = qint64{64} * 1024;  // of what waits to be sent: then more is asked for

}  // namespace

bool Connection::isStreaming() const {
  return !m_slots.empty() && m_slots.front().state == Slot::Ready && m_slots.front().left > 0;
}

void Connection::askForPiece() {
  if (m_socket.bytesToWrite() > kLowWater || std::exchange(m_asking, true)) return;
  m_slots.front().stream->next([home = m_home](const QByteArray& piece) {
    const std::scoped_lock lock(home->mutex);
    if (!home->connection) return;
    QMetaObject::invokeMethod(
        home->connection, [connection = home->connection, piece] { connection->takePiece(piece); },
        Qt::QueuedConnection);
  });
}

void Connection::takePiece(const QByteArray& piece) {
  m_asking = false;
  if (!isStreaming() || m_socket.state() != QAbstractSocket::ConnectedState) return;
  Slot& slot = m_slots.front();
  if (piece.isEmpty() || piece.size() > slot.left) {
    qCWarning(lcHttp) << "the body of an answer could not be had to its end";
    m_lastTaken = true;
    m_socket.abort();
    return;
  }
  slot.left -= piece.size();
  slot.bytes = piece;
  m_sending = Clock::now();  // each piece has its own time
  flush();
  if (m_load.bytes > m_limits.heldBytes) Q_EMIT overloaded();
  readRequests();
}

}  // namespace oc::http
