#include <QTest>

#include "core/domain/sms_segments.h"

using oc::smsSegments;

// The expected figures are those of npm sms-segments-calculator.
class TestSmsSegments : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void counts_data();
  void counts();
};

void TestSmsSegments::counts_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("unicode");
  QTest::addColumn<int>("segments");
  QTest::addColumn<int>("units");
  QTest::addColumn<int>("remaining");
  QTest::addColumn<QString>("culprit");
  const QString none;
  const auto times = [](const QString& s, int n) { return s.repeated(n); };
  const QString a = QStringLiteral("a");
  const QString cedilla = QStringLiteral("ç");
  const QString euro = QStringLiteral("€");
  const QString smile = QStringLiteral("😀");
  const QString family = QStringLiteral("👨‍👩‍👧‍👦");

  QTest::newRow("empty") << none << false << 0 << 0 << 160 << none;
  QTest::newRow("plain") << QStringLiteral("Hello") << false << 1 << 5 << 155 << none;
  QTest::newRow("160 fit one") << times(a, 160) << false << 1 << 160 << 0 << none;
  QTest::newRow("161 need headers") << times(a, 161) << false << 2 << 161 << 145 << none;
  QTest::newRow("306 fill two") << times(a, 306) << false << 2 << 306 << 0 << none;
  QTest::newRow("307") << times(a, 307) << false << 3 << 307 << 152 << none;
  QTest::newRow("escape counts two") << times(euro, 80) << false << 1 << 160 << 0 << none;
  QTest::newRow("escape, two parts") << times(euro, 81) << false << 2 << 162 << 143 << none;
  QTest::newRow("escape pair not torn")
      << times(a, 152) + euro + times(a, 20) << false << 2 << 174 << 131 << none;
  QTest::newRow("ç") << cedilla << true << 1 << 1 << 69 << cedilla;
  QTest::newRow("Ç") << QStringLiteral("Ç") << false << 1 << 1 << 159 << none;
  QTest::newRow("backtick") << QStringLiteral("`") << true << 1 << 1 << 69 << QStringLiteral("`");
  QTest::newRow("tab") << QStringLiteral("\t") << true << 1 << 1 << 69 << QStringLiteral("\t");
  QTest::newRow("form feed") << QStringLiteral("\f") << false << 1 << 2 << 158 << none;
  QTest::newRow("line break") << QStringLiteral("a\r\nb") << false << 1 << 4 << 156 << none;
  QTest::newRow("line break, unicode")
      << QStringLiteral("ç\r\nb") << true << 1 << 4 << 66 << cedilla;
  QTest::newRow("Portuguese") << QStringLiteral("Olá, você não recebeu? Ações") << true << 1 << 28
                              << 42 << QStringLiteral("á");
  QTest::newRow("Greek capitals") << QStringLiteral("ΔΦΓ") << false << 1 << 3 << 157 << none;
  QTest::newRow("70 unicode") << times(cedilla, 70) << true << 1 << 70 << 0 << cedilla;
  QTest::newRow("71 unicode") << times(cedilla, 71) << true << 2 << 71 << 63 << cedilla;
  QTest::newRow("134 unicode") << times(cedilla, 134) << true << 2 << 134 << 0 << cedilla;
  QTest::newRow("135 unicode") << times(cedilla, 135) << true << 3 << 135 << 66 << cedilla;
  QTest::newRow("surrogate pair not torn")
      << times(cedilla, 66) + smile + times(cedilla, 10) << true << 2 << 78 << 55 << cedilla;
  QTest::newRow("grapheme not torn")
      << times(cedilla, 60) + family + times(cedilla, 30) << true << 2 << 101 << 26 << cedilla;
  QTest::newRow("family") << family << true << 1 << 11 << 59 << family;
  QTest::newRow("flags after an emoji")
      << smile + times(QStringLiteral("🇧🇷"), 40) << true << 3 << 162 << 35 << smile;
}

void TestSmsSegments::counts() {
  QFETCH(QString, text);
  const oc::SmsSegments got = smsSegments(text);
  QTEST(got.unicode, "unicode");
  QTEST(got.segments, "segments");
  QTEST(got.units, "units");
  QTEST(got.remaining, "remaining");
  QTEST(got.culprit, "culprit");
}

QTEST_APPLESS_MAIN(TestSmsSegments)
#include "tst_sms_segments.moc"
