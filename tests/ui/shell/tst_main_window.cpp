#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/leavings.h"
#include "tests/ui/support/sample_administration.h"
#include "ui/admin/admin_window.h"
#include "ui/commands/commands.h"
#include "ui/commands/keys_dialog.h"
#include "ui/commands/palette.h"
#include "ui/customer/conversation_section.h"
#include "ui/customer/customer_panel.h"
#include "ui/customer/earlier_section.h"
#include "ui/customer/label_chips.h"
#include "ui/customer/person_section.h"
#include "ui/door/lock_keeper.h"
#include "ui/door/lock_view.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/parts/copy_field.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/leave_taking.h"
#include "ui/shell/link_banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_menu.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/transcript/transcript_dialog.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

struct Fixture {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
  FakeDesk desk;
  test::FakeDoor door;
  OwnerId acme = desk.addTenant(QStringLiteral("Acme Corporation"));
  OwnerId tech = desk.addTenant(QStringLiteral("TechStart Ltda"));
  std::unique_ptr<MainWindow> window;

  Fixture() {
    for (const OwnerId owner : {acme, tech})
      for (int i = 0; i < 3; ++i) {
        const ConvId id = desk.addConversation(owner, QStringLiteral("Customer %1").arg(i),
                                               QStringLiteral("+55119%1").arg(80000000 + i));
        Message m;
        m.body = QStringLiteral("hello");
        desk.addMessage(id, m);
      }
  }

  void open() {
    window = std::make_unique<MainWindow>(desk, settings, QStringLiteral("Paulo"));
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
    if (!QTest::qWaitFor([&] { return model().rowCount() > 0; })) qFatal("no rows");
  }

  void withDoor() { window->setDoor(door, door.person); }

  void unlock(const QString& password = QStringLiteral("correct horse")) {
    auto* field = window->findChild<LockView*>()->findChild<SecretField*>();
    field->clear();
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
  }

  void restart() {
    window->close();
    window.reset();
    open();
  }

  ConversationListModel& model() { return window->inbox().model(); }
  ThreadPane& thread() { return *window->findChild<ThreadPane*>(); }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(window.get(), key, modifiers);
  }
  bool opened(ConvId id) {
    return QTest::qWaitFor(
        [&] { return window->openConversation() && window->openConversation()->convId == id; });
  }
};

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void choosingOpensAndWatches() {
    Fixture f;
    f.open();
    QVERIFY(!f.thread().conversation().isValid());
    const ConvId id = f.model().conversation(1).convId;
    f.key(Qt::Key_Down, Qt::AltModifier);
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(id));
    QCOMPARE(f.thread().conversation(), id);
    QCOMPARE(f.desk.watchedConv, id);
    QCOMPARE(f.desk.watchedOwner, f.acme);
  }

  void whatIsSeenIsRead() {
    Fixture f;
    f.open();
    f.key(Qt::Key_Down, Qt::AltModifier);
    const ConvId id = f.model().conversation(0).convId;
    QTRY_COMPARE(f.desk.reads.size(), 1);
    QCOMPARE(f.desk.reads[0].conv, id);
    QCOMPARE(f.desk.reads[0].upTo, f.desk.thread(id).last().msgId);
    QTRY_COMPARE(f.desk.conversation(id).unread, 0);

    const Message next = f.desk.receive(id, QStringLiteral("one more"));
    QTRY_COMPARE(f.desk.reads.size(), 2);
    QCOMPARE(f.desk.reads[1].upTo, next.msgId);
  }

  void whatIsNotSeenStaysUnread() {
    Fixture f;
    f.open();
    f.key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(f.desk.reads.size(), 1);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    f.desk.receive(f.desk.reads[0].conv, QStringLiteral("while away"));
    QTest::qWait(50);
    QCOMPARE(f.desk.reads.size(), 1);
    other.close();
    f.window->activateWindow();
    QTRY_COMPARE(f.desk.reads.size(), 2);  // seen on coming back
  }

  void whoOnlyReadsMarksNothing() {
    Fixture f;
    const OwnerId owner = f.desk.addTenant(QStringLiteral("Readers"), QStringLiteral("user"));
    const ConvId id = f.desk.addConversation(owner, QStringLiteral("Eve"), QStringLiteral("+1"));
    Message m;
    m.body = QStringLiteral("hello");
    f.desk.addMessage(id, m);
    f.open();
    f.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(f.model().owner(), owner);
    QTRY_COMPARE(f.model().rowCount(), 1);
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(id));
    QTest::qWait(50);
    QCOMPARE(f.desk.calls(Call::MarkRead), 0);
  }

  void aFailedReadIsTriedAgain() {
    Fixture f;
    f.open();
    f.desk.failAll(Call::MarkRead, {.code = ErrorCode::Unavailable});
    f.key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(f.desk.calls(Call::MarkRead), 1);
    QTest::qWait(20);
    f.desk.succeed();
    f.desk.setLink(true);
    QTRY_COMPARE(f.desk.reads.size(), 1);
  }

  void keysChangeTheTenant() {
    Fixture f;
    f.open();
    f.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(f.model().owner(), f.tech);
    QVERIFY(f.window->windowTitle().contains(u"TechStart"));
    QVERIFY(!f.desk.watchedConv.isValid());
    f.key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(f.model().owner(), f.tech);
    f.key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(f.model().owner(), f.acme);
  }

  void theLastPlaceIsRemembered() {
    Fixture f;
    f.open();
    f.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(f.model().rowCount(), 3);
    f.key(Qt::Key_Down, Qt::AltModifier);
    const ConvId id = f.model().conversation(0).convId;
    QVERIFY(f.opened(id));
    f.window->resize(760, 560);  // narrower than the screen, frame included
    f.restart();
    QCOMPARE(f.model().owner(), f.tech);
    QVERIFY(f.opened(id));
    QCOMPARE(f.window->inbox().view().chosen(), id);
    QCOMPARE(f.window->size(), QSize(760, 560));
  }

  void theLinkIsShownAndRecovers() {
    Fixture f;
    f.open();
    auto* banner = f.window->findChild<LinkBanner*>();
    f.desk.setLink(false, QStringLiteral("The server is away."));
    QTRY_VERIFY(banner->isVisible());
    f.desk.failAll({.code = ErrorCode::Unavailable, .message = QStringLiteral("away")});
    f.key(Qt::Key_F5);
    QTRY_VERIFY(f.model().error());
    QCOMPARE(f.model().rowCount(), 3);  // still usable
    f.desk.succeed();
    f.desk.setLink(true);
    QVERIFY(!banner->isVisible());
    QTRY_VERIFY(!f.model().error());
  }

  void aStartWithoutDatabaseRecoversByItself() {
    Fixture f;
    f.desk.failAll({.code = ErrorCode::Unavailable, .message = QStringLiteral("away")});
    MainWindow window(f.desk, f.settings, QStringLiteral("Paulo"));
    window.show();
    QTRY_COMPARE(f.desk.calls(Call::Tenants), 1);
    QTest::qWait(20);
    f.desk.succeed();
    f.desk.setLink(true);
    QTRY_COMPARE(window.inbox().model().rowCount(), 3);
  }

  void escapeGoesToTheList() {
    Fixture f;
    f.open();
    f.window->rail().setFocus();
    f.key(Qt::Key_Escape);
    QVERIFY(f.window->inbox().view().hasFocus());
  }

  void theAdministrationIsForThoseWhoMay() {
    Fixture f;
    test::FakeAdministration admin(f.desk);
    test::fillSampleAdministration(f.desk, admin);
    f.open();
    QToolButton* button = nullptr;
    for (auto* each : f.window->rail().findChildren<QToolButton*>())
      if (each->accessibleName() == QStringLiteral("Administration")) button = each;
    QVERIFY(button && button->isHidden());
    f.key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!f.window->findChild<AdminWindow*>());

    admin.who.isPlatformAdmin = false;
    admin.who.memberships = {{f.acme, QStringLiteral("Acme Corporation"), StaffRole::Agent, true}};
    f.window->setAdministration(&admin);
    QTRY_COMPARE(admin.calls(QStringLiteral("person")), 1);
    QTest::qWait(10);
    QVERIFY(button->isHidden());
    admin.who.memberships[0].role = StaffRole::Admin;  // somebody makes an administrator of them
    admin.tell(f.acme);
    QTRY_VERIFY(!button->isHidden());
    f.key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(f.window->findChild<AdminWindow*>());
    QVERIFY(f.window->findChild<AdminWindow*>()->isVisible());
    f.window->setAdministration(nullptr);
    QVERIFY(button->isHidden());
    QVERIFY(!f.window->findChild<AdminWindow*>());
  }

  void theAdministrationKnowsTheReceiversAddress() {
    Fixture f;
    test::FakeAdministration admin(f.desk);
    test::fillSampleAdministration(f.desk, admin);
    admin.tenants[0].publicBaseUrl.clear();
    f.open();
    f.window->setAdministration(&admin);
    f.window->setPublicBaseUrl(QStringLiteral("https://chat.example.com"));
    QTRY_COMPARE(admin.calls(QStringLiteral("person")), 1);
    QTest::qWait(10);
    QMetaObject::invokeMethod(&f.window->rail(), "administrationWanted",
                              Q_ARG(oc::OwnerId, f.acme));
    auto* window = f.window->findChild<AdminWindow*>();
    window->showPage(QStringLiteral("twilio"));
    QTRY_VERIFY(window->page() && window->page()->findChild<CopyField*>());
    QCOMPARE(window->page()->findChild<CopyField*>()->text(),
             QStringLiteral("https://chat.example.com/webhooks/twilio/inbound"));
  }

  void theLockHidesEverything() {
    Fixture f;
    f.open();
    f.withDoor();
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(f.model().conversation(0).convId));
    QWidget other(f.window.get(), Qt::Window);  // the back-test, the administration …
    other.setWindowTitle(QStringLiteral("Acme Corporation"));
    other.show();
    QMenu menu;
    menu.addAction(QStringLiteral("Acme Corporation"));
    menu.popup(QPoint());
    QVERIFY(!test::leavings(QStringLiteral("Acme Corporation"), true).isEmpty());
    f.window->lock()->lock();
    QVERIFY(f.window->lock()->isLocked());
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Owner Console"));
    QTRY_COMPARE(test::leavings(QStringLiteral("Acme"), true), QStringList());
    QCOMPARE(test::leavings(QStringLiteral("Customer 0"), true), QStringList());
    QVERIFY(!menu.isVisible());

    // What opens meanwhile is not seen, either, and nothing is read or chosen by keys.
    QWidget late;
    late.show();
    QTRY_VERIFY(!late.isVisible());
    const auto reads = f.desk.reads.size();
    f.desk.receive(f.window->openConversation()->convId, QStringLiteral("psst"));
    QTRY_COMPARE(f.model().conversation(0).last.preview, QStringLiteral("psst"));  // it goes on
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Owner Console"));
    f.key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.model().owner(), f.acme);
    QCOMPARE(f.desk.reads.size(), reads);

    f.unlock();
    QTRY_VERIFY(!f.window->lock()->isLocked());
    QVERIFY(other.isVisible());
    QVERIFY(late.isVisible());
    QVERIFY(f.window->windowTitle().contains(u"Acme"));
  }

  void findsConversationsTenantsAndCommands() {
    Fixture f;
    f.open();
    f.key(Qt::Key_K, Qt::ControlModifier);
    auto* palette = f.window->findChild<Palette*>();
    QVERIFY(palette->isVisible());
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("customer 1"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QTRY_VERIFY(f.window->openConversation().has_value());
    QCOMPARE(f.window->openConversation()->customerName, QStringLiteral("Customer 1"));

    f.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("techst"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(f.window->windowTitle().contains(u"TechStart"));

    f.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("preferences"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(f.window->findChild<PreferencesDialog*>());
  }

  void nothingIsFoundBehindTheLock() {
    Fixture f;
    f.open();
    f.withDoor();
    f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    f.key(Qt::Key_K, Qt::ControlModifier);
    f.key(Qt::Key_F1);
    QVERIFY(!f.window->findChild<Palette*>()->isVisible());
    QVERIFY(!f.window->findChild<KeysDialog*>());
  }

  void keysAreListedByF1() {
    Fixture f;
    f.open();
    f.key(Qt::Key_F1);
    const QPointer<KeysDialog> dialog = f.window->findChild<KeysDialog*>();
    QVERIFY(dialog);
    QVERIFY(!test::leavings(QStringLiteral("Next conversation"), true).isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
  }

  void ctrlEnterSendsWhereItIsChosen() {
    Fixture f;
    f.open();
    f.key(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(f.window->openConversation().has_value());
    Preferences(f.settings).setSendKey(SendKey::CtrlEnter);
    f.restart();
    f.key(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(f.window->openConversation().has_value());
    auto* edit = f.thread().findChild<QPlainTextEdit*>();
    QTest::keyClicks(edit, QStringLiteral("one"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, QStringLiteral("two"));
    QCOMPARE(edit->toPlainText(), QStringLiteral("one\ntwo"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    const ConvId id = f.window->openConversation()->convId;
    QTRY_COMPARE(f.desk.thread(id).last().body, QStringLiteral("one\ntwo"));
    QVERIFY(edit->toPlainText().isEmpty());
  }

  void onlyThePasswordUnlocks() {
    Fixture f;
    f.open();
    f.withDoor();
    f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.window->lock()->isLocked());
    f.unlock(QStringLiteral("wrong"));
    QTRY_VERIFY(!test::leavings(QStringLiteral("That is not the password"), true).isEmpty());
    QVERIFY(f.window->lock()->isLocked());
    f.door.refuse = Error{ErrorCode::Unavailable, {}, {}};
    f.unlock();
    QTRY_VERIFY(!test::leavings(QStringLiteral("doesn't answer"), true).isEmpty());
    QVERIFY(f.window->lock()->isLocked());
    QSignalSpy refused(f.window.get(), &MainWindow::refused);
    f.door.refuse = Error{ErrorCode::Conflict, {}, {}};
    f.unlock();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(f.window->lock()->isLocked());
    QCOMPARE(f.door.authentications, 3);
  }

  void absenceLocks() {
    Fixture f;
    f.open();
    f.withDoor();
    IdleWatch& idle = f.window->lock()->idleWatch();
    QCOMPARE(idle.limit(), std::chrono::milliseconds(std::chrono::minutes(15)));
    f.window->lock()->setLockAfter(std::chrono::minutes(5));
    QCOMPARE(idle.limit(), std::chrono::milliseconds(std::chrono::minutes(5)));
    Q_EMIT idle.idle();
    QVERIFY(f.window->lock()->isLocked());
  }

  void theOperatorIsNotLockedOut() {
    Fixture f;
    f.open();
    f.door.person = {};
    f.door.person.isOperator = true;
    f.withDoor();
    QCOMPARE(f.window->lock()->idleWatch().limit().count(), 0);
    f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.window->lock()->isLocked());
    int off = 0;
    for (QAction* each : f.window->findChild<PersonMenu*>()->actions())
      off += each->toolTip().contains(u"no password");
    QCOMPARE(off, 4);
  }

  void aDraftOutlivesTheLock() {
    Fixture f;
    f.open();
    f.withDoor();
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(f.model().conversation(0).convId));
    f.thread().focusComposer();
    auto* edit = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("half a sentence"));
    f.window->lock()->lock();
    f.unlock();
    QTRY_VERIFY(!f.window->lock()->isLocked());
    QCOMPARE(edit->toPlainText(), QStringLiteral("half a sentence"));
    QVERIFY(edit->hasFocus());
  }

  void switchingTheUserLeavesNothing() {
    Fixture f;
    f.open();
    f.withDoor();
    f.key(Qt::Key_Down, Qt::AltModifier);
    const ConvId conv = f.model().conversation(0).convId;
    QVERIFY(f.opened(conv));
    f.thread().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a sentence"));
    f.window->lock()->lock();
    QSignalSpy wanted(f.window.get(), &MainWindow::switchUserWanted);
    for (auto* each : f.window->findChildren<QPushButton*>())
      if (each->isVisible() && each->text() == u"Switch user") each->click();
    QCOMPARE(wanted.size(), 1);
    QSignalSpy left(f.window.get(), &MainWindow::left);
    f.window->leave();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(f.desk.drafts.value(conv), QStringLiteral("half a sentence"));  // saved first
    f.window.reset();
    for (const char* text : {"Acme", "Customer", "hello", "half a sentence", "Ana Lima"})
      QCOMPARE(test::leavings(QString::fromLatin1(text)), QStringList());
  }

  void whatCantBeSavedIsAskedAbout() {
    Fixture f;
    f.open();
    f.withDoor();
    f.window->findChild<LeaveTaking*>()->setPatience(1);
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(f.model().conversation(0).convId));
    f.thread().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a sentence"));
    f.desk.failAll(Call::SaveDraft, {.code = ErrorCode::Unavailable});
    QSignalSpy left(f.window.get(), &MainWindow::left);
    const auto button = [&f](const QString& words) -> QPushButton* {
      for (auto* each : f.window->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == words) return each;
      return nullptr;
    };
    f.window->leave();
    QTRY_VERIFY(button(QStringLiteral("Stay")));
    button(QStringLiteral("Stay"))->click();
    QTRY_VERIFY(!button(QStringLiteral("Stay")));
    QCOMPARE(left.size(), 0);
    f.window->leave();
    QTRY_VERIFY(button(QStringLiteral("Leave all the same")));
    button(QStringLiteral("Leave all the same"))->click();
    QTRY_COMPARE(left.size(), 1);
  }

  void membershipsAreReadAnewWithTheLink() {
    Fixture f;
    f.open();
    f.desk.setLink(true);
    const int before = f.desk.calls(Call::Tenants);
    f.desk.setLink(true);  // a heartbeat
    QCOMPARE(f.desk.calls(Call::Tenants), before);
    f.desk.setLink(false);
    f.desk.setLink(true);
    QTRY_COMPARE(f.desk.calls(Call::Tenants), before + 1);
  }

  void aSmallWindowIsEnough() {
    Fixture f;
    f.open();
    f.window->resize(900, 600);
    QCOMPARE(f.window->size(), QSize(900, 600));
    QVERIFY(f.window->inbox().view().isVisible());
    QVERIFY(f.thread().isVisible());
    // Narrower still, the thread stands in the list's place until Esc.
    f.window->resize(560, 600);
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(f.model().conversation(0).convId));
    QVERIFY(f.thread().isVisible() && !f.window->inbox().isVisible());
    f.key(Qt::Key_Escape);
    QVERIFY(f.window->inbox().view().hasFocus());
  }

  void theCustomerStandsBesideTheThread() {
    Fixture f;
    f.open();
    f.window->resize(1400, 700);
    auto* panel = f.window->findChild<CustomerPanel*>();
    QVERIFY(panel->isVisible());
    f.key(Qt::Key_Down, Qt::AltModifier);
    const ConvId id = f.model().conversation(0).convId;
    auto* person = panel->findChild<PersonSection*>();
    QTRY_VERIFY(person->isVisible());

    // What is asked for there is done to the conversation.
    auto* grid = panel->findChild<ConversationSection*>();
    const QDateTime expires = f.desk.conversation(id).expiresAt;
    for (auto* menu : grid->findChildren<QMenu*>())
      menu->actions().first()->trigger();
    QTRY_VERIFY(f.desk.conversation(id).expiresAt > expires);
    Q_EMIT panel->labelWanted(QStringLiteral("vip"), true);
    QTRY_COMPARE(f.desk.conversation(id).labels, QStringList{QStringLiteral("vip")});
    QTRY_VERIFY(!panel->findChild<LabelChips*>()->findChildren<QAbstractButton*>().isEmpty());

    // Away by its key, also at the next start.
    f.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
    f.restart();
    QVERIFY(!f.window->findChild<CustomerPanel*>()->isVisible());
  }

  void theTranscriptOfTheOpenConversationIsExported() {
    Fixture f;
    f.open();
    auto* action = f.window->commands().action(QStringLiteral("thread.export"));
    QVERIFY(!action->isEnabled());
    f.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.opened(f.model().conversation(0).convId));
    action->trigger();
    QVERIFY(f.window->findChild<TranscriptDialog*>());
  }

  void anEarlierConversationIsOpened() {
    Fixture f;
    const Conversation old = f.desk.all(f.acme).last();
    const ConvId first = old.convId;
    f.desk.setStatus(first, ConversationStatus::AgentClosed);
    f.desk.addConversation(f.acme, old.customerName, old.phoneNumber);
    f.open();
    f.window->resize(1400, 700);
    f.key(Qt::Key_Down, Qt::AltModifier);
    auto* earlier = f.window->findChild<EarlierSection*>();
    QTRY_COMPARE(f.window->openConversation()->phoneNumber, old.phoneNumber);
    const auto rows = [earlier] { return earlier->findChildren<QAbstractButton*>(); };
    QTRY_COMPARE(rows().size(), 2);  // with "Show more", which is hidden
    rows().last()->click();
    QVERIFY(f.opened(first));
  }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
