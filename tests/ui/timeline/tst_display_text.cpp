#include <QTest>

#include "ui/timeline/display_text.h"

using oc::ui::displayText;
using oc::ui::DisplayText;

class TestDisplayText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linksEndBeforeWhatIsHidden();
  void markupStaysText();
  void copyGivesTheOriginal();
  void emojiAlone_data();
  void emojiAlone();
};

void TestDisplayText::linksEndBeforeWhatIsHidden() {
  const DisplayText text = displayText(QStringLiteral("oi https://a.com/\u202Egpj.exe"));
  QCOMPARE(text.text, QStringLiteral("oi https://a.com/⟨RLO⟩gpj.exe"));
  QCOMPARE(text.links, (QList<oc::FoundLink>{{3, 14, QStringLiteral("https://a.com/")}}));
  QCOMPARE(text.marks, (QList<oc::TextMark>{{17, 5}}));
}

void TestDisplayText::markupStaysText() {
  const QString body = QStringLiteral("<b>bold</b> &amp; <img src=x onerror=alert(1)>");
  QCOMPARE(displayText(body).text, body);
}

void TestDisplayText::copyGivesTheOriginal() {
  const QString body = QStringLiteral("a\u202Eb\r\nc");
  const DisplayText text = displayText(body);
  QCOMPARE(text.original(0, int(text.text.size())), body);
  const QString hebrew = QStringLiteral("\u05d0\u05d1\nb");
  const DisplayText both = displayText(hebrew);
  QCOMPARE(both.original(0, int(both.text.size())), hebrew);
  QCOMPARE(both.original(1, 3), QStringLiteral("\u05d0\u05d1"));
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
