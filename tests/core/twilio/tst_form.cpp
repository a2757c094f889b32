#include <QTest>

#include "core/twilio/form.h"

using oc::twilio::FormParameter;
using oc::twilio::FormParameters;

class TestForm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void decodes_data() {
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QList<FormParameter>>("expected");
    using List = QList<FormParameter>;
    QTest::newRow("nothing") << QByteArray() << List{};
    QTest::newRow("a pair") << QByteArray("To=x") << List{{"To", "x"}};
    QTest::newRow("plus is a space") << QByteArray("Body=a+b%2Bc") << List{{"Body", "a b+c"}};
    QTest::newRow("order and repeats stay")
        << QByteArray("b=2&a=1&b=1") << List{{"b", "2"}, {"a", "1"}, {"b", "1"}};
    QTest::newRow("empty value") << QByteArray("Body=&To=x") << List{{"Body", ""}, {"To", "x"}};
    QTest::newRow("no equals sign") << QByteArray("Body") << List{{"Body", ""}};
    QTest::newRow("empty key") << QByteArray("=x") << List{{"", "x"}};
    QTest::newRow("equals sign in the value") << QByteArray("a=b=c") << List{{"a", "b=c"}};
    QTest::newRow("empty pairs") << QByteArray("&&a=1&") << List{{"a", "1"}};
    QTest::newRow("nothing trimmed") << QByteArray("+a+=+b%0A") << List{{" a ", " b\n"}};
    QTest::newRow("key decoded") << QByteArray("a%2Eb=1") << List{{"a.b", "1"}};
    QTest::newRow("lower-case hex") << QByteArray("a=%c3%a9") << List{{"a", "é"}};
    QTest::newRow("NUL") << QByteArray("a=x%00y") << List{{"a", QByteArray("x\0y", 3)}};
    QTest::newRow("no hex") << QByteArray("a=%zz") << List{{"a", "%zz"}};
    QTest::newRow("half a sequence")
        << QByteArray("a=100%&b=%4") << List{{"a", "100%"}, {"b", "%4"}};
    QTest::newRow("percent before a sequence") << QByteArray("a=%%41") << List{{"a", "%A"}};
    QTest::newRow("semicolon is no separator") << QByteArray("a=1;b=2") << List{{"a", "1;b=2"}};
  }
  void decodes() {
    QFETCH(QByteArray, encoded);
    QFETCH(QList<FormParameter>, expected);
    QCOMPARE(FormParameters::decode(encoded).items(), expected);
  }

  void encodes() {
    FormParameters form;
    form.append("To", QStringLiteral("whatsapp:+5511988887777"));
    form.append("Body", QStringLiteral("olá & até *já* ~\n👍"));
    form.append("MediaUrl", QString());
    QCOMPARE(form.encoded(),
             QByteArray("To=whatsapp%3A%2B5511988887777&"
                        "Body=ol%C3%A1+%26+at%C3%A9+*j%C3%A1*+%7E%0A%F0%9F%91%8D&MediaUrl="));
  }

  void everyByteComesBack() {
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
      all += static_cast<char>(byte);
    const FormParameters form{{all, all}, {"x", "y"}};
    QCOMPARE(FormParameters::decode(form.encoded()), form);
  }

  void findsValues() {
    const FormParameters form = FormParameters::decode("Digits=5&Digits=7&digits=9&Empty=");
    QCOMPARE(form.value("Digits"), QStringLiteral("5"));
    QCOMPARE(form.values("Digits"), QStringList({QStringLiteral("5"), QStringLiteral("7")}));
    QVERIFY(form.contains("Empty"));
    QVERIFY(form.value("Empty").isEmpty());
    QVERIFY(!form.contains("Missing"));
    QVERIFY(form.value("Missing").isEmpty());
  }

  void text_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x91\x8D") << QStringLiteral("👍");
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBFx") << QString(u'\ufeff' + QString(u'x'));
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("no UTF-8") << QByteArray("a\xFFz") << QStringLiteral("a\ufffdz");
    QTest::newRow("cut off") << QByteArray("a\xC3") << QStringLiteral("a\ufffd");
    QTest::newRow("a surrogate in UTF-8")
        << QByteArray("\xED\xA0\x80") << QStringLiteral("\ufffd\ufffd\ufffd");
  }
  void text() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(oc::twilio::textFromUtf8(bytes), expected);
  }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
