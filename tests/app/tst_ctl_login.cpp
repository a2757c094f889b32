#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/login_role.h"
#include "core/store/sign_in.h"
#include "tests/app/ctl.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

const QByteArray kPassword = "uma senha bem longa\n";

}  // namespace

// ownerctl login and psql --role, as an administrator and as people run them.
class TestCtlLogin : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    // The cluster's own folder, under the name that the program looks for.
    QVERIFY(QFile::link(m_cluster->dataFolder(), m_home.filePath(u"owner-console"_s)));
    const auto admin = m_cluster->connectAdmin();
    m_acme = addOwner(*admin, u"Acme"_s).value;
    m_other = addOwner(*admin, u"Other"_s).value;
  }

  void addsPeople() {
    const auto added = ctl({u"login"_s, u"add"_s, u"--email"_s, u"Ana@Acme.example"_s, u"--owner"_s,
                            id(m_acme), u"--role"_s, u"admin"_s, u"--json"_s},
                           kPassword);
    QCOMPARE(added.errors, QString());
    const QJsonObject ana = added.json();
    QCOMPARE(ana["email"_L1].toString(), u"ana@acme.example"_s);
    QCOMPARE(ana["role_name"_L1].toString(), store::loginRole(u"ana@acme.example"_s));
    QCOMPARE(ana["owner_id"_L1].toInteger(), m_acme);
    QCOMPARE(ana["role"_L1].toString(), u"admin"_s);
    QVERIFY(ana["login_id"_L1].toInteger() > 0);
    // A further tenant needs no password.
    QCOMPARE(ctl({u"login"_s, u"add"_s, u"--email"_s, u"ana@acme.example"_s, u"--owner"_s,
                  id(m_other), u"--role"_s, u"user"_s})
                 .errors,
             QString());
    QCOMPARE(ctl({u"login"_s, u"add"_s, u"--email"_s, u"bob@acme.example"_s, u"--owner"_s,
                  id(m_acme), u"--role"_s, u"agent"_s},
                 kPassword)
                 .errors,
             QString());
    for (const auto& [password, words] :
         {std::pair{QByteArray("kurz\n"), u"10 characters"_s}, {QByteArray(), u"nothing came"_s}})
      QVERIFY(ctl({u"login"_s, u"add"_s, u"--email"_s, u"x@acme.example"_s, u"--owner"_s,
                   id(m_acme), u"--role"_s, u"agent"_s},
                  password)
                  .errors.contains(words));
    QVERIFY(ctl({u"login"_s, u"add"_s, u"--email"_s, u"x@acme.example"_s, u"--owner"_s, id(m_acme)})
                .errors.contains(u"--role"_s));
  }

  void listsThem() {
    const QJsonArray logins =
        ctl({u"login"_s, u"list"_s, u"--json"_s}).json()["logins"_L1].toArray();
    QCOMPARE(logins.size(), 3);
    const QJsonObject ana = logins[1].toObject();
    QCOMPARE(ana["email"_L1].toString(), u"ana@acme.example"_s);
    QCOMPARE(ana["role_name"_L1].toString(), store::loginRole(u"ana@acme.example"_s));
    QCOMPARE(ana["login_id"_L1].toInteger(),
             number(*m_cluster->connectAdmin(),
                    u"select login_id from app.logins where email = 'ana@acme.example'"_s));
    QCOMPARE(ana["disabled"_L1].toBool(true), false);
    QCOMPARE(ana["platform_admin"_L1].toBool(true), false);
    const QJsonArray memberships = ana["memberships"_L1].toArray();
    QCOMPARE(memberships.size(), 2);
    QCOMPARE(memberships[1]["owner_id"_L1].toInteger(), m_other);
    QCOMPARE(memberships[1]["owner_name"_L1].toString(), u"Other"_s);
    QCOMPARE(memberships[1]["role"_L1].toString(), u"user"_s);
    QCOMPARE(memberships[1]["active"_L1].toBool(), true);
  }

  // As DATABASE_URL of somebody's own machine: no administrator's rights anywhere.
  void peopleMayWhatTheyMay() {
    const auto as = [this](const QString& email, const QStringList& arguments) {
      return ctl(arguments, kPassword,
                 m_cluster->admin().withLogin(email, QString::fromUtf8(kPassword.trimmed())));
    };
    const QString ana = u"ana@acme.example"_s;
    const QString bob = u"bob@acme.example"_s;
    QCOMPARE(as(ana, {u"login"_s, u"list"_s, u"--json"_s}).json()["logins"_L1].toArray().size(),
             3);  // the operator is a member of each tenant
    QCOMPARE(as(bob, {u"login"_s, u"list"_s, u"--json"_s}).json()["logins"_L1].toArray().size(), 1);
    QCOMPARE(as(bob, {u"owner"_s, u"list"_s, u"--json"_s}).json()["owners"_L1].toArray().size(), 1);
    QCOMPARE(as(ana, {u"login"_s, u"reset"_s, u"--email"_s, bob}).errors, QString());
    QVERIFY(as(bob, {u"login"_s, u"add"_s, u"--email"_s, u"c@acme.example"_s, u"--owner"_s,
                     id(m_acme), u"--role"_s, u"admin"_s})
                .errors.contains(u"does not allow"_s));
    QVERIFY(as(ana, {u"login"_s, u"add"_s, u"--email"_s, u"c@acme.example"_s, u"--owner"_s,
                     id(m_other), u"--role"_s, u"admin"_s})
                .errors.contains(u"does not allow"_s));
    QVERIFY(as(ana, {u"login"_s, u"add"_s, u"--email"_s, u"c@acme.example"_s, u"--owner"_s,
                     id(m_acme), u"--role"_s, u"agent"_s, u"--platform-admin"_s})
                .errors.contains(u"platform administrator"_s));
    // The whole of it was undone.
    QVERIFY(ctl({u"login"_s, u"reset"_s, u"--email"_s, u"c@acme.example"_s}, kPassword)
                .errors.contains(u"no login"_s));
    QVERIFY(as(bob, {u"psql"_s}).errors.contains(u"DATABASE_ADMIN_URL"_s));
    QVERIFY(as(bob, {u"migrate"_s}).errors.contains(u"DATABASE_ADMIN_URL"_s));
    QVERIFY(as(u"nobody@acme.example"_s, {u"login"_s, u"list"_s}).errors.contains(u"refused"_s));
  }

  void aShellIsExactlyAsLimited_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("sessionUser");
    const QString bob = store::loginRole(u"bob@acme.example"_s);
    QTest::newRow("by address") << u"bob@acme.example"_s << bob;
    QTest::newRow("by role") << bob << bob;
    QTest::newRow("service") << u"owner_service"_s << u"owner_service"_s;
  }
  void aShellIsExactlyAsLimited() {
    QFETCH(QString, role);
    QFETCH(QString, sessionUser);
    const auto shell = [&role, this](const QString& sql) {
      return ctl({u"psql"_s, u"--role"_s, role, u"--"_s, u"-AtX"_s, u"-c"_s, sql});
    };
    QCOMPARE(QString::fromUtf8(
                 shell(u"select session_user, current_user, current_setting('search_path')"_s)
                     .out.trimmed()),
             sessionUser + u'|' + sessionUser + u"|app, pg_temp"_s);
    for (const QString& way : {u"set role owner_schema"_s, u"set session authorization postgres"_s,
                               u"select auth_token from twilio_accounts"_s})
      QVERIFY(shell(u"reset role; reset session authorization; "_s + way)
                  .errors.contains(u"permission denied"_s));
    // Afterwards everybody's password is what it was.
    QVERIFY(store::signIn(m_cluster->admin().withLogin({}, {}), u"bob@acme.example"_s,
                          QString::fromUtf8(kPassword.trimmed()))
                .ok());
  }

  void aShellOnAnotherServerTakesThePassword() {
    const store::DatabaseUrl server = m_cluster->admin().withLogin({}, {});
    const QStringList shell{u"psql"_s, u"--role"_s, u"bob@acme.example"_s, u"--"_s, u"-AtX"_s};
    QCOMPARE(ctl(shell, kPassword + "select session_user;\n", server).out.trimmed(),
             store::loginRole(u"bob@acme.example"_s).toLatin1());
    QVERIFY(ctl(shell, "falsch und lang\nselect 1;\n", server)
                .errors.contains(u"authentication failed"_s));
  }

  void switchesOffAndOn() {
    const QString bob = u"bob@acme.example"_s;
    const store::DatabaseUrl server = m_cluster->admin().withLogin({}, {});
    const auto letsIn = [&](const QString& email) {
      return store::signIn(server, email, QString::fromUtf8(kPassword.trimmed())).ok();
    };
    QCOMPARE(ctl({u"login"_s, u"disable"_s, u"--email"_s, bob, u"--json"_s})
                 .json()["disabled"_L1]
                 .toBool(),
             true);
    QVERIFY(!letsIn(bob));
    QVERIFY(ctl({u"psql"_s, u"--role"_s, bob, u"--"_s, u"-c"_s, u"select 1"_s})
                .errors.contains(u"not permitted to log in"_s));
    QCOMPARE(ctl({u"login"_s, u"enable"_s, u"--email"_s, bob}).errors, QString());
    QVERIFY(letsIn(bob));
    QCOMPARE(ctl({u"login"_s, u"rename"_s, u"--email"_s, bob, u"--new-email"_s,
                  u"robert@acme.example"_s, u"--json"_s})
                 .json()["role_name"_L1]
                 .toString(),
             store::loginRole(u"robert@acme.example"_s));
    QVERIFY(letsIn(u"robert@acme.example"_s));
    QCOMPARE(ctl({u"login"_s, u"platform"_s, u"--email"_s, u"robert@acme.example"_s, u"--set"_s,
                  u"yes"_s, u"--json"_s})
                 .json()["platform_admin"_L1]
                 .toBool(),
             true);
    QCOMPARE(ctl({u"login"_s, u"remove"_s, u"--email"_s, u"robert@acme.example"_s}).errors,
             QString());
    QVERIFY(!letsIn(u"robert@acme.example"_s));
    QCOMPARE(ctl({u"login"_s, u"list"_s, u"--json"_s}).json()["logins"_L1].toArray().size(), 2);
  }

 private:
  static QString id(qint64 value) { return QString::number(value); }

  // Without a URL: at the private cluster, with an administrator's rights.
  Ctl::Run ctl(const QStringList& arguments, const QByteArray& input = {},
               const store::DatabaseUrl& url = {}) const {
    Ctl program(*m_cluster);
    for (const QString& name : {u"DATABASE_SERVICE_URL"_s, u"DATABASE_ADMIN_URL"_s})
      program.set(name, {});
    program.set(u"DATABASE_URL"_s, url.host.isEmpty() ? QString() : url.toString());
    if (url.host.isEmpty()) program.set(u"XDG_DATA_HOME"_s, m_home.path());
    return program.run(arguments, input);
  }

  std::unique_ptr<TestCluster> m_cluster;
  QTemporaryDir m_home;
  qint64 m_acme = 0;
  qint64 m_other = 0;
};

QTEST_GUILESS_MAIN(TestCtlLogin)
#include "tst_ctl_login.moc"
