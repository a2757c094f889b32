#include <QProcess>

#include "app/ctl/command.h"
#include "app/ctl/doctor.h"
#include "app/ctl/serve.h"
#include "core/store/migrator.h"
#include "core/store/roles.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

Result<Output> migrate(Session& session) {
  const auto opened = session.installation(Session::Server::Upgrade);
  if (!opened) return opened.error();
  const app::Installation& installation = **opened;
  if (!installation.admin())
    return Error{ErrorCode::Unavailable,
                 u"DATABASE_URL is not an administrator's: set DATABASE_ADMIN_URL to migrate."_s,
                 {}};
  const auto db = session.admin();
  if (!db) return db.error();
  auto rows = (*db)->exec(u"select coalesce(max(version), 0) from app.schema_migrations"_s);
  if (!rows) return rows.error();
  rows->next();
  const qint64 version = rows->integer(0);
  Output output;
  output.json = {{u"version"_s, version},
                 {u"database_url"_s, installation.person().toString()},
                 {u"database_service_url"_s, installation.service()->toString()}};
  output.text =
      u"The schema is at version %1.\n\nFor agents' consoles:\nDATABASE_URL=%2\n\nFor the "
      "service (receiver and courier):\nDATABASE_SERVICE_URL=%3"_s.arg(
          QString::number(version), installation.person().toString(),
          installation.service()->toString());
  return output;
}

// The private cluster runs as long as this process holds it, so that psql is a child.
Result<Output> psql(Session& session) {
  const auto opened = session.installation();
  if (!opened) return opened.error();
  if (!(*opened)->admin())
    return Error{ErrorCode::Unavailable,
                 u"Set DATABASE_ADMIN_URL to open a shell as the schema's owner."_s,
                 {}};
  const store::DatabaseUrl& url = *(*opened)->admin();
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"PGHOST"_s, url.host);
  environment.insert(u"PGPORT"_s, QString::number(url.port));
  environment.insert(u"PGUSER"_s, url.user);
  environment.insert(u"PGPASSWORD"_s, url.password);
  environment.insert(u"PGDATABASE"_s, url.database);
  if (url.options.contains(u"sslmode"_s))
    environment.insert(u"PGSSLMODE"_s, url.options.value(u"sslmode"_s));
  environment.insert(u"PGOPTIONS"_s,
                     u"-c role="_s % store::kSchemaRole % u" -c search_path=app,pg_temp"_s);
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::ForwardedChannels);
  process.setInputChannelMode(QProcess::ForwardedInputChannel);
  process.start(u"psql"_s, session.positional());
  if (!process.waitForStarted())
    return Error{
        ErrorCode::Unavailable, u"psql is not installed: install postgresql-client."_s, {}};
  process.waitForFinished(-1);
  Output output;
  output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
  return output;
}

QList<QCommandLineOption> none() {
  return {};
}

const Command kCommands[] = {
    {"serve", "Runs receiver and courier without windows, until SIGTERM.", "", &serveOptions,
     &serve, true},
    {"migrate", "Brings the database to this version and prints the URLs to connect with.", "",
     &none, &migrate},
    {"psql", "Opens a shell on the database as the schema's owner.", "[-- PSQL-ARGUMENT…]", &none,
     &psql},
    {"doctor", "Checks database, roles, port, signature and Twilio accounts.", "", &none, &doctor},
};

}  // namespace

std::span<const Command> databaseCommands() {
  return kCommands;
}

}  // namespace oc::ctl
