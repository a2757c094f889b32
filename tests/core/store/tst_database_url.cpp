#include <QSqlDatabase>
#include <QTest>

#include "core/store/database_url.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

class TestDatabaseUrl : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void reads_data();
  void reads();
  void refuses_data();
  void refuses();
  void writesWhatItReads_data();
  void writesWhatItReads();
  void redactsThePassword();
  void quotesOptionsForLibpq();
};

void TestDatabaseUrl::reads_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<DatabaseUrl>("url");
  using Options = QMap<QString, QString>;
  QTest::newRow("everything")
      << u"postgresql://ana:p%40ss@db.example.com:6543/desk?sslmode=require&connect_timeout=3"_s
      << DatabaseUrl{u"ana"_s,
                     u"p@ss"_s,
                     u"db.example.com"_s,
                     6543,
                     u"desk"_s,
                     Options{{u"sslmode"_s, u"require"_s}, {u"connect_timeout"_s, u"3"_s}}};
  QTest::newRow("short scheme, defaults")
      << u"postgres://ana@h"_s << DatabaseUrl{u"ana"_s, {}, u"h"_s, 5432, u"ana"_s, {}};
  QTest::newRow("no host") << u"postgresql://ana:x@/desk"_s
                           << DatabaseUrl{u"ana"_s, u"x"_s, u"localhost"_s, 5432, u"desk"_s, {}};
  QTest::newRow("IPv6") << u"postgresql://ana:x@[2001:db8::1]:6000/desk"_s
                        << DatabaseUrl{u"ana"_s, u"x"_s, u"2001:db8::1"_s, 6000, u"desk"_s, {}};
  QTest::newRow("socket as option")
      << u"postgresql://ana:x@/desk?host=/run/owner%20console"_s
      << DatabaseUrl{u"ana"_s, u"x"_s, u"/run/owner console"_s, 5432, u"desk"_s, {}};
  QTest::newRow("socket as host") << u"postgresql://ana:x@%2Fvar%2Frun%2Fpostgresql/desk"_s
                                  << DatabaseUrl{u"ana"_s, u"x"_s,    u"/var/run/postgresql"_s,
                                                 5432,     u"desk"_s, {}};
  QTest::newRow("at sign left in the password")
      << u"postgresql://ana:p@ss@h/desk"_s
      << DatabaseUrl{u"ana"_s, u"p@ss"_s, u"h"_s, 5432, u"desk"_s, {}};
  QTest::newRow("startup options")
      << u"postgresql://ana:x@h/desk?options=-c%20geqo%3Doff"_s
      << DatabaseUrl{u"ana"_s, u"x"_s,    u"h"_s,
                     5432,     u"desk"_s, Options{{u"options"_s, u"-c geqo=off"_s}}};
  QTest::newRow("login as options") << u"postgresql://h/desk?user=ana&password=x"_s
                                    << DatabaseUrl{u"ana"_s, u"x"_s, u"h"_s, 5432, u"desk"_s, {}};
  QTest::newRow("UTF-8") << u"postgresql://jos%C3%A9:a%C3%A7a%C3%AD@h/desk"_s
                         << DatabaseUrl{u"josé"_s, u"açaí"_s, u"h"_s, 5432, u"desk"_s, {}};
}

void TestDatabaseUrl::reads() {
  QFETCH(QString, text);
  QFETCH(DatabaseUrl, url);
  const auto parsed = DatabaseUrl::parse(text);
  QVERIFY2(parsed.ok(), qUtf8Printable(parsed.ok() ? QString() : parsed.error().message));
  QCOMPARE(parsed->redacted(), url.redacted());
  QVERIFY(*parsed == url);
}

void TestDatabaseUrl::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("empty") << QString();
  QTest::newRow("another scheme") << u"mysql://u:hunter2@h/d"_s;
  QTest::newRow("no scheme") << u"u:hunter2@h/d"_s;
  QTest::newRow("no user") << u"postgresql://h/d"_s;
  QTest::newRow("port word") << u"postgresql://u:hunter2@h:abc/d"_s;
  QTest::newRow("port too large") << u"postgresql://u:hunter2@h:70000/d"_s;
  QTest::newRow("port option") << u"postgresql://u:hunter2@h/d?port=x"_s;
  QTest::newRow("several hosts") << u"postgresql://u:hunter2@a,b/d"_s;
  QTest::newRow("option without value") << u"postgresql://u:hunter2@h/d?sslmode"_s;
  QTest::newRow("semicolon in an option") << u"postgresql://u:hunter2@h/d?options=a%3Bb"_s;
  QTest::newRow("NUL") << u"postgresql://u:hunter2%00@h/d"_s;
}

void TestDatabaseUrl::refuses() {
  QFETCH(QString, text);
  const auto parsed = DatabaseUrl::parse(text);
  QVERIFY(!parsed.ok());
  QCOMPARE(parsed.error().code, ErrorCode::Invalid);
  QVERIFY(parsed.error().message.contains(u"postgresql://user:password@host"));
  QVERIFY(!parsed.error().message.contains(u"hunter2"));
  QVERIFY(!parsed.error().detail.contains(u"hunter2"));
}

void TestDatabaseUrl::writesWhatItReads_data() {
  reads_data();
}

void TestDatabaseUrl::writesWhatItReads() {
  QFETCH(DatabaseUrl, url);
  const auto again = DatabaseUrl::parse(url.toString());
  QVERIFY2(again.ok(), qUtf8Printable(url.toString()));
  QVERIFY(*again == url);
}

void TestDatabaseUrl::redactsThePassword() {
  const auto url = DatabaseUrl::parse(u"postgresql://ana:hunter2@h/d?sslmode=require"_s);
  QCOMPARE(url->redacted(), u"postgresql://ana@h:5432/d?sslmode=require"_s);
}

void TestDatabaseUrl::quotesOptionsForLibpq() {
  DatabaseUrl url;
  url.options = {{u"a"_s, u"it's \\ x"_s}};
  {
    QSqlDatabase target = QSqlDatabase::addDatabase(u"QPSQL"_s, u"quoting"_s);
    url.applyTo(target, {{u"a"_s, u"lost"_s}, {u"b"_s, u"kept"_s}});
    QCOMPARE(target.connectOptions(), u"a='it\\'s \\\\ x';b='kept'"_s);
  }
  QSqlDatabase::removeDatabase(u"quoting"_s);
}

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_database_url.moc"
