#pragma once

#include <QFile>
#include <memory>

#include "core/domain/result.h"

namespace oc::store {

// A file that is being made, readable by this user alone (0600): gone again unless it was kept.
class NewFile {
 public:
  static Result<NewFile> create(const QString& path);  // Conflict when there is one already
  NewFile(NewFile&&) = default;
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile();

  Result<Done> write(const QByteArray& bytes);
  QIODevice& device() { return *m_file; }
  Result<Done> keep();  // with all that was written on disk

 private:
  explicit NewFile(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
  std::unique_ptr<QFile> m_file;  // null once it is kept
};

}  // namespace oc::store
