#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

#include "core/twilio/form.h"
#include "tests/core/twilio/raw_server.h"
#include "tests/support/fixtures.h"

namespace oc::test {

// Twilio's Messages API as a courier meets it. Takes every message unless the next answers were
// told.
class FakeTwilio {
 public:
  struct Received {
    QByteArray line;
    QByteArray authorization;
    twilio::FormParameters form;
    qint64 atMs = 0;
    QString sid;  // that it was given; empty when it wasn't taken
  };

  struct Answer {
    QByteArray status = "201 Created";
    QByteArray headers;
    QByteArray body;   // empty: a message with a new sid
    bool cut = false;  // the connection ends instead
  };

  FakeTwilio() {
    m_clock.start();
    m_server.onRequest([this](const RawServer::Request& request, QTcpSocket* socket) {
      const Answer answer = next.isEmpty() ? Answer() : next.takeFirst();
      Received got{request.line,
                   request.header("Authorization"),
                   twilio::FormParameters::decode(request.body),
                   m_clock.elapsed(),
                   {}};
      if (answer.cut) {
        received.append(got);
        socket->abort();
        return;
      }
      QByteArray body = answer.body;
      if (body.isEmpty() && answer.status.startsWith("201")) {
        got.sid = newSid();
        body = QJsonDocument(QJsonObject{{QStringLiteral("sid"), got.sid},
                                         {QStringLiteral("status"), QStringLiteral("queued")}})
                   .toJson();
      }
      received.append(got);
      QTimer::singleShot(delayMs, socket, [=] {
        socket->write(RawServer::reply(answer.status, body, answer.headers));
      });
    });
  }

  QString url() const { return m_server.url().toString(); }

  QList<Answer> next;
  int delayMs = 0;
  QList<Received> received;

 private:
  QElapsedTimer m_clock;
  RawServer m_server;
};

}  // namespace oc::test
