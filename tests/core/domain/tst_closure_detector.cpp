#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/domain/closure_detector.h"
#include "core/domain/closure_weights.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

const QStringList kKeywords{u"tchau"_s,    u"obrigado"_s,  u"valeu"_s, u"até logo"_s,
                            u"até mais"_s, u"até breve"_s, u"bye"_s,   u"thanks"_s};

// A customer's last word after an agent's answer to a question, in a conversation of ten minutes.
ClosureCase after(const QString& answer, const QString& last) {
  ClosureCase made;
  made.ageSeconds = 600;
  made.messages = {{MessageOwner::User, false, MessageType::Text, u"Meu pedido chegou?"_s, 600},
                   {MessageOwner::Agent, false, MessageType::Text, answer, 300},
                   {MessageOwner::User, false, MessageType::Text, last, 0}};
  return made;
}

}  // namespace

class TestClosureDetector : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void explicitSignals_data();
  void explicitSignals();
  void onlyTheCustomerEnds();
  void neverCloses_data();
  void neverCloses();
  void closes_data();
  void closes();
  void contextCounts();
  void youngConversationsCloseLess();
  void thresholdsAreTheTenants();
  void keywordsAreTheTenants();
  void reasonsAreOrdered();
  void whatIsHeldBack();
  void tableIsInOrder();
  void aQuestionMarkNeverRaises();
  void anythingMayCome();

 private:
  double confidence(const QString& answer, const QString& last) const {
    return m_detector.judge(after(answer, last)).confidence;
  }

  ClosureDetector m_detector{ClosureConfig{kKeywords}};
};

void TestClosureDetector::explicitSignals_data() {
  QTest::addColumn<QJsonObject>("metadata");
  QTest::addColumn<bool>("ends");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* name, const QJsonObject& metadata, bool ends,
                      const QString& reason = {}) {
    QTest::newRow(name) << metadata << ends << reason;
  };
  row("action", {{u"action"_s, u"close_conversation"_s}}, true);
  row("another action", {{u"action"_s, u"open"_s}}, false);
  row("ended", {{u"event_type"_s, u"conversation_ended"_s}}, true);
  row("left", {{u"event_type"_s, u"user_left"_s}}, true);
  row("intent", {{u"close_intent"_s, true}, {u"close_reason"_s, u"sold"_s}}, true, u"sold"_s);
  row("no intent", {{u"close_intent"_s, false}, {u"close_reason"_s, u"sold"_s}}, false);
  row("intent as a text", {{u"close_intent"_s, u"true"_s}}, false);
}

void TestClosureDetector::explicitSignals() {
  QFETCH(QJsonObject, metadata);
  ClosureCase asked = after(u"Vou verificar."_s, u"E o prazo?"_s);
  asked.metadata = metadata;
  const ClosureVerdict verdict = m_detector.judge(asked);
  QTEST(verdict.confidence == 1.0, "ends");
  QTEST(verdict.shouldClose, "ends");
  QTEST(verdict.closeReason, "reason");
}

void TestClosureDetector::onlyTheCustomerEnds() {
  ClosureCase ours = after(u"Chegou."_s, u"obrigado, tchau"_s);
  ours.messages.back().author = MessageOwner::Agent;
  QCOMPARE(m_detector.judge(ours).confidence, 0.0);
  QCOMPARE(m_detector.judge(ClosureCase()).confidence, 0.0);
}

void TestClosureDetector::neverCloses_data() {
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("text");
  const auto row = [](const QString& answer, const QString& text) {
    QTest::newRow(qUtf8Printable(answer + u" → "_s + text)) << answer << text;
  };
  const QString tells = u"Saiu para entrega hoje."_s;
  for (const QString& text : {u"obrigado, mas ainda não chegou"_s,
                              u"obrigado, tchau. e o boleto?"_s,
                              u"assim"_s,
                              u"token"_s,
                              u"Okta"_s,
                              u"quanto valeu?"_s,
                              u"valeu, me avisa quando chegar"_s,
                              u"obrigado, preciso da nota fiscal"_s,
                              u"desde já agradeço"_s,
                              u"ok, fico no aguardo"_s,
                              u"obrigado por nada"_s,
                              u"valeu pela demora"_s,
                              u"thanks, but it's broken"_s,
                              u"thanks for nothing"_s,
                              u"thanks in advance"_s,
                              u"gracias, pero todavía no llega"_s,
                              u"gracias, quedo a la espera"_s,
                              u"chegou não"_s,
                              u"já volto, obrigado"_s,
                              u"one moment, thanks"_s,
                              u"obrigado, outra coisa: vocês abrem sábado"_s,
                              u"😡"_s,
                              u"obrigado, número errado"_s})
    row(tells, text);
  row(u"Vou verificar, um momento."_s, u"ok obrigado"_s);
  row(u"Let me check that for you."_s, u"great, thanks"_s);
  row(u"Estoy revisando su caso."_s, u"muchas gracias"_s);
  row(u"Qual seu CPF?"_s, u"ok"_s);
  row(u"Quer que eu agende?"_s, u"sim, obrigado"_s);
  row(u"Conseguiu acessar?"_s, u"não, obrigado"_s);
  row(u"Posso ajudar em algo mais?"_s, u"sim, por favor"_s);
  row(u"Tente reiniciar o modem."_s, u"ok, vou tentar, obrigado"_s);
  // An order, an approval or a colleague's answer is still to come.
  row(u"Mais alguma coisa no pedido?"_s, u"não, só isso mesmo"_s);
  row(u"Deseja acrescentar algo?"_s, u"nao, só isso, obrigado"_s);
  row(u"¿Algo más para tu pedido?"_s, u"no, eso sería todo"_s);
  row(u"New brake pads will be 180. OK to proceed?"_s, u"ok 👍"_s);
  row(u"Segue a arte do convite para aprovação."_s, u"Amei!! obrigada 😍"_s);
  row(u"Consigo às 17h. Marco?"_s, u"ótimo, obrigado"_s);
  row(u"Terça 10h ou quinta 16h"_s, u"perfeito, obrigado"_s);
  row(u"I'm going to loop in our billing team."_s, u"perfect thanks"_s);
  row(u"Mandei um rapaz da manutenção aí"_s, u"ok, grato"_s);
  row(u"Foi encaminhado ao setor."_s, u"agradeço"_s);
  // What follows the thanks counts more than they do.
  row(tells, u"obrigado, chegou uma taxa"_s);
  row(tells, u"valeu, e sábado"_s);
  row(u"Alguém se machucou?"_s, u"não, graças a Deus"_s);
  row(u"Sua dúvida foi sanada?"_s, u"não, mas obrigado"_s);
  row(u"De 1 a 5, como foi o atendimento?"_s, u"1"_s);
}

void TestClosureDetector::neverCloses() {
  QFETCH(QString, answer);
  QFETCH(QString, text);
  QVERIFY(!m_detector.judge(after(answer, text)).shouldClose);
}

void TestClosureDetector::closes_data() {
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("text");
  const auto row = [](const char* answer, const char* text) {
    QTest::addRow("%s → %s", answer, text) << QString::fromUtf8(answer) << QString::fromUtf8(text);
  };
  row("Chegou, está na portaria.", "obrigado, tchau");
  row("Chegou, está na portaria.", "muito obrigada pela ajuda!");
  row("Prontinho, senha redefinida.", "deu certo, vlw");
  row("Mais alguma coisa?", "não, só isso. obrigado");
  row("Anything else I can help with?", "no that's all, thanks");
  row("¿Algo más en que pueda ayudarte?", "no, eso es todo, gracias");
  row("It arrived this morning.", "perfect, thanks, bye");
  row("Tenha um ótimo dia!", "obrigada, igualmente");
  row("Abrimos às 9h.", "bah, baita ajuda, valeu!");
  row("It's been switched to free now.", "bet, preciate u 🙏");
  row("Posso encerrar?", "pode sim, obrigado");
  row("De 0 a 10, que nota você dá?", "10, atendimento excelente, obrigado");
}

void TestClosureDetector::closes() {
  QFETCH(QString, answer);
  QFETCH(QString, text);
  const ClosureVerdict verdict = m_detector.judge(after(answer, text));
  QVERIFY2(verdict.shouldClose, qPrintable(QString::number(verdict.confidence)));
  QCOMPARE(verdict.suggested, ConversationStatus::UserClosed);
}

void TestClosureDetector::contextCounts() {
  ClosureCase bare = after(u"O prazo é de dois dias."_s, u"ok"_s);
  const double without = m_detector.judge(bare).confidence;
  bare.context = {
      {u"goal_achieved"_s, true}, {u"pending_actions"_s, QJsonArray()}, {u"can_close"_s, true}};
  QVERIFY(m_detector.judge(bare).confidence > without);
  ClosureCase thanked = after(u"Chegou."_s, u"obrigado, tchau"_s);
  thanked.context = {{u"pending_actions"_s, QJsonArray{u"refund"_s}}};
  QVERIFY(!m_detector.judge(thanked).shouldClose);
  thanked.context = {{u"can_close"_s, false}};
  QVERIFY(!m_detector.judge(thanked).shouldClose);
}

void TestClosureDetector::youngConversationsCloseLess() {
  ClosureCase thanked = after(u"Chegou."_s, u"obrigado, tchau"_s);
  const double old = m_detector.judge(thanked).confidence;
  thanked.ageSeconds = 29;
  QVERIFY(m_detector.judge(thanked).confidence < old);
  thanked.ageSeconds = 30;
  QCOMPARE(m_detector.judge(thanked).confidence, old);
}

void TestClosureDetector::thresholdsAreTheTenants() {
  const ClosureCase thanked = after(u"Chegou."_s, u"obrigado, tchau"_s);
  const double sure = m_detector.judge(thanked).confidence;
  QVERIFY(sure < 1);
  const ClosureVerdict strict =
      ClosureDetector(ClosureConfig{kKeywords, std::nextafter(sure, 1), 1}).judge(thanked);
  QVERIFY(!strict.shouldClose && !strict.shouldRecord);
  const ClosureVerdict just = ClosureDetector(ClosureConfig{kKeywords, sure, sure}).judge(thanked);
  QVERIFY(just.shouldClose && just.shouldRecord);
  // However low the threshold: a question is never closed.
  const ClosureVerdict asked =
      ClosureDetector(ClosureConfig{kKeywords, 0, 0}).judge(after(u"Chegou."_s, u"tchau?"_s));
  QVERIFY(!asked.shouldClose);
}

void TestClosureDetector::keywordsAreTheTenants() {
  const ClosureCase said = after(u"Chega hoje."_s, u"xablau"_s);
  const double without = m_detector.judge(said).confidence;
  const ClosureDetector own(ClosureConfig{{u"xablau"_s}});
  QVERIFY(own.judge(said).confidence > without);
  QVERIFY(!m_detector.judge(said).shouldClose);
}

void TestClosureDetector::reasonsAreOrdered() {
  const ClosureVerdict verdict =
      m_detector.judge(after(u"Chegou. Mais alguma coisa?"_s, u"não, só isso, obrigado, tchau"_s));
  QVERIFY(verdict.reasons.size() >= 4);
  QVERIFY(std::ranges::is_sorted(verdict.reasons, [](const auto& a, const auto& b) {
    return std::abs(a.weight) > std::abs(b.weight);
  }));
  for (const ClosureReason& reason : verdict.reasons)
    QVERIFY(!reason.signal.isEmpty() && !reason.text.isEmpty() && reason.weight != 0);
}

// Words of leave don't outweigh what is written after them, and the agent isn't bothered with it.
void TestClosureDetector::whatIsHeldBack() {
  ClosureCase made = after(u"Chegou. Mais alguma coisa?"_s, u"não, só isso. obrigado, tchau"_s);
  QVERIFY(m_detector.judge(made).shouldClose);
  for (const QString& more : {u"E o boleto?"_s, u"Espera, veio o produto errado"_s}) {
    ClosureCase longer = made;
    longer.messages.append({MessageOwner::User, false, MessageType::Text, more, 0});
    const ClosureVerdict verdict = m_detector.judge(longer);
    QVERIFY2(verdict.confidence < 0.6 && !verdict.shouldRecord, qPrintable(more));
  }
  // Whatever the tenant's thresholds: announced at most, or nothing at all.
  const ClosureDetector low(ClosureConfig{kKeywords, 0, 0});
  const ClosureVerdict waits = low.judge(after(u"Vou verificar."_s, u"ok, obrigado"_s));
  QVERIFY(!waits.shouldClose && waits.shouldRecord);
  QVERIFY(!low.judge(after(u"Chegou."_s, u"obrigado, e o boleto?"_s)).shouldRecord);
}

void TestClosureDetector::tableIsInOrder() {
  int at = 0;
  QStringList names;
  for (const SignalWeight& row : signalWeights()) {
    QCOMPARE(int(row.signal), at++);
    QVERIFY(row.weight != 0);
    QCOMPARE(row.weight > 0, row.signal < Signal::Question);
    QVERIFY(row.holds == Hold::None || row.weight < 0);
    QVERIFY(!names.contains(QLatin1StringView(row.name)));
    names << QString::fromLatin1(row.name);
  }
  QCOMPARE(at, kSignalCount);
}

void TestClosureDetector::aQuestionMarkNeverRaises() {
  for (const QString& answer : {u"Chegou."_s, u"Mais alguma coisa?"_s, u"Qual seu CPF?"_s}) {
    for (const QString& text :
         {u"obrigado"_s, u"tchau"_s, u"ok"_s, u"não"_s, u"👍"_s, u"sim, por favor"_s, u""_s,
          u"deu certo, era só isso"_s, u"meu pedido não chegou"_s, u"boa noite"_s})
      QVERIFY2(confidence(answer, text + u'?') <= confidence(answer, text), qPrintable(text));
  }
}

void TestClosureDetector::anythingMayCome() {
  QRandomGenerator random(20261123);
  const QStringList pieces{u"obrigado"_s, u"não"_s, u"?"_s,    u"mas"_s,
                           u"👍🏽"_s, u"\0"_s,  u" "_s,    u"\n"_s,
                           u"“"_s,        u">"_s,   u"12"_s,   u"tchau"_s,
                           u"né"_s,       u"por"_s, u"pela"_s, u"demora"_s};
  for (int round = 0; round < 3000; ++round) {
    const auto text = [&] {
      QString made;
      for (int i = int(random.bounded(12)); i > 0; --i) {
        if (random.bounded(3) > 0)
          made += pieces[random.bounded(pieces.size())];
        else
          made += QChar(char16_t(random.bounded(0x10000)));  // lone surrogates among them
        if (random.bounded(2) == 0) made += u' ';
      }
      return made;
    };
    ClosureCase made;
    made.ageSeconds = random.bounded(100);
    for (int i = int(random.bounded(15)); i >= 0; --i)
      made.messages.append({MessageOwner(random.bounded(5)), random.bounded(2) == 0,
                            MessageType(random.bounded(5)), text(), i});
    const ClosureVerdict verdict = m_detector.judge(made);
    QVERIFY(verdict.confidence >= 0 && verdict.confidence <= 1);
  }
  for (const QString& text : {u"a"_s.repeated(65536), u"obrigado "_s.repeated(7300),
                              u"?!"_s.repeated(32768), u"👍"_s.repeated(32768)})
    QVERIFY(!m_detector.judge(after(text, text)).shouldClose);
}

QTEST_APPLESS_MAIN(TestClosureDetector)
#include "tst_closure_detector.moc"
