#include "core/store/server_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QScopeGuard>
#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kOldestMajor = 15;
constexpr int kCannotChangeUser = 126;
const QString kServerUser = u"postgres"_s;
const QString kDebianFolder = u"/usr/lib/postgresql"_s;

QString packageOf(int major) {
  return u"postgresql-%1"_s.arg(major);
}

int majorOf(const QString& folder) {
  QProcess process;
  process.start(folder + u"/postgres"_s, {u"--version"_s});
  if (!process.waitForFinished(10000)) return 0;
  static const QRegularExpression version(u"\\) (\\d+)"_s);
  return version.match(QString::fromLatin1(process.readAllStandardOutput())).captured(1).toInt();
}

// Elsewhere than on Debian: where pg_config says.
QString configuredFolder() {
  QProcess process;
  process.start(u"pg_config"_s, {u"--bindir"_s});
  if (!process.waitForFinished(10000)) return {};
  return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

bool isComplete(const QString& folder) {
  return QFileInfo(folder + u"/initdb"_s).isExecutable() &&
         QFileInfo(folder + u"/pg_ctl"_s).isExecutable() &&
         QFileInfo(folder + u"/postgres"_s).isExecutable();
}

// PG* variables of the person's shell must not reach the server.
QProcessEnvironment cleanEnvironment() {
  QProcessEnvironment environment;
  environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
  environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
  environment.insert(u"TZ"_s, u"UTC"_s);
  return environment;
}

// Runs in the child between fork and exec: system calls only.
void becomeServerUser(const ServerAccount& account, int folder) {
  if (::setgroups(account.groups.size(), account.groups.data()) != 0 ||
      ::setgid(account.gid) != 0 || ::setuid(account.uid) != 0 || ::fcntl(folder, F_SETFD, 0) != 0)
    ::_exit(kCannotChangeUser);
}

}  // namespace

Result<ServerAccount> ServerAccount::find() {
  ServerAccount account;
  account.uid = ::geteuid();
  account.gid = ::getegid();
  if (account.uid != 0) return account;

  struct passwd entry {};
  struct passwd* found = nullptr;
  QByteArray buffer(16384, '\0');
  const QByteArray name = kServerUser.toLatin1();
  if (::getpwnam_r(name.constData(), &entry, buffer.data(), static_cast<size_t>(buffer.size()),
                   &found) != 0 ||
      !found)
    return Error{ErrorCode::Unavailable,
                 u"PostgreSQL doesn't run as root, and there is no system user postgres to run it "
                 "under: install the package postgresql."_s,
                 {}};
  account.uid = entry.pw_uid;
  account.gid = entry.pw_gid;
  account.foreign = true;
  int count = 64;
  account.groups.resize(static_cast<size_t>(count));
  ::getgrouplist(name.constData(), account.gid, account.groups.data(), &count);
  account.groups.resize(static_cast<size_t>(std::max(count, 0)));
  return account;
}

bool ServerPrograms::hasLibrary(const QString& name) const {
  // Debian's layout, and that of a PostgreSQL of its own.
  for (const QString& libraries : {u"/../lib/"_s, u"/../lib/postgresql/"_s})
    if (QFileInfo::exists(folder + libraries + name + u".so"_s)) return true;
  return false;
}

QList<ServerPrograms> ServerPrograms::installed() {
  QList<ServerPrograms> all;
  for (const QString& name : QDir(kDebianFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const ServerPrograms found{name.toInt(), kDebianFolder + u'/' + name + u"/bin"_s};
    if (found.major >= kOldestMajor && isComplete(found.folder)) all += found;
  }
  if (all.isEmpty()) {
    const QString folder = configuredFolder();
    const ServerPrograms found{isComplete(folder) ? majorOf(folder) : 0, folder};
    if (found.major >= kOldestMajor) all += found;
  }
  std::ranges::sort(all, std::ranges::greater(), &ServerPrograms::major);
  return all;
}

Result<ServerPrograms> ServerPrograms::pick(std::optional<int> major) {
  const QList<ServerPrograms> all = installed();
  if (all.isEmpty())
    return Error{
        ErrorCode::Unavailable,
        u"No PostgreSQL server is installed: install the package postgresql (version %1 or "
        "newer), or set DATABASE_URL."_s.arg(major.value_or(kOldestMajor)),
        {}};
  if (!major) return all.first();
  const auto it = std::ranges::find(all, *major, &ServerPrograms::major);
  if (it != all.end()) return *it;
  return Error{
      ErrorCode::Conflict,
      u"The private database was made by PostgreSQL %1, but PostgreSQL %2 is installed. "
      "Install the package %3 beside it, or move the data over with pg_upgrade."_s.arg(*major)
          .arg(all.first().major)
          .arg(packageOf(*major)),
      u"major version"_s};
}

ServerProgram::ServerProgram(const ServerAccount& account, const ServerPrograms& programs,
                             QString dataFolder)
    : m_account(account), m_programs(programs), m_dataFolder(std::move(dataFolder)) {}

Result<Done> ServerProgram::run(const QString& program, const QStringList& arguments, int timeoutMs,
                                const QByteArray& input) const {
  QProcess process;
  QString folder = m_dataFolder;
  int descriptor = -1;
  const auto closer = qScopeGuard([&descriptor] {
    if (descriptor >= 0) ::close(descriptor);
  });
  if (m_account.foreign) {
    descriptor = ::open(QFile::encodeName(m_dataFolder).constData(),
                        O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    folder = u"/proc/self/fd/%1"_s.arg(descriptor);
    process.setChildProcessModifier(
        [this, descriptor] { becomeServerUser(m_account, descriptor); });
  }
  QStringList filled = arguments;
  filled.replaceInStrings(u"%D"_s, folder);

  process.setProcessEnvironment(cleanEnvironment());
  process.setWorkingDirectory(u"/"_s);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(m_programs.folder + u'/' + program, filled);
  process.write(input);
  process.closeWriteChannel();
  const bool finished = process.waitForFinished(timeoutMs);
  const QString words = QString::fromUtf8(process.readAll()).trimmed().right(2000);
  if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
    return Done{};
  if (!finished) process.kill();
  process.waitForFinished();
  return Error{
      ErrorCode::Internal, program + u" failed."_s,
      u"%1 ended with %2: %3"_s.arg(program).arg(finished ? process.exitCode() : -1).arg(words)};
}

}  // namespace oc::store
