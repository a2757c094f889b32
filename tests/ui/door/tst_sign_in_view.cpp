#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/config/system_keychain.h"
#include "tests/ui/support/fake_door.h"
#include "ui/door/caps_lock_hint.h"
#include "ui/door/door_memory.h"
#include "ui/door/door_window.h"
#include "ui/door/sign_in_view.h"
#include "ui/door/try_limit.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
  FakeDoor door;
  FakeKeychain keychain;
  std::unique_ptr<DoorWindow> window;
  std::unique_ptr<QSignalSpy> entered;

  void open(const Entrance& entrance = {}) {
    window = std::make_unique<DoorWindow>(door, keychain, settings);
    entered = std::make_unique<QSignalSpy>(window.get(), &DoorWindow::entered);
    window->open(entrance);
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
    view().limit().setUnit(5);
  }

  SignInView& view() { return window->signInView(); }
  QComboBox& server() { return *view().findChild<QComboBox*>(); }
  SecretField& password() { return *view().findChild<SecretField*>(); }
  QCheckBox& keep() { return *view().findChild<QCheckBox*>(); }
  QString notice() { return view().findChild<NoticeBar*>()->text(); }
  QLineEdit& field(const QString& name) {
    for (auto* each : view().findChildren<QLineEdit*>())
      if (each->accessibleName() == name) return *each;
    qFatal("no field");
  }
  QPushButton& button(const QString& words) {
    for (auto* each : view().findChildren<QPushButton*>())
      if (each->text() == words) return *each;
    qFatal("no button");
  }
  QByteArray saved() {
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void type(const QString& email, const QString& secret) {
    field(u"E-mail"_s).clear();
    QTest::keyClicks(&field(u"E-mail"_s), email);
    password().clear();
    QTest::keyClicks(&password(), secret);
    QTest::keyClick(&password(), Qt::Key_Return);
  }
};

const Error kAway{ErrorCode::Unavailable, u"away"_s, {}};

}  // namespace

class TestSignInView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void lettersAndEnterAreEnough() {
    Fixture f;
    f.open();
    QVERIFY(f.field(u"E-mail"_s).hasFocus());
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_COMPARE(f.entered->size(), 1);
    QCOMPARE(f.entered->at(0)[0].value<Person>().name, u"Ana Lima"_s);
    QCOMPARE(f.door.signIns[0], (SignIn{{}, u"ana@acme.example"_s, u"correct horse"_s}));
    QVERIFY(f.password().text().isEmpty());  // nothing stays
    QVERIFY(f.keychain.entries.isEmpty());
    QVERIFY(f.saved().contains("ana@acme.example"));
    QVERIFY(!f.saved().contains("horse"));
  }

  void whatIsWrongIsSaid_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("password") << ErrorCode::Forbidden << u"e-mail or the password"_s;
    QTest::newRow("disabled") << ErrorCode::Conflict << u"the server's own words"_s;
    QTest::newRow("server") << ErrorCode::Unavailable << u"No server answers"_s;
    QTest::newRow("database") << ErrorCode::NotFound << u"no Owner Console database"_s;
    QTest::newRow("tls") << ErrorCode::Invalid << u"would not be safe"_s;
    QTest::newRow("version") << ErrorCode::Internal << u"the server's own words"_s;
  }
  void whatIsWrongIsSaid() {
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    Fixture f;
    f.open();
    f.door.refuse = Error{code, u"the server's own words"_s, {}};
    f.type(u"ana@acme.example"_s, u"x"_s);
    QTRY_VERIFY2(f.notice().contains(words), qPrintable(f.notice()));
    QVERIFY(f.password().hasFocus());
    QCOMPARE(f.entered->size(), 0);
    QTest::keyClick(&f.password(), Qt::Key_A);  // and goes with the next letter
    QVERIFY(f.notice().isEmpty());
  }

  void anUnfinishedFormAsksNobody_data() {
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("words");
    const QString here = u"This computer"_s;
    QTest::newRow("no e-mail") << here << u"ana"_s << u"x"_s << u"e-mail address"_s;
    QTest::newRow("no password") << here << u"a@b"_s << QString() << u"Write your password"_s;
    QTest::newRow("no server") << QString() << u"a@b"_s << u"x"_s << u"host:port"_s;
    QTest::newRow("blanks") << u"db .example"_s << u"a@b"_s << u"x"_s << u"host:port"_s;
    QTest::newRow("no port") << u"db:x"_s << u"a@b"_s << u"x"_s << u"host:port"_s;
  }
  void anUnfinishedFormAsksNobody() {
    QFETCH(QString, server);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, words);
    Fixture f;
    f.open();
    f.server().setEditText(server);
    f.type(email, password);
    QVERIFY2(f.notice().contains(words), qPrintable(f.notice()));
    QVERIFY(f.door.signIns.isEmpty());
  }

  void serversAreRemembered() {
    Fixture f;
    f.open();
    for (const QString& server : {u"db.example"_s, u"[::1]:5433/support"_s}) {
      f.server().setEditText(server);
      f.type(u"ana@acme.example"_s, u"correct horse"_s);
      QTRY_COMPARE(f.entered->size(), f.door.signIns.size());
      QCOMPARE(f.door.signIns.last().server, server);
    }
    f.open();
    QCOMPARE(f.server().currentText(), u"[::1]:5433/support"_s);
    QCOMPARE(f.field(u"E-mail"_s).text(), u"ana@acme.example"_s);
    QVERIFY(f.password().hasFocus());
    QStringList offered;
    for (int i = 0; i < f.server().count(); ++i)
      offered << f.server().itemText(i);
    QCOMPARE(offered, (QStringList{u"This computer"_s, u"[::1]:5433/support"_s, u"db.example"_s}));
  }

  void theSettingsServerIsOffered() {
    Fixture f;
    f.open({.here = false, .server = u"db.example/support"_s});
    QCOMPARE(f.server().currentText(), u"db.example/support"_s);
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_COMPARE(f.entered->size(), 1);
    QCOMPARE(f.door.signIns[0].server, u"db.example/support"_s);
  }

  void whatIsWrongStaysSaid() {
    Fixture f;
    DoorMemory(f.settings).remember(u"db.example"_s, u"ana@acme.example"_s);
    f.open();
    f.type(u"ana@acme.example"_s, u"wrong"_s);
    QTRY_VERIFY(!f.notice().isEmpty());
    f.server().setFocus();
    f.password().setFocus();  // no server was chosen by that
    QVERIFY(!f.notice().isEmpty());
    QCOMPARE(f.server().currentText(), u"db.example"_s);
  }

  void aSlowServerCanBeGivenUp() {
    Fixture f;
    f.open();
    f.door.hold();
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QVERIFY(f.view().running());
    QVERIFY(!f.password().isEnabled());
    QVERIFY(f.button(u"Cancel"_s).hasFocus());
    QTest::keyClick(&f.button(u"Cancel"_s), Qt::Key_Escape);
    QVERIFY(!f.view().running());
    QVERIFY(f.password().hasFocus());
    QVERIFY(f.door.attempts[0].isCanceled());
    f.door.release();
    QTest::qWait(20);
    QCOMPARE(f.entered->size(), 0);
  }

  void whoGuessesWaits() {
    Fixture f;
    f.open();
    f.view().limit().setUnit(60'000);
    for (int i = 0; i < 3; ++i) {
      f.type(u"ana@acme.example"_s, u"wrong"_s);
      QTRY_VERIFY(!f.view().running());
    }
    QVERIFY2(f.notice().contains(u"Wait 2 second"), qPrintable(f.notice()));
    QVERIFY(!f.button(u"Sign in"_s).isEnabled());
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QCOMPARE(f.door.signIns.size(), 3);
    f.view().limit().setUnit(1);
    f.view().limit().failed();  // waits longer each time
    QCOMPARE(f.view().limit().secondsLeft(), 4);
    QTRY_VERIFY(f.button(u"Sign in"_s).isEnabled());
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_COMPARE(f.entered->size(), 1);
  }

  void keptPeopleComeStraightIn() {
    Fixture f;
    f.open();
    QTRY_VERIFY(f.keep().isEnabled());
    f.keep().click();
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_COMPARE(f.keychain.entries.size(), 1);
    QCOMPARE(f.keychain.entries.begin().value(), u"correct horse"_s);
    QTRY_VERIFY(DoorMemory(f.settings).isKept({}));
    f.open();
    QTRY_COMPARE(f.entered->size(), 1);
    QCOMPARE(f.door.signIns.size(), 2);

    f.view().passwordChanged(u"another horse"_s);
    QCOMPARE(f.keychain.entries.begin().value(), u"another horse"_s);
    f.open();  // the door still knows the old one
    QTRY_VERIFY(f.notice().contains(u"keychain is no longer right"));
    f.view().forgetKept();
    QVERIFY(f.keychain.entries.isEmpty());
    f.open();
    QTest::qWait(20);
    QCOMPARE(f.entered->size(), 0);
  }

  void whoUnticksIsForgotten() {
    Fixture f;
    f.open();
    QTRY_VERIFY(f.keep().isEnabled());
    f.keep().click();
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_VERIFY(DoorMemory(f.settings).isKept({}));
    f.window->signIn();
    QTRY_VERIFY(f.keep().isEnabled());
    QVERIFY(f.keep().isChecked());
    f.keep().click();
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_VERIFY(f.keychain.entries.isEmpty());
  }

  void withoutAKeychainNothingIsKept() {
    Fixture f;
    f.keychain.broken = kAway;
    f.open();
    QTRY_VERIFY(f.keep().accessibleDescription().contains(u"no keychain runs"));
    QVERIFY(!f.keep().isEnabled());
    f.type(u"ana@acme.example"_s, u"correct horse"_s);
    QTRY_COMPARE(f.entered->size(), 1);
  }

  void theRealKeychainWithoutDBusIsOneThatDoesNotRun() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Fixture f;
    config::SystemKeychain keychain;
    DoorWindow window(f.door, keychain, f.settings);
    window.open({});
    auto* keep = window.signInView().findChild<QCheckBox*>();
    QTRY_VERIFY(keep->accessibleDescription().contains(u"no keychain runs"));
    QVERIFY(!keep->isEnabled());
  }

  void capsLockIsSeen() {
    Fixture f;
    f.open();
    auto& hint = *f.view().findChild<CapsLockHint*>();
    f.password().setFocus();
    QTest::sendKeyEvent(QTest::Click, &f.password(), Qt::Key_A, u"A"_s, Qt::NoModifier);
    QVERIFY(hint.isVisible());
    QTest::sendKeyEvent(QTest::Click, &f.password(), Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    QVERIFY(!hint.isVisible());
    QTest::sendKeyEvent(QTest::Click, &f.password(), Qt::Key_A, u"a"_s, Qt::ShiftModifier);
    QVERIFY(hint.isVisible());
    QTest::sendKeyEvent(QTest::Click, &f.password(), Qt::Key_A, u"a"_s, Qt::NoModifier);
    QVERIFY(!hint.isVisible());
  }

  void thePasswordCanBeLookedAt() {
    Fixture f;
    f.open();
    QCOMPARE(f.password().echoMode(), QLineEdit::Password);
    f.password().actions().first()->trigger();
    QCOMPARE(f.password().echoMode(), QLineEdit::Normal);
    f.window->signIn();  // not by the next person
    QCOMPARE(f.password().echoMode(), QLineEdit::Password);
  }

  void whySomebodyIsBackIsSaid() {
    Fixture f;
    f.open();
    f.window->signIn(u"Your login was switched off."_s);
    QCOMPARE(f.notice(), u"Your login was switched off."_s);
  }

  void everyFieldHasAName() {
    Fixture f;
    f.open();
    for (QWidget* each : f.view().findChildren<QWidget*>()) {
      const bool input = qobject_cast<QLineEdit*>(each) || qobject_cast<QComboBox*>(each);
      if (!input || qobject_cast<QComboBox*>(each->parentWidget())) continue;
      QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
    }
  }
};

QTEST_MAIN(TestSignInView)
#include "tst_sign_in_view.moc"
