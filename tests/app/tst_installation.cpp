#include <QTemporaryDir>
#include <QTest>

#include "app/common/installation.h"
#include "core/domain/address.h"
#include "core/store/sign_in.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;
using app::Installation;

// What a machine may do with a server that it is given by URL.
class TestInstallation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    const auto admin = m_cluster->connectAdmin();
    run(*admin, u"create database given"_s);
    // The server is new to the program.
    run(*admin, u"alter role owner_service rename to private_service"_s);
    m_admin = m_cluster->admin();
    m_admin.database = u"given"_s;
    QVERIFY(m_folder.isValid());
  }

  void preparesANewServerAndLeavesItToLimitedRoles() {
    const auto opened = open(m_admin.toString());
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
    const Installation& installation = **opened;
    QVERIFY(!installation.isPrivate());
    QCOMPARE(installation.admin()->user, m_admin.user);
    QCOMPARE(installation.service()->user, u"owner_service"_s);
    QVERIFY(installation.person()->user.startsWith(u"login_"_s));
    QVERIFY(installation.gatewayOptions().ok());
    m_person = installation.person()->toString();
    m_service = installation.service()->toString();

    auto person = TestCluster::connect(*installation.person());
    QCOMPARE(text(*person, u"select rolsuper::text from pg_roles where rolname = current_user"_s),
             u"false"_s);
    QVERIFY(!person->exec(u"select auth_token from app.twilio_accounts"_s).ok());
    // A second start finds the same doors open.
    const auto again = open(m_admin.toString());
    QVERIFY(again.ok());
    QCOMPARE((*again)->person()->toString(), m_person);
  }

  void aPersonsUrlRunsTheConsoleOnly() {
    const auto opened = open(m_person);
    QVERIFY(opened.ok());
    QVERIFY(!(*opened)->admin());
    const auto options = (*opened)->gatewayOptions();
    QVERIFY(!options.ok());
    QVERIFY(options.error().message.contains(u"DATABASE_SERVICE_URL"_s));
  }

  void moreUrlsGiveMoreRights() {
    const auto opened =
        open(m_person, m_service, m_admin.toString(), Installation::Server::Upgrade);
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
    QVERIFY((*opened)->gatewayOptions().ok());
    QCOMPARE((*opened)->admin()->user, m_admin.user);
    QCOMPARE((*opened)->person()->toString(), m_person);
  }

  void theFirstPersonIsMadeInOneStep() {
    const auto opened = open(m_admin.toString());
    QVERIFY(opened.ok());
    const Installation& installation = **opened;
    QVERIFY(!installation.population()->tenants);
    QVERIFY(!installation.population()->people);
    Invitation ana;
    ana.email = u"ana@acme.example"_s;
    ana.profileName = u"Ana"_s;
    ana.password = u"kurz"_s;
    QCOMPARE(installation.firstRun(u"Acme"_s, u"a@acme.example"_s, ana).error().code,
             ErrorCode::Invalid);
    ana.password = u"uma senha bem longa"_s;
    QCOMPARE(installation.firstRun(u""_s, u"a@acme.example"_s, ana).error().code,
             ErrorCode::Invalid);
    QVERIFY(!installation.population()->tenants);  // nothing half-made
    const auto first = installation.firstRun(u"Acme"_s, u"a@acme.example"_s, ana);
    QVERIFY2(first.ok(), qPrintable(first.ok() ? QString() : first.error().message));
    const auto person = TestCluster::connect(*first);
    QCOMPARE(column(*person, u"select name from app.owners"_s), QStringList{u"Acme"_s});
    QVERIFY(installation.population()->people);
    QCOMPARE(installation.firstRun(u"Other"_s, u"o@acme.example"_s, ana).error().code,
             ErrorCode::Conflict);
  }

  // What ownerctl is given by somebody who knows their address and not their role.
  void aUrlMayNameThePersonByAddress() {
    store::DatabaseUrl url = m_admin.withLogin(u"Ana@Acme.example"_s, u"uma senha bem longa"_s);
    const auto opened = open(url.toString());
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
    QVERIFY(!(*opened)->admin());
    QVERIFY((*opened)->population()->people);
    const auto db = TestCluster::connect(*(*opened)->person());
    QCOMPARE(column(*db, u"select name from app.owners"_s), QStringList{u"Acme"_s});
  }

  void aUrlMayLeaveSigningInToTheConsole() {
    const auto opened = open(m_admin.withLogin({}, {}).toString(), m_service);
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
    QVERIFY(!(*opened)->person());
    QVERIFY((*opened)->gatewayOptions().ok());
    QVERIFY(
        store::signIn((*opened)->server(), u"ana@acme.example"_s, u"uma senha bem longa"_s).ok());
  }

  void theServicesUrlAloneRunsTheReceiver() {
    const auto opened = open({}, m_service);
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
    QVERIFY(!(*opened)->isPrivate());
    QVERIFY(!(*opened)->person());
    QCOMPARE(need((*opened)->gatewayOptions(), "options").serviceUrl.toString(), m_service);
  }

  // Tenant over environment over default: what a tenant doesn't set is the environment's.
  void theReceiverHasTheSettings() {
    QProcessEnvironment environment;
    const auto set = [&](const char* name, const QString& value) {
      environment.insert(QString::fromLatin1(name), value);
    };
    const QString sid = u"AC"_s + QString(32, u'1');
    set("DATABASE_URL", m_person);
    set("DATABASE_SERVICE_URL", m_service);
    set("API_HOST", u"127.0.0.2"_s);
    set("API_PORT", u"8123"_s);
    set("TRUSTED_PROXIES", u"10.1.0.0/16,10.2.3.4"_s);
    set("PUBLIC_BASE_URL", u"https://desk.example.com"_s);
    set("TWILIO_API_BASE_URL", u"https://twilio.example.com"_s);
    set("TWILIO_ACCOUNT_SID", sid);
    set("TWILIO_AUTH_TOKEN", u"token"_s);
    set("TWILIO_PHONE_NUMBER", u"+55 11 4000-1234"_s);
    set("CONVERSATION_EXPIRATION_MINUTES", u"77"_s);
    set("CONVERSATION_IDLE_TIMEOUT_MINUTES", u"11"_s);
    set("CONVERSATION_MIN_DURATION_SECONDS", u"5"_s);
    set("CLOSURE_KEYWORDS", u"fui,é isso"_s);
    set("API_RATE_LIMIT", u"42"_s);
    set("API_CORS_ORIGINS", u"https://a.example.com,https://b.example.com"_s);
    set("API_DEBUG", u"true"_s);
    set("OUTGOING_ALLOWED", u"intranet.example.org,10.9.0.0/16"_s);
    auto settings =
        need(config::Settings::load(environment, m_folder.filePath(u"none.env"_s)), "settings");
    settings.dataFolder = m_folder.path();
    const auto opened = need(Installation::open(settings), "installation");
    const auto options = need(opened->gatewayOptions(), "options");

    QCOMPARE(options.serviceUrl.toString(), m_service);
    QCOMPARE(options.host, u"127.0.0.2"_s);
    QCOMPARE(options.port, 8123);
    for (const char* proxy : {"10.1.2.3", "10.2.3.4"})
      QVERIFY2(options.trustedProxies.contain(QHostAddress(QString::fromLatin1(proxy))), proxy);
    QVERIFY(!options.trustedProxies.contain(QHostAddress(u"10.2.3.5"_s)));
    QCOMPARE(options.publicBaseUrl, u"https://desk.example.com"_s);
    QCOMPARE(options.twilioApiBaseUrl, QUrl(u"https://twilio.example.com"_s));
    QCOMPARE(options.environment.accountSid, sid);
    QCOMPARE(options.environment.authToken, u"token"_s);
    QCOMPARE(options.environment.numberKey, parseAddress(u"+551140001234"_s).key);
    QCOMPARE(options.lifeCycle, (LifeCycle{77, 11, false}));
    QCOMPARE(opened->lifeCycle(), options.lifeCycle);
    QCOMPARE(options.apiRatePerMinute, 42);
    QCOMPARE(options.apiCorsOrigins,
             (QStringList{u"https://a.example.com"_s, u"https://b.example.com"_s}));
    QVERIFY(options.apiDebug);
    ClosureConfig closure;
    closure.keywords = {u"fui"_s, u"é isso"_s};
    closure.minDurationSeconds = 5;
    QCOMPARE(options.closure, closure);
    QVERIFY(options.outgoingAllowed.listsHost(u"intranet.example.org"_s));
    QVERIFY(options.outgoingAllowed.listsAddress(QHostAddress(u"10.9.1.1"_s)));
  }

  // A machine that is new to a server which another one looks after.
  void whatAnotherMachineKeepsIsNamed() {
    config::Settings settings;
    settings.databaseUrl = m_admin.toString();
    QTemporaryDir elsewhere;
    settings.dataFolder = elsewhere.path();
    const auto opened = Installation::open(settings);
    QVERIFY(opened.ok());
    QVERIFY((*opened)->admin());
    QVERIFY(!(*opened)->person());
    const auto options = (*opened)->gatewayOptions();
    QVERIFY(!options.ok());
    QVERIFY(options.error().message.contains(u"--reset-service-passwords"_s));
  }

  void anOlderServerIsUpgradedOnlyWhenAsked() {
    auto admin = TestCluster::connect(m_admin);
    run(*admin,
        u"delete from app.schema_migrations where version = (select max(version) from "
        "app.schema_migrations)"_s);
    const auto opened = open(m_admin.toString());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
    QVERIFY(opened.error().message.contains(u"ownerctl migrate"_s));
  }

  void aServerThatIsAwayIsNamed() {
    const auto opened = open(u"postgresql://someone:geheim@127.0.0.1:1/nowhere"_s);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    QVERIFY(opened.error().message.contains(u"DATABASE_URL"_s));
    QVERIFY(opened.error().message.contains(u"127.0.0.1:1"_s));
    QVERIFY(!opened.error().message.contains(u"geheim"_s));
  }

 private:
  Result<std::unique_ptr<Installation>> open(
      const QString& url, const QString& service = {}, const QString& admin = {},
      Installation::Server server = Installation::Server::Prepare) {
    config::Settings settings;
    settings.databaseUrl = url;
    settings.databaseServiceUrl = service;
    settings.databaseAdminUrl = admin;
    settings.dataFolder = m_folder.path();
    return Installation::open(settings, {}, server);
  }

  std::unique_ptr<TestCluster> m_cluster;
  store::DatabaseUrl m_admin;
  QTemporaryDir m_folder;
  QString m_person;
  QString m_service;
};

QTEST_GUILESS_MAIN(TestInstallation)
#include "tst_installation.moc"
