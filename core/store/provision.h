#pragma once

#include <QString>
#include <optional>

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
  std::optional<Error> locked;  // why service and operator can't sign in from this machine
};

// What is done about a role whose password this machine doesn't know: another machine may.
enum class Passwords { Keep, Reset };

// Migrates a server to which we have an administrator's URL and makes the program's own roles able
// to sign in. Their passwords are kept in `credentialsFile` (0600), per server. Roles that are new
// get theirs; those of a role that existed are replaced only when asked for. Blocking.
Result<Provisioned> provisionServer(const DatabaseUrl& admin, const QString& credentialsFile,
                                    const MigrationSet& migrations,
                                    Passwords passwords = Passwords::Keep);

class PrivateCluster;

// The same for the private cluster, which has its own credentials and is nobody else's.
Result<Provisioned> provisionCluster(PrivateCluster& cluster, const MigrationSet& migrations);

}  // namespace oc::store
