#include "core/store/provision.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "core/config/paths.h"
#include "core/store/cluster_credentials.h"
#include "core/store/private_cluster.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

bool letsIn(const DatabaseUrl& url) {
  return Connection::open(url).ok();
}

// Sets a password only where the kept one doesn't work: another machine may use the same role.
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

// One file per server and database, so that a changed DATABASE_URL doesn't mix their passwords.
QString fileFor(const DatabaseUrl& admin, const QString& file) {
  const QString server = u"%1:%2/%3"_s.arg(admin.host, QString::number(admin.port), admin.database);
  const QByteArray id =
      QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
  return file + u'.' + QString::fromLatin1(id);
}

}  // namespace

Result<Provisioned> provisionServer(const DatabaseUrl& admin, const QString& credentialsFile,
                                    const MigrationSet& migrations) {
  auto migrated = Migrator(migrations).run(admin);
  if (!migrated) return migrated.error();
  if (const auto made = config::ensureFolder(QFileInfo(credentialsFile).path(), 0700); !made)
    return made.error();
  bool created = false;
  const auto credentials = ClusterCredentials::obtain(fileFor(admin, credentialsFile), created);
  if (!credentials) return credentials.error();
  auto connection = Connection::open(admin);
  if (!connection) return connection.error();
  const auto role = operatorRole(**connection);
  if (!role) return role.error();

  Provisioned result{admin, admin.withLogin(kServiceRole, credentials->roles.service),
                     admin.withLogin(*role, credentials->roles.operator_), *migrated};
  for (const DatabaseUrl& url : {result.service, result.operator_})
    if (const auto done = openDoor(**connection, url); !done) return done.error();
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

  Provisioned result{admin, cluster.serviceUrl(), cluster.operatorUrl(), *migrated};
  for (const DatabaseUrl& url : {result.service, result.operator_})
    if (const auto done = openDoor(**connection, url); !done) return done.error();
  return result;
}

}  // namespace oc::store
