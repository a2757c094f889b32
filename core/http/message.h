#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <utility>

namespace oc::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// One complete request. A plain value: it may be kept, and moved to another thread.
struct Request {
  QByteArray method;    // as sent: "GET", "POST", …
  QByteArray target;    // path and query exactly as received, still percent-encoded
  QString path;         // percent-decoded; starts with '/' ("*" for OPTIONS *)
  QByteArray query;     // as received, without '?'; empty when there is none
  QByteArray body;      // decoded when it came in chunks
  Headers headers;      // end to end fields; Connection, Upgrade, Expect and the like are left out
  QHostAddress peer;    // the other end of the socket (a proxy, where there is one)
  QHostAddress client;  // who asked, as far as trusted proxies tell; see client_address.h

  // The field's value; several of the same name joined by ", ". The name in any case. Null when
  // absent.
  QByteArray header(QByteArrayView name) const;
};

// A body that is handed over piece by piece while the client fetches it, so that a large file is
// never whole in memory.
struct BodyStream {
  using Take = std::function<void(QByteArray piece)>;

  qint64 length = 0;  // of the whole body
  // Asks for the next piece, one at a time, on the server's thread. It calls `take` once, at once
  // or later, on any thread; an empty piece says that there can't be more, and cuts the connection.
  std::function<void(Take take)> next;
};

// Content-Length, Connection and Transfer-Encoding are the server's: among `headers` they are
// ignored, as is a field whose name or value could break the line.
struct Response {
  static constexpr int kHangUp = 0;

  int status = 200;
  QByteArray contentType = "text/plain; charset=utf-8";  // empty: no such field
  QByteArray body;
  Headers headers;
  bool distrusts =
      false;  // refuses a proof of identity: held back from who sends many; see Patience
  std::shared_ptr<const BodyStream> stream;  // in place of `body`; null: there is none

  static Response json(int status, const QJsonObject& object);
  static Response error(int status, const QString& detail);  // {"detail": …}
  // No answer: the connection is cut when this one's turn comes. For stand-ins that play faults.
  static Response hangUp();
};

}  // namespace oc::http
