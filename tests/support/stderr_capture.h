#pragma once

#include <QTemporaryFile>

#include <unistd.h>

namespace oc::test {

// What this process writes to stderr goes into a file as long as the object lives, and stands there
// to be read at any moment.
class StderrCapture {
 public:
  StderrCapture() : m_kept(::dup(STDERR_FILENO)) {
    if (!m_file.open()) qFatal("no temporary file");
    ::dup2(m_file.handle(), STDERR_FILENO);
  }
  ~StderrCapture() {
    ::dup2(m_kept, STDERR_FILENO);
    ::close(m_kept);
  }
  Q_DISABLE_COPY_MOVE(StderrCapture)

  QByteArray text() const {
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly)) qFatal("the temporary file is gone");
    return file.readAll();
  }

 private:
  QTemporaryFile m_file;
  int m_kept;
};

}  // namespace oc::test
