#include "core/store/backup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/store/backup_parts.h"
#include "core/store/client_program.h"
#include "core/store/connection.h"
#include "core/store/copy_counter.h"
#include "core/store/new_file.h"
#include "core/store/roles.h"
#include "core/store/sealing.h"
#include "core/store/tar_file.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFormat = 1;
constexpr qint64 kJournalPiece = 1024 * 1024;

void tell(const BackupProgress& progress, const QString& step, qint64 bytes) {
  if (progress) progress(step, bytes);
}

// What stands in the manifest before anything is written, in the transaction of the dump.
Result<BackupManifest> describe(Connection& db) {
  BackupManifest manifest;
  manifest.madeAt = QDateTime::currentDateTimeUtc();
  auto version = db.exec(
      u"select coalesce(max(version), 0), current_setting('server_version_num')::int / 10000 "
      "from app.schema_migrations"_s);
  if (!version) return version.error();
  version->next();
  manifest.schemaVersion = static_cast<int>(version->integer(0));
  manifest.serverMajor = static_cast<int>(version->integer(1));
  if (const auto sealer = currentSealer(db); sealer)
    manifest.keyId = sealer->keyId();
  else if (sealer.error().code != ErrorCode::Unavailable)
    return sealer.error();
  const auto rows = countRows(db);
  if (!rows) return rows.error();
  manifest.rows = *rows;
  return manifest;
}

Result<QByteArray> writePart(TarWriter& archive, const QString& name, const QByteArray& bytes) {
  if (auto begun = archive.begin(name); !begun) return begun.error();
  if (auto written = archive.write(bytes); !written) return written.error();
  return archive.end();
}

Result<QByteArray> writeDump(TarWriter& archive, const DatabaseUrl& admin, const QString& snapshot,
                             int serverMajor, const BackupProgress& progress) {
  const auto environment = clientEnvironment(admin);
  if (!environment) return environment.error();
  if (auto begun = archive.begin(kDumpPart); !begun) return begun.error();
  ClientProgram program(u"pg_dump"_s, serverMajor);
  program.onOutput([&](const QByteArray& bytes) {
    auto written = archive.write(bytes);
    tell(progress, u"dumping"_s, archive.size());
    return written;
  });
  // As the schema's owner, which the policies named "house" let see all, no superuser is needed.
  const QStringList arguments{u"--format=custom"_s,        u"--schema=app"_s,
                              u"--role="_s % kSchemaRole,  u"--enable-row-security"_s,
                              u"--snapshot="_s % snapshot, u"--no-password"_s};
  if (auto started = program.start(arguments, *environment); !started) return started.error();
  if (auto done = program.finish(); !done) return done.error();
  return archive.end();
}

// A file may grow while it is read: what it had is what is kept, a torn end the journal knows.
Result<Done> writeJournal(TarWriter& archive, const QString& folder, BackupManifest& manifest) {
  for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
    QFile file(folder % u'/' % name);
    if (!file.open(QIODevice::ReadOnly)) {
      if (!file.exists()) continue;  // it was replayed meanwhile
      return Error{ErrorCode::Unavailable,
                   u"%1 can't be read: %2"_s.arg(file.fileName(), file.errorString()),
                   {}};
    }
    const QString part = kJournalPart % name;
    if (auto begun = archive.begin(part); !begun) return begun;
    for (QByteArray bytes = file.read(kJournalPiece); !bytes.isEmpty();
         bytes = file.read(kJournalPiece))
      if (auto written = archive.write(bytes); !written) return written;
    const auto hash = archive.end();
    if (!hash) return hash.error();
    manifest.hashes.insert(part, *hash);
  }
  return Done{};
}

Error wrong(const QString& what) {
  return {ErrorCode::Invalid, u"The backup is damaged: %1."_s.arg(what), {}};
}

Result<Done> checkHashes(TarReader& archive, const BackupManifest& manifest,
                         const BackupProgress& progress) {
  qint64 done = 0;
  for (auto it = manifest.hashes.cbegin(); it != manifest.hashes.cend(); ++it) {
    const TarEntry* entry = archive.find(it.key());
    if (!entry) return wrong(u"%1 is missing"_s.arg(it.key()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = archive.read(*entry, [&](const QByteArray& bytes) -> Result<Done> {
      hash.addData(bytes);
      tell(progress, u"checking"_s, done += bytes.size());
      return Done{};
    });
    if (!read) return read;
    if (hash.result().toHex() != it.value()) return wrong(u"%1 was changed"_s.arg(it.key()));
  }
  return Done{};
}

Result<QMap<QString, qint64>> rowsInDump(TarReader& archive, int serverMajor,
                                         const BackupProgress& progress) {
  CopyCounter counter;
  ClientProgram program(u"pg_restore"_s, serverMajor);
  program.onOutput([&counter](const QByteArray& bytes) -> Result<Done> {
    counter.add(bytes);
    return Done{};
  });
  if (auto started = program.start({u"--data-only"_s, u"--file=-"_s},
                                   QProcessEnvironment::systemEnvironment());
      !started)
    return started.error();
  qint64 done = 0;
  const auto fed = archive.read(*archive.find(kDumpPart), [&](const QByteArray& bytes) {
    tell(progress, u"counting"_s, done += bytes.size());
    return program.write(bytes);
  });
  if (!fed) return fed.error();
  if (auto finished = program.finish(); !finished) return finished.error();
  return counter.rows();
}

}  // namespace

QJsonObject BackupManifest::toJson() const {
  QJsonObject counts, sums;
  for (auto it = rows.cbegin(); it != rows.cend(); ++it)
    counts.insert(it.key(), it.value());
  for (auto it = hashes.cbegin(); it != hashes.cend(); ++it)
    sums.insert(it.key(), QString::fromLatin1(it.value()));
  return {{u"format"_s, kFormat},
          {u"made_at"_s, madeAt.toString(Qt::ISODate)},
          {u"schema_version"_s, schemaVersion},
          {u"postgresql"_s, serverMajor},
          {u"key_id"_s, keyId},
          {u"rows"_s, counts},
          {u"sha256"_s, sums}};
}

Result<BackupManifest> BackupManifest::from(TarReader& archive) {
  const TarEntry* entry = archive.find(kManifestPart);
  if (!entry) return Error{ErrorCode::Invalid, u"This archive is no backup of ours."_s, {}};
  const auto bytes = archive.readAll(*entry);
  if (!bytes) return bytes.error();
  const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
  if (json["format"_L1].toInt() != kFormat)
    return Error{ErrorCode::Conflict,
                 u"The backup was made by a newer program: install that one."_s,
                 u"format %1"_s.arg(json["format"_L1].toInt())};
  BackupManifest manifest;
  manifest.madeAt = QDateTime::fromString(json["made_at"_L1].toString(), Qt::ISODate);
  manifest.schemaVersion = json["schema_version"_L1].toInt();
  manifest.serverMajor = json["postgresql"_L1].toInt();
  manifest.keyId = json["key_id"_L1].toString();
  const QJsonObject counts = json["rows"_L1].toObject();
  for (auto it = counts.begin(); it != counts.end(); ++it)
    manifest.rows.insert(it.key(), it.value().toInteger());
  const QJsonObject sums = json["sha256"_L1].toObject();
  for (auto it = sums.begin(); it != sums.end(); ++it)
    manifest.hashes.insert(it.key(), it.value().toString().toLatin1());
  for (const QString& part : {kDumpPart, kRolesPart})
    if (!manifest.hashes.contains(part)) return wrong(u"its manifest names no %1"_s.arg(part));
  return manifest;
}

Result<BackupManifest> makeBackup(const DatabaseUrl& admin, const QString& path,
                                  const QString& journalFolder, const BackupProgress& progress) {
  ConnectionOptions options;
  options.applicationName = u"owner-console backup"_s;
  options.statementTimeoutMs = 0;
  options.idleInTransactionTimeoutMs = 0;  // the snapshot lives as long as the dump takes
  const auto db = Connection::open(admin, options);
  if (!db) return db.error();
  auto file = NewFile::create(path);
  if (!file) return file.error();
  const auto transaction = Transaction::begin(**db);
  if (!transaction) return transaction.error();
  if (auto set = (*db)->script(u"set transaction isolation level repeatable read, read only"_s);
      !set)
    return set.error();
  const auto roles = readRoles(**db);
  if (!roles) return roles.error();
  if (auto set = (*db)->script(u"set local role "_s % kSchemaRole); !set) return set.error();
  tell(progress, u"counting"_s, 0);
  auto manifest = describe(**db);
  if (!manifest) return manifest.error();
  auto snapshot = (*db)->exec(u"select pg_export_snapshot()"_s);
  if (!snapshot) return snapshot.error();
  snapshot->next();

  TarWriter archive(*file);
  const auto dump = writeDump(archive, admin, snapshot->text(0), manifest->serverMajor, progress);
  if (!dump) return dump.error();
  manifest->hashes.insert(kDumpPart, *dump);
  const auto people =
      writePart(archive, kRolesPart, QJsonDocument(*roles).toJson(QJsonDocument::Compact));
  if (!people) return people.error();
  manifest->hashes.insert(kRolesPart, *people);
  if (auto written = writeJournal(archive, journalFolder, *manifest); !written)
    return written.error();
  const auto last = writePart(archive, kManifestPart, QJsonDocument(manifest->toJson()).toJson());
  if (!last) return last.error();
  if (auto finished = archive.finish(); !finished) return finished.error();
  if (auto kept = file->keep(); !kept) return kept.error();
  return manifest;
}

Result<BackupManifest> verifyBackup(const QString& path, const BackupProgress& progress) {
  auto archive = TarReader::open(path);
  if (!archive) return archive.error();
  auto manifest = BackupManifest::from(*archive);
  if (!manifest) return manifest;
  if (auto checked = checkHashes(*archive, *manifest, progress); !checked) return checked.error();
  const auto found = rowsInDump(*archive, manifest->serverMajor, progress);
  if (!found) return found.error();
  if (auto same = sameRows(manifest->rows, *found); !same) return same.error();
  return manifest;
}

}  // namespace oc::store
