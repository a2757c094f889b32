#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "tests/ui/support/small_dictionary.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/written_words.h"

using namespace Qt::StringLiterals;
using oc::test::writeDictionary;
using oc::ui::Spelling;

class TestSpelling : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeDictionary(path(), u"pt_BR"_s, {u"mensagem"_s, u"não"_s, u"envia-lo"_s}));
    QVERIFY(writeDictionary(path(), u"en_GB"_s, {u"message"_s}));
    QVERIFY(writeDictionary(path(), u"es_ES"_s, {u"mañana"_s}, "ISO8859-1"));
    QVERIFY(writeDictionary(path(), u"pl"_s, {u"tak"_s}, "ISO8859-2"));
  }

  void wordsOfAText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("plain") << u"Olá, não é isso!"_s
                           << QStringList{u"Olá"_s, u"não"_s, u"é"_s, u"isso"_s};
    QTest::newRow("joined") << u"enviá-lo d’água -fim-"_s
                            << QStringList{u"enviá-lo"_s, u"d’água"_s, u"fim"_s};
    QTest::newRow("numbers") << u"pedido A12 2ª x_y 10h CPF"_s << QStringList{u"pedido"_s};
    QTest::newRow("links") << u"veja www.acme.com.br/promo ou ana@acme.com hoje"_s
                           << QStringList{u"veja"_s, u"ou"_s, u"hoje"_s};
    QTest::newRow("marked") << u"{name} @ana /oi e/ou #pix fim"_s
                            << QStringList{u"e"_s, u"ou"_s, u"fim"_s};
    QTest::newRow("combining") << u"na\u0303o"_s << QStringList{u"na\u0303o"_s};
    QTest::newRow("emoji") << u"oi👍obrigado"_s << QStringList{u"oi"_s, u"obrigado"_s};
  }

  void wordsOfAText() {
    QFETCH(QString, text);
    QStringList words;
    for (const auto& word : oc::ui::writtenWords(text))
      words += text.mid(word.start, word.length);
    QTEST(words, "words");
  }

  void dictionaryIsThatOfTheLanguage() {
    const QLocale before;
    QLocale::setDefault(QLocale(u"pt_BR"_s));
    const Spelling spelling({path()}, {});
    QCOMPARE(spelling.dictionaryFor(u"en-US"_s), u"en_GB"_s);
    QCOMPARE(spelling.dictionaryFor(u"es"_s), u"es_ES"_s);
    QCOMPARE(spelling.dictionaryFor(u"pt-PT"_s), u"pt_BR"_s);
    QCOMPARE(spelling.dictionaryFor(u"fr"_s), u"pt_BR"_s);  // the program's
    QCOMPARE(spelling.dictionaryFor({}), u"pt_BR"_s);
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    QCOMPARE(spelling.dictionaryFor({}), QString());
    QLocale::setDefault(before);
  }

  void knowsItsWords() {
    Spelling spelling({path()}, {});
    QVERIFY(waitFor(spelling, u"pt_BR"_s));
    QVERIFY(spelling.isRight(u"pt_BR"_s, u"Mensagem"_s));
    QVERIFY(spelling.isRight(u"pt_BR"_s, u"não"_s));
    QVERIFY(!spelling.isRight(u"pt_BR"_s, u"mensajem"_s));
    QVERIFY(spelling.suggestions(u"pt_BR"_s, u"mensajem"_s).contains(u"mensagem"_s));
    QVERIFY(waitFor(spelling, u"es_ES"_s));
    QVERIFY(spelling.isRight(u"es_ES"_s, u"mañana"_s));
    QVERIFY(!spelling.isRight(u"es_ES"_s, u"manana"_s));
    QVERIFY(spelling.suggestions(u"es_ES"_s, u"mañena"_s).contains(u"mañana"_s));
    QVERIFY(spelling.isRight(u"es_ES"_s, u"да"_s));  // it can't even be written there
    spelling.setOn(false);
    QVERIFY(spelling.isRight(u"pt_BR"_s, u"mensajem"_s));
  }

  void ownWordsStay() {
    const QString file = path() + u"/own/7.txt"_s;
    {
      Spelling spelling({path()}, file);
      QVERIFY(waitFor(spelling, u"pt_BR"_s));
      QVERIFY(!spelling.isRight(u"pt_BR"_s, u"Zapear"_s));
      QSignalSpy changed(&spelling, &Spelling::changed);
      QVERIFY(spelling.addOwnWord(u"zapear"_s));
      QVERIFY(spelling.addOwnWord(u"copo-d’água"_s));
      QCOMPARE(changed.size(), 2);
      QVERIFY(spelling.isRight(u"pt_BR"_s, u"Zapear"_s));
    }
    Spelling again({path()}, file);
    QVERIFY(waitFor(again, u"en_GB"_s));
    QVERIFY(again.isRight(u"en_GB"_s, u"zapear"_s));
    QVERIFY(again.isRight(u"en_GB"_s, u"copo-d'água"_s));
    QVERIFY(!again.isRight(u"en_GB"_s, u"zape"_s));

    Spelling nowhere({path()}, u"/proc/none/7.txt"_s);
    const auto kept = nowhere.addOwnWord(u"zapear"_s);
    QVERIFY(!kept && kept.error().message.contains(u"/proc/none/7.txt"_s));
  }

  void saysWhyItIsOff() {
    const Spelling none({path() + u"/absent"_s}, {});
    QVERIFY(none.stateText().contains(u"hunspell-pt-br"_s));
    QCOMPARE(none.dictionaryFor(u"pt"_s), QString());
    Spelling some({path()}, {});
    QVERIFY(some.stateText().contains(u"português"_s));
    QVERIFY(some.isRight(u"pl"_s, u"nie"_s));
    QTRY_VERIFY(some.stateText().contains(u"ISO8859-2"_s));
  }

 private:
  QString path() const { return m_folder->path(); }

  // Asks for the dictionary and waits for it.
  static bool waitFor(Spelling& spelling, const QString& dictionary) {
    QSignalSpy changed(&spelling, &Spelling::changed);
    return spelling.isRight(dictionary, u"zzzz"_s) && changed.wait() &&
           !spelling.isRight(dictionary, u"zzzz"_s);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
