#include <QDir>
#include <QFile>
#include <QTest>

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/provision.h"
#include "core/store/roles.h"
#include "core/store/server_log.h"
#include "tests/support/fixtures.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

class TestProvision : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = test::TestCluster::start();
    const auto admin = m_cluster->connectAdmin();
    test::run(*admin, u"create database given"_s);
    test::run(*admin, u"create database other"_s);
    m_server = m_cluster->admin();
    m_server.database = u"given"_s;
  }
  void partsSignInAsThemselves();
  void serverByUrlGetsPasswordsOnce();
  void anotherMachineResetsNothingUnasked();
  void limitedLoginIsToldWhatToSet();
  void aServersLogGetsNoValues();
  void whoMayNotSetItIsToldHow();

 private:
  // What the server has written into its log.
  QByteArray serverLog() const {
    QByteArray all;
    QDir folder(m_cluster->dataFolder() + u"/postgres/data/log"_s);
    for (const QString& name : folder.entryList({u"server-*.log"_s}, QDir::Files)) {
      QFile file(folder.filePath(name));
      if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
  }

  // A refused statement and one that works, each with this text for a value.
  static void writeAbout(Connection& db, const QString& body) {
    QVERIFY(!db.exec(u"select length(?::text) / 0"_s, {body}).ok());
    QVERIFY(db.exec(u"select ?::text"_s, {body}).ok());
    QVERIFY(!db.exec(u"insert into kept values (?, null)"_s, {body}).ok());
  }

  static QString userOf(Connection& connection) {
    auto rows = connection.exec(u"select session_user"_s);
    return rows && rows->next() ? rows->text(0) : QString();
  }

  QString folder(const QString& machine) const { return m_cluster->dataFolder() + u'/' + machine; }

  Result<Provisioned> provision(const QString& machine, Passwords passwords = Passwords::Keep,
                                const DatabaseUrl* server = nullptr) const {
    return provisionServer(server ? *server : m_server,
                           folder(machine) + u"/server-credentials.json"_s, *MigrationSet::load(),
                           passwords);
  }

  std::unique_ptr<test::TestCluster> m_cluster;
  DatabaseUrl m_server;  // as a URL would name it: new to the program
};

void TestProvision::partsSignInAsThemselves() {
  QCOMPARE(userOf(*m_cluster->connectService()), kServiceRole);
  const auto person = m_cluster->connectOperator();
  QVERIFY(userOf(*person).startsWith(u"login_"));
  QCOMPARE(*isAdministrator(*person), false);
  QCOMPARE(*isAdministrator(*m_cluster->connectAdmin()), true);
}

// As with DATABASE_URL: an administrator's URL and nothing else.
void TestProvision::serverByUrlGetsPasswordsOnce() {
  // The private cluster's own one out of the way.
  test::run(*m_cluster->connectAdmin(), u"alter role owner_service rename to private_service"_s);
  // A start before was broken off as soon as it had made the roles.
  QVERIFY(test::TestCluster::connect(m_server)->script(MigrationSet::load()->bootstrap).ok());
  const auto first = test::need(provision(u"first"_s), "first");
  QVERIFY(!first.locked);
  QCOMPARE(userOf(*test::TestCluster::connect(first.service)), kServiceRole);
  QCOMPARE(userOf(*test::TestCluster::connect(first.operator_)), first.operator_.user);
  const auto again = test::need(provision(u"first"_s), "again");
  QVERIFY(!again.locked);
  QVERIFY(again.service == first.service);
  QVERIFY(again.operator_ == first.operator_);
  QVERIFY(again.migration.applied.isEmpty());
  QCOMPARE(again.migration.current, MigrationSet::load()->newest());

  // The roles are the server's: another database of it takes them as they are.
  DatabaseUrl other = m_server;
  other.database = u"other"_s;
  const auto second = test::need(provision(u"first"_s, Passwords::Keep, &other), "other database");
  QVERIFY(!second.locked);
  QCOMPARE(second.service.password, first.service.password);
  QVERIFY(second.operator_.user != first.operator_.user);
}

// A second machine with the administrator's URL takes nothing from the first by itself.
void TestProvision::anotherMachineResetsNothingUnasked() {
  const auto first = test::need(provision(u"first"_s), "first");
  const auto second = test::need(provision(u"second"_s), "second");
  QVERIFY(second.locked);
  QVERIFY(second.locked->message.contains(u"--reset-service-passwords"_s));
  QVERIFY(second.locked->message.contains(u"second/server-credentials.json."_s));
  QVERIFY(QDir(folder(u"second"_s)).isEmpty());
  QVERIFY(Connection::open(first.service).ok());

  for (const QString& file : QDir(folder(u"first"_s)).entryList(QDir::Files))
    QVERIFY(QFile::copy(folder(u"first"_s) + u'/' + file, folder(u"second"_s) + u'/' + file));
  const auto copied = test::need(provision(u"second"_s), "copied");
  QVERIFY(!copied.locked);
  QVERIFY(copied.service == first.service);

  const auto reset = test::need(provision(u"third"_s, Passwords::Reset), "third");
  QVERIFY(!reset.locked);
  QVERIFY(Connection::open(reset.service).ok());
  QVERIFY(Connection::open(reset.operator_).ok());
  QVERIFY(!Connection::open(first.service).ok());
  QVERIFY(test::need(provision(u"first"_s), "first again").locked);
}

void TestProvision::limitedLoginIsToldWhatToSet() {
  // The roles' passwords were set anew above.
  const auto set = MigrationSet::load();
  QVERIFY(provisionCluster(m_cluster->cluster(), *set).ok());
  const auto refused = Migrator(*set).run(m_cluster->operatorUrl());
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::Forbidden);
  QVERIFY(refused.error().message.contains(u"DATABASE_ADMIN_URL"));
}

// As a server that somebody else has set up, who even watches for slow statements.
void TestProvision::aServersLogGetsNoValues() {
  const auto admin = m_cluster->connectAdmin();
  for (const QString& change :
       {u"log_min_error_statement = 'error'"_s, u"log_error_verbosity = 'default'"_s,
        u"log_min_duration_statement = 0"_s, u"log_statement = 'all'"_s})
    test::run(*admin, u"alter system set "_s + change);
  for (const QString& name : {u"careless"_s, u"quiet"_s})
    test::run(*admin, u"create database "_s + name);
  test::run(*admin, u"select pg_reload_conf()"_s);
  DatabaseUrl careless = m_server;
  careless.database = u"careless"_s;
  DatabaseUrl quiet = m_server;
  quiet.database = u"quiet"_s;
  QTRY_VERIFY(
      !test::need(missingLogSettings(*test::TestCluster::connect(careless)), "asked").isEmpty());
  test::need(provision(u"first"_s, Passwords::Reset, &quiet), "provision");

  for (const auto& [url, body] :
       {std::pair(quiet, u"marked-quiet"_s), std::pair(careless, u"marked-careless"_s)}) {
    const auto db = test::TestCluster::connect(url);
    test::run(*db, u"create table public.kept (body text, owner_id bigint not null)"_s);
    test::run(*db, u"set search_path = public"_s);
    writeAbout(*db, body);
  }
  // The careless one was written to last: what is to be seen of the other stands before it.
  QTRY_VERIFY(serverLog().contains("null value in column"));
  QTRY_VERIFY(serverLog().count("marked-careless") >= 3);
  QVERIFY(!serverLog().contains("marked-quiet"));
  // People who join later, too.
  const auto service = test::need(provision(u"first"_s, Passwords::Keep, &quiet), "again").service;
  QCOMPARE(*missingLogSettings(*test::TestCluster::connect(service)), QStringList());
}

void TestProvision::whoMayNotSetItIsToldHow() {
  const auto admin = m_cluster->connectAdmin();
  test::run(*admin, u"create role hosted login createrole password 'hosted'"_s);
  test::run(*admin, u"create database hosted owner hosted"_s);
  DatabaseUrl url = m_server.withLogin(u"hosted"_s, u"hosted"_s);
  url.database = u"hosted"_s;
  const auto hosted = test::TestCluster::connect(url);
  QVERIFY(quietServerLog(*hosted).ok());
  const auto missing = *missingLogSettings(*test::TestCluster::connect(url));
  QVERIFY(missing.contains(u"alter database hosted set log_min_error_statement = 'panic'"_s));
  QCOMPARE(missing.size(), 4);
  DatabaseUrl super = m_server;
  super.database = u"hosted"_s;
  const auto superuser = test::TestCluster::connect(super);
  for (const QString& statement : missing)
    test::run(*superuser, statement);
  QCOMPARE(*missingLogSettings(*test::TestCluster::connect(url)), QStringList());
}

QTEST_GUILESS_MAIN(TestProvision)
#include "tst_provision.moc"
