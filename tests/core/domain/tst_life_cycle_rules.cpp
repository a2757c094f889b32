#include <QTest>

#include "core/domain/life_cycle.h"

using namespace oc;
using enum ConversationStatus;

namespace {

const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-23T10:00:00Z"), Qt::ISODate);

Conversation conversation(ConversationStatus status, int minutesToExpiry, int minutesIdle) {
  Conversation c;
  c.status = status;
  c.expiresAt = kNow.addSecs(60LL * minutesToExpiry);
  c.lastActivityAt = kNow.addSecs(-60LL * minutesIdle);
  return c;
}

}  // namespace

class TestLifeCycleRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsDue_data() {
    QTest::addColumn<ConversationStatus>("status");
    QTest::addColumn<int>("minutesToExpiry");
    QTest::addColumn<int>("minutesIdle");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char* name, ConversationStatus status, int toExpiry, int idle,
                        const char* becomes) {
      QTest::newRow(name) << status << toExpiry << idle << QString::fromLatin1(becomes);
    };
    row("young", Progress, 100, 10, "");
    row("a minute before the timeout", Progress, 100, 59, "");
    row("the timeout", Progress, 100, 60, "idle_timeout");
    row("nobody has written", Pending, 100, 60, "idle_timeout");
    row("a minute before expiry", Progress, 1, 0, "");
    row("expiry", Progress, 0, 0, "expired");
    row("the timeout was first", Progress, -10, 90, "idle_timeout");
    row("expiry was first", Progress, -40, 90, "expired");
    row("both at once", Progress, -30, 90, "expired");
    for (const ConversationStatus ended :
         {AgentClosed, SupportClosed, UserClosed, Expired, Failed, IdleTimeout})
      row(qPrintable(toText(ended)), ended, -1000, 1000, "");
  }
  void whatIsDue() {
    QFETCH(ConversationStatus, status);
    QFETCH(int, minutesToExpiry);
    QFETCH(int, minutesIdle);
    QFETCH(QString, becomes);
    const auto due = dueAt(kNow, conversation(status, minutesToExpiry, minutesIdle), {});
    QCOMPARE(due ? toText(*due) : QString(), becomes);
  }

  void whoWaitsCanBeKept() {
    Conversation c = conversation(Progress, 0, 60);
    LifeCycle keep;
    keep.keepWaitingOpen = true;
    QVERIFY(dueAt(kNow, c, keep));  // nobody has written: nobody waits
    c.last.msgId = MsgId{1};
    c.last.direction = Direction::Inbound;
    QVERIFY(isWaiting(c));
    QVERIFY(!deadlineOf(c, keep));
    QVERIFY(dueAt(kNow, c, {}));
    c.last.direction = Direction::Outbound;
    QVERIFY(dueAt(kNow, c, keep));
  }

  void theDeadlineIsTold() {
    const auto deadline = deadlineOf(conversation(Progress, 100, 10), {});
    QVERIFY(deadline);
    QCOMPARE(*deadline, (Deadline{kNow.addSecs(50 * 60), IdleTimeout}));
    QCOMPARE(*deadlineOf(conversation(Progress, 20, 10), {}),
             (Deadline{kNow.addSecs(20 * 60), Expired}));
    LifeCycle patient;
    patient.idleTimeoutMinutes = 200;
    QCOMPARE(*deadlineOf(conversation(Progress, 100, 10), patient),
             (Deadline{kNow.addSecs(100 * 60), Expired}));
  }
};

QTEST_GUILESS_MAIN(TestLifeCycleRules)
#include "tst_life_cycle_rules.moc"
