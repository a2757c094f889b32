#include <QTest>

#include "core/domain/closure_detector.h"
#include "core/domain/closure_wording.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

ClosureDialogue dialogue(const QString& ours, const QString& last) {
  ClosureCase made;
  made.messages = {{MessageOwner::User, false, MessageType::Text, u"2 pizzas grandes"_s, 60},
                   {MessageOwner::Agent, false, MessageType::Text, ours, 30},
                   {MessageOwner::User, false, MessageType::Text, last, 0}};
  return readDialogue(made, ClosureKeywords({}));
}

}  // namespace

// The part of the detector that is learned. Its weights are judged by tst_closure_corpus.
class TestClosureWording : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesWhatIsThere();
  void namesEachOnce();
  void tellsAnEndFromSomethingOpen();
  void readsBackWhatWasOrdered();
  void holdsNothingAgainstThePlainest_data();
  void holdsNothingAgainstThePlainest();
};

void TestClosureWording::namesWhatIsThere() {
  const QStringList names =
      wordingFeatures(dialogue(u"Bom dia. Mais alguma coisa?"_s, u"Não, 2 👍"_s));
  const int asked = int(OrganisationReading::Asked::More);
  for (const QString& name : {u"cc:_nao_"_s, u"cc:ao"_s, u"cc:_#_"_s, u"cc:_:)_"_s, u"s?:mais"_s,
                              u"s?:^ mais"_s, u"s?:alguma coisa"_s, u"s?:cois*"_s, u"s?:coisa $"_s,
                              u"m:^ %1"_s.arg(int(Mark::Not)), u"k2:M"_s, u"k:%1"_s.arg(asked)})
    QVERIFY2(names.contains(name), qPrintable(name));
  QVERIFY(!names.contains(u"s?:dia"_s));  // another sentence
}

void TestClosureWording::namesEachOnce() {
  QStringList names = wordingFeatures(dialogue(u"ok ok ok"_s, u"tchau tchau tchau"_s));
  QCOMPARE(names.removeDuplicates(), 0);
}

void TestClosureWording::tellsAnEndFromSomethingOpen() {
  const WordingScore end =
      wordingScore(dialogue(u"Pronto, foram entregues."_s, u"chegaram aqui, obrigada 🙏"_s));
  const WordingScore open =
      wordingScore(dialogue(u"Vou verificar."_s, u"preciso da segunda via, pode mandar"_s));
  QVERIFY(end.words > 0 && end.course > 0);
  QVERIFY(open.words < 0 && open.course < 0);
}

void TestClosureWording::readsBackWhatWasOrdered() {
  QVERIFY(dialogue(u"Então: 2 pizzas grandes. Mais alguma coisa?"_s, u"só"_s).readBack);
  QVERIFY(!dialogue(u"Mais alguma coisa?"_s, u"só"_s).readBack);
  QVERIFY(!dialogue(u"As pizzas foram enviadas."_s, u"só"_s).readBack);
}

void TestClosureWording::holdsNothingAgainstThePlainest_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"obrigado, tchau", "Obrigada! Tchau!", "valeu, até mais", "thanks, bye",
                           "gracias, adiós", "obrigado, até breve"})
    QTest::newRow(text) << QString::fromUtf8(text);
}

// Whether we wrote first or settled what the customer came with.
void TestClosureWording::holdsNothingAgainstThePlainest() {
  QFETCH(QString, text);
  ClosureCase made;
  made.ageSeconds = 5;  // young, even
  made.messages = {{MessageOwner::Agent, false, MessageType::Text,
                    u"Pronto, o seu pedido foi enviado. Boa tarde!"_s, 5},
                   {MessageOwner::User, false, MessageType::Text, text, 0}};
  const ClosureVerdict verdict = ClosureDetector(ClosureConfig{}).judge(made);
  QVERIFY2(verdict.shouldClose, qPrintable(QString::number(verdict.confidence)));
  made.messages.prepend({MessageOwner::User, false, MessageType::Text,
                         u"Olá, preciso de ajuda com o meu pedido"_s, 9});
  QVERIFY(ClosureDetector(ClosureConfig{}).judge(made).shouldClose);
  made.messages[1].body = u"Um momento, vou verificar o seu pedido."_s;
  QVERIFY(!ClosureDetector(ClosureConfig{}).judge(made).shouldClose);
}

QTEST_APPLESS_MAIN(TestClosureWording)
#include "tst_closure_wording.moc"
