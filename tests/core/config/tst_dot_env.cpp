#include <QTest>

#include "core/config/dot_env.h"

using namespace oc;
using namespace oc::config;
using namespace Qt::StringLiterals;

class TestDotEnv : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsValues_data();
  void readsValues();
  void refusesWithTheLine_data();
  void refusesWithTheLine();
  void lastAssignmentWins();
  void knowsTheLines();
  void missingFileIsEmpty();
};

void TestDotEnv::readsValues_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("value");
  QTest::newRow("bare") << QByteArray("A=b c") << u"b c"_s;
  QTest::newRow("blanks around") << QByteArray("  A  =  b  ") << u"b"_s;
  QTest::newRow("empty") << QByteArray("A=") << u""_s;
  QTest::newRow("export") << QByteArray("export A=b") << u"b"_s;
  QTest::newRow("name that begins like export") << QByteArray("exportA=b\nA=c") << u"c"_s;
  QTest::newRow("CRLF") << QByteArray("A=b\r\nB=c\r\n") << u"b"_s;
  QTest::newRow("byte order mark") << QByteArray(
                                          "\xEF\xBB\xBF"
                                          "A=b")
                                   << u"b"_s;
  QTest::newRow("comment lines") << QByteArray("# x\n\n  # y\nA=b") << u"b"_s;
  QTest::newRow("comment behind") << QByteArray("A=b # c") << u"b"_s;
  QTest::newRow("comment instead") << QByteArray("A=# c") << u""_s;
  QTest::newRow("hash inside") << QByteArray("A=b#c") << u"b#c"_s;
  QTest::newRow("equals inside") << QByteArray("A=b=c") << u"b=c"_s;
  QTest::newRow("single quotes") << QByteArray(R"(A='b # \n "c"' # d)") << uR"(b # \n "c")"_s;
  QTest::newRow("double quotes") << QByteArray(R"(A="b\n\t\"c\\ \$d # e")")
                                 << u"b\n\t\"c\\ $d # e"_s;
  QTest::newRow("several lines") << QByteArray("A=\"b\nc\"") << u"b\nc"_s;
  QTest::newRow("dollar stays") << QByteArray("A=$HOME") << u"$HOME"_s;
  QTest::newRow("UTF-8") << QByteArray("A=até logo") << u"até logo"_s;
}

void TestDotEnv::readsValues() {
  QFETCH(QByteArray, text);
  QFETCH(QString, value);
  const auto values = parseDotEnv(text);
  QVERIFY2(values.ok(), qUtf8Printable(values.ok() ? QString() : values.error().message));
  QVERIFY(values->contains(u"A"_s));
  QCOMPARE(values->value(u"A"_s).value, value);
}

void TestDotEnv::refusesWithTheLine_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("line");
  QTest::newRow("no equals sign") << QByteArray("A=b\nsecret") << u"line 2:"_s;
  QTest::newRow("no name") << QByteArray("=secret") << u"line 1:"_s;
  QTest::newRow("bad name") << QByteArray("\n\n1A=secret") << u"line 3:"_s;
  QTest::newRow("open quote") << QByteArray("B=c\nA=\"secret\nD=e") << u"line 2:"_s;
  QTest::newRow("text behind a quote") << QByteArray("A='b' secret") << u"line 1:"_s;
}

void TestDotEnv::refusesWithTheLine() {
  QFETCH(QByteArray, text);
  QFETCH(QString, line);
  const auto values = parseDotEnv(text);
  QVERIFY(!values.ok());
  QVERIFY2(values.error().message.contains(line), qUtf8Printable(values.error().message));
  QVERIFY(!values.error().message.contains(u"secret"));
}

void TestDotEnv::lastAssignmentWins() {
  QCOMPARE(parseDotEnv("A=1\nA=2")->value(u"A"_s), (DotEnvValue{u"2"_s, 2}));
}

void TestDotEnv::knowsTheLines() {
  const auto values = parseDotEnv("A=\"1\n2\"\n# x\r\nB=3");
  QCOMPARE(values->value(u"B"_s).line, 4);
}

void TestDotEnv::missingFileIsEmpty() {
  const auto values = readDotEnv(u"/nowhere/.env"_s);
  QVERIFY(values.ok());
  QVERIFY(values->isEmpty());
}

QTEST_GUILESS_MAIN(TestDotEnv)
#include "tst_dot_env.moc"
