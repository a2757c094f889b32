#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBootstrap =
    "do $$ begin if not exists (select from pg_roles where rolname = 'owner_schema') then "
    "create role owner_schema; end if; end $$; "
    "create schema if not exists app authorization owner_schema;";

// A migration set of the test's own.
class Folder {
 public:
  Folder() { add(u"bootstrap.sql"_s, kBootstrap); }
  void add(const QString& name, const QByteArray& sql) {
    QFile file(m_folder.path() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
  }
  Result<MigrationSet> load() const { return MigrationSet::load(m_folder.path()); }

 private:
  QTemporaryDir m_folder;
};

}  // namespace

class TestMigrator : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_cluster = test::TestCluster::start(); }
  void init();
  void appliesInOrderAsTheSchemasOwner();
  void appliesOnlyWhatIsMissing();
  void failsWhole();
  void refusesAChangedFile();
  void refusesANewerDatabase();
  void severalAtOnceApplyOnce();
  void refusesABadFolder_data();
  void refusesABadFolder();
  void builtInMigrationsLoad();

 private:
  Result<MigrationReport> migrate(const Folder& folder) {
    return Migrator(*folder.load()).run(m_url);
  }
  QString value(const QString& sql) {
    const auto connection = test::TestCluster::connect(m_url);
    auto rows = connection->exec(sql);
    if (!rows) return u"error: "_s + rows.error().detail;
    return rows->next() ? rows->text(0) : QString();
  }

  std::unique_ptr<test::TestCluster> m_cluster;
  DatabaseUrl m_url;  // an empty database of this test
};

void TestMigrator::init() {
  const auto admin = m_cluster->connectAdmin();
  QVERIFY(admin->script(u"drop database if exists lab with (force)"_s).ok());
  QVERIFY(admin->script(u"create database lab"_s).ok());
  m_url = m_cluster->admin();
  m_url.database = u"lab"_s;
}

void TestMigrator::appliesInOrderAsTheSchemasOwner() {
  Folder folder;
  folder.add(u"0001_first.sql"_s,
             "create table one (a int); create function f() returns int language plpgsql as "
             "$$ begin return 1; end; $$;");
  folder.add(u"0002_second.sql"_s, "alter table one add b int;");
  const auto report = migrate(folder);
  QVERIFY2(report.ok(), qUtf8Printable(report.ok() ? QString() : report.error().detail));
  QCOMPARE(report->applied, (QList<int>{1, 2}));
  QCOMPARE(report->current, 2);
  QCOMPARE(value(u"select tableowner from pg_tables where schemaname = 'app' and "
                 "tablename = 'one'"_s),
           u"owner_schema"_s);
  QCOMPARE(value(u"select string_agg(version || name || length(checksum), ',' order by version) "
                 "from app.schema_migrations where applied_at <= now() and duration_ms >= 0"_s),
           u"1first64,2second64"_s);
}

void TestMigrator::appliesOnlyWhatIsMissing() {
  Folder folder;
  folder.add(u"0001_first.sql"_s, "create table one (a int);");
  QVERIFY(migrate(folder).ok());
  const auto again = migrate(folder);
  QVERIFY(again.ok());
  QVERIFY(again->applied.isEmpty());
  folder.add(u"0002_second.sql"_s, "create table two (a int);");
  QCOMPARE(Migrator(*folder.load()).pending(*test::TestCluster::connect(m_url))->size(), 1);
  QCOMPARE(migrate(folder)->applied, (QList<int>{2}));
}

void TestMigrator::failsWhole() {
  Folder folder;
  folder.add(u"0001_first.sql"_s, "create table one (a int);");
  folder.add(u"0002_second.sql"_s, "create table two (a int);\nselect * from nowhere;\nselect 1;");
  const auto report = migrate(folder);
  QVERIFY(!report.ok());
  QVERIFY(report.error().message.contains(u"Migration 2 (second)"));
  QVERIFY2(report.error().detail.contains(u"nowhere"), qUtf8Printable(report.error().detail));
  QVERIFY(report.error().detail.contains(u"line 2"));
  QCOMPARE(value(u"select max(version) from app.schema_migrations"_s), u"1"_s);
  QCOMPARE(value(u"select to_regclass('app.two') is null"_s), u"true"_s);
}

void TestMigrator::refusesAChangedFile() {
  Folder folder;
  folder.add(u"0001_first.sql"_s, "create table one (a int);");
  QVERIFY(migrate(folder).ok());
  folder.add(u"0001_first.sql"_s, "create table one (a bigint);");
  folder.add(u"0002_second.sql"_s, "create table two (a int);");
  const auto report = migrate(folder);
  QVERIFY(!report.ok());
  QCOMPARE(report.error().code, ErrorCode::Conflict);
  QVERIFY(report.error().message.contains(u"Migration 1 (first)"));
  QCOMPARE(value(u"select to_regclass('app.two') is null"_s), u"true"_s);
}

void TestMigrator::refusesANewerDatabase() {
  Folder older;
  older.add(u"0001_first.sql"_s, "create table one (a int);");
  Folder newer;
  newer.add(u"0001_first.sql"_s, "create table one (a int);");
  newer.add(u"0002_second.sql"_s, "create table two (a int);");
  QVERIFY(migrate(newer).ok());
  const auto report = migrate(older);
  QVERIFY(!report.ok());
  QCOMPARE(report.error().code, ErrorCode::Conflict);
  QVERIFY(report.error().message.contains(u"version 2"));
}

void TestMigrator::severalAtOnceApplyOnce() {
  Folder folder;
  folder.add(u"0001_first.sql"_s, "create table one (a int); select pg_sleep(0.2);");
  folder.add(u"0002_second.sql"_s, "insert into one values (1);");
  const MigrationSet set = *folder.load();
  constexpr int kRuns = 4;
  QThreadPool pool;
  pool.setMaxThreadCount(kRuns);
  QList<QFuture<int>> runs;
  for (int i = 0; i < kRuns; ++i)
    runs += QtConcurrent::run(&pool, [&set, url = m_url] {
      const auto report = Migrator(set).run(url);
      return report ? static_cast<int>(report->applied.size()) : -100;
    });
  int applied = 0;
  for (auto& run : runs)
    applied += run.result();
  QCOMPARE(applied, 2);
  QCOMPARE(value(u"select count(*) from app.one"_s), u"1"_s);
}

void TestMigrator::refusesABadFolder_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("name") << u"0002-second.sql"_s;
  QTest::newRow("gap") << u"0003_third.sql"_s;
  QTest::newRow("number twice") << u"0001_again.sql"_s;
}

void TestMigrator::refusesABadFolder() {
  QFETCH(QString, name);
  Folder folder;
  folder.add(u"0001_first.sql"_s, "select 1;");
  folder.add(name, "select 1;");
  const auto set = folder.load();
  QVERIFY(!set.ok());
  QVERIFY(set.error().detail.contains(u".sql"));
}

void TestMigrator::builtInMigrationsLoad() {
  const auto set = MigrationSet::load();
  QVERIFY(set.ok());
  QVERIFY(set->newest() >= 1);
  QVERIFY(!set->bootstrap.isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
