#include <QTextStream>
#include <cstdio>

#include "app/ctl/command.h"
#include "core/store/restore.h"
#include "core/store/sealing.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

// A line for each step and each further 64 MB of it, on standard error.
store::BackupProgress progressOnError() {
  return [step = QString(), told = qint64(0)](const QString& now, qint64 bytes) mutable {
    constexpr qint64 kEvery = 64 * 1024 * 1024;
    if (now == step && bytes - told < kEvery) return;
    step = now;
    told = bytes;
    QTextStream(stderr) << now << "… " << bytes / (1024 * 1024) << " MB\n";
  };
}

QString journalFolder(const Session& session) {
  return session.settings().dataFolder % u"/journal"_s;
}

Result<QString> fileOf(const Session& session) {
  const QStringList words = session.positional();
  if (words.size() == 1) return words.first();
  return Error{ErrorCode::Invalid, u"Name one file."_s, {}};
}

Output describe(const store::BackupManifest& manifest, const QString& file, const QString& what) {
  qint64 rows = 0;
  for (const qint64 count : manifest.rows)
    rows += count;
  Output output;
  output.json = manifest.toJson();
  output.json.insert(u"file"_s, file);
  output.text = u"%1: %2 rows in %3 tables, schema version %4, made %5."_s.arg(what)
                    .arg(rows)
                    .arg(manifest.rows.size())
                    .arg(manifest.schemaVersion)
                    .arg(manifest.madeAt.toString(Qt::ISODate));
  if (!manifest.keyId.isEmpty())
    output.text +=
        u"\nIts secrets open with SECRET_KEY (or secret.key) %1 only, which is not in it: keep a "
        "copy of the key elsewhere."_s.arg(manifest.keyId);
  return output;
}

QList<QCommandLineOption> backupOptions() {
  return {QCommandLineOption(
      u"verify"_s,
      u"Reads the backup FILE instead of making one, and says whether it is whole."_s)};
}

Result<Output> backup(Session& session) {
  const auto file = fileOf(session);
  if (!file) return file.error();
  if (session.isSet(u"verify"_s)) {
    const auto manifest = store::verifyBackup(*file, progressOnError());
    if (!manifest) return manifest.error();
    return describe(*manifest, *file, u"The backup is whole"_s);
  }
  const auto opened = session.installation();
  if (!opened) return opened.error();
  const auto& admin = (*opened)->admin();
  if (!admin)
    return Error{ErrorCode::Unavailable,
                 u"A backup takes an administrator's rights: set DATABASE_ADMIN_URL."_s,
                 {}};
  const auto manifest = store::makeBackup(*admin, *file, journalFolder(session), progressOnError());
  if (!manifest) return manifest.error();
  return describe(*manifest, *file, u"Backed up"_s);
}

QList<QCommandLineOption> restoreOptions() {
  return {QCommandLineOption(
      u"replace"_s,
      u"Replaces the tenants that the database holds; DATABASE is its name, as a confirmation."_s,
      u"DATABASE"_s)};
}

Result<Output> restore(Session& session) {
  const auto file = fileOf(session);
  if (!file) return file.error();
  const auto opened = session.installation();
  if (!opened) return opened.error();
  const auto& admin = (*opened)->admin();
  if (!admin)
    return Error{ErrorCode::Unavailable,
                 u"Restoring takes an administrator's rights: set DATABASE_ADMIN_URL."_s,
                 {}};
  const QString confirmed = session.value(u"replace"_s);
  if (!confirmed.isEmpty() && confirmed != admin->database)
    return Error{ErrorCode::Invalid,
                 u"The database is named %1, not %2."_s.arg(admin->database, confirmed),
                 {}};
  const auto migrations = store::MigrationSet::load();
  if (!migrations) return migrations.error();
  const auto report =
      store::restoreBackup(*admin, *file, *migrations,
                           {!confirmed.isEmpty(), journalFolder(session)}, progressOnError());
  if (!report) return report.error();

  // Opened once more: an older backup is brought to this version, and the program's roles let in.
  const auto upgraded =
      app::Installation::open(session.settings(), {}, app::Installation::Server::Upgrade);
  if (!upgraded) return upgraded.error();
  Output output = describe(report->manifest, *file, u"Restored"_s);
  output.json.insert(u"without_password"_s, QJsonArray::fromStringList(report->withoutPassword));
  output.json.insert(u"journal_files"_s, report->journalFiles);
  if (!report->withoutPassword.isEmpty())
    output.text +=
        u"\n%1 people need a new password (`ownerctl login reset`): who made the backup "
        "was no superuser."_s.arg(report->withoutPassword.size());
  const auto db = session.admin();
  if (!db) return db.error();
  const auto box = (*upgraded)->secretBox();
  if (!box) return box.error();
  const auto standing = store::nameKey(**db, *box);
  if (!standing) return standing.error();
  const bool foreign = *standing == store::KeyStanding::Foreign;
  output.json.insert(u"key_fits"_s, !foreign);
  if (foreign) output.text += u"\n"_s % store::kForeignKey;
  return output;
}

const Command kCommands[] = {
    {"backup", "Writes all tenants into one file, or verifies such a file.", "FILE", &backupOptions,
     &backup},
    {"restore", "Puts a backup into the database.", "FILE", &restoreOptions, &restore},
};

}  // namespace

std::span<const Command> backupCommands() {
  return kCommands;
}

}  // namespace oc::ctl
