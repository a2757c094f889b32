#include "core/store/new_file.h"

#include <unistd.h>

namespace oc::store {
namespace {

Error failed(const QFile& file) {
  return {ErrorCode::Unavailable,
          QStringLiteral("%1 can't be written: %2").arg(file.fileName(), file.errorString()),
          {}};
}

}  // namespace

Result<NewFile> NewFile::create(const QString& path) {
  auto file = std::make_unique<QFile>(path);
  if (file->exists())
    return Error{ErrorCode::Conflict,
                 QStringLiteral("%1 exists already: choose another name.").arg(path),
                 {}};
  if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return failed(*file);
  return NewFile(std::move(file));
}

NewFile::~NewFile() {
  if (m_file) m_file->remove();
}

Result<Done> NewFile::write(const QByteArray& bytes) {
  if (m_file->write(bytes) != bytes.size()) return failed(*m_file);
  return Done{};
}

Result<Done> NewFile::keep() {
  if (!m_file->flush() || ::fsync(m_file->handle()) != 0) return failed(*m_file);
  m_file.reset();
  return Done{};
}

}  // namespace oc::store
