#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include "tests/core/twilio/raw_server.h"

namespace oc::test {

// An endpoint like OpenAI's. Streams `words`, in pieces of `step` bytes, unless told otherwise.
class FakeModel {
 public:
  using Handler = RawServer::Handler;

  FakeModel() {
    server.onRequest([this](const RawServer::Request& request, QTcpSocket* socket) {
      if (handler) return handler(request, socket);
      begin(socket);
      for (const QString& word : words)
        send(socket, chunk(word));
      send(socket, chunk({}, QStringLiteral("stop")));
      send(socket, R"({"choices":[],"usage":{"prompt_tokens":100,"completion_tokens":20}})");
      send(socket, "[DONE]");
      end(socket);
    });
  }

  QUrl url() const { return QUrl(server.url().toString() + QStringLiteral("/v1")); }

  QJsonObject body(qsizetype i = 0) const {
    return QJsonDocument::fromJson(server.requests.value(i).body).object();
  }

  void begin(QTcpSocket* socket) const {
    socket->write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
        "Transfer-Encoding: chunked\r\n\r\n");
  }

  void send(QTcpSocket* socket, const QByteArray& data) const {
    const QByteArray event = "data: " + data + "\n\n";
    for (qsizetype at = 0; at < event.size(); at += step) {
      const QByteArray part = event.mid(at, step);
      socket->write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
      socket->flush();
    }
  }

  static void end(QTcpSocket* socket) { socket->write("0\r\n\r\n"); }

  static QByteArray chunk(const QString& text, const QString& finish = {}) {
    QJsonObject choice{{QStringLiteral("delta"), QJsonObject{{QStringLiteral("content"), text}}}};
    if (!finish.isEmpty()) choice.insert(QStringLiteral("finish_reason"), finish);
    return QJsonDocument(QJsonObject{{QStringLiteral("model"), QStringLiteral("tiny-1")},
                                     {QStringLiteral("choices"), QJsonArray{choice}}})
        .toJson(QJsonDocument::Compact);
  }

  RawServer server;
  Handler handler;
  QStringList words{QStringLiteral("Olá"), QStringLiteral(", tudo "), QStringLiteral("bem? 👍")};
  qsizetype step = 7;
};

}  // namespace oc::test
