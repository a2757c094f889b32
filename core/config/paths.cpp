#include "core/config/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestRuntimeFolder = 60;  // leaves room for our name and the socket's

QString absolute(const QString& path) {
  return path.startsWith(u'/') ? QDir::cleanPath(path) : QString();
}

}  // namespace

QString dataFolder(const QProcessEnvironment& environment) {
  // The XDG rules say to ignore a relative path.
  if (const QString set = absolute(environment.value(u"XDG_DATA_HOME"_s)); !set.isEmpty())
    return set + u"/owner-console"_s;
  if (::geteuid() == 0) return u"/var/lib/owner-console"_s;
  const QString home = absolute(environment.value(u"HOME"_s));
  return (home.isEmpty() ? QDir::homePath() : home) + u"/.local/share/owner-console"_s;
}

QString runFolder(const QString& dataFolder, const QProcessEnvironment& environment) {
  const QString real = QFileInfo(dataFolder).canonicalFilePath();
  const QByteArray path = (real.isEmpty() ? QDir::cleanPath(dataFolder) : real).toUtf8();
  const QString id = QString::fromLatin1(
      QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(12));
  const QString name = u"/owner-console-"_s + id;
  if (::geteuid() == 0) return (::access("/run", W_OK) == 0 ? u"/run"_s : u"/tmp"_s) + name;
  const QString runtime = absolute(environment.value(u"XDG_RUNTIME_DIR"_s));
  const bool usable = !runtime.isEmpty() && runtime.size() <= kLongestRuntimeFolder &&
                      ::access(QFile::encodeName(runtime).constData(), W_OK | X_OK) == 0;
  return (usable ? runtime : u"/tmp"_s) + name;
}

Result<Done> ensureFolder(const QString& path, unsigned mode) {
  if (QFileInfo(path).isDir()) return Done{};
  const QString parent = QFileInfo(path).path();
  if (parent != path)
    if (const auto made = ensureFolder(parent, 0755); !made) return made.error();
  const QByteArray name = QFile::encodeName(path);
  if (::mkdir(name.constData(), mode) == 0) {
    ::chmod(name.constData(), mode);  // whatever the umask left of it
    return Done{};
  }
  if (errno == EEXIST && QFileInfo(path).isDir()) return Done{};
  const QString why = QString::fromLocal8Bit(std::strerror(errno));
  return Error{ErrorCode::Unavailable, u"The folder "_s + path + u" can't be created: "_s + why,
               u"mkdir"_s};
}

}  // namespace oc::config
