#include <QJsonDocument>
#include <QTest>

#include "core/training/faults.h"

using namespace oc::training;

class TestTrainingFaults : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goesThroughJson() {
    Faults faults;
    faults.late = {0.25, 2};
    faults.cutAfterAccept = {0, 1};
    faults.lateBy = std::chrono::milliseconds(50);
    faults.retryAfter = std::chrono::seconds(9);
    const auto back = Faults::fromJson(faults.toJson());
    QVERIFY(back);
    QCOMPARE(*back, faults);
  }

  void shortForms() {
    const auto faults = Faults::fromJson({{QStringLiteral("duplicated"), true},
                                          {QStringLiteral("reordered"), false},
                                          {QStringLiteral("throttle429"), 0.5}});
    QVERIFY(faults);
    QCOMPARE(faults->duplicated, (Fault{1, 0}));
    QCOMPARE(faults->reordered, Fault{});
    QCOMPARE(faults->throttle429, (Fault{0.5, 0}));
    QCOMPARE(faults->late, Fault{});
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QByteArray(R"({"typo": true})") << QStringLiteral("typo");
    QTest::newRow("above one") << QByteArray(R"({"late": 2})") << QStringLiteral("late");
    QTest::newRow("negative count")
        << QByteArray(R"({"late": {"count": -1}})") << QStringLiteral("late");
    QTest::newRow("text") << QByteArray(R"({"late": "often"})") << QStringLiteral("late");
    QTest::newRow("null") << QByteArray(R"({"late": null})") << QStringLiteral("late");
    QTest::newRow("time") << QByteArray(R"({"lateByMs": -5})") << QStringLiteral("lateByMs");
    QTest::newRow("long time") << QByteArray(R"({"retryAfterSeconds": 1e9})")
                               << QStringLiteral("retryAfterSeconds");
  }
  void refuses() {
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto faults = Faults::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!faults);
    QVERIFY(faults.error().message.startsWith(named));
  }

  void countStrikesFirst() {
    Dice dice(1);
    Fault fault{0, 2};
    QVERIFY(dice.strikes(fault));
    QVERIFY(dice.strikes(fault));
    QVERIFY(!dice.strikes(fault));
    fault.probability = 1;
    QVERIFY(dice.strikes(fault));
  }

  void sameSeedSameStrikes() {
    Dice one(5);
    Dice two(5);
    Fault fault{0.3, 0};
    int struck = 0;
    for (int i = 0; i < 1000; ++i) {
      const bool strikes = one.strikes(fault);
      QCOMPARE(two.strikes(fault), strikes);
      struck += strikes ? 1 : 0;
    }
    QVERIFY2(struck > 230 && struck < 370, qPrintable(QString::number(struck)));
  }
};

QTEST_GUILESS_MAIN(TestTrainingFaults)
#include "tst_training_faults.moc"
