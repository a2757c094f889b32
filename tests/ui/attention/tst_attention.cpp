#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/attention/fake_notifier.h"
#include "tests/ui/support/fake_desk.h"
#include "ui/attention/attention.h"
#include "ui/attention/tray.h"
#include "ui/theme/app_icon.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;

namespace {

struct World {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
  Preferences preferences{settings};
  FakeDesk desk;
  OwnerId acme = desk.addTenant(u"Acme"_s);
  test::FakeNotifier notifier;
  Attention attention{preferences, notifier};
  ConvId looked;

  World() {
    QObject::connect(&desk, &Desk::batchArrived, &attention,
                     [this](const FeedBatch& batch) { attention.apply(batch, looked); });
  }
  ConvId customer(const QString& name, UserId assignee = {}) {
    const ConvId conv =
        desk.addConversation(acme, name, u"+55119%1"_s.arg(80000000 + desk.all(acme).size()));
    desk.conversation(conv).assignee = assignee;
    return conv;
  }
  // All that came is judged, and what there was to say has been said.
  bool settles() {
    QSignalSpy said(&attention, &Attention::alerted);
    return said.wait(5000);
  }
  // Nothing is said of what came: a message of somebody else is the only news.
  QList<Notice> newsBeside() {
    notifier.shown.clear();
    const ConvId other = customer(u"Witness"_s, FakeDesk::kMe);
    desk.receive(other, u"hello"_s);
    if (!settles()) return {{u"?"_s, {}, {}, false}};
    notifier.shown.removeIf([&](const Notice& n) { return n.key == QString::number(other.value); });
    return notifier.shown;
  }
  QString key(ConvId conv) const { return QString::number(conv.value); }
};

}  // namespace

class TestAttention : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMessageIsTold() {
    World w;
    const ConvId maria = w.customer(u"Maria"_s);
    w.desk.receive(maria, u"cadê\nmeu pedido?"_s);
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown,
             (QList{Notice{w.key(maria), u"Maria · Acme"_s, u"cadê meu pedido?"_s, true}}));
    // What follows stands in its place, with how many there are.
    w.desk.receive(maria, u"oi?"_s);
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown.size(), 2);
    QCOMPARE(w.notifier.shown[1].key, w.key(maria));
    QCOMPARE(w.notifier.shown[1].text, u"oi?\nand 1 more"_s);
  }

  void nothingIsToldTwice() {
    World w;
    const ConvId maria = w.customer(u"Maria"_s);
    w.desk.receive(maria, u"oi"_s);
    QVERIFY(w.settles());
    w.desk.conversation(maria).labels += u"vip"_s;
    w.desk.tellAgain(w.acme, {maria});
    QCOMPARE(w.newsBeside(), QList<Notice>());
  }

  void oldMessagesAreNoNews() {
    World w;
    const ConvId shown = w.customer(u"In the list"_s);
    const ConvId unknown = w.customer(u"Further down"_s);
    for (const ConvId conv : {shown, unknown}) {
      Message old;
      old.body = u"of yesterday"_s;
      old.at = QDateTime::currentDateTimeUtc().addDays(-1);
      w.desk.addMessage(conv, old);
      w.desk.conversation(conv).updatedAt = QDateTime::currentDateTimeUtc();
    }
    const ConvId newer = w.customer(u"Newer"_s);
    w.desk.addMessage(newer, {});
    w.attention.learn(w.desk.conversation(shown));
    w.attention.learn(w.desk.conversation(newer));
    w.desk.tellAgain(w.acme, {shown, unknown});
    QCOMPARE(w.newsBeside(), QList<Notice>());
  }

  void whatIsLookedAtIsNotTold() {
    World w;
    w.looked = w.customer(u"Maria"_s);
    w.desk.receive(w.looked, u"oi"_s);
    QCOMPARE(w.newsBeside(), QList<Notice>());
  }

  void scopes_data() {
    QTest::addColumn<AlertScope>("scope");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("mine and unassigned")
        << AlertScope::MineAndUnassigned << QStringList{u"Mine"_s, u"Nobody's"_s};
    QTest::newRow("mine") << AlertScope::Mine << QStringList{u"Mine"_s};
    QTest::newRow("everything") << AlertScope::Everything
                                << QStringList{u"Ana's"_s, u"Mine"_s, u"Nobody's"_s};
  }
  void scopes() {
    QFETCH(AlertScope, scope);
    QFETCH(QStringList, told);
    World w;
    w.preferences.setAlertScope(scope);
    w.desk.receive(w.customer(u"Ana's"_s, UserId{8}), u"oi"_s);
    w.desk.receive(w.customer(u"Nobody's"_s), u"oi"_s);
    w.desk.receive(w.customer(u"Mine"_s, FakeDesk::kMe), u"oi"_s);
    QVERIFY(w.settles());
    QStringList titles;
    for (const Notice& notice : w.notifier.shown)
      titles += notice.title.section(u" · "_s, 0, 0);
    titles.sort();
    QCOMPARE(titles, told);
  }

  void sleepingAndBlockedOnesAreLeftAlone() {
    World w;
    const ConvId snoozed = w.customer(u"Snoozed"_s);
    w.desk.conversation(snoozed).snoozed = true;
    w.desk.conversation(snoozed).snoozedUntil = QDateTime::currentDateTimeUtc().addDays(1);
    const ConvId blocked = w.customer(u"Blocked"_s);
    w.desk.conversation(blocked).blocked = true;
    FeedBatch batch = w.desk.batchOf(w.acme, {snoozed, blocked});
    for (Conversation& c : batch.conversations) {
      c.unread = 1;
      c.last = {.msgId = MsgId{900}, .preview = u"oi"_s, .at = c.updatedAt};
    }
    w.attention.apply(batch, {});
    QCOMPARE(w.newsBeside(), QList<Notice>());
  }

  void beingGivenOneIsTold() {
    World w;
    const ConvId maria = w.customer(u"Maria"_s, UserId{8});
    w.attention.learn(w.desk.conversation(maria));
    w.desk.conversation(maria).assignee = FakeDesk::kMe;
    w.desk.tellAgain(w.acme, {maria});
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown.size(), 1);
    QCOMPARE(w.notifier.shown[0].title, u"Maria is yours now · Acme"_s);
  }

  void aCallByAColleagueIsToldOnce() {
    World w;
    w.preferences.setAlertScope(AlertScope::Mine);
    FeedBatch batch = w.desk.batchOf(w.acme, {});
    Mention mention;
    mention.note.noteId = NoteId{1};
    mention.note.convId = w.customer(u"Maria"_s, UserId{8});
    mention.note.authorName = u"Ana"_s;
    mention.note.body = u"@Paulo <b>olha</b>"_s;
    mention.customerName = u"Maria"_s;
    batch.mentions = {mention};
    w.attention.apply(batch, {});
    w.attention.apply(batch, {});
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown.size(), 1);
    QCOMPARE(w.notifier.shown[0].title, u"Ana calls you · Acme"_s);
    QCOMPARE(w.notifier.shown[0].text, u"@Paulo <b>olha</b>"_s);
  }

  void manyAreToldTogether() {
    World w;
    for (int i = 0; i < 12; ++i)
      w.desk.receive(w.customer(u"Customer %1"_s.arg(i)), u"oi"_s);
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown.size(), 1);
    QCOMPARE(w.notifier.shown[0].title, u"News in 12 conversations"_s);
    QSignalSpy window(&w.attention, &Attention::windowWanted);
    w.notifier.click(w.notifier.shown[0].key);
    QCOMPARE(window.size(), 1);
  }

  void clickingLeadsThereAndOpeningTakesItBack() {
    World w;
    const ConvId maria = w.customer(u"Maria"_s);
    w.desk.receive(maria, u"oi"_s);
    QVERIFY(w.settles());
    QSignalSpy wanted(&w.attention, &Attention::conversationWanted);
    w.notifier.click(w.key(maria));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<ConvId>(), maria);
    w.attention.seen(maria);
    QVERIFY(w.notifier.taken.contains(w.key(maria)));
  }

  void whatAColleagueReadIsTakenBack() {
    World w;
    const ConvId maria = w.customer(u"Maria"_s);
    w.desk.receive(maria, u"oi"_s);
    QVERIFY(w.settles());
    w.desk.conversation(maria).unread = 0;
    w.desk.tellAgain(w.acme, {maria});
    QTRY_VERIFY(w.notifier.taken.contains(w.key(maria)));
  }

  void othersAtTheScreenSeeNothing() {
    World w;
    const ConvId maria = w.customer(u"Maria"_s);
    w.preferences.setAlertText(AlertText::Name);
    w.preferences.setAlertSound(false);
    w.desk.receive(maria, u"segredo"_s);
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown.last(), (Notice{w.key(maria), u"Maria · Acme"_s, {}, false}));
    w.attention.setSecret(true);
    w.desk.receive(maria, u"segredo"_s);
    QVERIFY(w.settles());
    QCOMPARE(w.notifier.shown.last(),
             (Notice{w.key(maria), u"Something new for you"_s, {}, false}));
  }

  void aPauseIsKept() {
    World w;
    w.attention.pauseUntil(QDateTime::currentDateTime().addSecs(3600));
    QSignalSpy batches(&w.desk, &Desk::batchArrived);
    w.desk.receive(w.customer(u"Maria"_s), u"oi"_s);
    QTRY_VERIFY(!batches.isEmpty());
    QSignalSpy changed(&w.attention, &Attention::pauseChanged);
    w.attention.pauseUntil(QDateTime::currentDateTime().addMSecs(50));
    QTRY_VERIFY(!w.attention.pausedUntil().isValid());  // ends by itself
    QCOMPARE(changed.size(), 2);
    QCOMPARE(w.newsBeside(), QList<Notice>());
  }

  void theTrayOffersWhatCanBeDone() {
    World w;
    Tray tray(w.attention);
    const auto offered = [&tray] {
      QStringList all;
      for (const QAction* action : tray.menu().actions())
        if (action->isVisible() && !action->isSeparator())
          all += action->text().section(u" ("_s, 0, 0);
      return all;
    };
    QCOMPARE(offered(), (QStringList{u"Open Owner Console"_s, u"No notifications for an hour"_s,
                                     u"No notifications until tomorrow"_s, u"Quit"_s}));
    tray.menu().actions().at(2)->trigger();
    QVERIFY(w.attention.pausedUntil().isValid());
    QCOMPARE(offered(),
             (QStringList{u"Open Owner Console"_s, u"Notifications again"_s, u"Quit"_s}));
    tray.setUnread(3);
    QVERIFY(tray.icon().toolTip().contains(u'3'));
    QVERIFY(appIcon(3).pixmap(22).toImage() != appIcon().pixmap(22).toImage());
    QVERIFY(!appIcon().pixmap(256).isNull());
  }
};

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
