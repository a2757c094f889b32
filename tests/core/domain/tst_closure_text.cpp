#include <QTest>

#include "core/domain/closure_customer.h"
#include "core/domain/closure_lexicon.h"
#include "core/domain/closure_text.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

QString words(const ClosureText& text) {
  QStringList all;
  for (const ClosureToken& token : text.tokens)
    if (token.length > 0) all << text.word(token).toString();
  return all.join(u' ');
}

}  // namespace

class TestClosureText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void folds_data();
  void folds();
  void squeezes();
  void tellsEmoji_data();
  void tellsEmoji();
  void marksSentences();
  void keepsWhatIsQuotedApart();
  void cutsLongMessages();
  void findsKeywords_data();
  void findsKeywords();
  void readsPatterns();
  void lexiconContradictsItselfNowhere();
};

void TestClosureText::folds_data() {
  QTest::addColumn<QString>("body");
  QTest::addColumn<QString>("folded");
  QTest::newRow("accents and case") << u"Não, AMANHÃ às três"_s << u"nao amanha as tres"_s;
  QTest::newRow("decomposed accents") << u"na\u0303o e\u0301"_s << u"nao e"_s;
  QTest::newRow("apostrophes") << u"that's don’t"_s << u"thats dont"_s;
  QTest::newRow("apostrophe at the end") << u"the dogs' bowl"_s << u"the dogs bowl"_s;
  QTest::newRow("hyphen") << u"segunda-feira"_s << u"segunda feira"_s;
  QTest::newRow("WhatsApp's bold") << u"*obrigado* _muito_"_s << u"obrigado muito"_s;
  QTest::newRow("full width") << u"ｏｋ"_s << u"ok"_s;
  QTest::newRow("mathematical") << u"𝗼𝗯𝗿𝗶𝗴𝗮𝗱𝗼"_s << u"obrigado"_s;
  QTest::newRow("ligature") << u"ﬁm"_s << u"fm"_s;
  QTest::newRow("another script") << u"спасибо"_s << u"спасибо"_s;
  QTest::newRow("nothing") << QString() << QString();
  QTest::newRow("NUL") << u"ok\0tchau"_s << u"ok tchau"_s;
  QTest::newRow("lone surrogates")
      << QString(u"ok" % QChar(0xD83D) % u"tchau" % QChar(0xDE00)) << u"ok tchau"_s;
}

void TestClosureText::folds() {
  QFETCH(QString, body);
  const ClosureText text = readClosureText(body);
  QTEST(words(text), "folded");
  QCOMPARE(text.folded.size(), text.lower.size());
}

void TestClosureText::squeezes() {
  QCOMPARE(squeezed(u"obrigadooo", Squeeze::StretchedToTwo), u"obrigadoo"_s);
  QCOMPARE(squeezed(u"issooo", Squeeze::StretchedToOne), u"isso"_s);
  QCOMPARE(squeezed(u"obrigadoo", Squeeze::NoDoubles), u"obrigado"_s);
  QCOMPARE(squeezed(u"", Squeeze::NoDoubles), QString());
}

void TestClosureText::tellsEmoji_data() {
  QTest::addColumn<QString>("body");
  QTest::addColumn<int>("good");
  QTest::addColumn<int>("bad");
  QTest::addColumn<int>("other");
  QTest::newRow("thumb of any skin") << u"👍👍🏽"_s << 2 << 0 << 0;
  QTest::newRow("heart with selector") << u"❤️"_s << 1 << 0 << 0;
  QTest::newRow("angry") << u"😡"_s << 0 << 1 << 0;
  QTest::newRow("pizza") << u"🍕"_s << 0 << 0 << 1;
  QTest::newRow("emoticons") << u":) :-( <3 =D"_s << 3 << 1 << 0;
  QTest::newRow("address") << u"https://example.com"_s << 0 << 0 << 0;
}

void TestClosureText::tellsEmoji() {
  QFETCH(QString, body);
  const CustomerReading reading = readCustomer(body, ClosureKeywords({}));
  QTEST(reading.goodEmoji, "good");
  QTEST(reading.badEmoji, "bad");
  QTEST(reading.otherEmoji, "other");
}

void TestClosureText::marksSentences() {
  const ClosureText text = readClosureText(u"ok, valeu! e o prazo!? tchau");
  QVERIFY(text.questionMark);
  QStringList asked;
  QStringList starts;
  for (const ClosureToken& token : text.tokens) {
    if (token.asked) asked << text.word(token).toString();
    if (token.sentenceStart) starts << text.word(token).toString();
  }
  QCOMPARE(asked, (QStringList{u"e"_s, u"o"_s, u"prazo"_s}));
  QCOMPARE(starts, (QStringList{u"ok"_s, u"e"_s, u"tchau"_s}));
}

void TestClosureText::keepsWhatIsQuotedApart() {
  const ClosureKeywords none({});
  QVERIFY(readCustomer(u"obrigado", none).takesLeave());
  QVERIFY(!readCustomer(u"vocês só dizem “obrigado”", none).takesLeave());
  QVERIFY(!readCustomer(u"> obrigado\nque resposta", none).takesLeave());
}

void TestClosureText::cutsLongMessages() {
  const ClosureText text = readClosureText(u"tchau "_s.repeated(20000));
  QVERIFY(text.cut);
  QVERIFY(text.folded.size() <= ClosureText::kMostCharacters);
  QVERIFY(!readClosureText(u"tchau").cut);
}

void TestClosureText::findsKeywords_data() {
  QTest::addColumn<QStringList>("keywords");
  QTest::addColumn<QString>("body");
  QTest::addColumn<bool>("found");
  const auto row = [](const char* name, const QStringList& keywords, const QString& body,
                      bool found) { QTest::newRow(name) << keywords << body << found; };
  row("a word of its own", {u"sim"_s}, u"Sim!"_s, true);
  row("not within another", {u"sim"_s}, u"assim"_s, false);
  row("not before more letters", {u"ok"_s}, u"okta"_s, false);
  row("not after letters", {u"ok"_s}, u"token"_s, false);
  row("accents don't matter", {u"até logo"_s}, u"ATE LOGO gente"_s, true);
  row("a phrase needs all its words", {u"até logo"_s}, u"até amanhã"_s, false);
  row("over punctuation", {u"ate logo"_s}, u"até-logo"_s, true);
  row("stretched", {u"falou"_s}, u"falouuuu"_s, true);
  row("stretched, double by nature", {u"isso"_s}, u"issoooo"_s, true);
  row("empty ones are ignored", {QString(), u" "_s, u"!"_s}, u"ok!"_s, false);
}

void TestClosureText::findsKeywords() {
  QFETCH(QStringList, keywords);
  QFETCH(QString, body);
  QTEST(readCustomer(body, ClosureKeywords(keywords)).keyword, "found");
}

void TestClosureText::readsPatterns() {
  static constexpr PhraseGroup kGroups[] = {
      {Mark::Thanks, u"obrig*"},   {Mark::Told, u"*ei"},        {Mark::Happened, u"=*ó"},
      {Mark::Order, u"^manda"},    {Mark::Withdraw, u"deixa$"}, {Mark::Promise, u"vou *ar"},
      {Mark::Filler, u"manda/rei"}};
  const ClosureLexicon lexicon({kGroups});
  const auto marks = [&](const QString& body) {
    QList<Mark> found;
    for (const Span& span : lexicon.read(readClosureText(body)))
      found << span.mark;
    return found;
  };
  QCOMPARE(marks(u"obrigadíssimo"_s), QList{Mark::Thanks});
  QCOMPARE(marks(u"comprei"_s), QList{Mark::Told});
  QCOMPARE(marks(u"rei"_s), QList{Mark::Filler});  // a word that is known comes before its ending
  QCOMPARE(marks(u"cambió"_s), QList{Mark::Happened});
  QCOMPARE(marks(u"cambio"_s), QList{Mark::None});
  QCOMPARE(marks(u"manda"_s), QList{Mark::Order});
  QCOMPARE(marks(u"xis manda"_s), (QList{Mark::None, Mark::Filler}));
  QCOMPARE(marks(u"deixa, xis"_s), (QList{Mark::Withdraw, Mark::None}));
  QCOMPARE(marks(u"deixa xis"_s), (QList{Mark::None, Mark::None}));
  QCOMPARE(marks(u"vou verificar"_s), QList{Mark::Promise});
}

void TestClosureText::lexiconContradictsItselfNowhere() {
  QCOMPARE(ClosureLexicon::ofCustomers().contradictions(), QStringList());
  QCOMPARE(ClosureLexicon::ofOrganisation().contradictions(), QStringList());
}

QTEST_APPLESS_MAIN(TestClosureText)
#include "tst_closure_text.moc"
