#include "core/config/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/config/secret_box.h"

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr mode_t kPrivate = 0600;

Error systemError(const QString& path, const char* call) {
  const QString why = QString::fromLocal8Bit(std::strerror(errno));
  return {ErrorCode::Unavailable, path + u": "_s + why, QString::fromLatin1(call)};
}

// Closes at the end of the scope.
class Descriptor {
 public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  ~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return m_fd; }
  bool isOpen() const { return m_fd >= 0; }

 private:
  int m_fd;
};

bool writeAll(int fd, const QByteArray& content) {
  qsizetype done = 0;
  while (done < content.size()) {
    const ssize_t n =
        ::write(fd, content.constData() + done, static_cast<size_t>(content.size() - done));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    done += n;
  }
  return ::fsync(fd) == 0;
}

void syncFolderOf(const QString& path) {
  const Descriptor folder(
      ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC));
  if (folder.isOpen()) ::fsync(folder.get());
}

// A new file beside `path` with the content, safely on disk.
Result<QByteArray> writeBeside(const QString& path, const QByteArray& content) {
  const QByteArray name = QFile::encodeName(path) + '.' + randomBytes(6).toHex() + ".new";
  const Descriptor file(
      ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kPrivate));
  if (!file.isOpen()) return systemError(path, "open");
  if (::fchmod(file.get(), kPrivate) == 0 && writeAll(file.get(), content)) return name;
  const Error error = systemError(path, "write");
  ::unlink(name.constData());
  return error;
}

}  // namespace

Result<QByteArray> readPrivateFile(const QString& path) {
  const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
  if (!file.isOpen()) {
    if (errno == ENOENT)
      return Error{ErrorCode::NotFound, u"The file "_s + path + u" doesn't exist."_s, {}};
    return systemError(path, "open");
  }
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return systemError(path, "stat");
  if (!S_ISREG(info.st_mode))
    return Error{ErrorCode::Forbidden, path + u" isn't a plain file."_s, {}};
  if (info.st_uid != ::geteuid() && info.st_uid != 0)
    return Error{ErrorCode::Forbidden, path + u" belongs to another user."_s, {}};
  if ((info.st_mode & 077) != 0)
    return Error{ErrorCode::Forbidden,
                 u"Others may read the secrets in %1: run  chmod 600 '%1'"_s.arg(path),
                 {}};
  QByteArray content;
  std::array<char, 4096> buffer{};
  for (;;) {
    const ssize_t n = ::read(file.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return systemError(path, "read");
    if (n == 0) return content;
    content.append(buffer.data(), n);
  }
}

Result<Done> createPrivateFile(const QString& path, const QByteArray& content) {
  const auto temporary = writeBeside(path, content);
  if (!temporary) return temporary.error();
  // link() refuses what exists, and nobody ever sees half a file.
  const bool linked = ::link(temporary->constData(), QFile::encodeName(path).constData()) == 0;
  const int why = errno;
  ::unlink(temporary->constData());
  errno = why;
  if (!linked && why == EEXIST)
    return Error{ErrorCode::Conflict, u"The file "_s + path + u" exists already."_s, {}};
  if (!linked) return systemError(path, "link");
  syncFolderOf(path);
  return Done{};
}

Result<Done> writePrivateFile(const QString& path, const QByteArray& content) {
  const auto temporary = writeBeside(path, content);
  if (!temporary) return temporary.error();
  if (::rename(temporary->constData(), QFile::encodeName(path).constData()) != 0) {
    const Error error = systemError(path, "rename");
    ::unlink(temporary->constData());
    return error;
  }
  syncFolderOf(path);
  return Done{};
}

}  // namespace oc::config
