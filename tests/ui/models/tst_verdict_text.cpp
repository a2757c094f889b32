#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "core/domain/closure_detector.h"
#include "core/domain/closure_weights.h"
#include "ui/models/result_text.h"
#include "ui/models/verdict_text.h"

using namespace oc;
using namespace oc::ui;

class TestVerdictText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // A signal without words of ours would be shown in English to everybody.
  void everySignalHasOurWords() {
    for (const SignalWeight& signal : signalWeights()) {
      const ClosureReason reason{QString::fromUtf8(signal.name), signal.weight,
                                 QStringLiteral("not ours")};
      QCOMPARE(reasonText(reason), QString::fromUtf8(signal.text));
      QCOMPARE(reasonText({kHeldBack + reason.signal, -1, reason.text}),
               QStringLiteral("held back: ") + QString::fromUtf8(signal.text));
    }
    ClosureCase explicitly;
    explicitly.metadata[QStringLiteral("close_intent")] = true;
    for (const ClosureCase& judged : {explicitly, ClosureCase{}})
      for (ClosureReason reason : ClosureDetector(ClosureConfig{}).judge(judged).reasons) {
        const QString words = std::exchange(reason.text, QStringLiteral("not ours"));
        QCOMPARE(reasonText(reason), words);
      }
  }

  void unknownSignalsSayTheirOwn() {
    QCOMPARE(reasonText({QStringLiteral("wave"), 1, QStringLiteral("waves a hand")}),
             QStringLiteral("waves a hand"));
    QCOMPARE(reasonText({QStringLiteral("wave"), 1, {}}), QStringLiteral("wave"));
  }

  void whatSpeaksForItComesFirst() {
    const QList<ClosureReason> reasons{{QStringLiteral("question"), -3.5, {}},
                                       {QStringLiteral("thanks"), 1.4, {}},
                                       {QStringLiteral("farewell"), 1.2, {}}};
    QCOMPARE(reasonsText(reasons), QStringLiteral("says thanks, says goodbye"));
    QCOMPARE(reasonsText(reasons, 1), QStringLiteral("says thanks"));
    QCOMPARE(reasonsText({reasons.first()}), QStringLiteral("asks a question"));
    QCOMPARE(reasonsText({}), QString());
    QCOMPARE(reasonsInFull({reasons.first()}), QStringLiteral("asks a question −3.5"));
  }

  void verdictsOfAnyShapeAreRead() {
    const QJsonObject reason{{QStringLiteral("signal"), QStringLiteral("thanks")},
                             {QStringLiteral("weight"), 1.4}};
    const QJsonArray reasons{reason, 7, QJsonValue::Null};
    const ClosureVerdict verdict = verdictOf({{QStringLiteral("confidence"), 3.0},
                                              {QStringLiteral("reasons"), reasons},
                                              {QStringLiteral("should_close"), true}});
    QCOMPARE(verdict.confidence, 1.0);
    QVERIFY(verdict.shouldClose);
    QCOMPARE(verdict.reasons.size(), 3);
    QCOMPARE(verdict.reasons[0].signal, QStringLiteral("thanks"));
    QCOMPARE(verdictOf({}), ClosureVerdict{});
  }

  void resultsAreReadable() {
    AiResult result;
    result.feature = QStringLiteral("order_status");
    result.result = {{QStringLiteral("found"), true},
                     {QStringLiteral("order"), QJsonObject{{QStringLiteral("id"), 48213}}},
                     {QStringLiteral("tags"), QJsonArray{QStringLiteral("<b>late</b>")}}};
    QCOMPARE(resultText(result),
             QStringLiteral("found: yes\norder:\n  id: 48213\ntags:\n  • <b>late</b>"));
    QCOMPARE(resultLabel(result), QStringLiteral("order status"));
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
      many += i;
    result.result = {{QStringLiteral("n"), many}};
    QVERIFY(resultText(result).count(u'\n') <= 200);
    QVERIFY(resultText(result).endsWith(u'…'));
    result.result = {};
    QCOMPARE(resultText(result), QStringLiteral("Nothing"));
  }
};

QTEST_GUILESS_MAIN(TestVerdictText)
#include "tst_verdict_text.moc"
