#include "core/store/provision.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <utility>

#include "core/config/paths.h"
#include "core/store/cluster_credentials.h"
#include "core/store/lent_role.h"
#include "core/store/private_cluster.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

bool letsIn(const DatabaseUrl& url) {
  return Connection::open(url).ok();
}

Result<bool> yes(Connection& db, const QString& question) {
  auto rows = db.exec(question);
  if (!rows) return rows.error();
  return rows->next() && rows->value(0).toBool();
}

Result<Done> openDoor(Connection& admin, const DatabaseUrl& url) {
  if (letsIn(url)) return Done{};
  return setPassword(admin, url.user, url.password);
}

Result<QString> operatorRole(Connection& admin) {
  auto rows = admin.exec(u"select app.ensure_operator()"_s);
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::Internal, u"There is no operator."_s, {}};
  return rows->text(0);
}

Error unknownPassword(const DatabaseUrl& url, const QString& file) {
  return {
      ErrorCode::Conflict,
      u"This machine doesn't know the password of %1 at %2. Copy %3 from the machine that runs "
      "the receiver, or set DATABASE_SERVICE_URL as there. `ownerctl migrate "
      "--reset-service-passwords` makes new passwords, which the other machine then needs."_s.arg(
          url.user, url.host, file),
      u"unknown password"_s};
}

QString suffix(const QString& server) {
  return u'.' +
         QString::fromLatin1(QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256)
                                 .toHex()
                                 .first(8));
}

// One file per server, whose roles are the same for all its databases. Earlier versions had one per
// database: the first that is met becomes the server's.
QString fileFor(const DatabaseUrl& admin, const QString& file) {
  const QString server = u"%1:%2"_s.arg(admin.host, QString::number(admin.port));
  const QString earlier = file + suffix(server + u'/' + admin.database);
  const QString path = file + suffix(server);
  if (!QFile::exists(path)) QFile::rename(earlier, path);
  return path;
}

}  // namespace

Result<Provisioned> provisionServer(const DatabaseUrl& admin, const QString& credentialsFile,
                                    const MigrationSet& migrations, Passwords passwords) {
  auto connection = Connection::open(admin);
  if (!connection) return connection.error();
  const auto hadService = yes(
      **connection,
      u"select exists (select from pg_roles where rolname = 'owner_service' and rolcanlogin)"_s);
  if (!hadService) return hadService.error();
  auto migrated = Migrator(migrations).run(admin);
  if (!migrated) return migrated.error();
  const auto hadOperator = yes(**connection,
                               u"select exists (select from pg_roles join app.logins on rolname = "
                               "role_name where is_operator)"_s);
  if (!hadOperator) return hadOperator.error();
  // What is cut off in between must not leave a role whose password nobody knows.
  auto transaction = Transaction::begin(**connection);
  if (!transaction) return transaction.error();
  const auto role = operatorRole(**connection);
  if (!role) return role.error();

  if (const auto made = config::ensureFolder(QFileInfo(credentialsFile).path(), 0700); !made)
    return made.error();
  const QString file = fileFor(admin, credentialsFile);
  bool created = false;
  const auto credentials = ClusterCredentials::obtain(file, created);
  if (!credentials) return credentials.error();
  Provisioned result{admin,
                     admin.withLogin(kServiceRole, credentials->roles.service),
                     admin.withLogin(*role, credentials->roles.operator_),
                     *migrated,
                     {}};
  const std::pair<DatabaseUrl, bool> doors[]{{result.service, *hadService},
                                             {result.operator_, *hadOperator}};
  for (const auto& [url, existed] : doors) {
    if (existed && letsIn(url)) continue;
    if (existed && passwords == Passwords::Keep) {
      if (!result.locked) result.locked = unknownPassword(url, file);
    } else if (const auto set = setPassword(**connection, url.user, url.password); !set) {
      return set.error();
    }
  }
  if (const auto committed = transaction->commit(); !committed) return committed.error();
  if (result.locked && created) QFile::remove(file);  // it opens nothing
  return result;
}

Result<Provisioned> provisionCluster(PrivateCluster& cluster, const MigrationSet& migrations) {
  const DatabaseUrl admin = cluster.adminUrl();
  auto migrated = Migrator(migrations).run(admin);
  if (!migrated) return migrated.error();
  auto connection = Connection::open(admin);
  if (!connection) return connection.error();
  const auto role = operatorRole(**connection);
  if (!role) return role.error();
  if (const auto named = cluster.nameOperator(*role); !named) return named.error();
  if (const auto returned = returnLentRoles(**connection); !returned) return returned.error();

  Provisioned result{admin, cluster.serviceUrl(), cluster.operatorUrl(), *migrated, {}};
  for (const DatabaseUrl& url : {result.service, result.operator_})
    if (const auto done = openDoor(**connection, url); !done) return done.error();
  return result;
}

}  // namespace oc::store
