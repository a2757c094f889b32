#include "app/ctl/command.h"
#include "app/ctl/doctor.h"
#include "app/ctl/psql.h"
#include "app/ctl/serve.h"
#include "core/store/migrator.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

Result<Output> migrate(Session& session) {
  const auto opened = session.installation(session.isSet(u"reset-service-passwords"_s)
                                               ? Session::Server::ResetPasswords
                                               : Session::Server::Upgrade);
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
  output.json = {{u"version"_s, version}};
  output.text = u"The schema is at version %1."_s.arg(version);
  if (const auto& person = installation.person()) {
    output.json.insert(u"database_url"_s, person->toString());
    output.text += u"\n\nFor agents' consoles:\nDATABASE_URL="_s % person->toString();
  }
  if (const auto& service = installation.service()) {
    output.json.insert(u"database_service_url"_s, service->toString());
    output.text += u"\n\nFor the service (receiver and courier):\nDATABASE_SERVICE_URL="_s %
                   service->toString();
  } else {
    output.text += u"\n\n"_s % installation.gatewayOptions().error().message;
  }
  return output;
}

QList<QCommandLineOption> none() {
  return {};
}

const Command kCommands[] = {
    {"serve", "Runs receiver and courier without windows, until SIGTERM.", "", &serveOptions,
     &serve, true},
    {"migrate", "Brings the database to this version and prints the URLs to connect with.", "",
     [] {
       return QList{QCommandLineOption(
           u"reset-service-passwords"_s,
           u"Makes new passwords where another machine has the ones in force, and needs these then."_s)};
     },
     &migrate},
    {"psql", "Opens a shell on the database as the schema's owner or as another role.",
     "[-- PSQL-ARGUMENT…]", &psqlOptions, &psql},
    {"doctor", "Checks database, roles, port, signature and Twilio accounts.", "", &none, &doctor},
};

}  // namespace

std::span<const Command> databaseCommands() {
  return kCommands;
}

}  // namespace oc::ctl
