#pragma once

#include <QString>

#include "core/domain/result.h"

namespace oc::store {

// A lock between processes on a file of its own (flock): freed with the object and, however the
// process ends, with the process. Children don't inherit it.
class FileLock {
 public:
  enum Mode { Shared, Exclusive };

  FileLock() = default;
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;

  // Waits up to `waitMs` (0: not at all). Conflict when somebody else still holds it.
  static Result<FileLock> take(const QString& path, Mode mode, int waitMs);

  // From shared to exclusive when nobody else holds it. Otherwise the lock is lost and false comes
  // back.
  bool becomeExclusive();

  bool isHeld() const { return m_fd >= 0; }
  void release();

 private:
  explicit FileLock(int fd) : m_fd(fd) {}
  int m_fd = -1;
};

}  // namespace oc::store
