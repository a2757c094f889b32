#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/composer/note_field.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/shell/loss_notice.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"

using namespace oc;
using namespace oc::ui;

namespace {

// Two tenants; the first one's only conversation is open.
struct Fixture {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
  test::FakeDesk desk;
  OwnerId acme = desk.addTenant(QStringLiteral("Acme Corporation"));
  OwnerId tech = desk.addTenant(QStringLiteral("TechStart Ltda"));
  ConvId maria =
      desk.addConversation(acme, QStringLiteral("Maria"), QStringLiteral("+5511980000000"));
  ConvId joao =
      desk.addConversation(tech, QStringLiteral("João"), QStringLiteral("+5511980000001"));
  std::unique_ptr<MainWindow> window;

  Fixture() {
    desk.receive(maria, QStringLiteral("bom dia"));
    window = std::make_unique<MainWindow>(desk, settings, QStringLiteral("Paulo"));
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
    desk.setLink(true);
    if (!QTest::qWaitFor([&] { return model().rowCount() > 0; })) qFatal("no rows");
    QTest::keyClick(window.get(), Qt::Key_Down, Qt::AltModifier);
    if (!QTest::qWaitFor([&] { return thread().conversation() == maria; })) qFatal("not open");
  }

  void write(const QString& text) {
    thread().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), text);
  }
  ConversationListModel& model() { return window->inbox().model(); }
  ThreadPane& thread() { return *window->findChild<ThreadPane*>(); }
  LossNotice& notice() { return *window->findChild<LossNotice*>(); }
  QPushButton* button(const QString& words) {
    for (auto* each : notice().findChildren<QPushButton*>())
      if (each->isVisible() && each->text() == words) return each;
    return nullptr;
  }
};

const QString kCopy = QStringLiteral("Copy unsent text");

}  // namespace

// Who is taken out of a tenant while at the desk, and has others.
class TestLostTenant : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void itIsNamedAndLeavesTheDesk() {
    Fixture f;
    f.desk.loseTenant(f.acme);
    QVERIFY(f.notice().text().contains(u"Acme Corporation"));
    QVERIFY(!f.button(kCopy));
    QVERIFY(!f.window->openConversation());
    QVERIFY(!f.thread().conversation().isValid());
    QTRY_COMPARE(f.model().owner(), f.tech);
    QTRY_COMPARE(f.model().rowCount(), 1);
    QCOMPARE(f.model().conversation(0).convId, f.joao);
    QVERIFY(f.window->windowTitle().contains(u"TechStart"));
    QVERIFY(!f.desk.watchedConv.isValid());
    QVERIFY(f.notice().isVisible());  // until it is dismissed
    f.button(QStringLiteral("Dismiss"))->click();
    QVERIFY(!f.notice().isVisible());
  }

  void whatWasWrittenCanBeCopied() {
    Fixture f;
    f.write(QStringLiteral("half a sentence"));
    auto* note = f.window->findChild<NoteField*>();
    note->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("a note"));
    f.desk.failAll(test::FakeDesk::Call::SaveDraft, {.code = ErrorCode::NotFound});
    f.desk.loseTenant(f.acme);
    QVERIFY(f.button(kCopy));
    f.button(kCopy)->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("half a sentence\n\na note"));
    QVERIFY(f.notice().isVisible());
    QCOMPARE(note->text(), QString());

    // Nothing is left that would still have to be saved.
    QSignalSpy left(f.window.get(), &MainWindow::left);
    f.window->leave();
    QCOMPARE(left.size(), 1);
  }

  void isFoundAfterAReconnectionAsWell() {
    Fixture f;
    f.write(QStringLiteral("half a sentence"));
    f.desk.setLink(false);
    f.desk.loseTenant(f.acme, false);
    f.desk.setLink(true);
    QTRY_VERIFY(f.notice().text().contains(u"Acme Corporation"));
    QVERIFY(f.button(kCopy));
    QTRY_COMPARE(f.model().owner(), f.tech);
  }

  void anotherOneLeavesTheThreadAlone() {
    Fixture f;
    f.write(QStringLiteral("half a sentence"));
    f.desk.loseTenant(f.tech);
    QVERIFY(f.notice().text().contains(u"TechStart Ltda"));
    QVERIFY(!f.button(kCopy));
    QCOMPARE(f.thread().conversation(), f.maria);
    QCOMPARE(f.model().owner(), f.acme);
    QTRY_COMPARE(f.desk.drafts.value(f.maria), QStringLiteral("half a sentence"));
  }

  void theLastOneLeavesNothing() {
    Fixture f;
    f.desk.loseTenant(f.tech);
    f.desk.loseTenant(f.acme);
    QVERIFY(f.notice().text().contains(u"TechStart Ltda"));
    QVERIFY(f.notice().text().contains(u"Acme Corporation"));
    QVERIFY(!f.thread().conversation().isValid());
    QCOMPARE(f.model().rowCount(), 0);
  }
};

QTEST_MAIN(TestLostTenant)
#include "tst_lost_tenant.moc"
