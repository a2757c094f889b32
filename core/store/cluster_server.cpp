#include "core/store/cluster_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/config/log.h"
#include "core/store/cluster_config.h"
#include "core/store/scram.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCreateMs = 120000;
constexpr int kReadyMs = 300000;  // recovery after a crash may read a gigabyte
constexpr int kFastStopMs = 30000;
constexpr int kHardStopMs = 10000;
constexpr int kPollMs = 20;
constexpr int kOrphansMs = 5000;  // how long sessions of a killed server may take to notice
constexpr int kOrphanPollMs = 250;
constexpr int kPatienceMs = 10000;  // for a program that has a timeout of its own
constexpr int kKeptLogs = 10;

void tell(const ClusterServer::Progress& progress, const QString& step) {
  if (progress) progress(step);
}

Error systemError(const QString& path) {
  const QString why = QString::fromLocal8Bit(std::strerror(errno));
  return {ErrorCode::Unavailable, u"The private database can't use "_s + path + u": "_s + why, {}};
}

QString lastLines(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  constexpr qint64 kTail = 2000;
  file.seek(qMax<qint64>(0, file.size() - kTail));
  return QString::fromUtf8(file.readAll()).trimmed();
}

}  // namespace

ClusterServer::ClusterServer(QString folder, QString runFolder, bool throwaway)
    : m_folder(std::move(folder)), m_runFolder(std::move(runFolder)), m_throwaway(throwaway) {}

Result<ClusterServer> ClusterServer::at(const QString& folder, const QString& runFolder,
                                        bool throwaway) {
  ClusterServer server(folder, runFolder, throwaway);
  auto account = ServerAccount::find();
  if (!account) return account.error();
  server.m_account = std::move(account).value();

  std::optional<int> major;
  if (QFile version(server.dataFolder() + u"/PG_VERSION"_s); version.open(QIODevice::ReadOnly))
    major = version.readAll().trimmed().toInt();
  auto programs = ServerPrograms::pick(major);
  if (!programs) return programs.error();
  server.m_programs = std::move(programs).value();
  return server;
}

QString ClusterServer::dataFolder() const {
  return m_folder + u"/data"_s;
}

ServerProgram ClusterServer::program(const QString& folder) const {
  return {m_account, m_programs, folder};
}

bool ClusterServer::hasData() const {
  return QFileInfo::exists(dataFolder() + u"/PG_VERSION"_s);
}

Result<Done> ClusterServer::writeServerFile(const QString& path, const QByteArray& text) const {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
      ::fchmod(file.handle(), 0600) != 0 ||
      ::fchown(file.handle(), m_account.uid, m_account.gid) != 0 ||
      file.write(text) != text.size() || !file.flush() || ::fsync(file.handle()) != 0)
    return systemError(path);
  return Done{};
}

// 0700 and the server's, or nobody's: a folder that somebody else prepared could hold their socket.
Result<Done> ClusterServer::makeServerFolder(const QString& path) const {
  const QByteArray name = QFile::encodeName(path);
  if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST) return systemError(path);
  struct stat info {};
  if (::lstat(name.constData(), &info) != 0) return systemError(path);
  const bool ours =
      S_ISDIR(info.st_mode) && (info.st_uid == m_account.uid || info.st_uid == ::geteuid());
  if (!ours)
    return Error{
        ErrorCode::Forbidden, u"The folder %1 belongs to another user: remove it."_s.arg(path), {}};
  if (::chmod(name.constData(), 0700) != 0 ||
      ::lchown(name.constData(), m_account.uid, m_account.gid) != 0)
    return systemError(path);
  return Done{};
}

// Without a server and so without a password; one statement a line.
Result<Done> ClusterServer::singleUser(const QString& folder, const QByteArray& sql) const {
  return program(folder).run(u"postgres"_s,
                             {u"--single"_s, u"-D"_s, u"%D"_s, u"-c"_s, u"exit_on_error=on"_s,
                              u"-c"_s, u"logging_collector=off"_s, u"postgres"_s},
                             kCreateMs, sql);
}

Result<Done> ClusterServer::create(const QString& adminPassword, const Progress& progress) const {
  tell(progress, u"Creating the private database…"_s);
  // Under another name until it is whole: what an interrupted run left is begun anew.
  const QString unfinished = m_folder + u"/data.new"_s;
  if (!QDir(unfinished).removeRecursively()) return systemError(unfinished);
  if (const auto made = makeServerFolder(unfinished); !made) return made.error();

  QStringList arguments{u"-D"_s,
                        u"%D"_s,
                        u"--encoding=UTF8"_s,
                        u"--locale=C.UTF-8"_s,
                        u"--auth=reject"_s,
                        u"--username=postgres"_s,
                        u"--no-instructions"_s};
  if (m_throwaway) arguments += {u"--no-sync"_s, u"--wal-segsize=1"_s};
  Result<Done> step = program(unfinished).run(u"initdb"_s, arguments, kCreateMs);
  if (step) step = writeServerFile(unfinished + u"/pg_hba.conf"_s, clusterAccess());
  if (step) step = writeServerFile(unfinished + u"/owner-console.conf"_s, configText());
  if (step) {
    QFile main(unfinished + u"/postgresql.conf"_s);
    if (!main.open(QIODevice::ReadOnly)) return systemError(main.fileName());
    step = writeServerFile(main.fileName(), main.readAll() + "\ninclude 'owner-console.conf'\n");
  }
  if (step)
    step = singleUser(unfinished, "alter role postgres password '" +
                                      scramVerifier(adminPassword).toLatin1() +
                                      "'\ncreate database owner_console\n");
  if (!step)
    return Error{step.error().code, u"The private database could not be created."_s,
                 step.error().detail + step.error().message};
  if (!QDir().rename(unfinished, dataFolder())) return systemError(dataFolder());
  const int parent = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_CLOEXEC);
  ::fsync(parent);
  ::close(parent);
  return Done{};
}

Result<Done> ClusterServer::setAdminPassword(const QString& password) const {
  return singleUser(dataFolder(),
                    "alter role postgres password '" + scramVerifier(password).toLatin1() + "'\n");
}

QByteArray ClusterServer::configText() const {
  const bool authDelay = m_programs.hasLibrary(u"auth_delay"_s);
  if (!authDelay)
    log::event(lcStore(), QtWarningMsg,
               "wrong passwords are not slowed down: PostgreSQL's auth_delay is not installed");
  return clusterConfig(m_runFolder, m_throwaway, authDelay);
}

Result<Done> ClusterServer::launch() const {
  Postmaster::removeLeftovers(dataFolder(), m_runFolder);
  dropOldLogs();
  if (const auto made = makeServerFolder(m_runFolder); !made) return made.error();
  if (const auto written = writeServerFile(dataFolder() + u"/owner-console.conf"_s, configText());
      !written)
    return written.error();
  if (const auto emptied = writeServerFile(dataFolder() + u"/startup.log"_s, {}); !emptied)
    return emptied.error();
  return program(dataFolder())
      .run(u"pg_ctl"_s,
           {u"start"_s, u"--silent"_s, u"--wait"_s, u"--timeout"_s,
            QString::number(kReadyMs / 1000), u"-D"_s, u"%D"_s, u"-l"_s, u"%D/startup.log"_s},
           kReadyMs + kPatienceMs);
}

Result<Postmaster> ClusterServer::start(const Progress& progress) const {
  QElapsedTimer clock;
  clock.start();
  while (!clock.hasExpired(kReadyMs)) {
    if (const auto found = running()) {
      if (found->status == u"ready") return *found;
      QThread::msleep(kPollMs);  // it is starting, or its last user stops it
      continue;
    }
    tell(progress, u"Starting the private database…"_s);
    const auto launched = launch();
    // Sessions of a server that was killed may hold its memory for a moment; the new one refuses.
    if (!launched && clock.elapsed() > kOrphansMs) return startError(launched.error());
    if (!launched) QThread::msleep(kOrphanPollMs);
  }
  return startError({ErrorCode::Timeout, {}, u"not ready in time"_s});
}

Error ClusterServer::startError(const Error& cause) const {
  const QString log = dataFolder() + u"/startup.log"_s;
  const QStringList logs =
      QDir(dataFolder() + u"/log"_s).entryList({u"server-*.log"_s}, QDir::Files, QDir::Name);
  QString words = lastLines(log);
  if (!logs.isEmpty()) words += u'\n' + lastLines(dataFolder() + u"/log/"_s + logs.last());
  return {ErrorCode::Unavailable,
          u"The private database doesn't start. Its own log is in %1/log."_s.arg(dataFolder()),
          cause.message + u' ' + cause.detail + u'\n' + words};
}

void ClusterServer::stop() const {
  const auto server = running();
  if (!server) return;
  if (!server->end(dataFolder(), SIGINT, kFastStopMs)) {
    log::event(lcStore(), QtWarningMsg, "private database stops hard", {{"pid", server->pid}});
    server->end(dataFolder(), SIGQUIT, kHardStopMs);
  }
  ::rmdir(QFile::encodeName(m_runFolder).constData());
}

void ClusterServer::dropOldLogs() const {
  QDir folder(dataFolder() + u"/log"_s);
  QStringList logs = folder.entryList({u"server-*.log"_s}, QDir::Files, QDir::Name);
  while (logs.size() > kKeptLogs)
    folder.remove(logs.takeFirst());
}

}  // namespace oc::store
