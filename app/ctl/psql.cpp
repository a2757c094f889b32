#include "app/ctl/psql.h"

#include <QProcess>
#include <QUuid>
#include <csignal>

#include "core/store/client_program.h"
#include "core/store/lent_role.h"
#include "core/store/login_queries.h"
#include "core/store/login_role.h"
#include "core/store/roles.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPollMs = 20;

// The private cluster runs as long as this process holds it, so that psql is a child. `lent` is
// given back as soon as psql is in.
Result<Output> run(const QStringList& arguments, QProcessEnvironment environment,
                   store::LentRole* lent = nullptr) {
  const QString name = u"psql-"_s % QUuid::createUuid().toString(QUuid::Id128).first(8);
  if (lent) environment.insert(u"PGAPPNAME"_s, name);
  QProcess process;
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::ForwardedChannels);
  process.setInputChannelMode(QProcess::ForwardedInputChannel);
  std::signal(SIGINT, SIG_IGN);  // Ctrl+C is for psql's statement
  process.start(u"psql"_s, arguments);
  if (!process.waitForStarted())
    return Error{
        ErrorCode::Unavailable, u"psql is not installed: install postgresql-client."_s, {}};
  if (lent) {
    while (!process.waitForFinished(kPollMs) && !lent->isUsedBy(name)) {
    }
    lent->giveBack();
  }
  process.waitForFinished(-1);
  Output output;
  output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
  return output;
}

Result<Output> asSchemaOwner(const app::Installation& installation, const QStringList& arguments) {
  if (!installation.admin())
    return Error{ErrorCode::Unavailable,
                 u"Set DATABASE_ADMIN_URL to open a shell as the schema's owner, or say --role."_s,
                 {}};
  auto environment = store::clientEnvironment(*installation.admin());
  if (!environment) return environment.error();
  const QString options = environment->value(u"PGOPTIONS"_s);
  environment->insert(u"PGOPTIONS"_s, options % u" -c role="_s % store::kSchemaRole %
                                          u" -c search_path=app,pg_temp"_s);
  return run(arguments, *environment);
}

// The URLs that this machine has, by their roles.
std::optional<store::DatabaseUrl> known(const app::Installation& installation,
                                        const QString& role) {
  for (const auto& url : {installation.service(), installation.person()})
    if (url && url->user == role) return url;
  return std::nullopt;
}

Result<Output> asRole(const app::Installation& installation, const QString& wanted,
                      const QStringList& arguments) {
  const QString role = wanted.contains(u'@') ? store::loginRole(wanted) : wanted;
  if (const auto url = known(installation, role)) {
    const auto environment = store::clientEnvironment(*url);
    if (!environment) return environment.error();
    return run(arguments, *environment);
  }
  if (role == store::kServiceRole) return installation.gatewayOptions().error();
  if (installation.admin()) {
    const auto db = store::Connection::open(*installation.admin());
    if (!db) return db.error();
    if (const auto login = store::logins::find(**db, role); !login)
      return Error{
          login.error().code,
          u"--role takes owner_service or a person's role or e-mail: there is no %1."_s.arg(wanted),
          login.error().detail};
  }
  if (installation.isPrivate()) {
    const auto lent = store::LentRole::take(*installation.admin(), role);
    if (!lent) return lent.error();
    const auto environment = store::clientEnvironment((*lent)->url());
    if (!environment) return environment.error();
    return run(arguments, *environment, lent->get());
  }
  const auto password = readPasswordLine();
  if (!password) return password.error();
  const auto environment =
      store::clientEnvironment(installation.server().withLogin(role, *password));
  if (!environment) return environment.error();
  return run(arguments, *environment);
}

}  // namespace

QList<QCommandLineOption> psqlOptions() {
  return {QCommandLineOption(
      u"role"_s,
      u"owner_service, or a person by e-mail or role: the shell is that role's own session. On a "
      "server by DATABASE_URL the person's password is the first line of standard input."_s,
      u"ROLE"_s)};
}

Result<Output> psql(Session& session) {
  const auto opened = session.installation();
  if (!opened) return opened.error();
  if (session.isSet(u"role"_s))
    return asRole(**opened, session.value(u"role"_s), session.positional());
  return asSchemaOwner(**opened, session.positional());
}

}  // namespace oc::ctl
