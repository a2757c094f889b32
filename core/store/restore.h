#pragma once

#include "core/store/backup.h"
#include "core/store/migration.h"

namespace oc::store {

struct RestoreOptions {
  bool replace = false;  // where the database holds tenants
  QString journalFolder;
};

struct RestoreReport {
  BackupManifest manifest;
  QStringList withoutPassword;  // roles of people who need a new one
  int journalFiles = 0;         // brought back
};

// Puts a backup into the database of `admin`, in place of what is there, once all of it was
// verified. Until it is in whole the old data stays, and comes back when something fails. Conflict
// where the database holds tenants and `replace` is off, where programs are connected to it, or
// when the backup is of a newer schema than `migrations`; an older one still has to be migrated.
// Blocking.
Result<RestoreReport> restoreBackup(const DatabaseUrl& admin, const QString& path,
                                    const MigrationSet& migrations, const RestoreOptions& options,
                                    const BackupProgress& progress = {});

}  // namespace oc::store
