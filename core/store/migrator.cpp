#include "core/store/migrator.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlField>
#include <QThread>
#include <utility>

#include "core/config/log.h"
#include "core/store/scram.h"
#include "core/store/server_log.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLockKey = 0x6f776e6572636f6e;  // "ownercon"
constexpr int kLockWaitMs = 120000;
constexpr int kLockPollMs = 50;

const QString kVersionTable =
    uR"(
set local role owner_schema;
create table if not exists app.schema_migrations (
  version int primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now(),
  duration_ms int not null
))"_s;

// Ends the sessions of people who hold an advisory lock: none of ours is theirs to take. Where the
// administrator is a superuser they can't (bootstrap.sql).
const QString kEndPeople =
    uR"(
select pg_terminate_backend(l.pid)
from pg_locks l
join pg_stat_activity a using (pid)
join pg_roles r on r.oid = a.usesysid and not (r.rolsuper or r.rolcreaterole)
join pg_auth_members m on m.member = r.oid
join pg_roles g on g.oid = m.roleid and g.rolname = 'owner_console'
where l.locktype = 'advisory' and a.datname = current_database())"_s;

QString sqlText(QSqlDriver* driver, const QString& text) {
  QSqlField field{QString(), QMetaType(QMetaType::QString)};
  field.setValue(text);
  return driver->formatValue(field);
}

// Polled, because waiting inside PostgreSQL would fall under lock_timeout.
Result<Done> takeLock(Connection& connection) {
  if (const auto ended = connection.exec(kEndPeople); !ended) return ended.error();
  QElapsedTimer clock;
  clock.start();
  for (;;) {
    auto rows = connection.exec(u"select pg_try_advisory_lock(?)"_s, {kLockKey});
    if (!rows) return rows.error();
    if (rows->next() && rows->value(0).toBool()) return Done{};
    if (clock.hasExpired(kLockWaitMs))
      return Error{ErrorCode::Conflict, u"Another program is migrating this database. Try later."_s,
                   u"advisory lock"_s};
    QThread::msleep(kLockPollMs);
  }
}

Result<Done> inTransaction(Connection& connection, const QString& script) {
  auto transaction = Transaction::begin(connection);
  if (!transaction) return transaction.error();
  if (const auto done = connection.script(script); !done) return done.error();
  return transaction->commit();
}

}  // namespace

Result<QList<Migration>> Migrator::pending(Connection& connection) const {
  auto table = connection.exec(u"select to_regclass('app.schema_migrations') is not null"_s);
  if (!table) return table.error();
  if (!table->next() || !table->value(0).toBool()) return m_set.migrations;

  auto rows = connection.exec(u"select version, checksum from app.schema_migrations"_s);
  if (!rows) return rows.error();
  QHash<int, QString> applied;
  int newest = 0;
  while (rows->next()) {
    const int version = rows->value(0).toInt();
    applied.insert(version, rows->text(1));
    newest = qMax(newest, version);
  }
  if (newest > m_set.newest())
    return Error{ErrorCode::Conflict,
                 u"The database is at version %1, but this program knows versions up to %2 only: "
                 "install the newer program."_s.arg(newest)
                     .arg(m_set.newest()),
                 u"database newer than the program"_s};

  QList<Migration> missing;
  for (const Migration& migration : m_set.migrations) {
    const auto it = applied.constFind(migration.version);
    if (it == applied.cend())
      missing += migration;
    else if (*it != migration.checksum)
      return Error{ErrorCode::Conflict,
                   u"Migration %1 (%2) was applied to this database in another form than this "
                   "program has. Migrations are never edited after a release: use the program "
                   "that belongs to this database."_s.arg(migration.version)
                       .arg(migration.name),
                   u"checksum of version %1"_s.arg(migration.version)};
  }
  return missing;
}

Result<Done> Migrator::apply(Connection& connection, const Migration& migration) const {
  QElapsedTimer clock;
  clock.start();
  auto transaction = Transaction::begin(connection);
  if (!transaction) return transaction.error();
  // In one script: a migration of comments alone would be an empty one, which PostgreSQL refuses.
  Result<Done> step = connection.script(
      u"set local role owner_schema; set local search_path = app, pg_temp; "_s + migration.sql);
  if (step) {
    const auto row = connection.exec(
        u"insert into app.schema_migrations (version, name, checksum, duration_ms) "
        "values (?, ?, ?, ?)"_s,
        {migration.version, migration.name, migration.checksum, clock.elapsed()});
    if (!row) step = row.error();
  }
  if (step) step = transaction->commit();
  if (!step)
    return Error{
        step.error().code,
        u"Migration %1 (%2) failed; the database is as it was before it."_s.arg(migration.version)
            .arg(migration.name),
        step.error().detail};
  log::event(
      lcStore(), QtInfoMsg, "migrated",
      {{"version", migration.version}, {"name", migration.name}, {"duration_ms", clock.elapsed()}});
  return Done{};
}

Result<MigrationReport> Migrator::migrate(Connection& connection) const {
  // Before anything is touched: an older program must not run its bootstrap over a newer database.
  if (const auto check = pending(connection); !check) return check.error();
  if (const auto done = inTransaction(connection, m_set.bootstrap); !done)
    return Error{done.error().code,
                 u"Roles and schema could not be prepared. "_s + done.error().message,
                 done.error().detail};
  if (const auto done = inTransaction(connection, kVersionTable); !done) return done.error();
  if (const auto done = quietServerLog(connection); !done) return done.error();

  const auto missing = pending(connection);
  if (!missing) return missing.error();
  MigrationReport report;
  for (const Migration& migration : *missing) {
    if (const auto done = apply(connection, migration); !done) return done.error();
    report.applied += migration.version;
  }
  report.current = m_set.newest();
  return report;
}

Result<MigrationReport> Migrator::run(const DatabaseUrl& admin) const {
  ConnectionOptions options;
  options.applicationName = u"owner-console migrate"_s;
  options.statementTimeoutMs = 0;
  options.lockTimeoutMs = 30000;
  options.idleInTransactionTimeoutMs = 0;
  auto connection = Connection::open(admin, options);
  if (!connection) return connection.error();
  const auto administrator = isAdministrator(**connection);
  if (!administrator) return administrator.error();
  if (!*administrator)
    return Error{ErrorCode::Forbidden,
                 u"Migrating needs an administrator's login: set DATABASE_ADMIN_URL."_s,
                 admin.user + u" may not create roles"_s};
  if (const auto locked = takeLock(**connection); !locked) return locked.error();
  return migrate(**connection);  // closing the connection frees the lock
}

Result<Done> setPassword(Connection& admin, const QString& role, const QString& password) {
  QSqlDriver* driver = admin.database().driver();
  return admin.script(u"alter role "_s + driver->escapeIdentifier(role, QSqlDriver::TableName) +
                      u" login password "_s + sqlText(driver, scramVerifier(password)));
}

Result<bool> isAdministrator(Connection& connection) {
  auto rows = connection.exec(
      u"select rolsuper or rolcreaterole from pg_roles where rolname = current_user"_s);
  if (!rows) return rows.error();
  return rows->next() && rows->value(0).toBool();
}

}  // namespace oc::store
