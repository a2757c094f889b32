#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <functional>

#include "core/domain/result.h"
#include "core/store/database_url.h"

namespace oc::store {

class TarReader;

// A backup is one tar archive (mode 0600) of
//   database.dump   schema `app` with all tenants, in pg_dump's custom format
//   roles.json      people's roles: [{"login_id", "role", "operator", "verifier"}]; the verifier,
//                   which a password is checked against, is null where the administrator who made
//                   the backup was no superuser
//   journal/…       webhooks that were not in the database yet, where there are any
//   manifest.json   the last: BackupManifest
// It holds what customers wrote, and secrets as they are sealed in the database, never their key.
struct BackupManifest {
  QDateTime madeAt;                  // UTC
  int schemaVersion = 0;             // the newest migration in it
  int serverMajor = 0;               // of the PostgreSQL that it comes from
  QString keyId;                     // names the key that opens its secrets; empty: none yet
  QMap<QString, qint64> rows;        // by table, partitions each by themselves
  QMap<QString, QByteArray> hashes;  // SHA-256 in hexadecimal, by file

  QJsonObject toJson() const;
  static Result<BackupManifest> from(TarReader& archive);  // Invalid when it is none
};

// What is being done, and how many bytes of it are; on the caller's thread.
using BackupProgress = std::function<void(const QString& step, qint64 bytes)>;

// Writes a backup of one moment of the database into the new file `path`. `admin` is an
// administrator's URL. `journalFolder` may not exist. Others go on working meanwhile. Conflict when
// the file exists; what could not be finished is removed again. Blocking.
Result<BackupManifest> makeBackup(const DatabaseUrl& admin, const QString& path,
                                  const QString& journalFolder,
                                  const BackupProgress& progress = {});

// Reads all of it: every file's hash, and whether each table's rows are there. Invalid with what is
// wrong. Blocking.
Result<BackupManifest> verifyBackup(const QString& path, const BackupProgress& progress = {});

}  // namespace oc::store
