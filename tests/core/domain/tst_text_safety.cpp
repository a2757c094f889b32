#include <QTest>

#include "core/domain/text_safety.h"

using namespace oc;

class TestTextSafety : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesOut_data();
  void writesOut();
  void marksAndSources();
  void linesOfBothDirections();
  void lines_data();
  void lines();
  void aLineIsBounded_data();
  void aLineIsBounded();
  void aNameKeepsItsDirectionToItself_data();
  void aNameKeepsItsDirectionToItself();
};

void TestTextSafety::writesOut_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("shown");
  const auto row = [](const char* name, const QString& source, const QString& shown) {
    QTest::newRow(name) << source << shown;
  };
  const auto same = [&](const char* name, const QString& source) { row(name, source, source); };

  row("override", QStringLiteral("a\u202Egpj.exe\u202C"), QStringLiteral("a⟨RLO⟩gpj.exe⟨PDF⟩"));
  row("override among Hebrew", QStringLiteral("שלום\u202Eabc"), QStringLiteral("שלום⟨RLO⟩abc"));
  row("embedding", QStringLiteral("\u202A+55\u202C"), QStringLiteral("⟨LRE⟩+55⟨PDF⟩"));
  row("isolates in Latin", QStringLiteral("\u2066x\u2069"), QStringLiteral("⟨LRI⟩x⟨PDI⟩"));
  row("marks in Latin", QStringLiteral("a\u200E\u200F\u061Cb"),
      QStringLiteral("a⟨LRM⟩⟨RLM⟩⟨ALM⟩b"));
  same("marks in Hebrew", QStringLiteral("שלום\u200F (ok)\u200E"));
  same("isolates that pair in Arabic", QStringLiteral("مرحبا \u2068Ana\u2069"));
  row("isolate left open in Arabic", QStringLiteral("مرحبا \u2067Ana"),
      QStringLiteral("مرحبا ⟨RLI⟩Ana"));
  row("closed before it opens", QStringLiteral("مرحبا \u2069\u2067"),
      QStringLiteral("مرحبا ⟨PDI⟩⟨RLI⟩"));

  row("zero width space", QStringLiteral("pay\u200Bpal"), QStringLiteral("pay⟨ZWSP⟩pal"));
  same("where Thai lines may break", QStringLiteral("สวัสดี\u200Bครับ"));
  row("joiners in Latin", QStringLiteral("a\u200Db\u200Cc"), QStringLiteral("a⟨ZWJ⟩b⟨ZWNJ⟩c"));
  same("Persian half space", QStringLiteral("می\u200Cخواهم"));
  same("Hindi conjunct", QStringLiteral("क्\u200Dष"));
  row("a hidden row of joiners", QStringLiteral("क\u200D\u200D"), QStringLiteral("क\u200D⟨ZWJ⟩"));
  same("family", QStringLiteral("👨\u200D👩\u200D👧"));
  same("woman with skin", QStringLiteral("👩🏽\u200D⚕\uFE0F"));
  same("rainbow flag", QStringLiteral("🏳\uFE0F\u200D🌈"));
  row("joiner behind an emoji", QStringLiteral("👍\u200Dok"), QStringLiteral("👍⟨ZWJ⟩ok"));
  same("heart", QStringLiteral("❤\uFE0F"));
  same("key cap", QStringLiteral("1\uFE0F\u20E3"));
  row("selector behind a letter", QStringLiteral("a\uFE0F"), QStringLiteral("a⟨U+FE0F⟩"));
  same("variant of a Japanese name", QStringLiteral("葛\U000E0100城"));
  row("bytes in selectors", QStringLiteral("a\U000E0101\U000E0102"),
      QStringLiteral("a⟨U+E0101⟩⟨U+E0102⟩"));
  same("flag of Scotland", QStringLiteral("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074"
                                          "\U000E007F"));
  row("tags", QStringLiteral("oi\U000E0041\U000E0042"), QStringLiteral("oi⟨U+E0041⟩⟨U+E0042⟩"));
  row("soft hyphen", QStringLiteral("a\u00ADb"), QStringLiteral("a⟨SHY⟩b"));
  row("byte order mark", QStringLiteral("\uFEFFa"), QStringLiteral("⟨BOM⟩a"));
  row("Hangul filler", QStringLiteral("\u3164"), QStringLiteral("⟨HF⟩"));
  row("braille blank", QStringLiteral("\u2800"), QStringLiteral("⟨BLANK⟩"));
  same("Arabic number sign", QStringLiteral("\u0600123"));

  row("bell and escape", QStringLiteral("a\ab\x1B[31m"), QStringLiteral("a⟨BEL⟩b⟨ESC⟩[31m"));
  row("C1", QStringLiteral("a\u009Bb"), QStringLiteral("a⟨U+009B⟩b"));
  same("tab", QStringLiteral("a\tb"));
  row("lines", QStringLiteral("a\nb\r\nc\rd\u0085e\u2029f"),
      QStringLiteral("a\u2028b\u2028c\u2028d\u2028e\u2028f"));
  row("half a pair", QString(QChar(0xD83D)) + u'x', QString(QChar::ReplacementCharacter) + u'x');
  same("markup", QStringLiteral("<b>bold</b> &amp; <img src=x>"));
  same("accents", QStringLiteral("ação n\u0303 Việt"));
  same("empty", QString());
}

void TestTextSafety::writesOut() {
  QFETCH(QString, source);
  QTEST(visibleText(source).text, "shown");
}

void TestTextSafety::marksAndSources() {
  const VisibleText text = visibleText(QStringLiteral("a\u202Eb\r\nc"));
  QCOMPARE(text.text, QStringLiteral("a⟨RLO⟩b\u2028c"));
  QCOMPARE(text.marks, (QList<TextMark>{{1, 5}}));
  QCOMPARE(text.sourceAt, (QList<int>{0, 1, 1, 1, 1, 1, 2, 3, 5}));
  QVERIFY(visibleText(QStringLiteral("um\ndois 😀")).sourceAt.isEmpty());
}

// A line in Hebrew doesn't turn the figures of the next one.
void TestTextSafety::linesOfBothDirections() {
  const VisibleText text = visibleText(QStringLiteral("שלום\n\n1-2 ok"));
  QCOMPARE(text.text, QStringLiteral("\u2068שלום\u2069\u2028\u2028\u20681-2 ok\u2069"));
  QVERIFY(text.marks.isEmpty());
  QCOMPARE(text.sourceAt.size(), text.text.size());
  QCOMPARE(text.sourceAt.mid(0, 7), (QList<int>{0, 0, 1, 2, 3, 4, 4}));
}

void TestTextSafety::lines_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("shown");
  QTest::newRow("one line") << QStringLiteral("  Ana\r\n Souza\t ") << QStringLiteral("Ana Souza");
  QTest::newRow("hidden") << QStringLiteral("Ana\u202E") << QStringLiteral("Ana⟨RLO⟩");
  QTest::newRow("long") << QStringLiteral("abcdefghijk") << QStringLiteral("abcdefghij…");
  QTest::newRow("fits") << QStringLiteral("abcdefghij") << QStringLiteral("abcdefghij");
  QTest::newRow("not within a letter")
      << QStringLiteral("abcdefghie\u0301k") << QStringLiteral("abcdefghi…");
  QTest::newRow("not within a pair")
      << QStringLiteral("abcdefghi😀k") << QStringLiteral("abcdefghi…");
  QTest::newRow("right to left") << QStringLiteral("שלום") << QStringLiteral("\u2068שלום\u2069");
  QTest::newRow("cut isolate") << QStringLiteral("ש\u2068abcdefghijkl\u2069")
                               << QStringLiteral("\u2068ש\u2068abcdefgh\u2069…\u2069");
}

void TestTextSafety::lines() {
  QFETCH(QString, source);
  const QString line = visibleLine(source, 10);
  QTEST(line, "shown");
  QCOMPARE(visibleLine(line, 20), line);
}

void TestTextSafety::aLineIsBounded_data() {
  QTest::addColumn<QString>("source");
  constexpr int kMany = 100'000;
  QTest::newRow("letters") << QString(kMany, u'W');
  QTest::newRow("blanks") << QString(kMany, u' ');
  QTest::newRow("overrides") << QString(kMany, QChar(0x202E));
  QTest::newRow("one stack") << QString(u'a' + QString(kMany, QChar(0x0301)));
  QTest::newRow("isolates") << QString(u'ש' + QString(kMany, QChar(0x2067)));
  QTest::newRow("emoji") << QStringLiteral("😀").repeated(kMany / 2);
}

void TestTextSafety::aLineIsBounded() {
  QFETCH(QString, source);
  const QString line = visibleLine(source);
  QVERIFY2(line.size() <= kLongestLine + 3, qPrintable(QString::number(line.size())));
  QVERIFY(!line.contains(QChar::ReplacementCharacter));
  QVERIFY(visibleText(source).text.size() >= source.size());
}

void TestTextSafety::aNameKeepsItsDirectionToItself_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("plain") << QStringLiteral("דוד");
  QTest::newRow("only looks isolated") << QStringLiteral("\u2068א\u2069 דוד \u2068ב\u2069");
  QTest::newRow("leaves its isolate") << QStringLiteral("\u2069דוד\u2068");
}

void TestTextSafety::aNameKeepsItsDirectionToItself() {
  QFETCH(QString, name);
  const QString line = visibleLine(name);
  int depth = 0;
  for (qsizetype i = 0; i < line.size(); ++i) {
    if (line[i].unicode() >= 0x2066 && line[i].unicode() <= 0x2068) ++depth;
    if (line[i].unicode() == 0x2069) --depth;
    QVERIFY(depth > 0 || i == line.size() - 1);
  }
  QCOMPARE(depth, 0);
}

QTEST_APPLESS_MAIN(TestTextSafety)
#include "tst_text_safety.moc"
