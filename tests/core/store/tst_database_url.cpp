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
  void readsAServer_data();
  void readsAServer();
  void asksForTlsElsewhere_data();
  void asksForTlsElsewhere();
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
  QTest::newRow("several hosts as option") << u"postgresql://u:hunter2@/d?host=/sock,b"_s;
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

// What people type into the sign-in screen.
void TestDatabaseUrl::readsAServer_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<DatabaseUrl>("url");
  QTest::newRow("host") << u" db.example.com "_s
                        << DatabaseUrl{{}, {}, u"db.example.com"_s, 5432, u"owner_console"_s, {}};
  QTest::newRow("port, database") << u"db.example.com:6543/desk"_s
                                  << DatabaseUrl{{}, {}, u"db.example.com"_s, 6543, u"desk"_s, {}};
  QTest::newRow("own authority") << u"[2001:db8::1]/desk?sslrootcert=/etc/ca.pem"_s
                                 << DatabaseUrl{
                                        {},   {},        u"2001:db8::1"_s,
                                        5432, u"desk"_s, {{u"sslrootcert"_s, u"/etc/ca.pem"_s}}};
  QTest::newRow("somebody's URL") << u"postgresql://ana:hunter2@db.example.com/desk"_s
                                  << DatabaseUrl{{}, {}, u"db.example.com"_s, 5432, u"desk"_s, {}};
  QTest::newRow("socket") << u"postgresql:///owner_console?host=/run/x"_s
                          << DatabaseUrl{{}, {}, u"/run/x"_s, 5432, u"owner_console"_s, {}};
}

void TestDatabaseUrl::readsAServer() {
  QFETCH(QString, text);
  QFETCH(DatabaseUrl, url);
  const auto parsed = DatabaseUrl::parseServer(text);
  QVERIFY2(parsed.ok(), qUtf8Printable(parsed.ok() ? QString() : parsed.error().message));
  QCOMPARE(parsed->toString(), url.toString());
  QVERIFY(*parsed == url);
  QVERIFY(*DatabaseUrl::parseServer(url.toString()) == url);
}

void TestDatabaseUrl::asksForTlsElsewhere_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("mode");  // empty: as it is; "refused"
  const QString far = u"postgresql://u:p@db.example.com/d"_s;
  for (const QString& local :
       {u"postgresql://u:p@/d?host=/run/x"_s, u"postgresql://u:p@localhost/d"_s,
        u"postgresql://u:p@127.3.2.1/d"_s, u"postgresql://u:p@[::1]/d?sslmode=disable"_s})
    QTest::addRow("%s", qUtf8Printable(local)) << local << QString();
  QTest::newRow("by default") << far << u"verify-full"_s;
  QTest::newRow("verify-full") << far + u"?sslmode=verify-full"_s << u"verify-full"_s;
  QTest::newRow("verify-ca") << far + u"?sslmode=verify-ca"_s << u"verify-ca"_s;
  for (const QString& less : {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"nonsense"_s})
    QTest::addRow("%s", qUtf8Printable(less)) << far + u"?sslmode="_s + less << u"refused"_s;
  QTest::newRow("local name, other address")
      << u"postgresql://u:p@localhost/d?hostaddr=192.0.2.1&sslmode=disable"_s << u"refused"_s;
  QTest::newRow("looks local") << u"postgresql://u:p@127.0.0.1.example.com/d?sslmode=disable"_s
                               << u"refused"_s;
}

void TestDatabaseUrl::asksForTlsElsewhere() {
  QFETCH(QString, text);
  QFETCH(QString, mode);
  const auto url = DatabaseUrl::parse(text);
  QVERIFY(url.ok());
  const auto secured = url->secured();
  QCOMPARE(secured.ok(), mode != u"refused"_s);
  if (!secured) {
    QCOMPARE(secured.error().code, ErrorCode::Invalid);
    QVERIFY(secured.error().message.contains(u"sslmode=verify-full"_s));
  } else if (mode.isEmpty()) {
    QVERIFY(*secured == *url);
  } else {
    QCOMPARE(secured->options[u"sslmode"_s], mode);
    QVERIFY(!secured->options[u"sslrootcert"_s].isEmpty());
    QCOMPARE(secured->options[u"gssencmode"_s], u"disable"_s);
  }
}

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_database_url.moc"
