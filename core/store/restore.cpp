#include "core/store/restore.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include "core/config/paths.h"
#include "core/config/private_file.h"
#include "core/store/backup_parts.h"
#include "core/store/client_program.h"
#include "core/store/connection.h"
#include "core/store/roles.h"
#include "core/store/tar_file.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSolitudeMs = 2000;
constexpr int kPollMs = 50;

// What was there is kept under another name until the backup is in.
const QString kSetAside = u"alter schema app rename to app_before_restore"_s;
const QString kForget = u"drop schema app_before_restore cascade"_s;
const QString kBringBack =
    u"drop schema if exists app cascade; alter schema app_before_restore rename to app"_s;

// A role of a person who is in the backup no more; kept without a login where another database of
// the server knows it.
const QString kDropRole =
    uR"(
do $$
begin
  drop owned by %1;
  drop role %1;
exception when dependent_objects_still_exist then
  alter role %1 nologin;
end
$$)"_s;

Result<qint64> number(Connection& db, const QString& question) {
  auto rows = db.exec(question);
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

// Who has just closed a connection may still be listed for a moment.
Result<Done> awaitSolitude(Connection& db) {
  const QDeadlineTimer deadline(kSolitudeMs);
  for (;;) {
    const auto others = number(
        db,
        u"select count(*) from pg_stat_activity where datname = current_database() and pid <> "
        "pg_backend_pid() and backend_type = 'client backend'"_s);
    if (!others) return others.error();
    if (*others == 0) return Done{};
    if (deadline.hasExpired())
      return Error{
          ErrorCode::Conflict,
          u"%1 connections to the database are open: end consoles and receivers first."_s.arg(
              *others),
          {}};
    QThread::msleep(kPollMs);
  }
}

Result<Done> checkTarget(Connection& db, bool replace) {
  const auto interrupted =
      number(db, u"select count(*) from pg_namespace where nspname = 'app_before_restore'"_s);
  if (!interrupted) return interrupted.error();
  if (*interrupted > 0)
    return Error{
        ErrorCode::Conflict,
        u"Restoring was interrupted before, and what was there is in the schema "
        "app_before_restore. Have `ownerctl psql` drop that schema, or put it back: %1;"_s.arg(
            kBringBack),
        {}};
  const auto tenants = number(db, u"select count(*) from app.owners"_s);
  if (!tenants) return tenants.error();
  if (*tenants > 0 && !replace)
    return Error{ErrorCode::Conflict,
                 u"The database holds %1 tenants, which the backup would replace. To have that say "
                 "--replace and the database's name: --replace %2"_s.arg(*tenants)
                     .arg(db.database().databaseName()),
                 {}};
  return awaitSolitude(db);
}

Result<Done> loadDump(const DatabaseUrl& admin, TarReader& archive, int serverMajor,
                      const BackupProgress& progress) {
  const auto environment = clientEnvironment(admin);
  if (!environment) return environment.error();
  ClientProgram program(u"pg_restore"_s, serverMajor);
  if (auto started = program.start({u"--dbname="_s % admin.database, u"--single-transaction"_s,
                                    u"--exit-on-error"_s, u"--no-password"_s},
                                   *environment);
      !started)
    return started;
  qint64 done = 0;
  const auto fed = archive.read(*archive.find(kDumpPart), [&](const QByteArray& bytes) {
    if (progress) progress(u"restoring"_s, done += bytes.size());
    return program.write(bytes);
  });
  return fed ? program.finish() : fed;
}

// As the schema's owner, by the functions that people's roles are always made with.
Result<Done> restoreRoles(Connection& db, const QJsonArray& roles, QStringList& withoutPassword) {
  for (const QJsonValue& value : roles) {
    const QString role = value["role"_L1].toString();
    const QString verifier = value["verifier"_L1].toString();
    // The operator's password is this machine's own.
    const bool isOperator = value["operator"_L1].toBool();
    if (auto made = db.exec(u"select app.make_role(?)"_s, {role}); !made) return made.error();
    if (!isOperator && verifier.isEmpty()) withoutPassword.append(role);
    if (!isOperator && !verifier.isEmpty())
      if (auto set = db.exec(u"select app.set_verifier(?, ?)"_s, {role, verifier}); !set)
        return set.error();
    if (auto settled = db.exec(u"select app.settle_login(?)"_s, {value["login_id"_L1].toInteger()});
        !settled)
      return settled.error();
  }
  return Done{};
}

Result<QStringList> rolesOf(Connection& db) {
  auto rows = db.exec(
      u"select quote_ident(role_name) from app.logins join pg_roles on rolname = role_name where "
      u"removed_at is "
      "null"_s);
  if (!rows) return rows.error();
  QStringList roles;
  while (rows->next())
    roles.append(rows->text(0));
  return roles;
}

// Files that are there are newer than the backup's.
Result<int> restoreJournal(TarReader& archive, const BackupManifest& manifest,
                           const QString& folder) {
  int restored = 0;
  for (const QString& part : manifest.hashes.keys()) {
    if (!part.startsWith(kJournalPart)) continue;
    const QString path = folder % u'/' % part.section(u'/', -1);
    if (QFile::exists(path)) continue;
    if (auto made = config::ensureFolder(folder, 0700); !made) return made.error();
    const auto bytes = archive.readAll(*archive.find(part));
    if (!bytes) return bytes.error();
    if (auto written = config::createPrivateFile(path, *bytes); !written) return written.error();

    ++restored;
  }
  return restored;
}

Result<std::unique_ptr<Connection>> connect(const DatabaseUrl& admin, const QString& role = {}) {
  ConnectionOptions options;
  options.applicationName = u"owner-console restore"_s;
  options.statementTimeoutMs = 0;
  options.role = role;
  return Connection::open(admin, options);
}

// Everything between setting the old schema aside and forgetting it.
Result<Done> fill(const DatabaseUrl& admin, TarReader& archive, const QStringList& before,
                  RestoreReport& report, const BackupProgress& progress) {
  if (auto loaded = loadDump(admin, archive, report.manifest.serverMajor, progress); !loaded)
    return loaded;
  const auto db = connect(admin, kSchemaRole);
  if (!db) return db.error();
  const auto found = countRows(**db);
  if (!found) return found.error();
  if (auto same = sameRows(report.manifest.rows, *found); !same) return same;
  const auto roles = archive.readAll(*archive.find(kRolesPart));
  if (!roles) return roles.error();
  if (auto restored =
          restoreRoles(**db, QJsonDocument::fromJson(*roles).array(), report.withoutPassword);
      !restored)
    return restored;
  const auto after = rolesOf(**db);
  if (!after) return after.error();
  for (const QString& role : before)
    if (!after->contains(role))
      if (auto dropped = (*db)->script(kDropRole.arg(role)); !dropped) return dropped;
  return Done{};
}

}  // namespace

Result<RestoreReport> restoreBackup(const DatabaseUrl& admin, const QString& path,
                                    const MigrationSet& migrations, const RestoreOptions& options,
                                    const BackupProgress& progress) {
  auto verified = verifyBackup(path, progress);
  if (!verified) return verified.error();
  RestoreReport report{*std::move(verified), {}, 0};
  if (report.manifest.schemaVersion > migrations.newest())
    return Error{ErrorCode::Conflict,
                 u"The backup has version %1 of the schema, but this program knows versions up to "
                 "%2 only: install the newer program."_s.arg(report.manifest.schemaVersion)
                     .arg(migrations.newest()),
                 {}};
  auto archive = TarReader::open(path);
  if (!archive) return archive.error();
  const auto db = connect(admin);
  if (!db) return db.error();
  if (auto fit = checkTarget(**db, options.replace); !fit) return fit.error();
  const auto before = rolesOf(**db);
  if (!before) return before.error();

  if (auto aside = (*db)->script(kSetAside); !aside) return aside.error();
  if (auto filled = fill(admin, *archive, *before, report, progress); !filled) {
    const auto back = (*db)->script(kBringBack);
    if (!back)
      return Error{filled.error().code,
                   filled.error().message %
                       u" What was there is in the schema app_before_restore: rename it to app."_s,
                   back.error().detail};
    return filled.error();
  }
  if (auto forgotten = (*db)->script(kForget); !forgotten) return forgotten.error();
  if (auto analyzed = (*db)->script(u"analyze"_s); !analyzed) return analyzed.error();
  const auto journal = restoreJournal(*archive, report.manifest, options.journalFolder);
  if (!journal) return journal.error();
  report.journalFiles = *journal;
  return report;
}

}  // namespace oc::store
