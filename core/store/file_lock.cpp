#include "core/store/file_lock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPollMs = 20;
constexpr mode_t kPrivate = 0600;

}  // namespace

Result<FileLock> FileLock::take(const QString& path, Mode mode, int waitMs) {
  const int fd =
      ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kPrivate);
  if (fd < 0)
    return Error{ErrorCode::Unavailable,
                 path + u" can't be opened: "_s + QString::fromLocal8Bit(std::strerror(errno)),
                 u"lock file"_s};
  FileLock lock(fd);
  QElapsedTimer clock;
  clock.start();
  const int operation = (mode == Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
  while (::flock(fd, operation) != 0) {
    if (clock.hasExpired(waitMs))
      return Error{ErrorCode::Conflict, path + u" is held by another process."_s, {}};
    QThread::msleep(kPollMs);
  }
  return lock;
}

FileLock::~FileLock() {
  release();
}

FileLock::FileLock(FileLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(m_fd, other.m_fd);
  return *this;
}

bool FileLock::becomeExclusive() {
  if (isHeld() && ::flock(m_fd, LOCK_EX | LOCK_NB) == 0) return true;
  release();
  return false;
}

void FileLock::release() {
  if (m_fd >= 0) ::close(std::exchange(m_fd, -1));
}

}  // namespace oc::store
