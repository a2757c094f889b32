#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/data_age_badge.h"
#include "ui/inbox/filter_popover.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/kept_views.h"
#include "ui/inbox/query_chips.h"
#include "ui/inbox/skeleton_list.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;

namespace {

const Error kAway{.code = ErrorCode::Unavailable, .message = QStringLiteral("The server is away.")};

struct Fixture {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme Corporation"));
  TenantModel tenants{desk};
  InboxPane pane{desk, tenants};

  explicit Fixture(int conversations = 0) {
    QObject::connect(&desk, &Desk::batchArrived, &tenants, &TenantModel::apply);
    QObject::connect(&desk, &Desk::batchArrived, &pane, &InboxPane::apply);
    for (int i = 0; i < conversations; ++i) {
      const ConvId id = desk.addConversation(owner, QStringLiteral("Customer %1").arg(i),
                                             QStringLiteral("+55119%1").arg(80000000 + i));
      Message m;
      m.body = QStringLiteral("hello");
      desk.addMessage(id, m);
    }
    pane.resize(336, 700);
    pane.show();
  }

  void start() {
    tenants.reload();
    if (!QTest::qWaitFor([&] { return tenants.state() == TenantModel::State::Ready; }))
      qFatal("no tenants");
    pane.showTenant(owner);
  }

  EmptyState& empty() { return *pane.findChild<EmptyState*>(); }
  QPushButton* button(const QString& text) {
    for (auto* b : pane.findChildren<QPushButton*>())
      if (b->text() == text && b->isVisible()) return b;
    return nullptr;
  }
  void click(const QString& text) {
    QPushButton* found = button(text);
    if (!found) qFatal("no button %s", qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
  }
  QComboBox* box(const QString& name) {
    for (auto* each : pane.findChildren<QComboBox*>())
      if (each->accessibleName() == name) return each;
    return nullptr;
  }
  bool says(const QString& text) {
    for (auto* label : pane.findChildren<QLabel*>())
      if (label->isVisible() && label->text() == text) return true;
    return false;
  }
};

}  // namespace

class TestInboxPane : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void aSlowAnswerShowsGreyRows() {
    Fixture f(3);
    f.start();
    f.desk.hold();
    f.pane.showTenant(f.owner);
    auto* skeleton = f.pane.findChild<SkeletonList*>();
    QVERIFY(!skeleton->isVisible());  // not for the first 150 ms
    QTRY_VERIFY(skeleton->isVisible());
    f.desk.release();
    QTRY_VERIFY(f.pane.view().isVisible());
    QVERIFY(!skeleton->isVisible());
  }

  void anErrorOffersToTryAgain() {
    Fixture f(3);
    f.start();
    QTRY_VERIFY(f.pane.view().isVisible());
    f.desk.failAll(kAway);
    f.pane.showTenant(f.owner);
    QTRY_VERIFY(f.empty().isVisible());
    QVERIFY(f.says(kAway.message));
    f.desk.succeed();
    QTest::mouseClick(f.button(QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_VERIFY(f.pane.view().isVisible());
  }

  void aFailureOfTheTenantsIsSaidToo() {
    Fixture f;
    f.desk.failAll(kAway);
    f.tenants.reload();
    QTRY_VERIFY(f.empty().isVisible());
    QVERIFY(f.says(kAway.message));
    f.desk.succeed();
    QTest::mouseClick(f.button(QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_COMPARE(f.tenants.state(), TenantModel::State::Ready);
  }

  void anEmptyListLeadsToTheClosedOnes() {
    Fixture f(1);
    f.desk.conversation(ConvId{1}).status = ConversationStatus::AgentClosed;
    f.start();
    QTRY_VERIFY(f.empty().isVisible());
    QTest::mouseClick(f.button(f.empty().action()), Qt::LeftButton);
    QTRY_COMPARE(f.pane.model().rowCount(), 1);
    QCOMPARE(f.pane.model().filter(), ConversationFilter::Closed);
    QVERIFY(f.button(QStringLiteral("Closed 1"))->isChecked());
  }

  void tabsAreViewsWithTheirCounts() {
    Fixture f(5);
    f.desk.conversation(ConvId{1}).assignee = FakeDesk::kMe;
    f.desk.conversation(ConvId{2}).assignee = UserId{8};
    f.desk.conversation(ConvId{3}).waitingSince = {};
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 5);
    f.click(QStringLiteral("Mine 1"));
    QTRY_COMPARE(f.pane.model().rowCount(), 1);
    f.click(QStringLiteral("Unassigned 3"));
    QTRY_COMPARE(f.pane.model().rowCount(), 3);
    f.click(QStringLiteral("Waiting 4"));
    QTRY_COMPARE(f.pane.model().rowCount(), 4);
    // The counts live with the feed.
    f.desk.setStatus(ConvId{1}, ConversationStatus::AgentClosed);
    QVERIFY(f.button(QStringLiteral("Mine")));
    QVERIFY(f.button(QStringLiteral("Waiting 3")));
    QCOMPARE(f.pane.model().rowCount(), 3);
  }

  void otherListsAreInThePopover() {
    Fixture f(4);
    f.desk.conversation(ConvId{2}).snoozed = true;
    f.desk.conversation(ConvId{3}).expiresAt = QDateTime::currentDateTimeUtc().addSecs(600);
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 4);
    QSignalSpy changed(&f.pane, &InboxPane::queryChanged);
    f.click(QStringLiteral("Filters"));
    auto* popover = f.pane.findChild<FilterPopover*>();
    QTRY_VERIFY(f.button(QStringLiteral("Closing soon  1")));
    QVERIFY(f.button(QStringLiteral("Snoozed  1")));
    f.click(QStringLiteral("Closing soon  1"));
    QVERIFY(!popover->isVisible());
    QTRY_COMPARE(f.pane.model().rowCount(), 1);
    QCOMPARE(f.pane.model().conversation(0).convId, ConvId{3});
    QVERIFY(f.button(QStringLiteral("Closing soon 1"))->isChecked());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].value<ConversationQuery>().filter, ConversationFilter::ClosingSoon);
  }

  void filtersShowAsChipsThatClear() {
    Fixture f(4);
    f.desk.conversation(ConvId{2}).channel = QStringLiteral("sms");
    f.desk.conversation(ConvId{3}).channel = QStringLiteral("sms");
    f.desk.conversation(ConvId{3}).labels = {
        f.desk.team().findOrMakeLabel(f.owner, QStringLiteral("vip"))};
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 4);
    f.click(QStringLiteral("Filters"));
    QTRY_VERIFY(f.button(QStringLiteral("Any label")));
    f.box(QStringLiteral("Channel"))->setCurrentText(QStringLiteral("SMS"));
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
    f.button(QStringLiteral("Any label"))->menu()->actions().first()->trigger();
    QTRY_COMPARE(f.pane.model().rowCount(), 1);
    QVERIFY(f.button(QStringLiteral("vip")));
    f.pane.findChild<FilterPopover*>()->hide();
    f.click(QStringLiteral("vip"));
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
    f.click(QStringLiteral("SMS"));
    QTRY_COMPARE(f.pane.model().rowCount(), 4);
    QVERIFY(f.pane.findChild<QueryChips*>()->isHidden());
  }

  void whatFitsNothingSaysSo() {
    Fixture f(2);
    f.start();
    f.pane.setQuery({.filter = ConversationFilter::Active, .channel = QStringLiteral("rcs")});
    QTRY_COMPARE(f.empty().title(), QStringLiteral("Nothing fits these filters"));
    f.click(f.empty().action());
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
  }

  void viewsAreKeptAndComeBackAfterRemoval() {
    Fixture f(2);
    f.start();
    f.pane.setQuery({.filter = ConversationFilter::Mine, .channel = QStringLiteral("sms")});
    const ConversationQuery query = f.pane.model().query();
    f.click(QStringLiteral("Filters"));
    auto* name = f.pane.findChild<KeptViews*>()->findChild<QLineEdit*>();
    QTest::keyClicks(name, QStringLiteral("My SMS"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(f.button(QStringLiteral("My SMS")));
    f.click(QStringLiteral("Remove"));
    QTRY_VERIFY(!f.button(QStringLiteral("My SMS")));
    f.click(QStringLiteral("“My SMS” was removed: undo"));
    QTRY_VERIFY(f.button(QStringLiteral("My SMS")));
    f.pane.setView(ConversationFilter::Closed);
    f.click(QStringLiteral("My SMS"));
    QCOMPARE(f.pane.model().query(), query);
  }

  void aDateIsWhereTheListBegins() {
    Fixture f(4);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 1; i <= 2; ++i)
      f.desk.conversation(ConvId{i}).updatedAt = now.addDays(-10);
    f.start();
    f.pane.setQuery({.filter = ConversationFilter::Active, .from = now.addDays(-5)});
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
    // What has news now stands before where the list begins.
    f.desk.receive(ConvId{2}, QStringLiteral("hello"));
    QCOMPARE(f.pane.model().rowCount(), 1);
    f.desk.receive(ConvId{4}, QStringLiteral("hello"));
    QCOMPARE(f.pane.model().rowCount(), 1);
  }

  void theUnansweredAreAQueueOfTheirOwn() {
    Fixture f(4);
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 4);
    f.pane.setView(ConversationFilter::Unanswered);
    QTRY_VERIFY(f.empty().isVisible());
    QCOMPARE(f.empty().title(), QStringLiteral("Nobody was left waiting"));
    // Closed by the clock while the customer waits, and by an agent.
    f.desk.setStatus(ConvId{2}, ConversationStatus::IdleTimeout);
    f.desk.setStatus(ConvId{3}, ConversationStatus::AgentClosed);
    QTRY_COMPARE(f.pane.model().rowCount(), 1);
    QCOMPARE(f.pane.model().conversation(0).convId, ConvId{2});
    const QString marks = f.pane.model().index(0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(marks.contains(QStringLiteral("unanswered")), qPrintable(marks));
    // In touch again: somebody sees to it there.
    const Conversation& waiting = f.desk.conversation(ConvId{2});
    const ConvId later = f.desk.addConversation(f.owner, waiting.customerName, waiting.phoneNumber);
    f.desk.receive(ConvId{1}, QStringLiteral("another customer"));
    QCOMPARE(f.pane.model().rowCount(), 1);
    f.desk.receive(later, QStringLiteral("hello again"));
    QCOMPARE(f.pane.model().rowCount(), 0);
    QTRY_VERIFY(f.empty().isVisible());
  }

  void aHintIsMarked() {
    Fixture f(2);
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
    f.desk.setClosure(ConvId{1}, ClosureHint{.confidence = 0.72});
    const int row = f.pane.model().rowOf(ConvId{1});
    const QString marks = f.pane.model().index(row).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(marks.contains(QStringLiteral("done? 72%")), qPrintable(marks));
  }

  void theCountIsTheTenantsNotTheWindows() {
    Fixture f(80);
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 50);
    QVERIFY(f.says(QStringLiteral("80 open")));
    f.desk.setStatus(ConvId{80}, ConversationStatus::AgentClosed);
    QVERIFY(f.says(QStringLiteral("79 open")));
  }

  void olderRowsThatFailCanBeAskedForAgain() {
    Fixture f(80);
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 50);
    f.desk.failAll(kAway);
    f.pane.view().scrollToBottom();
    f.pane.model().fetchMore({});
    QTRY_VERIFY(f.button(QStringLiteral("Try again")));
    QVERIFY(f.pane.view().isVisible());  // what is there stays
    f.desk.succeed();
    QTest::mouseClick(f.button(QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_COMPARE(f.pane.model().rowCount(), 80);
    QVERIFY(!f.button(QStringLiteral("Try again")));
  }

  void theBadgeSaysHowOldTheDataIs() {
    DataAgeBadge badge;
    QCOMPARE(badge.text(), QString());
    badge.setLink({.up = true});
    QCOMPARE(badge.text(), QStringLiteral("updated now"));
    badge.setLink({.up = false,
                   .since = QDateTime::currentDateTimeUtc().addSecs(-12),
                   .message = kAway.message});
    QVERIFY(badge.text().startsWith(u"12 s") || badge.text().startsWith(u"13 s"));
    QCOMPARE(badge.toolTip(), kAway.message);
    QCOMPARE(badge.accessibleName(), badge.text());
  }

  void choosingHandsOverTheConversation() {
    Fixture f(2);
    f.start();
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
    QList<Conversation> chosen;
    connect(&f.pane, &InboxPane::conversationChosen, this,
            [&](const Conversation& c) { chosen += c; });
    f.pane.view().step(1);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0], f.pane.model().conversation(0));
  }
};

QTEST_MAIN(TestInboxPane)
#include "tst_inbox_pane.moc"
