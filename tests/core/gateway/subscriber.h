#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include "tests/core/twilio/raw_server.h"

namespace oc::test {

// Another program that listens to a tenant's events. Takes each unless the next answers were told.
class Subscriber {
 public:
  struct Event {
    QByteArray id;
    QByteArray timestamp;
    QByteArray signature;
    QByteArray raw;
    QJsonObject body;

    QString type() const { return body.value(QLatin1String("type")).toString(); }
    QJsonObject data() const { return body.value(QLatin1String("data")).toObject(); }
  };

  enum Answer { Ok, Error500, Gone, Redirect, Cut, Silence };

  Subscriber() {
    m_server.onRequest([this](const RawServer::Request& request, QTcpSocket* socket) {
      events.append({request.header("webhook-id"), request.header("webhook-timestamp"),
                     request.header("webhook-signature"), request.body,
                     QJsonDocument::fromJson(request.body).object()});
      switch (next.isEmpty() ? always : next.takeFirst()) {
        case Ok: socket->write(RawServer::reply("204 No Content", {})); break;
        case Error500: socket->write(RawServer::reply("500 Oops", "broken here")); break;
        case Gone: socket->write(RawServer::reply("410 Gone", {})); break;
        case Redirect:
          socket->write(RawServer::reply("302 Found", {}, "Location: http://127.0.0.1:1/\r\n"));
          break;
        case Cut: socket->abort(); break;
        case Silence: break;
      }
    });
  }

  QString url() const { return m_server.url().toString() + QStringLiteral("/hook"); }

  QStringList types() const {
    QStringList list;
    for (const Event& event : events)
      list.append(event.type());
    return list;
  }

  Answer always = Ok;
  QList<Answer> next;
  QList<Event> events;

 private:
  RawServer m_server;
};

}  // namespace oc::test
