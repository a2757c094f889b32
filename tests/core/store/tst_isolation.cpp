#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Runs isolation.sql: pgTAP's tests of what one tenant's people may see and do of another.
class TestIsolation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(u"pg_prove"_s).isEmpty())
      QSKIP("pg_prove is missing: install libtap-parser-sourcehandler-pgtap-perl");
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    if (column(*m_admin, u"select name from pg_available_extensions where name = 'pgtap'"_s)
            .isEmpty())
      QSKIP("pgTAP is missing: install postgresql-NN-pgtap");
    run(*m_admin, u"create schema tap"_s);
    run(*m_admin, u"create extension pgtap schema tap"_s);
  }

  void tenantsAreApart() {
    const auto [passed, output] = prove();
    if (!passed) qWarning().noquote() << output;
    QVERIFY(passed);
    QVERIFY2(output.contains(u"Result: PASS"_s), qPrintable(output));
  }

  // A table that somebody adds and doesn't think of here must not stay unnoticed.
  void aTableWithoutPoliciesIsNoticed() {
    run(*m_admin, u"create table app.notes (owner_id bigint, words text)"_s);
    run(*m_admin, u"grant select on app.notes to owner_console"_s);
    // Even when tests have rows of it.
    run(*m_admin,
        u"create function app.note() returns trigger language plpgsql security definer as $$ begin "
        u"insert into "
        "app.notes values (new.owner_id, ''); return null; end $$"_s);
    run(*m_admin,
        u"create trigger note after insert on app.owners for each row execute function "
        "app.note()"_s);
    const auto [passed, output] = prove();
    QVERIFY(!passed);
    QVERIFY2(output.contains(u"app.notes: a person of ours reads nobody else"_s),
             qPrintable(output));
  }

 private:
  std::pair<bool, QString> prove() {
    QProcess process;
    const store::DatabaseUrl& url = m_cluster->admin();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, url.host);
    environment.insert(u"PGPORT"_s, QString::number(url.port));
    environment.insert(u"PGUSER"_s, url.user);
    environment.insert(u"PGPASSWORD"_s, url.password);
    environment.insert(u"PGDATABASE"_s, url.database);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"pg_prove"_s, {QStringLiteral(ISOLATION_SQL)});
    const bool ended = process.waitForFinished(100000);
    return {ended && process.exitCode() == 0, QString::fromUtf8(process.readAll())};
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
