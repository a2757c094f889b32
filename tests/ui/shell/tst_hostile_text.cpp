// Every text that others choose is hostile here, and every window is searched for it.
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/hostile_text.h"
#include "tests/ui/support/sample_administration.h"
#include "tests/ui/support/sample_back_test.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/admin/admin_window.h"
#include "ui/door/change_password_dialog.h"
#include "ui/door/door_memory.h"
#include "ui/door/door_window.h"
#include "ui/door/lock_keeper.h"
#include "ui/door/server_field.h"
#include "ui/door/sign_in_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/insight/back_test_window.h"
#include "ui/models/person_text.h"
#include "ui/shell/main_window.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using test::hostile;
using test::HostileSearch;
using test::turns;

namespace {

void makeHostile(test::FakeDesk& desk, OwnerId owner) {
  for (const Conversation& known : desk.all(owner)) {
    Conversation& c = desk.conversation(known.convId);
    c.customerName = c.last.preview = c.endedReason = hostile();
    c.channel = hostile();
    for (Message& m : desk.thread(c.convId)) {
      m.body = m.content = m.kind = m.errorDetail = hostile();
      for (MediaItem& item : m.media)
        item.contentType = hostile();
      m.metadata[u"location"] =
          QJsonObject{{QStringLiteral("label"), hostile()}, {QStringLiteral("address"), hostile()}};
      m.metadata[u"quoted"] = QJsonObject{{QStringLiteral("text"), hostile()}};
      for (AiResult& result : m.aiResults)
        result.feature = hostile();
    }
    for (ConversationEvent& event : desk.history(c.convId))
      event.actorName = event.reason = hostile();
  }
}

void makeHostile(test::FakeAdministration& admin, OwnerId owner) {
  admin.who.name = admin.who.email = hostile();
  for (Membership& m : admin.who.memberships)
    m.ownerName = hostile();
  for (TenantProfile& t : admin.tenants)
    t.name = t.email = hostile();
  for (StaffMember& m : admin.people[owner])
    m.profileName = m.firstName = m.lastName = m.email = m.phone = hostile();
  for (TwilioAccountInfo& a : admin.accounts[owner]) {
    a.accountSid = hostile();
    a.phoneNumbers = {hostile()};
  }
  for (ApiKeyInfo& key : admin.keys[owner])
    key.name = key.createdBy = hostile();
  for (WebhookInfo& hook : admin.hooks[owner])
    hook.url = hook.description = hook.disabledReason = hostile();
  for (QList<WebhookDelivery>& log : admin.deliveryLog)
    for (WebhookDelivery& delivery : log)
      for (WebhookAttempt& attempt : delivery.attempts)
        attempt.error = hostile();
  for (FeatureChange& change : admin.history[owner])
    change.actor = hostile();
  for (AuditEntry& entry : admin.auditLog) {
    entry.actor = entry.actorName = entry.subject = hostile();
    entry.details = {{QStringLiteral("name"), hostile()}};
  }
  for (IsolationProbe& probe : admin.probes)
    probe.ownerName = probe.name = probe.finding = hostile();
}

struct HostileDesk {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
  test::FakeDesk desk;
  test::FakeDoor door;
  test::FakeAdministration admin{desk};
  OwnerId owner;
  ConvId conv;
  std::unique_ptr<MainWindow> window;

  HostileDesk() {
    conv = test::fillSampleDesk(desk);
    test::fillSampleAdministration(desk, admin);
    owner = desk.conversation(conv).ownerId;
    desk.renameTenants(hostile());
    makeHostile(desk, owner);
    makeHostile(admin, owner);
    door.person.name = door.person.email = hostile();
    window = std::make_unique<MainWindow>(desk, settings, personName(door.person));
    window->setDoor(door, door.person);
    window->setAdministration(&admin);
    window->show();
    window->activateWindow();
  }

  bool open() {
    auto& model = window->inbox().model();
    if (!QTest::qWaitFor([&] { return model.rowCount() > 0; })) return false;
    Q_EMIT window->inbox().conversationChosen(desk.conversation(conv));
    auto* view = window->findChild<TimelineView*>();
    return QTest::qWaitFor([&] { return view->store().count() > 0; });
  }
};

}  // namespace

class TestHostileText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void theSearchFinds();
  void theDesk();
  void theLock();
  void theDoor();
  void theBackTest();
  void theAdministration_data();
  void theAdministration();
};

// Without this a search that never finds anything would pass.
void TestHostileText::theSearchFinds() {
  QLabel label(hostile());
  label.setToolTip(hostile());
  QMenu menu;
  menu.addAction(hostile());
  HostileSearch search;
  search.widgets();
  QVERIFY2(search.faults.size() >= 6, qPrintable(search.faults.join(u'\n')));
}

void TestHostileText::theDesk() {
  HostileDesk d;
  QVERIFY(d.open());
  d.window->grab();
  HostileSearch search;
  search.widgets();
  QVERIFY(search.hits > 20);
  QCOMPARE(search.faults.join(u'\n'), QString());
  QVERIFY(!turns(d.window->windowTitle()));
  auto* view = d.window->findChild<TimelineView*>();
  QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(view);
  for (int row = 0; row < rows->childCount(); ++row)
    QVERIFY(!turns(rows->child(row)->text(QAccessible::Name)));
}

void TestHostileText::theLock() {
  HostileDesk d;
  QVERIFY(d.open());
  d.window->lock()->lock();
  HostileSearch search;
  search.widgets();
  QCOMPARE(search.faults.join(u'\n'), QString());
}

// The server's own words, the reason to be back, a server and a person of the last time.
void TestHostileText::theDoor() {
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  DoorMemory(settings).remember(hostile(), hostile() + u"@x");
  test::FakeDoor door;
  test::FakeKeychain keychain;
  DoorWindow window(door, keychain, settings);
  window.open({.here = false, .server = hostile()});
  window.signIn(hostile());
  auto& view = window.signInView();
  QVERIFY(!view.findChild<NoticeBar*>()->text().isEmpty());
  HostileSearch back;
  back.widgets();
  QVERIFY(back.hits > 0);
  QCOMPARE(back.faults.join(u'\n'), QString());

  door.hold();
  view.findChild<ServerField*>()->setEditText(QStringLiteral("<b>db<b>&mnemonic"));
  for (auto* each : view.findChildren<QLineEdit*>())
    if (each->accessibleName() == u"E-mail") each->setText(hostile() + u"@x");
  auto* password = view.findChild<SecretField*>();
  password->setText(QStringLiteral("x"));
  QTest::keyClick(password, Qt::Key_Return);
  QVERIFY(view.running());  // "Connecting to …"
  HostileSearch asking;
  asking.widgets();
  QCOMPARE(asking.faults.join(u'\n'), QString());
  door.refuse = Error{ErrorCode::Internal, hostile(), hostile()};
  door.release();
  QTRY_VERIFY(!view.running());
  HostileSearch refused;
  refused.widgets();
  QVERIFY(refused.hits > 0);
  QCOMPARE(refused.faults.join(u'\n'), QString());

  Person person = test::samplePerson();
  person.email = person.name = hostile();
  ChangePasswordDialog dialog(door, person, nullptr);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
  HostileSearch changing;
  changing.widgets();
  QCOMPARE(changing.faults.join(u'\n'), QString());
}

void TestHostileText::theBackTest() {
  HostileDesk d;
  BackTest found = test::sampleBackTest(d.desk, false);
  for (BackTestCase& each : found.cases) {
    each.customer = each.preview = each.endedAs = hostile();
    for (ClosureReason& reason : each.reasons)
      reason.signal = reason.text = hostile();
  }
  d.desk.backTestNow = d.desk.backTestOther = found;
  d.desk.setFeature(d.owner, kClosureDetection, true,
                    {{QStringLiteral("keywords"), QJsonArray{hostile()}}});
  BackTestWindow window(d.desk);
  window.open(d.desk.tenant(d.owner));
  QPushButton* run = nullptr;
  QTRY_VERIFY([&] {
    for (auto* each : window.findChildren<QPushButton*>())
      if (each->text() == u"Run" && each->isVisible() && each->isEnabled()) run = each;
    return run != nullptr;
  }());
  run->click();
  auto* list = window.findChild<QListView*>();
  QTRY_VERIFY(list->isVisible() && list->model() && list->model()->rowCount() > 0);
  list->setCurrentIndex(list->model()->index(0, 0));
  window.grab();
  HostileSearch search;
  search.widgets();
  QVERIFY(search.hits > 0);
  QCOMPARE(search.faults.join(u'\n'), QString());
  QVERIFY(!turns(window.windowTitle()));
}

void TestHostileText::theAdministration_data() {
  QTest::addColumn<QString>("page");
  for (const char* page :
       {"tenants", "staff", "twilio", "features", "times", "keys", "webhooks", "audit", "proof"})
    QTest::newRow(page) << QString::fromLatin1(page);
}

void TestHostileText::theAdministration() {
  QFETCH(QString, page);
  HostileDesk d;
  AdminWindow window(d.admin, d.desk);
  window.showPage(page);
  window.open(d.owner);
  QTRY_COMPARE(d.admin.pending(), 0);
  QCoreApplication::processEvents();
  for (auto* view : window.findChildren<QListView*>()) {
    if (!view->isVisibleTo(&window) || !view->model() || view->model()->rowCount() == 0) continue;
    view->setCurrentIndex(view->model()->index(0, 0));
  }
  QTRY_COMPARE(d.admin.pending(), 0);
  // Dialogs that a click opens ask about what is chosen.
  QList<QPointer<QPushButton>> buttons;
  for (auto* button : window.findChildren<QPushButton*>())
    if (button->isVisibleTo(&window) && button->isEnabled()) buttons += button;
  for (const auto& button : buttons)
    if (button) {
      button->click();
      QTRY_COMPARE(d.admin.pending(), 0);
    }
  window.grab();
  HostileSearch search;
  search.widgets();
  QVERIFY(search.hits > 0);
  QCOMPARE(search.faults.join(u'\n'), QString());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
