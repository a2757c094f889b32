#include <QJsonArray>
#include <QTest>

#include "core/domain/storable.h"

using oc::storable;

class TestStorable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void text_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    const QChar high(0xd83d);
    const QChar low(0xdc4d);
    row("plain", QStringLiteral("olá"), QStringLiteral("olá"));
    row("a pair", QStringLiteral("a👍b"), QStringLiteral("a👍b"));
    row("NUL", QString::fromUtf16(u"a\0b", 3), QStringLiteral("a\ufffdb"));
    row("high alone", QString(high), QStringLiteral("\ufffd"));
    row("high before a letter", QString(high) + u'x', QStringLiteral("\ufffdx"));
    row("low alone", u'x' + QString(low), QStringLiteral("x\ufffd"));
    row("turned round", QString(low) + high, QStringLiteral("\ufffd\ufffd"));
    row("high before a pair", QString(high) + high + low, QStringLiteral("\ufffd👍"));
    row("empty", QStringLiteral(""), QStringLiteral(""));
  }
  void text() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(storable(text), expected);
  }

  void nullStaysNull() { QVERIFY(storable(QString()).isNull()); }

  void json() {
    const QString nul(QChar::Null);
    const QString mark(QChar::ReplacementCharacter);
    const QJsonObject dirty{{nul, nul},
                            {QStringLiteral("list"), QJsonArray{nul, 1, QJsonObject{{nul, true}}}},
                            {QStringLiteral("none"), QJsonValue::Null}};
    const QJsonObject clean{
        {mark, mark},
        {QStringLiteral("list"), QJsonArray{mark, 1, QJsonObject{{mark, true}}}},
        {QStringLiteral("none"), QJsonValue::Null}};
    QCOMPARE(storable(dirty), clean);
  }
};

QTEST_GUILESS_MAIN(TestStorable)
#include "tst_storable.moc"
