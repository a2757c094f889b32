#include "app/common/installation.h"

#include <QDir>

#include "core/domain/address.h"
#include "core/store/connection.h"
#include "core/store/login_queries.h"
#include "core/store/login_role.h"
#include "core/store/migrator.h"
#include "core/store/provision.h"
#include "core/store/sign_in.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;

using Login = store::DatabaseUrl::Login;

Result<std::optional<store::DatabaseUrl>> parsed(const QString& text, const char* setting,
                                                 Login login = Login::Required) {
  if (text.isEmpty()) return std::optional<store::DatabaseUrl>();
  auto url = store::DatabaseUrl::parse(text, login);
  if (!url)
    return Error{ErrorCode::Invalid, QLatin1StringView(setting) % u": "_s % url.error().message,
                 url.error().detail};
  return std::optional(*url);
}

// Errors name the setting that the URL came from.
Result<std::unique_ptr<store::Connection>> connected(const store::DatabaseUrl& url,
                                                     const char* setting) {
  auto connection = store::Connection::open(url);
  if (connection) return connection;
  return Error{
      connection.error().code,
      u"%1 (%2): %3"_s.arg(QLatin1StringView(setting), url.redacted(), connection.error().message),
      connection.error().detail};
}

Result<bool> isAdministrators(const store::DatabaseUrl& url, const char* setting) {
  const auto connection = connected(url, setting);
  if (!connection) return connection.error();
  return store::isAdministrator(**connection);
}

// A new database may be prepared; one that others work on is upgraded only when asked for.
Result<Done> checkVersion(const store::DatabaseUrl& admin, const store::MigrationSet& migrations) {
  const auto connection = connected(admin, "DATABASE_ADMIN_URL");
  if (!connection) return connection.error();
  auto exists = (*connection)->exec(u"select to_regclass('app.schema_migrations') is not null"_s);
  if (!exists) return exists.error();
  exists->next();
  if (!exists->value(0).toBool()) return Done{};
  const auto pending = store::Migrator(migrations).pending(**connection);
  if (!pending) return pending.error();
  if (pending->isEmpty()) return Done{};
  return Error{ErrorCode::Conflict,
               u"The database is older than this program: run `ownerctl migrate`."_s,
               u"%1 migrations are missing"_s.arg(pending->size())};
}

}  // namespace

Result<std::unique_ptr<Installation>> Installation::open(const config::Settings& settings,
                                                         const Progress& progress, Server server) {
  std::unique_ptr<Installation> installation(new Installation(settings));
  const bool given = !settings.databaseUrl.isEmpty() || !settings.databaseServiceUrl.isEmpty();
  const auto opened =
      given ? installation->openServer(progress, server) : installation->openCluster(progress);
  if (!opened) return opened.error();
  return installation;
}

Result<Done> Installation::openCluster(const Progress& progress) {
  store::ClusterOptions options;
  options.runFolder = m_settings.runFolder;
  const auto step = [&progress](const QString& detail) {
    if (progress) progress(Stage::Database, detail);
  };
  auto cluster = store::PrivateCluster::start(m_settings.dataFolder, step, options);
  if (!cluster) return cluster.error();
  m_cluster = *std::move(cluster);
  if (progress) progress(Stage::Schema, {});
  const auto migrations = store::MigrationSet::load();
  if (!migrations) return migrations.error();
  const auto provisioned = store::provisionCluster(*m_cluster, *migrations);
  if (!provisioned) return provisioned.error();
  m_admin = provisioned->admin;
  m_service = provisioned->service;
  m_person = provisioned->operator_;
  m_server = m_person->withLogin({}, {});
  return Done{};
}

Result<Done> Installation::openServer(const Progress& progress, Server server) {
  const auto named = parsed(m_settings.databaseUrl, "DATABASE_URL", Login::Optional);
  const auto service = parsed(m_settings.databaseServiceUrl, "DATABASE_SERVICE_URL");
  const auto admin = parsed(m_settings.databaseAdminUrl, "DATABASE_ADMIN_URL");
  for (const auto* result : {&named, &service, &admin})
    if (!*result) return result->error();
  // The service's URL names the server too.
  const store::DatabaseUrl url = *named ? **named : (*service)->withLogin({}, {});
  m_server = url.withLogin({}, {});
  m_service = *service;
  m_admin = *admin;
  if (progress) progress(Stage::Database, m_server.redacted());
  bool mighty = false;
  if (!url.user.isEmpty()) {
    m_person = url;
    if (m_person->user.contains(u'@')) m_person->user = store::loginRole(m_person->user);
    const auto administrators = isAdministrators(*m_person, "DATABASE_URL");
    if (!administrators) return administrators.error();
    mighty = *administrators;
  }
  // An administrator's URL is left for the program's own limited roles as soon as they exist.
  if (mighty && !m_admin) m_admin = m_person;
  const bool upgrade = server != Server::Prepare && m_admin;
  if (!mighty && !upgrade) return Done{};

  if (progress) progress(Stage::Schema, {});
  const auto migrations = store::MigrationSet::load();
  if (!migrations) return migrations.error();
  if (!upgrade) {
    if (auto fit = checkVersion(*m_admin, *migrations); !fit) return fit;
  }
  const QString credentials = QDir(m_settings.dataFolder).filePath(u"server-credentials.json"_s);
  const auto provisioned = store::provisionServer(
      *m_admin, credentials, *migrations,
      server == Server::ResetPasswords ? store::Passwords::Reset : store::Passwords::Keep);
  if (!provisioned) return provisioned.error();
  m_locked = provisioned->locked;
  if (!m_service && !m_locked) m_service = provisioned->service;
  if (mighty) {
    m_person.reset();
    if (!m_locked) m_person = provisioned->operator_;
  }
  return Done{};
}

Result<Installation::Population> Installation::population() const {
  if (!m_admin) return Population{};
  const auto connection = store::Connection::open(*m_admin);
  if (!connection) return connection.error();
  const auto people = store::logins::exist(**connection);
  if (!people) return people.error();
  auto tenants = (*connection)->exec(u"select exists (select from app.owners)"_s);
  if (!tenants) return tenants.error();
  tenants->next();
  return Population{tenants->value(0).toBool(), *people};
}

Result<store::DatabaseUrl> Installation::firstRun(const QString& tenant, const QString& tenantEmail,
                                                  const Invitation& person) const {
  if (!m_admin)
    return Error{ErrorCode::Forbidden,
                 u"This takes an administrator's rights: set DATABASE_ADMIN_URL."_s,
                 {}};
  {
    const auto connection = store::Connection::open(*m_admin);
    if (!connection) return connection.error();
    const auto made = store::logins::firstRun(**connection, tenant, tenantEmail, person);
    if (!made) return made.error();
  }
  return store::signIn(m_server, person.email, person.password);
}

Result<Done> Installation::revive() {
  if (!m_cluster) return Done{};
  return m_cluster->revive();
}

Result<config::SecretBox> Installation::secretBox() const {
  return config::SecretBox::open(m_settings.secretKey, m_settings.dataFolder);
}

LifeCycle Installation::lifeCycle() const {
  return {m_settings.conversationExpirationMinutes, m_settings.conversationIdleTimeoutMinutes};
}

Result<gateway::GatewayOptions> Installation::gatewayOptions() const {
  if (!m_service && m_locked) return *m_locked;
  if (!m_service)
    return Error{ErrorCode::Unavailable,
                 u"The receiver is off here: set DATABASE_SERVICE_URL and SECRET_KEY to run it."_s,
                 {}};
  const auto allowed = egress::AllowList::parse(m_settings.outgoingAllowed);
  if (!allowed) return allowed.error();
  gateway::GatewayOptions options;
  for (const QString& proxy : m_settings.trustedProxies)
    if (!options.trustedProxies.add(proxy))
      return Error{ErrorCode::Invalid,
                   u"The setting TRUSTED_PROXIES lists addresses and networks like 10.0.0.0/8; "
                   "\"%1\" is none."_s.arg(proxy),
                   {}};
  options.outgoingAllowed = *allowed;
  options.serviceUrl = *m_service;
  options.host = m_settings.apiHost;
  options.port = m_settings.apiPort;
  options.publicBaseUrl = m_settings.publicBaseUrl;
  options.twilioApiBaseUrl = QUrl(m_settings.twilioApiBaseUrl);
  options.environment = {m_settings.twilioAccountSid, m_settings.twilioAuthToken,
                         parseAddress(m_settings.twilioPhoneNumber).key};
  options.lifeCycle = lifeCycle();
  options.webhookLogDays = m_settings.webhookLogDays;
  options.apiRatePerMinute = m_settings.apiRateLimit;
  options.apiCorsOrigins = m_settings.apiCorsOrigins;
  options.apiDebug = m_settings.apiDebug;
  options.closure = closureDefaults(m_settings);
  options.dataFolder = m_settings.dataFolder;
  options.journalMegabytes = m_settings.journalMaxMb;
  return options;
}

ClosureConfig closureDefaults(const config::Settings& settings) {
  ClosureConfig defaults;
  defaults.keywords = settings.closureKeywords;
  defaults.minDurationSeconds = settings.conversationMinDurationSeconds;
  return defaults;
}

}  // namespace oc::app
