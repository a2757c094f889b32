#pragma once

#include <QFile>
#include <QList>
#include <csignal>

namespace oc::test {

// Stops a server and the processes that it has made, until it goes.
class StoppedServer {
 public:
  explicit StoppedServer(qint64 postmaster) : m_pids{postmaster} {
    const QString path = QStringLiteral("/proc/%1/task/%1/children").arg(postmaster);
    QFile children(path);
    if (!children.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
    for (const QByteArray& pid : children.readAll().split(' '))
      if (!pid.trimmed().isEmpty()) m_pids.append(pid.toLongLong());
    signalAll(SIGSTOP);
  }
  ~StoppedServer() { signalAll(SIGCONT); }
  Q_DISABLE_COPY_MOVE(StoppedServer)

 private:
  void signalAll(int signal) const {
    for (const qint64 pid : m_pids)
      ::kill(static_cast<pid_t>(pid), signal);
  }
  QList<qint64> m_pids;
};

}  // namespace oc::test
