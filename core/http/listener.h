#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <functional>

namespace oc::http {

class ParserSocket;

// The listening socket. It hands accepted connections to the server and only their stand-ins to Qt
// HTTP Server, which would otherwise read from the clients itself.
class Listener final : public QTcpServer {
  Q_OBJECT

 public:
  using Accept = std::function<void(qintptr descriptor)>;

  explicit Listener(Accept accept, QObject* parent = nullptr);

  void introduce(ParserSocket* socket);

 protected:
  void incomingConnection(qintptr descriptor) override;

 private:
  const Accept m_accept;
};

// How many connections may be open at a time, at most `wanted`: each takes a file descriptor, so
// the process's limit is raised as far as the system lets it, and `wanted` cut to what that leaves.
int roomForConnections(int wanted);

// The other end of a connected socket; null when it has gone.
QHostAddress peerOf(qintptr descriptor);

// Answers 503 on a socket nobody will serve, and closes it.
void turnAway(qintptr descriptor);

}  // namespace oc::http
