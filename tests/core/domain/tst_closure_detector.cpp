#include <QTest>

#include "core/domain/closure_detector.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

const QStringList kKeywords{u"tchau"_s,    u"obrigado"_s,  u"valeu"_s, u"até logo"_s,
                            u"até mais"_s, u"até breve"_s, u"bye"_s,   u"thanks"_s};

// A customer's last word after an agent's answer, in a conversation of ten minutes.
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

 private:
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
  QTest::addColumn<QString>("text");
  for (const char* text : {"obrigado, mas ainda não chegou", "obrigado, tchau. e o boleto?",
                           "assim", "token", "Okta", "quanto valeu?"})
    QTest::newRow(text) << QString::fromUtf8(text);
}

void TestClosureDetector::neverCloses() {
  QFETCH(QString, text);
  const ClosureVerdict verdict = m_detector.judge(after(u"Saiu para entrega hoje."_s, text));
  QVERIFY(verdict.confidence < 0.6);
  QVERIFY(!verdict.shouldClose);
}

QTEST_APPLESS_MAIN(TestClosureDetector)
#include "tst_closure_detector.moc"
