#pragma once

#include <QString>

#include "core/domain/result.h"
#include "core/store/database_url.h"
#include "core/store/migrator.h"

namespace oc::store {

// Where the program's parts connect to.
struct Provisioned {
  DatabaseUrl admin;
  DatabaseUrl service;
  DatabaseUrl operator_;
  MigrationReport migration;
};

// Migrates a server to which we have an administrator's URL and makes the program's own roles able
// to sign in. Their passwords are kept in `credentialsFile` (0600), per server; new ones are set
// only where the kept ones don't open the door. Blocking.
Result<Provisioned> provisionServer(const DatabaseUrl& admin, const QString& credentialsFile,
                                    const MigrationSet& migrations);

class PrivateCluster;

// The same for the private cluster, which has its own credentials.
Result<Provisioned> provisionCluster(PrivateCluster& cluster, const MigrationSet& migrations);

}  // namespace oc::store
