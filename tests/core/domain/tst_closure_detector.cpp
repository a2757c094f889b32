#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/domain/closure_weights.h"
#include "tests/core/domain/closure_cases.h"

using namespace Qt::StringLiterals;
using namespace oc;

class TestClosureDetector : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void explicitSignals_data();
  void explicitSignals();
  void onlyTheCustomerEnds();
  void contextCounts();
  void youngConversationsCloseLess();
  void thresholdsAreTheTenants();
  void keywordsAreTheTenants();
  void reasonsAreOrdered();
  void whatIsHeldBack();
  void holdingBackIsAReason();
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

// What is shown explains the confidence, but for what weighs too little to be shown.
void TestClosureDetector::holdingBackIsAReason() {
  const auto reasonOf = [&](const QString& answer, const QString& last, double most) {
    const ClosureVerdict verdict = m_detector.judge(after(answer, last));
    QString found;
    double score = 0;
    for (const ClosureReason& reason : verdict.reasons) {
      score += reason.weight;
      if (!reason.signal.startsWith(kHeldBack)) continue;
      found = reason.text;
      if (reason.weight >= 0 || std::abs(verdict.confidence - most) > 1e-9) return u"wrong"_s;
    }
    const bool adds = std::abs(1 / (1 + std::exp(-score)) - verdict.confidence) < 0.02;
    return adds ? found : u"does not add up"_s;
  };
  QCOMPARE(reasonOf(u"Pronto, resolvido!"_s, u"não chegou, obrigado"_s, 0.55),
           u"held back: says plainly that it did not work"_s);
  QCOMPARE(reasonOf(u"Listo, le envié el código."_s, u"ya quedó! gracias"_s, 0.79),
           u"held back: leaves our question open"_s);
  QCOMPARE(reasonOf(u"Chegou."_s, u"obrigado, tchau"_s, 1), QString());
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
