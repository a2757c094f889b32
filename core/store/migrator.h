#pragma once

#include <QList>
#include <QString>

#include "core/domain/result.h"
#include "core/store/connection.h"
#include "core/store/migration.h"

namespace oc::store {

struct MigrationReport {
  QList<int> applied;  // now
  int current = 0;
};

// Brings a database to the newest version. Blocking; needs an administrator's connection.
//
// Under an advisory lock (several programs may start at once): bootstrap.sql as the administrator,
// then each missing migration whole, in one transaction with its row in app.schema_migrations, as
// owner_schema. Keeps values out of the server's log where the administrator may. Refuses
// (Conflict) when an applied file was changed since, or when the database is newer than this
// program.
class Migrator {
 public:
  explicit Migrator(MigrationSet set) : m_set(std::move(set)) {}

  Result<MigrationReport> run(const DatabaseUrl& admin) const;

  // What run() would apply; nothing is changed.
  Result<QList<Migration>> pending(Connection& connection) const;

 private:
  Result<MigrationReport> migrate(Connection& connection) const;
  Result<Done> apply(Connection& connection, const Migration& migration) const;

  MigrationSet m_set;
};

// Lets the role sign in with this password; only its SCRAM verifier reaches the server.
Result<Done> setPassword(Connection& admin, const QString& role, const QString& password);

// Whether this connection may create roles: an administrator's, fit to migrate.
Result<bool> isAdministrator(Connection& connection);

}  // namespace oc::store
