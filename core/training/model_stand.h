#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <chrono>

#include "core/domain/result.h"

class QTcpSocket;

namespace oc::training {

// A stand-in for an OpenAI-compatible endpoint on loopback: POST …/chat/completions, streamed word
// by word at a writer's pace where the request asks for a stream. It writes from the script
// (model_part.h) and sends nothing anywhere. Lives on one thread with an event loop.
class ModelStand : public QObject {
  Q_OBJECT

 public:
  explicit ModelStand(std::chrono::milliseconds wordPause = std::chrono::milliseconds(45),
                      QObject* parent = nullptr);

  // The base URL for a feature's config: "http://127.0.0.1:8091/v1". Port 0: any free one.
  Result<QUrl> listen(quint16 port = 0);

 private:
  void serve(QTcpSocket* socket);
  void answer(QTcpSocket* socket, const QByteArray& target, const QByteArray& body);
  void stream(QTcpSocket* socket, const QStringList& words, qint64 inputTokens);

  const std::chrono::milliseconds m_wordPause;
  QTcpServer m_server;
};

}  // namespace oc::training
