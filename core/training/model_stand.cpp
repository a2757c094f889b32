#include "core/training/model_stand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>
#include <memory>

#include "core/http/request_reader.h"
#include "core/training/model_part.h"

namespace oc::training {
namespace {

using namespace Qt::StringLiterals;

const QString kModel = u"training"_s;

QByteArray compact(const QJsonObject& json) {
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void reply(QTcpSocket* socket, const QByteArray& status, const QJsonObject& json) {
  const QByteArray body = compact(json);
  socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
  socket->disconnectFromHost();
}

void refuse(QTcpSocket* socket, const QByteArray& status, const QString& message) {
  reply(socket, status, {{u"error"_s, QJsonObject{{u"message"_s, message}}}});
}

void sendEvent(QTcpSocket* socket, const QByteArray& data) {
  const QByteArray event = "data: " + data + "\n\n";
  socket->write(QByteArray::number(event.size(), 16) + "\r\n" + event + "\r\n");
}

QJsonObject chunk(const QJsonObject& choice) {
  return {{u"object"_s, u"chat.completion.chunk"_s},
          {u"model"_s, kModel},
          {u"choices"_s, QJsonArray{choice}}};
}

// A word is near enough to a token.
QJsonObject usage(qint64 input, qint64 output) {
  return {{u"prompt_tokens"_s, input},
          {u"completion_tokens"_s, output},
          {u"total_tokens"_s, input + output}};
}

// Each with the space before it, so that they join to the text again.
QStringList wordsOf(const QString& text) {
  static const QRegularExpression word(u"\\s*\\S+"_s);
  QStringList words;
  for (auto it = word.globalMatch(text); it.hasNext();)
    words += it.next().captured();
  return words;
}

}  // namespace

ModelStand::ModelStand(std::chrono::milliseconds wordPause, QObject* parent)
    : QObject(parent), m_wordPause(wordPause) {
  connect(&m_server, &QTcpServer::newConnection, this, [this] {
    while (QTcpSocket* socket = m_server.nextPendingConnection())
      serve(socket);
  });
}

Result<QUrl> ModelStand::listen(quint16 port) {
  if (!m_server.listen(QHostAddress::LocalHost, port))
    return Error{
        ErrorCode::Unavailable,
        u"The training model can't listen on port %1 of this machine: choose another."_s.arg(port),
        m_server.errorString()};
  return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort()));
}

void ModelStand::serve(QTcpSocket* socket) {
  connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  const auto reader = std::make_shared<http::RequestReader>(http::Limits{});
  connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] {
    reader->append(socket->readAll());
    switch (reader->advance()) {
      case http::RequestReader::State::NeedMore: return;
      case http::RequestReader::State::Refused: return socket->abort();
      case http::RequestReader::State::Ready: break;
    }
    socket->disconnect(this);  // one request a connection
    if (reader->head().method == "POST")
      return answer(socket, reader->head().target, reader->body());
    refuse(socket, "405 Method Not Allowed", u"Only POST is answered here."_s);
  });
}

void ModelStand::answer(QTcpSocket* socket, const QByteArray& target, const QByteArray& body) {
  if (!target.endsWith("/chat/completions"))
    return refuse(socket, "404 Not Found", u"Only chat/completions is answered here."_s);
  const QJsonObject request = QJsonDocument::fromJson(body).object();
  const QJsonArray messages = request[u"messages"_s].toArray();
  if (messages.isEmpty())
    return refuse(socket, "400 Bad Request", u"The request has no messages."_s);
  qint64 input = 0;
  for (const QJsonValue message : messages)
    input += wordsOf(message[u"content"].toString()).size();
  const QStringList words = wordsOf(writtenFor(messages));
  if (request[u"stream"_s].toBool()) return stream(socket, words, input);
  reply(socket, "200 OK",
        {{u"object"_s, u"chat.completion"_s},
         {u"model"_s, kModel},
         {u"choices"_s, QJsonArray{QJsonObject{
                            {u"finish_reason"_s, u"stop"_s},
                            {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s},
                                                       {u"content"_s, words.join(QString())}}}}}},
         {u"usage"_s, usage(input, words.size())}});
}

void ModelStand::stream(QTcpSocket* socket, const QStringList& words, qint64 inputTokens) {
  socket->write(
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
      "Connection: close\r\n\r\n");
  auto* pace = new QTimer(socket);  // whoever hangs up takes it along
  const auto said = std::make_shared<qsizetype>(0);
  connect(pace, &QTimer::timeout, socket, [socket, pace, words, inputTokens, said] {
    if (*said < words.size()) {
      const QJsonObject delta{{u"content"_s, words[(*said)++]}};
      return sendEvent(socket, compact(chunk({{u"delta"_s, delta}})));
    }
    pace->stop();
    QJsonObject last = chunk({{u"delta"_s, QJsonObject()}, {u"finish_reason"_s, u"stop"_s}});
    last.insert(u"usage"_s, usage(inputTokens, words.size()));
    sendEvent(socket, compact(last));
    sendEvent(socket, "[DONE]");
    socket->write("0\r\n\r\n");
    socket->disconnectFromHost();
  });
  pace->start(m_wordPause);
}

}  // namespace oc::training
