#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

class TestConnection : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void bindsEveryKind_data();
  void bindsEveryKind();
  void timesAreUtc();
  void keepsPreparedStatements();
  void rowsSurviveTheSameStatement();
  void preparesAnewWhenAResultChanges();
  void mapsErrors_data();
  void mapsErrors();
  void hidesValues();
  void refusesNul();
  void scriptStopsAtTheFirstError_data();
  void scriptStopsAtTheFirstError();
  void timesOut();
  void transactionRollsBackUnlessCommitted();
  void commitOfAFailedTransactionIsAnError();
  void hearsNotifications();
  void breaksOnce();
  void cannotConnect_data();
  void cannotConnect();
  void takesARole();

 private:
  QString value(const QString& sql, const QVariantList& binds = {}) {
    auto rows = m_connection->exec(sql, binds);
    if (!rows) return u"error: "_s + rows.error().detail;
    return rows->next() ? rows->text(0) : QString();
  }

  std::unique_ptr<test::TestCluster> m_cluster;
  std::unique_ptr<Connection> m_connection;
};

void TestConnection::initTestCase() {
  m_cluster = test::TestCluster::start();
  const auto admin = m_cluster->connectAdmin();
  QVERIFY(admin
              ->script(uR"(
    create schema lab;
    create table lab.parent (id int primary key);
    create table lab.child (id int primary key check (id > 0), parent int references lab.parent,
                            word text not null default '');
    insert into lab.parent values (1);
    insert into lab.child values (1, 1, 'first');
    create function lab.say(state text, words text) returns int language plpgsql as $$
    begin
      raise exception using errcode = state, message = words, detail = 'secret detail';
    end $$;
  )"_s)
              .ok());
}

void TestConnection::init() {
  m_connection = m_cluster->connectAdmin();
}

void TestConnection::bindsEveryKind_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QVariant>("bind");
  QTest::addColumn<QString>("text");
  QTest::newRow("int") << u"select ?::int + 1"_s << QVariant(41) << u"42"_s;
  QTest::newRow("negative") << u"select ?::bigint"_s << QVariant(qint64(-5)) << u"-5"_s;
  QTest::newRow("bigint") << u"select ?::bigint"_s << QVariant(9007199254740993LL)
                          << u"9007199254740993"_s;
  QTest::newRow("text") << u"select ?::text"_s << QVariant(u"it's \\ \U0001F600"_s)
                        << u"it's \\ \U0001F600"_s;
  QTest::newRow("empty text") << u"select ?::text is null"_s << QVariant(u""_s) << u"false"_s;
  QTest::newRow("null text") << u"select ?::text is null"_s << QVariant(QString()) << u"true"_s;
  QTest::newRow("bool") << u"select not ?::bool"_s << QVariant(false) << u"true"_s;
  QTest::newRow("json") << u"select ?::jsonb ->> 'a'"_s << QVariant(QJsonObject{{u"a"_s, u"b"_s}})
                        << u"b"_s;
  QTest::newRow("list") << u"select (?::text[])[2]"_s << QVariant(QStringList{u"a"_s, u"b\"\\,c"_s})
                        << u"b\"\\,c"_s;
  QTest::newRow("empty list") << u"select cardinality(?::text[])"_s << QVariant(QStringList{})
                              << u"0"_s;
  QTest::newRow("time") << u"select extract(epoch from ?::timestamptz)::text"_s
                        << QVariant(QDateTime::fromMSecsSinceEpoch(1700000000123).toUTC())
                        << u"1700000000.123000"_s;
}

void TestConnection::bindsEveryKind() {
  QFETCH(QString, sql);
  QFETCH(QVariant, bind);
  QFETCH(QString, text);
  QCOMPARE(value(sql, {bind}), text);
}

void TestConnection::timesAreUtc() {
  QCOMPARE(value(u"show timezone"_s), u"UTC"_s);
  auto rows = m_connection->exec(u"select timestamptz '2026-11-22 10:00:00.5-03'"_s);
  QVERIFY(rows.ok() && rows->next());
  QCOMPARE(rows->utc(0), QDateTime(QDate(2026, 11, 22), QTime(13, 0, 0, 500), QTimeZone::utc()));
  QCOMPARE(rows->utc(0).timeSpec(), Qt::UTC);
}

void TestConnection::keepsPreparedStatements() {
  for (int i = 0; i < 5; ++i)
    QCOMPARE(value(u"select ?::int"_s, {i}), QString::number(i));
  QCOMPARE(m_connection->preparedStatements(), 1);
  QCOMPARE(value(u"select count(*) from pg_prepared_statements where statement like '%$1::int'"_s),
           u"1"_s);
}

void TestConnection::rowsSurviveTheSameStatement() {
  const QString sql = u"select generate_series(1, ?::int)"_s;
  auto outer = m_connection->exec(sql, {3});
  QVERIFY(outer.ok());
  int inner = 0;
  int outerRows = 0;
  while (outer->next()) {
    ++outerRows;
    auto again = m_connection->exec(sql, {2});
    QVERIFY(again.ok());
    while (again->next())
      ++inner;
  }
  QCOMPARE(outerRows, 3);
  QCOMPARE(inner, 6);
}

void TestConnection::preparesAnewWhenAResultChanges() {
  const QString sql = u"select * from lab.growing"_s;
  QVERIFY(m_connection
              ->script(u"create table lab.growing (a int); insert into lab.growing values (1)"_s)
              .ok());
  QCOMPARE(value(sql), u"1"_s);
  QVERIFY(m_connection->script(u"alter table lab.growing add b int"_s).ok());
  QCOMPARE(value(sql), u"1"_s);
  QVERIFY(m_connection->script(u"deallocate all"_s).ok());
  QCOMPARE(value(sql), u"1"_s);
}

void TestConnection::mapsErrors_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("detail");
  QTest::addColumn<bool>("retryable");
  const auto raise = [](const QString& state) {
    return u"select lab.say('%1', 'Said so.')"_s.arg(state);
  };
  const auto row = [](const char* name, const QString& sql, ErrorCode code, const QString& detail,
                      bool retryable = false) {
    QTest::newRow(name) << sql << code << detail << retryable;
  };
  row("unique", u"insert into lab.child values (1)"_s, ErrorCode::Conflict, u"23505"_s);
  row("foreign key", u"insert into lab.child values (2, 9)"_s, ErrorCode::Invalid, u"23503"_s);
  row("check", u"insert into lab.child values (-1)"_s, ErrorCode::Invalid, u"23514"_s);
  row("not null", u"insert into lab.child values (3, 1, null)"_s, ErrorCode::Invalid, u"23502"_s);
  row("bad number", u"select 'x'::int"_s, ErrorCode::Invalid, u"22P02"_s);
  row("ours: not found", raise(u"OC404"_s), ErrorCode::NotFound, u"OC404"_s);
  row("ours: conflict", raise(u"OC409"_s), ErrorCode::Conflict, u"OC409"_s);
  row("ours: forbidden", raise(u"OC403"_s), ErrorCode::Forbidden, u"OC403"_s);
  row("ours: invalid", raise(u"OC422"_s), ErrorCode::Invalid, u"OC422"_s);
  row("deadlock", raise(u"40P01"_s), ErrorCode::Conflict, u"retry 40P01"_s, true);
  row("serialisation", raise(u"40001"_s), ErrorCode::Conflict, u"retry 40001"_s, true);
  row("lock timeout", raise(u"55P03"_s), ErrorCode::Conflict, u"retry 55P03"_s, true);
  row("cancelled", raise(u"57014"_s), ErrorCode::Timeout, u"57014"_s);
  row("privilege", raise(u"42501"_s), ErrorCode::Forbidden, u"42501"_s);
  row("no connection left", raise(u"53300"_s), ErrorCode::Unavailable, u"53300"_s);
  row("defect", u"select * from lab.nowhere"_s, ErrorCode::Internal, u"42P01"_s);
  row("syntax", u"select from from"_s, ErrorCode::Internal, u"42601"_s);
}

void TestConnection::mapsErrors() {
  QFETCH(QString, sql);
  QFETCH(ErrorCode, code);
  QFETCH(QString, detail);
  QFETCH(bool, retryable);
  const auto rows = m_connection->exec(sql);
  QVERIFY(!rows.ok());
  QCOMPARE(rows.error().code, code);
  QVERIFY2(rows.error().detail.startsWith(detail), qUtf8Printable(rows.error().detail));
  QVERIFY(!rows.error().detail.contains(u"secret detail"));
  QCOMPARE(isRetryable(rows.error()), retryable);
  QVERIFY(!rows.error().message.isEmpty());
  if (detail.startsWith(u"OC")) QCOMPARE(rows.error().message, u"Said so."_s);
  QVERIFY(m_connection->alive());
}

void TestConnection::hidesValues() {
  const QString body = u"a customer's words"_s;
  for (const QString& sql : {u"select ?::int"_s, u"select ?::timestamptz"_s, u"select ?::jsonb"_s,
                             u"insert into lab.child (id, word) values (1, ?)"_s,
                             u"select ?::text from lab.nowhere"_s}) {
    const auto rows = m_connection->exec(sql, {body});
    QVERIFY(!rows.ok());
    QVERIFY2(!rows.error().detail.contains(u"customer"), qUtf8Printable(rows.error().detail));
    QVERIFY(!rows.error().message.contains(u"customer"));
  }
}

void TestConnection::refusesNul() {
  const auto rows = m_connection->exec(u"select ?::text"_s, {QString(u"a"_s + QChar::Null)});
  QVERIFY(!rows.ok());
  QCOMPARE(rows.error().code, ErrorCode::Invalid);
}

void TestConnection::scriptStopsAtTheFirstError_data() {
  QTest::addColumn<QString>("sql");
  QTest::newRow("first") << u"select 1/0; select 1; select 2"_s;
  QTest::newRow("middle") << u"select 1; select 1/0; select 2"_s;
  QTest::newRow("last") << u"select 1; select 2; select 1/0"_s;
  QTest::newRow("after one without a result") << u"set work_mem = '1MB'; select 1/0"_s;
}

void TestConnection::scriptStopsAtTheFirstError() {
  QFETCH(QString, sql);
  const auto done = m_connection->script(sql);
  QVERIFY(!done.ok());
  QVERIFY(done.error().detail.startsWith(u"22012"));
  QVERIFY(m_connection->alive());
}

void TestConnection::timesOut() {
  ConnectionOptions options;
  options.statementTimeoutMs = 50;
  options.lockTimeoutMs = 50;
  const auto hasty = Connection::open(m_cluster->admin(), options);
  QVERIFY(hasty.ok());
  const auto slow = (*hasty)->exec(u"select pg_sleep(10)"_s);
  QCOMPARE(slow.error().code, ErrorCode::Timeout);

  const auto holder = Transaction::begin(*m_connection);
  QVERIFY(m_connection->exec(u"select * from lab.child for update"_s).ok());
  options.statementTimeoutMs = 0;
  const auto waiter = Connection::open(m_cluster->admin(), options);
  const auto locked = (*waiter)->exec(u"select * from lab.child for update"_s);
  QVERIFY(isRetryable(locked.error()));
}

void TestConnection::transactionRollsBackUnlessCommitted() {
  const QString count = u"select count(*) from lab.parent where id > 1"_s;
  {
    auto transaction = Transaction::begin(*m_connection);
    QVERIFY(transaction.ok());
    QVERIFY(m_connection->inTransaction());
    QVERIFY(m_connection->exec(u"insert into lab.parent values (2)"_s).ok());
    QCOMPARE(value(count), u"1"_s);
  }
  QVERIFY(!m_connection->inTransaction());
  QCOMPARE(value(count), u"0"_s);
  auto transaction = Transaction::begin(*m_connection);
  QVERIFY(m_connection->exec(u"insert into lab.parent values (2)"_s).ok());
  QVERIFY(transaction->commit().ok());
  QCOMPARE(value(count), u"1"_s);
}

void TestConnection::commitOfAFailedTransactionIsAnError() {
  auto transaction = Transaction::begin(*m_connection);
  QVERIFY(m_connection->exec(u"insert into lab.parent values (3)"_s).ok());
  QVERIFY(!m_connection->exec(u"select 1/0"_s).ok());
  const auto committed = transaction->commit();
  QVERIFY(!committed.ok());
  QVERIFY(m_connection->alive());
  QCOMPARE(value(u"select count(*) from lab.parent where id = 3"_s), u"0"_s);
}

void TestConnection::hearsNotifications() {
  QStringList heard;
  m_connection->onNotification([&heard](const QString& channel, const QString& payload) {
    heard += channel + u'/' + payload;
  });
  QVERIFY(m_connection->listen(u"news"_s).ok());
  QVERIFY(m_connection->listen(u"news"_s).ok());
  const auto other = m_cluster->connectAdmin();
  QVERIFY(other->script(u"notify news, 'one'; notify news, 'two'; notify other, 'x'"_s).ok());
  QTRY_COMPARE(heard, (QStringList{u"news/one"_s, u"news/two"_s}));
  QVERIFY(m_connection->exec(u"select pg_notify('news', 'own')"_s).ok());
  QTRY_COMPARE(heard.size(), 3);
}

void TestConnection::breaksOnce() {
  const QString pid = value(u"select pg_backend_pid()"_s);
  const auto other = m_cluster->connectAdmin();
  QVERIFY(other->exec(u"select pg_terminate_backend(?, 5000)"_s, {pid.toInt()}).ok());
  const auto rows = m_connection->exec(u"select 1"_s);
  QVERIFY(!rows.ok());
  QCOMPARE(rows.error().code, ErrorCode::Unavailable);
  QVERIFY(!m_connection->alive());
  QCOMPARE(m_connection->exec(u"select 1"_s).error().code, ErrorCode::Unavailable);
  QCOMPARE(m_connection->script(u"select 1"_s).error().code, ErrorCode::Unavailable);
  QCOMPARE(Transaction::begin(*m_connection).error().code, ErrorCode::Unavailable);
}

void TestConnection::cannotConnect_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("password") << u"password"_s << ErrorCode::Forbidden;
  QTest::newRow("role") << u"user"_s << ErrorCode::Forbidden;
  QTest::newRow("database") << u"database"_s << ErrorCode::NotFound;
  QTest::newRow("host") << u"host"_s << ErrorCode::Unavailable;
}

void TestConnection::cannotConnect() {
  QFETCH(QString, name);
  QFETCH(ErrorCode, code);
  DatabaseUrl url = m_cluster->admin();
  (name == u"password" ? url.password
   : name == u"user"   ? url.user
   : name == u"host"   ? url.host
                       : url.database) = u"/nowhere"_s;
  const auto connection = Connection::open(url);
  QVERIFY(!connection.ok());
  QCOMPARE(connection.error().code, code);
  QVERIFY(!connection.error().detail.contains(m_cluster->admin().password));
}

void TestConnection::takesARole() {
  ConnectionOptions options;
  options.role = u"owner_schema"_s;
  options.applicationName = u"it's a test"_s;
  const auto connection = Connection::open(m_cluster->admin(), options);
  QVERIFY2(connection.ok(),
           qUtf8Printable(connection.ok() ? QString() : connection.error().detail));
  auto rows = (*connection)
                  ->exec(
                      u"select current_user::text || ' ' || current_setting('application_name') "
                      "|| ' ' || current_setting('search_path')"_s);
  QVERIFY(rows.ok() && rows->next());
  QCOMPARE(rows->text(0), u"owner_schema it's a test app, pg_temp"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
