#include <QTest>

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/provision.h"
#include "core/store/roles.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

class TestProvision : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_cluster = test::TestCluster::start(); }
  void partsSignInAsThemselves();
  void serverByUrlGetsPasswordsOnce();
  void limitedLoginIsToldWhatToSet();

 private:
  static QString userOf(Connection& connection) {
    auto rows = connection.exec(u"select session_user"_s);
    return rows && rows->next() ? rows->text(0) : QString();
  }

  std::unique_ptr<test::TestCluster> m_cluster;
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
  const auto set = MigrationSet::load();
  QVERIFY(set.ok());
  const QString file = m_cluster->dataFolder() + u"/server-credentials.json"_s;
  const auto first = provisionServer(m_cluster->admin(), file, *set);
  QVERIFY2(first.ok(), qUtf8Printable(first.ok() ? QString() : first.error().detail));
  QCOMPARE(userOf(*test::TestCluster::connect(first->service)), kServiceRole);
  QCOMPARE(userOf(*test::TestCluster::connect(first->operator_)), first->operator_.user);

  const auto again = provisionServer(m_cluster->admin(), file, *set);
  QVERIFY(again.ok());
  QCOMPARE(again->service, first->service);
  QVERIFY(again->migration.applied.isEmpty());
  QCOMPARE(again->migration.current, set->newest());
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

QTEST_GUILESS_MAIN(TestProvision)
#include "tst_provision.moc"
