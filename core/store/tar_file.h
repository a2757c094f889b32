#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QList>
#include <QString>
#include <functional>

#include "core/domain/result.h"
#include "core/store/new_file.h"

namespace oc::store {

// One file within an archive.
struct TarEntry {
  QString name;
  qint64 offset = 0;  // of its bytes in the archive
  qint64 size = 0;
};

// Writes a POSIX tar archive whose files' sizes are not known beforehand; `tar` unpacks it.
class TarWriter {
 public:
  explicit TarWriter(NewFile& file) : m_file(file) {}

  // `name` has at most 99 ASCII characters.
  Result<Done> begin(const QString& name);
  Result<Done> write(const QByteArray& bytes);
  Result<QByteArray> end();  // SHA-256 of the file's bytes, in hexadecimal

  qint64 size() const { return m_entry.size; }  // of the file that is being written
  Result<Done> finish();

 private:
  NewFile& m_file;
  TarEntry m_entry;
  QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// Reads plain files of a tar archive.
class TarReader {
 public:
  static Result<TarReader> open(const QString& path);  // Invalid when it is no archive, or cut off

  const QList<TarEntry>& entries() const { return m_entries; }
  const TarEntry* find(const QString& name) const;

  // Passes the file's bytes to `take` in pieces, until that says no.
  Result<Done> read(const TarEntry& entry,
                    const std::function<Result<Done>(const QByteArray& bytes)>& take);
  Result<QByteArray> readAll(const TarEntry& entry);

 private:
  explicit TarReader(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
  Error damaged() const;

  std::unique_ptr<QFile> m_file;
  QList<TarEntry> m_entries;
};

}  // namespace oc::store
