#include <QTest>

#include "ui/timeline/display_text.h"

using oc::ui::displayText;
using oc::ui::DisplayText;

class TestDisplayText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void links_data();
  void links();
  void controls_data();
  void controls();
  void markupStaysText();
  void copyGivesTheOriginal();
  void emojiAlone_data();
  void emojiAlone();
};

void TestDisplayText::links_data() {
  QTest::addColumn<QString>("body");
  QTest::addColumn<QStringList>("shown");
  QTest::addColumn<QStringList>("urls");
  const auto row = [](const char* name, const QString& body, const QStringList& shown,
                      const QStringList& urls) { QTest::newRow(name) << body << shown << urls; };
  const auto one = [&](const char* name, const QString& body, const QString& link) {
    row(name, body, {link}, {link});
  };
  one("http", QStringLiteral("see http://example.com now"), QStringLiteral("http://example.com"));
  one("end of sentence", QStringLiteral("Veja https://example.com/a?b=c."),
      QStringLiteral("https://example.com/a?b=c"));
  one("in brackets", QStringLiteral("(https://example.com/a)"),
      QStringLiteral("https://example.com/a"));
  one("brackets inside", QStringLiteral("https://en.wikipedia.org/wiki/A_(b)"),
      QStringLiteral("https://en.wikipedia.org/wiki/A_(b)"));
  one("tel", QStringLiteral("tel:+5511999998888!"), QStringLiteral("tel:+5511999998888"));
  one("mailto", QStringLiteral("mailto:a@b.com, please"), QStringLiteral("mailto:a@b.com"));
  row("www", QStringLiteral("www.example.com"), {QStringLiteral("www.example.com")},
      {QStringLiteral("https://www.example.com")});
  row("mail", QStringLiteral("escreva para ana.s@acme.com.br, ok?"),
      {QStringLiteral("ana.s@acme.com.br")}, {QStringLiteral("mailto:ana.s@acme.com.br")});
  row("two", QStringLiteral("https://a.com e https://b.com"),
      {QStringLiteral("https://a.com"), QStringLiteral("https://b.com")},
      {QStringLiteral("https://a.com"), QStringLiteral("https://b.com")});
  for (const char* bad : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
                          "ftp://example.com", "http://", "example.com", "smb://host/share"})
    row(bad, QString::fromLatin1(bad), {}, {});
  row("ends before a hidden control", QStringLiteral("https://a.com/\u202Egpj.exe"),
      {QStringLiteral("https://a.com/")}, {QStringLiteral("https://a.com/")});
}

void TestDisplayText::links() {
  QFETCH(QString, body);
  const DisplayText text = displayText(body);
  QStringList shown;
  QStringList urls;
  for (const auto& link : text.links) {
    shown << text.text.mid(link.start, link.length);
    urls << link.url;
  }
  QTEST(shown, "shown");
  QTEST(urls, "urls");
}

void TestDisplayText::controls_data() {
  QTest::addColumn<QString>("body");
  QTest::addColumn<QString>("shown");
  const QString bad(QChar::ReplacementCharacter);
  QTest::newRow("lines") << QStringLiteral("a\nb\r\nc\rd")
                         << QStringLiteral("a\u2028b\u2028c\u2028d");
  QTest::newRow("override") << QStringLiteral("a\u202Eb\u202C") << QStringLiteral("a[RLO]b[PDF]");
  QTest::newRow("isolates") << QStringLiteral("\u2066x\u2069") << QStringLiteral("[LRI]x[PDI]");
  QTest::newRow("bell") << QStringLiteral("a\ab") << QString(u"a" + bad + u"b");
  QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << bad;
  QTest::newRow("pair") << QStringLiteral("😀") << QStringLiteral("😀");
  QTest::newRow("joiner stays") << QStringLiteral("👨‍👩‍👧")
                                << QStringLiteral("👨‍👩‍👧");
}

void TestDisplayText::controls() {
  QFETCH(QString, body);
  QTEST(displayText(body).text, "shown");
}

void TestDisplayText::markupStaysText() {
  const QString body = QStringLiteral("<b>bold</b> &amp; <img src=x onerror=alert(1)>");
  QCOMPARE(displayText(body).text, body);
}

void TestDisplayText::copyGivesTheOriginal() {
  const QString body = QStringLiteral("a\u202Eb\r\nc");
  const DisplayText text = displayText(body);
  QCOMPARE(text.original(0, int(text.text.size())), body);
  QCOMPARE(text.original(0, 1), QStringLiteral("a"));
  QCOMPARE(text.original(6, 7), QStringLiteral("b"));
  const DisplayText plain = displayText(QStringLiteral("um\ndois"));
  QCOMPARE(plain.original(0, 7), QStringLiteral("um\ndois"));
  QCOMPARE(plain.original(3, 5), QStringLiteral("do"));
}

void TestDisplayText::emojiAlone_data() {
  QTest::addColumn<QString>("body");
  QTest::addColumn<int>("count");
  QTest::newRow("one") << QStringLiteral("😀") << 1;
  QTest::newRow("heart") << QStringLiteral("❤️") << 1;
  QTest::newRow("flag") << QStringLiteral("🇧🇷") << 1;
  QTest::newRow("family") << QStringLiteral("👨‍👩‍👧‍👦") << 1;
  QTest::newRow("keycap") << QStringLiteral("1️⃣") << 1;
  QTest::newRow("three") << QStringLiteral("👍🏽🎉🙏") << 3;
  QTest::newRow("with text") << QStringLiteral("ok 👍") << 0;
  QTest::newRow("digit") << QStringLiteral("1") << 0;
  QTest::newRow("empty") << QString() << 0;
}

void TestDisplayText::emojiAlone() {
  QFETCH(QString, body);
  QTEST(displayText(body).emojiAlone, "count");
}

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_display_text.moc"
