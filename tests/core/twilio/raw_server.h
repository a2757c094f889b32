#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <functional>

// An HTTP server on a raw socket, so that it can also misbehave: what it does with a request that
// has come whole is up to the test.
class RawServer : public QTcpServer {
  Q_OBJECT

 public:
  struct Request {
    QByteArray line;  // "POST /path HTTP/1.1"
    QByteArray head;
    QByteArray body;
    QByteArray header(const QByteArray& name) const;
  };
  using Handler = std::function<void(const Request&, QTcpSocket*)>;

  RawServer();

  QUrl url() const;
  void onRequest(Handler handler) { m_handler = std::move(handler); }
  void answer(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {});
  static QByteArray reply(const QByteArray& status, const QByteArray& body,
                          const QByteArray& headers = {});

  QList<Request> requests;

 private:
  void read(QTcpSocket* socket);

  Handler m_handler;
};
