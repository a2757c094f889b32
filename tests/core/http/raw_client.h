#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <optional>

// A client that sends exactly the bytes it is told and splits what comes back into responses.
class RawClient {
 public:
  struct Response {
    int status = 0;
    QByteArray head;
    QByteArray body;
  };

  // `from`: the address of this machine to come from; 127.0.0.2 and so on are clients of their own.
  explicit RawClient(const QUrl& url, const QHostAddress& from = {}) {
    if (!from.isNull() && !socket.bind(from)) qFatal("can't come from that address");
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
  }

  bool connected() {
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
  }

  void send(const QByteArray& bytes) {
    if (!connected()) qFatal("the server does not accept");
    socket.write(bytes);
    socket.flush();
  }

  // The next response; status 0 when none came in time. `head`: the answer to a HEAD request.
  Response receive(bool head = false) {
    std::optional<Response> got;
    (void)QTest::qWaitFor([&] {
      m_in += socket.readAll();
      got = cut(head);
      return got.has_value();
    });
    return got.value_or(Response{});
  }

  bool closedByServer() {
    return QTest::qWaitFor([this] {
      m_in += socket.readAll();
      return socket.state() == QAbstractSocket::UnconnectedState;
    });
  }

  QByteArray unread() {
    m_in += socket.readAll();
    return m_in;
  }

  QTcpSocket socket;

 private:
  std::optional<Response> cut(bool head) {
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0) return std::nullopt;
    Response response;
    response.head = m_in.first(end + 2);
    response.status = response.head.mid(9, 3).toInt();
    qsizetype length = 0;
    if (const qsizetype at = response.head.indexOf("Content-Length: "); at >= 0 && !head) {
      const qsizetype start = at + 16;
      length = response.head.mid(start, response.head.indexOf('\r', start) - start).toInt();
    }
    if (m_in.size() < end + 4 + length) return std::nullopt;
    response.body = m_in.mid(end + 4, length);
    m_in.remove(0, end + 4 + length);
    return response;
  }

  QByteArray m_in;
};
