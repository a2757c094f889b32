#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/models/change_undo.h"
#include "ui/models/conversation_marks.h"
#include "ui/models/team_book.h"

using namespace oc;
using namespace oc::ui;
using namespace Qt::StringLiterals;
using oc::test::FakeDesk;

namespace {

const QDateTime kNow(QDate(2026, 5, 12), QTime(15, 0), Qt::UTC);

Conversation open() {
  Conversation c;
  c.status = ConversationStatus::Progress;
  c.channel = u"whatsapp"_s;
  c.expiresAt = kNow.addDays(1);
  c.lastInboundAt = kNow;
  return c;
}

QStringList words(const QList<RowMark>& marks) {
  QStringList all;
  for (const RowMark& mark : marks)
    all += (mark.kind == RowMark::Warning ? u"!"_s : QString()) + mark.text;
  return all;
}

}  // namespace

class TestConversationMarks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsSayWhatTellsMost_data() {
    QTest::addColumn<Conversation>("conversation");
    QTest::addColumn<QStringList>("marks");
    const auto add = [](const char* name, const QStringList& marks, auto change) {
      Conversation c = open();
      change(c);
      QTest::newRow(name) << c << marks;
    };
    add("nothing special", {u"WhatsApp"_s}, [](Conversation&) {});
    add("a short wait is not said", {u"WhatsApp"_s},
        [](Conversation& c) { c.waitingSince = kNow.addSecs(-240); });
    add("a wait", {u"WhatsApp"_s, u"waits 7 min"_s},
        [](Conversation& c) { c.waitingSince = kNow.addSecs(-7 * 60); });
    add("a long wait", {u"WhatsApp"_s, u"!waits 14 min"_s},
        [](Conversation& c) { c.waitingSince = kNow.addSecs(-14 * 60); });
    add("the window", {u"WhatsApp"_s, u"!window 1 h 10"_s},
        [](Conversation& c) { c.lastInboundAt = kNow.addSecs(70 * 60 - 24 * 3600); });
    add("the expiry, not near", {u"SMS"_s, u"expires in 1 h 30"_s}, [](Conversation& c) {
      c.channel = u"sms"_s;
      c.expiresAt = kNow.addSecs(90 * 60);
    });
    add("the expiry, near", {u"SMS"_s, u"!expires in 20 min"_s}, [](Conversation& c) {
      c.channel = u"sms"_s;
      c.expiresAt = kNow.addSecs(20 * 60);
    });
    add("labels", {u"WhatsApp"_s, u"vip +1"_s}, [](Conversation& c) {
      c.labels = {u"vip"_s, u"swap"_s};
    });
    add("three at most", {u"WhatsApp"_s, u"vip"_s, u"!expires in 20 min"_s}, [](Conversation& c) {
      c.labels = {u"vip"_s};
      c.waitingSince = kNow.addSecs(-3600);
      c.expiresAt = kNow.addSecs(20 * 60);
      c.closure = ClosureHint{.confidence = 0.7};
    });
    add("at rest until they write", {u"WhatsApp"_s, u"until they write"_s}, [](Conversation& c) {
      c.snoozed = true;
      c.waitingSince = kNow.addSecs(-3600);
    });
    add("ended", {u"WhatsApp"_s, u"!unanswered"_s, u"expired"_s}, [](Conversation& c) {
      c.status = ConversationStatus::Expired;
      c.unanswered = true;
    });
  }

  void rowsSayWhatTellsMost() {
    QFETCH(Conversation, conversation);
    QFETCH(QStringList, marks);
    FakeDesk desk;
    const TeamBook team(desk);
    QCOMPARE(words(rowMarks(conversation, team, kNow)), marks);
  }

  void labelsGoByTheirTitleAndColour() {
    FakeDesk desk;
    const OwnerId owner = desk.addTenant(u"Acme"_s);
    TeamBook team(desk);
    team.show(owner);
    desk.team().saveLabel(owner, {owner, u"vip"_s, u"Important"_s, 5});
    FeedBatch batch = desk.batchOf(owner, {});
    batch.settingsChanged = true;
    Q_EMIT desk.batchArrived(batch);
    QTRY_COMPARE(team.label(u"vip"_s).title, u"Important"_s);
    Conversation c = open();
    c.labels = {u"vip"_s};
    QCOMPARE(rowMarks(c, team, kNow)[1], (RowMark{u"Important"_s, RowMark::OfLabel, 5}));
    QVERIFY(spokenMarks(c, team, kNow).contains(u"label Important"_s));
  }

  void whatIsPaintedSmallIsSpokenToo() {
    FakeDesk desk;
    const TeamBook team(desk);
    Conversation c = open();
    c.priority = Priority::Urgent;
    c.assignee = UserId{8};
    c.assigneeName = u"Ana"_s;
    const QStringList spoken = spokenMarks(c, team, kNow);
    QVERIFY(spoken.contains(u"urgent"_s));
    QVERIFY(spoken.contains(u"with Ana"_s));
  }

  void undoBringsBackWhatWas() {
    Conversation ana = open(), nobody = open(), mine = open();
    ana.convId = ConvId{1};
    ana.assignee = UserId{8};
    nobody.convId = ConvId{2};
    mine.convId = ConvId{3};
    mine.assignee = UserId{7};
    const ConversationChange take{.assignee = UserId{7}};
    const QList<ChangeStep> steps = undoOf(take, {ana, nobody, mine});
    QCOMPARE(steps.size(), 2);  // nothing is different for who had it
    QCOMPARE(steps[0].convs, QList{ana.convId});
    QCOMPARE(steps[0].change.assignee, UserId{8});
    QCOMPARE(steps[0].change.expectedAssignee, UserId{7});
    QCOMPARE(steps[1].change.assignee, UserId{});
    QVERIFY(undoOf({.closing = Closing{}}, {ana}).isEmpty());
  }

  void undoKeepsWhatWasThereBefore() {
    Conversation c = open();
    c.convId = ConvId{1};
    c.labels = {u"vip"_s};
    c.snoozed = true;
    c.snoozedUntil = kNow.addDays(2);
    QVERIFY(undoOf({.addLabels = {u"vip"_s}}, {c}).isEmpty());
    QCOMPARE(undoOf({.addLabels = {u"swap"_s}}, {c})[0].change.removeLabels,
             QStringList{u"swap"_s});
    const auto back = undoOf({.snooze = Snooze{Snooze::UntilMessage, {}}}, {c});
    QCOMPARE(back[0].change.snooze, (Snooze{Snooze::UntilTime, kNow.addDays(2)}));
  }
};

QTEST_GUILESS_MAIN(TestConversationMarks)
#include "tst_conversation_marks.moc"
