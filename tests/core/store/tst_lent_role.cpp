#include <QTest>
#include <csignal>

#include "core/store/lent_role.h"
#include "core/store/login_queries.h"
#include "core/store/postmaster.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace oc::store;

// A shell takes a person's role for a moment; the person's password survives whatever happens.
class TestLentRole : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_person = addLogin(*m_admin, *m_cluster, addOwner(*m_admin, u"Lent"_s));
  }
  void init() { m_verifier = verifier(); }

  void isThePersonAndGivesThePasswordBack() {
    {
      const auto lent = need(LentRole::take(m_cluster->admin(), m_person.user), "take");
      QVERIFY(!lent->isUsedBy(u"shell"_s));
      ConnectionOptions options;
      options.applicationName = u"shell"_s;
      const auto shell = need(Connection::open(lent->url(), options), "shell");
      QVERIFY(lent->isUsedBy(u"shell"_s));
      lent->giveBack();
      QCOMPARE(verifier(), m_verifier);
      QCOMPARE(text(*shell, u"select session_user"_s), m_person.user);
      run(*shell, u"reset session authorization"_s);
      run(*shell, u"reset role"_s);
      QCOMPARE(text(*shell, u"select current_user"_s), m_person.user);
      for (const QString& way : {u"set session authorization postgres"_s, u"set role postgres"_s,
                                 u"set role owner_schema"_s, u"select * from app.lent_roles"_s})
        QVERIFY(!shell->exec(way).ok());
      // The lent password opens nothing any more; the person's own does.
      QVERIFY(!Connection::open(lent->url()).ok());
      QVERIFY(Connection::open(m_person).ok());
    }
    QCOMPARE(number(*m_admin, u"select count(*) from app.lent_roles"_s), 0);
  }

  void theServerGivesItBackWhenNobodyDoes() {
    const auto lent = need(LentRole::take(m_cluster->admin(), m_person.user), "take");
    QVERIFY(verifier() != m_verifier);
    QTRY_COMPARE_WITH_TIMEOUT(verifier(), m_verifier, 30000);
    QCOMPARE(number(*m_admin, u"select count(*) from app.lent_roles"_s), 0);
  }

  void aPasswordThatWasChangedMeanwhileStays() {
    const QString own = scramOfOther();
    const auto lent = need(LentRole::take(m_cluster->admin(), m_person.user), "take");
    run(*m_admin, u"select app.set_verifier(?, ?)"_s, {m_person.user, own});
    lent->giveBack();
    QCOMPARE(verifier(), own);
    run(*m_admin, u"select app.set_verifier(?, ?)"_s, {m_person.user, m_verifier});
  }

  // Another program that starts meanwhile doesn't take it for what a crash left.
  void aStartMeanwhileLeavesItAlone() {
    const auto lent = need(LentRole::take(m_cluster->admin(), m_person.user), "take");
    need(returnLentRoles(*m_admin), "return");
    QVERIFY(Connection::open(lent->url()).ok());
    lent->giveBack();
    QCOMPARE(verifier(), m_verifier);
  }

  void theNextStartGivesBackWhatACrashLeft() {
    auto lent = need(LentRole::take(m_cluster->admin(), m_person.user), "take");
    const QString data = m_cluster->dataFolder() + u"/postgres/data"_s;
    const auto server = Postmaster::of(data);
    QVERIFY(server && server->end(data, SIGKILL, 10000));
    lent.reset();
    need(m_cluster->cluster().revive(), "revive");
    m_admin = m_cluster->connectAdmin();
    QVERIFY(verifier() != m_verifier);
    need(provisionCluster(m_cluster->cluster(), need(MigrationSet::load(), "set")), "start");
    QCOMPARE(verifier(), m_verifier);
    QCOMPARE(number(*m_admin, u"select count(*) from app.lent_roles"_s), 0);
  }

 private:
  QString verifier() const {
    return text(*m_admin, u"select rolpassword from pg_authid where rolname = ?"_s,
                {m_person.user});
  }
  static QString scramOfOther() {
    return need(logins::verifierFor(u"outra senha bem longa"_s, {}), "scram");
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Connection> m_admin;
  DatabaseUrl m_person;
  QString m_verifier;
};

QTEST_GUILESS_MAIN(TestLentRole)
#include "tst_lent_role.moc"
