#include "core/store/postmaster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <csignal>

#include <sys/stat.h>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPollMs = 10;

// Lines of postmaster.pid, from 0.
enum Line { PidLine = 0, SocketLine = 4, StatusLine = 7 };

// A server's working directory is its data folder, however it was given that.
bool worksIn(qint64 pid, const QString& folder) {
  const QByteArray proc = "/proc/" + QByteArray::number(pid);
  struct stat cwd {};
  struct stat wanted {};
  const QByteArray link = proc + "/cwd";
  if (::stat(link.constData(), &cwd) != 0 ||
      ::stat(QFile::encodeName(folder).constData(), &wanted) != 0)
    return false;
  const QString program = QFile::symLinkTarget(QString::fromLatin1(proc) + u"/exe"_s);
  return cwd.st_ino == wanted.st_ino && cwd.st_dev == wanted.st_dev &&
         QFileInfo(program).fileName().startsWith(u"postgres");
}

}  // namespace

std::optional<Postmaster> Postmaster::of(const QString& dataFolder) {
  QFile file(dataFolder + u"/postmaster.pid"_s);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
  Postmaster found;
  found.pid = lines.value(PidLine).toLongLong();
  if (found.pid <= 0 || !worksIn(found.pid, dataFolder)) return std::nullopt;
  found.socketFolder = lines.value(SocketLine);
  found.status = lines.value(StatusLine).trimmed();
  return found;
}

void Postmaster::removeLeftovers(const QString& dataFolder, const QString& socketFolder) {
  QFile::remove(dataFolder + u"/postmaster.pid"_s);
  QFile::remove(socketFolder + u"/.s.PGSQL.5432.lock"_s);
  QFile::remove(socketFolder + u"/.s.PGSQL.5432"_s);
}

bool Postmaster::end(const QString& dataFolder, int signal, int waitMs) const {
  QElapsedTimer clock;
  clock.start();
  if (::kill(static_cast<pid_t>(pid), signal) != 0) return !worksIn(pid, dataFolder);
  while (worksIn(pid, dataFolder)) {
    if (clock.hasExpired(waitMs)) return false;
    QThread::msleep(kPollMs);
  }
  return true;
}

}  // namespace oc::store
