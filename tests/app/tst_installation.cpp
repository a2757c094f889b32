#include <QTemporaryDir>
#include <QTest>

#include "app/common/installation.h"
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
    run(*m_cluster->connectAdmin(), u"create database given"_s);
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
    QVERIFY(installation.person().user.startsWith(u"login_"_s));
    QVERIFY(installation.gatewayOptions().ok());
    m_person = installation.person().toString();
    m_service = installation.service()->toString();

    auto person = TestCluster::connect(installation.person());
    QCOMPARE(text(*person, u"select rolsuper::text from pg_roles where rolname = current_user"_s),
             u"false"_s);
    QVERIFY(!person->exec(u"select auth_token from app.twilio_accounts"_s).ok());
    // A second start finds the same doors open.
    const auto again = open(m_admin.toString());
    QVERIFY(again.ok());
    QCOMPARE((*again)->person().toString(), m_person);
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
    QCOMPARE((*opened)->person().toString(), m_person);
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
