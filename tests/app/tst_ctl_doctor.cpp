#include <QJsonArray>

#include "tests/app/ctl.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What `ownerctl doctor` says of a server that somebody else has set up.
class TestCtlDoctor : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_ctl = std::make_unique<Ctl>(*m_cluster);
    m_admin = m_cluster->connectAdmin();
  }

  void aServerThatLogsValuesIsNamedWithItsCure() {
    QCOMPARE(serverLog()["status"_L1].toString(), u"ok"_s);
    set(u"log_min_error_statement = 'error'"_s);
    set(u"log_min_duration_statement = 0"_s);
    run(*m_admin, u"select pg_reload_conf()"_s);
    QTRY_COMPARE(serverLog()["status"_L1].toString(), u"warning"_s);

    const QString advice = serverLog()["advice"_L1].toString();
    const QStringList statements = advice.mid(advice.indexOf(u"alter database"_s)).split(u';');
    QCOMPARE(statements.size(), 3);  // the last one ends with a semicolon as well
    QVERIFY(statements[0].contains(u"log_min_duration_statement = '-1'"));
    QVERIFY(statements[1].contains(u"log_min_error_statement = 'panic'"));
    for (const QString& statement : statements.first(2))
      run(*m_admin, statement);
    QCOMPARE(serverLog()["status"_L1].toString(), u"ok"_s);
    QCOMPARE(serverLog()["advice"_L1].toString(), QString());
  }

 private:
  void set(const QString& setting) { run(*m_admin, u"alter system set "_s + setting); }

  // The finding about the server's log; empty: there is none.
  QJsonObject serverLog() const {
    for (const QJsonValue& check :
         m_ctl->run({u"doctor"_s, u"--json"_s}).json()["checks"_L1].toArray())
      if (check["check"_L1] == "server log"_L1) return check.toObject();
    return {};
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Ctl> m_ctl;
  std::unique_ptr<store::Connection> m_admin;
};

QTEST_GUILESS_MAIN(TestCtlDoctor)
#include "tst_ctl_doctor.moc"
