#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/inbox/closing_popover.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/list_actions.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using namespace Qt::StringLiterals;
using oc::test::FakeDesk;

namespace {

struct Fixture {
  FakeDesk desk;
  OwnerId owner;
  TenantModel tenants{desk};
  InboxPane pane{desk, tenants};

  explicit Fixture(int conversations, const QString& role = u"agent"_s)
      : owner(desk.addTenant(u"Acme"_s, role)) {
    QObject::connect(&desk, &Desk::batchArrived, &tenants, &TenantModel::apply);
    QObject::connect(&desk, &Desk::batchArrived, &pane, &InboxPane::apply);
    for (int i = 0; i < conversations; ++i) {
      const ConvId id =
          desk.addConversation(owner, u"Customer %1"_s.arg(i), u"+55119%1"_s.arg(80000000 + i));
      Message m;
      m.body = u"hello"_s;
      desk.addMessage(id, m);
    }
    pane.resize(352, 700);
    pane.show();
    tenants.reload();
    if (!QTest::qWaitFor([&] { return tenants.state() == TenantModel::State::Ready; }))
      qFatal("no tenants");
    pane.showTenant(owner);
    if (!QTest::qWaitFor([&] { return pane.model().rowCount() > 0; })) qFatal("no rows");
  }

  ConvId at(int row) { return pane.model().conversation(row).convId; }
  void pick(int first, int last) {
    for (const auto& [row, key] :
         {std::pair(first, Qt::NoModifier), std::pair(last, Qt::ShiftModifier)})
      QTest::mouseClick(pane.view().viewport(), Qt::LeftButton, key,
                        pane.view().visualRect(pane.model().index(row)).center());
  }
  PickBar& bar() { return *pane.findChild<PickBar*>(); }
  NoticeBar& notice() { return *pane.findChild<NoticeBar*>(); }
  // The entry of the menu that is open.
  static void choose(const QString& words) {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) qFatal("no menu");
    for (QAction* entry : menu->actions()) {
      if (entry->text().section(u'\t', 0, 0) != words) continue;
      entry->trigger();
      menu->close();
      return;
    }
    qFatal("no entry %s", qPrintable(words));
  }
  void press(const QString& words) {
    for (auto* button : pane.findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == words)
        return QTest::mouseClick(button, Qt::LeftButton);
    qFatal("no button %s", qPrintable(words));
  }
};

}  // namespace

class TestListActions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void openingOneIsNotPicking() {
    Fixture f(5);
    for (const int row : {1, 3}) {
      QTest::mouseClick(f.pane.view().viewport(), Qt::LeftButton, {},
                        f.pane.view().visualRect(f.pane.model().index(row)).center());
      QCOMPARE(f.pane.view().chosen(), f.at(row));
      QVERIFY(!f.bar().isVisible());
    }
  }

  void theBarCountsWhatIsPicked() {
    Fixture f(60);
    QVERIFY(!f.bar().isVisible());
    f.pick(0, 2);
    QVERIFY(f.bar().isVisible());
    QCOMPARE(f.bar().findChild<QLabel*>()->text(), u"3 picked"_s);
    f.pane.view().selectAll();
    QCOMPARE(f.bar().findChild<QLabel*>()->text(), u"50 picked: all that is loaded"_s);
    Q_EMIT f.bar().dropped();
    QVERIFY(!f.bar().isVisible());
  }

  void manyAreAssignedAtOnceAndBack() {
    Fixture f(6);
    f.desk.conversation(f.at(1)).assignee = UserId{9};
    f.pick(0, 3);
    f.pane.actions().ask(PickAction::Assign);
    QTRY_VERIFY(QApplication::activePopupWidget());
    f.choose(u"Ana"_s);
    QTRY_VERIFY(f.notice().isVisible());
    QCOMPARE(f.notice().text(), u"4 conversation(s) changed"_s);
    QVERIFY(!f.bar().isVisible());
    QCOMPARE(f.desk.calls(FakeDesk::Call::ChangeAll), 1);
    for (int row = 0; row < 4; ++row)
      QCOMPARE(f.desk.conversation(f.at(row)).assignee, UserId{8});
    QTRY_COMPARE(f.pane.model().conversation(0).assignee, UserId{8});
    f.press(u"Undo"_s);
    QTRY_VERIFY(!f.desk.conversation(f.at(0)).assignee.isValid());
    QTRY_VERIFY(!f.desk.conversation(f.at(3)).assignee.isValid());
  }

  void whatCouldNotBeDoneIsSaidWithItsReason() {
    Fixture f(4);
    f.pick(0, 3);
    // Ended meanwhile, which the list has not heard yet.
    f.desk.conversation(f.at(2)).status = ConversationStatus::Expired;
    f.pane.actions().ask(PickAction::Priority);
    QTRY_VERIFY(QApplication::activePopupWidget());
    f.choose(u"urgent"_s);
    QTRY_VERIFY(f.notice().isVisible());
    QCOMPARE(f.notice().text(),
             u"1 of 4 could not be changed: This conversation is closed already."_s);
    QCOMPARE(f.desk.conversation(f.at(0)).priority, Priority::Urgent);
  }

  void moreThanCanBeDoneAtOnceIsDoneInTurns() {
    Fixture f(450);
    while (f.pane.model().canFetchMore({})) {
      f.pane.model().fetchMore({});
      QTRY_VERIFY(!f.pane.model().fetching());
    }
    f.pane.view().selectAll();
    f.pane.actions().ask(PickAction::Labels);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    f.pane.actions().take();
    QTRY_COMPARE(f.desk.tenant(f.owner).counts.mine, 450);
    QCOMPARE(f.desk.calls(FakeDesk::Call::ChangeAll), 3);
  }

  void closingAsksFirst() {
    Fixture f(5);
    f.pick(1, 3);
    f.pane.actions().ask(PickAction::Close);
    auto* popover = f.pane.findChild<ClosingPopover*>();
    QVERIFY(popover->isVisible());
    QCOMPARE(popover->findChild<QLabel*>()->text(), u"Close 3 conversation(s)?"_s);
    QTest::keyClick(popover, Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
    QCOMPARE(f.pane.model().rowCount(), 5);
    f.pane.actions().ask(PickAction::Close);
    auto* reason = popover->findChild<QLineEdit*>();
    QTest::keyClicks(reason, u"campaign over"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(f.pane.model().rowCount(), 2);
    QCOMPARE(f.desk.tenant(f.owner).counts.closed, 3);
  }

  void whoOnlyReadsIsOfferedNothing() {
    Fixture f(4, u"user"_s);
    f.pick(0, 2);
    QVERIFY(!f.bar().isVisible());
    f.pane.actions().take();
    f.pane.actions().ask(PickAction::Close);
    QVERIFY(!f.pane.findChild<ClosingPopover*>()->isVisible());
    QCOMPARE(f.desk.calls(FakeDesk::Call::ChangeAll), 0);
  }
};

QTEST_MAIN(TestListActions)
#include "tst_list_actions.moc"
