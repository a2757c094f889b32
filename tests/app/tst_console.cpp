#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/console/console.h"
#include "core/store/login_queries.h"
#include "tests/support/fixtures.h"
#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/leavings.h"
#include "ui/door/change_password_dialog.h"
#include "ui/door/choice_card.h"
#include "ui/door/door_window.h"
#include "ui/door/first_run_view.h"
#include "ui/door/lock_keeper.h"
#include "ui/door/lock_view.h"
#include "ui/door/sign_in_view.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_menu.h"
#include "ui/shell/status_item.h"
#include "ui/shell/status_line.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;

const QString kEmail = u"ana@acme.example"_s;
const QString kFirst = u"correct horse battery"_s;
const QString kSecond = u"a longer horse battery"_s;

config::Settings settingsFor(const TestCluster& cluster) {
  config::Settings settings;
  settings.dataFolder = cluster.dataFolder();
  settings.apiHost = u"127.0.0.1"_s;
  settings.conversationExpirationMinutes = 1440;
  settings.conversationIdleTimeoutMinutes = 60;
  settings.twilioApiBaseUrl = u"http://127.0.0.1:9"_s;  // nobody there
  return settings;
}

}  // namespace

// The program from its first start on, over a private cluster of its own: each test goes on where
// the one before stopped.
class TestConsole : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    ui::applyScheme(*qApp, ui::Scheme::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    m_cluster = TestCluster::start();
    start();
  }

  void theFirstRunLeadsToTheDesk() {
    QTRY_VERIFY_WITH_TIMEOUT(door().firstRunView().isVisible(), kPatienceMs);
    door().firstRunView().findChildren<ui::ChoiceCard*>().first()->click();
    type({u"Padaria Sol"_s, u"ops@sol.example"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type({u"Ana Lima"_s, kEmail, kFirst, kFirst});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(cameIn());
    QTRY_VERIFY(desk().windowTitle().contains(u"Padaria Sol"));
    QTRY_VERIFY(shows(u"Ana Lima"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk().statusLine().receiver().state(), PartHealth::Up, kPatienceMs);
    m_receiver = desk().statusLine().receiver().shownText();
    const auto admin = m_cluster->connectAdmin();
    QCOMPARE(number(*admin, u"select count(*) from app.owners"_s), 1);
    // The first administrator may administer, in the screens as in the database.
    QToolButton* button = nullptr;
    for (auto* each : desk().rail().findChildren<QToolButton*>())
      if (each->accessibleName() == u"Administration") button = each;
    QVERIFY(button);
    QTRY_VERIFY_WITH_TIMEOUT(!button->isHidden(), kPatienceMs);
  }

  void switchingTheUserLeadsToTheDoor() {
    menu(u"Switch user"_s);
    QTRY_VERIFY(!m_console->window());
    QVERIFY(door().signInView().isVisible());
    QCOMPARE(leavings(u"Padaria"_s, true), QStringList());
    signIn(u"wrong password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"e-mail or the password"), kPatienceMs);
    QVERIFY(!m_console->window());
    signIn(kFirst);
    QVERIFY(cameIn());
    // The receiver went on all the while.
    QCOMPARE(desk().statusLine().receiver().state(), PartHealth::Up);
    QCOMPARE(desk().statusLine().receiver().shownText(), m_receiver);
  }

  void aNewPasswordHoldsForTheNextConnection() {
    menu(u"Change password"_s);
    auto* dialog = desk().findChild<ui::ChangePasswordDialog*>();
    QVERIFY(dialog);
    const auto fields = dialog->findChildren<ui::SecretField*>();
    for (const auto& [field, text] : {std::pair(0, kFirst), {1, kSecond}, {2, kSecond}})
      QTest::keyClicks(fields.value(field), text);
    const QPointer guard(dialog);
    QTest::keyClick(fields.value(2), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!guard, kPatienceMs);

    endSessions();
    QTRY_COMPARE_WITH_TIMEOUT(desk().statusLine().database().state(), PartHealth::Down,
                              kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk().statusLine().database().state(), PartHealth::Up, kPatienceMs);
    QVERIFY(m_console->window());
  }

  void onlyTheServerUnlocks() {
    desk().lock()->lock();
    auto* view = desk().findChild<ui::LockView*>();
    auto* field = view->findChild<ui::SecretField*>();
    QTest::keyClicks(field, kFirst);  // the one before
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!leavings(u"That is not the password"_s, true).isEmpty(), kPatienceMs);
    field->clear();
    QTest::keyClicks(field, kSecond);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk().lock()->isLocked(), kPatienceMs);
  }

  void whoIsSwitchedOffIsOutAtOnce() {
    switchOff(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window(), kPatienceMs);
    QVERIFY(door().signInView().isVisible());
    QVERIFY2(notice().contains(u"ended your session. This login is switched off"),
             qPrintable(notice()));
    QCOMPARE(leavings(u"Padaria"_s, true), QStringList());
    signIn(kSecond);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"switched off"), kPatienceMs);
    switchOff(false);
    signIn(kSecond);
    QVERIFY(cameIn());
  }

  void whosePasswordWasChangedIsTold() {
    resetPassword(kFirst);
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window(), kPatienceMs);
    QVERIFY2(notice().contains(u"ended your session. The password was changed elsewhere"),
             qPrintable(notice()));
    resetPassword(kSecond);
    signIn(kSecond);
    QVERIFY(cameIn());
  }
  void whoLostTheRightToTheDatabaseIsTold() {
    const auto admin = m_cluster->connectAdmin();
    run(*admin, u"revoke owner_console from "_s + role());
    endSessions();
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window(), kPatienceMs);
    QVERIFY2(notice().contains(u"ended your session. This login may not use the database"),
             qPrintable(notice()));
    run(*admin, u"grant owner_console to "_s + role());
    signIn(kSecond);
    QVERIFY(cameIn());
  }

  void theNextStartAsksWhoIsThere() {
    m_console.reset();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(door().signInView().isVisible(), kPatienceMs);
    QTest::qWait(50);
    QVERIFY(!m_console->window());
    signIn(kSecond);
    QVERIFY(cameIn());
  }

  void theOperatorWalksInWhereNobodyHasALogin() {
    m_console.reset();
    const auto other = TestCluster::start();
    addOwner(*other->connectAdmin(), u"Acme"_s);
    m_console = std::make_unique<app::Console>(settingsFor(*other), false, m_keychain);
    m_console->start();
    QVERIFY(cameIn());
    QTRY_VERIFY(shows(u"Operator"_s));
    menu(u"Switch user"_s);  // to another server, and back again
    QTRY_VERIFY(!m_console->window());
    for (auto* each : door().signInView().findChildren<QPushButton*>())
      if (each->text() == u"Back") each->click();
    QVERIFY(cameIn());
    m_console.reset();
  }

 private:
  void start() {
    m_console = std::make_unique<app::Console>(settingsFor(*m_cluster), false, m_keychain);
    m_console->start();
  }
  ui::DoorWindow& door() { return m_console->doorWindow(); }
  ui::MainWindow& desk() { return *m_console->window(); }
  QString notice() { return door().signInView().findChild<ui::NoticeBar*>()->text(); }

  bool cameIn() {
    return QTest::qWaitFor([this] { return m_console->window() && !door().isVisible(); },
                           kPatienceMs);
  }
  static bool shows(const QString& text) { return !leavings(text, true).isEmpty(); }

  // Each into the field that has the focus, and on with Tab.
  static void type(const QStringList& texts) {
    for (qsizetype i = 0; i < texts.size(); ++i) {
      QTest::keyClicks(QApplication::focusWidget(), texts[i]);
      if (i < texts.size() - 1) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
  }
  void signIn(const QString& password) {
    QTRY_VERIFY(!door().signInView().running());
    auto* field = door().signInView().findChild<ui::SecretField*>();
    field->clear();
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
  }
  void menu(const QString& words) {
    for (QAction* each : desk().findChild<ui::PersonMenu*>()->actions())
      if (QString(each->text()).remove(u'&').startsWith(words)) return each->trigger();
    qFatal("no such entry");
  }
  void endSessions() {
    run(*m_cluster->connectAdmin(),
        u"select pg_terminate_backend(pid) from pg_stat_activity where usename = "
        "(select role_name from app.logins where email = ?)"_s,
        {kEmail});
  }
  QString role() {
    return text(*m_cluster->connectAdmin(),
                u"select quote_ident(role_name) from app.logins where email = ?"_s, {kEmail});
  }
  void resetPassword(const QString& password) {
    const auto admin = m_cluster->connectAdmin();
    const qint64 login =
        number(*admin, u"select login_id from app.logins where email = ?"_s, {kEmail});
    need(store::logins::reset(*admin, {login}, kEmail, password), "reset");
  }
  void switchOff(bool off) {
    run(*m_cluster->connectAdmin(),
        u"select app.set_login_disabled(login_id, ?) from app.logins where email = ?"_s,
        {off, kEmail});
  }

  std::unique_ptr<TestCluster> m_cluster;
  FakeKeychain m_keychain;
  std::unique_ptr<app::Console> m_console;
  QString m_receiver;
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
