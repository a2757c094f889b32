#include <QTest>

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/scram.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

// Against PostgreSQL itself: whoever has the password gets in with our verifier, and with the same
// salt it is the verifier that the server would have computed.
class TestScram : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_cluster = test::TestCluster::start(); }
  void opensTheDoor_data();
  void opensTheDoor();
  void equalsTheServersOwn_data() { opensTheDoor_data(); }
  void equalsTheServersOwn();

 private:
  std::unique_ptr<test::TestCluster> m_cluster;
};

void TestScram::opensTheDoor_data() {
  QTest::addColumn<QString>("password");
  QTest::newRow("letters") << u"correct horse"_s;
  QTest::newRow("quotes") << u"it's \\ \"x\""_s;
  QTest::newRow("accents") << u"açaí à noite"_s;
  QTest::newRow("decomposed accents") << u"ac\u0327ai\u0301"_s;
  QTest::newRow("ligature becomes letters") << u"\uFB01m"_s;
  QTest::newRow("soft hyphen vanishes") << u"se\u00ADnha"_s;
  QTest::newRow("other spaces") << u"a\u00A0b\u3000c"_s;
  QTest::newRow("emoji stays as it is, ligature too") << u"\U0001F389\uFB01"_s;
  QTest::newRow("control character, ligature stays") << u"a\u0007\uFB01"_s;
  QTest::newRow("right to left") << u"\u05D0\u05D1"_s;
  QTest::newRow("mixed directions, ligature stays") << u"\u05D0\uFB01a"_s;
  QTest::newRow("long") << QString(300, u'x');
}

void TestScram::opensTheDoor() {
  QFETCH(QString, password);
  const auto admin = m_cluster->connectAdmin();
  QVERIFY(admin
              ->script(u"drop role if exists tester; create role tester; "
                       "grant owner_console to tester"_s)
              .ok());
  const auto set = setPassword(*admin, u"tester"_s, password);
  QVERIFY2(set.ok(), qUtf8Printable(set.ok() ? QString() : set.error().detail));
  const DatabaseUrl url = m_cluster->admin();
  QVERIFY(Connection::open(url.withLogin(u"tester"_s, password)).ok());
  const auto wrong = Connection::open(url.withLogin(u"tester"_s, password + u'!'));
  QVERIFY(!wrong.ok());
  QCOMPARE(wrong.error().code, ErrorCode::Forbidden);
}

void TestScram::equalsTheServersOwn() {
  QFETCH(QString, password);
  const auto admin = m_cluster->connectAdmin();
  QString literal = password;
  literal.replace(u'\'', u"''"_s);
  QVERIFY(admin
              ->script(u"drop role if exists tester; create role tester password '"_s + literal +
                       u"'"_s)
              .ok());
  auto rows = admin->exec(u"select rolpassword from pg_authid where rolname = 'tester'"_s);
  QVERIFY(rows.ok() && rows->next());
  const QString theirs = rows->text(0);
  const QByteArray salt =
      QByteArray::fromBase64(theirs.section(u'$', 1, 1).section(u':', 1, 1).toLatin1());
  QCOMPARE(scramVerifier(password, salt), theirs);
}

QTEST_GUILESS_MAIN(TestScram)
#include "tst_scram.moc"
