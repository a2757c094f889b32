#include <QTest>

#include "core/domain/search_text.h"

using namespace Qt::StringLiterals;
using namespace oc;

class TestSearchText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void words_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("nothing", u""_s, u""_s);
    row("signs alone", u" ...?! \t\r\n—„“ "_s, u""_s);
    row("case and accents", u"Olá, JOSÉ! Não."_s, u"ola jose nao"_s);
    row("decomposed", u"na\u0303o e\u0301"_s, u"nao e"_s);
    row("Spanish", u"¿Mañana? ¡Sí, señor!"_s, u"manana si senor"_s);
    row("ligatures", u"ﬁm Straße ﬃ Œuvre Æon"_s, u"fim strasse ffi oeuvre aeon"_s);
    row("full width and mathematical", u"ＡＢＣ 𝗢𝗹𝗮́ ①"_s, u"abc ola 1"_s);
    row("ordinals", u"1º 2ª nº"_s, u"1o 2a no"_s);
    row("numbers", u"R$ 1.234,56 às 12:30"_s, u"r 1 234 56 as 12 30"_s);
    row("address", u"ana_maria@acme.example/x"_s, u"ana maria acme example x"_s);
    row("emoji", u"ok👍👍 amo❤️"_s, u"ok 👍 👍 amo ❤"_s);
    row("skin tone, joiner", u"🙏🏽 👩‍💻"_s, u"🙏 👩 💻"_s);
    row("invisible", u"pe\u200bdi\u00addo"_s, u"pedido"_s);
    row("direction marks", u"\u202e\u200eolá\u202c"_s, u"ola"_s);
    row("Cyrillic and Greek", u"ПРИВЕТ Ёлка ΚΑΛΗΜΈΡΑ σας"_s, u"привет елка καλημερα σασ"_s);
    row("ideographs", u"你好 ok"_s, u"你 好 ok"_s);
    row("lone surrogates", QString(QChar(0xD83D)) + u'x' + QChar(0xDE00), u"x"_s);
    row("NUL", u"a"_s + QChar(u'\0') + u'b', u"a b"_s);
    row("long", u"x"_s.repeated(70) + u" y"_s, u"x"_s.repeated(64) + u" y"_s);
    row("long after folding", u"ß"_s.repeated(40), u"s"_s.repeated(64));
  }
  void words() {
    QFETCH(QString, text);
    QStringList found;
    for (const SearchWord& word : searchWords(text)) {
      QVERIFY(word.from >= 0 && word.length > 0 && word.from + word.length <= text.size());
      found.append(word.text);
    }
    QTEST(found.join(u' '), "expected");
  }

  void saysWhereTheyStand() {
    const QString text = u"Ação: na\u0303o, ﬁm🙏🏽!"_s;
    QStringList pieces;
    for (const SearchWord& word : searchWords(text))
      pieces.append(text.sliced(word.from, word.length));
    QCOMPARE(pieces, (QStringList{u"Ação"_s, u"na\u0303o"_s, u"ﬁm"_s, u"🙏🏽"_s}));
  }

  void readsTheBeginningOnly() {
    QCOMPARE(searchWords(u"a "_s.repeated(50000)).size(), 10000);
    QCOMPARE(searchWords(QString(200000, u'ã')).size(), 1);
    const QString marks = u'a' + QString(200000, QChar(0x0301));
    QCOMPARE(searchWords(marks).first().text, u"a"_s);
  }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
