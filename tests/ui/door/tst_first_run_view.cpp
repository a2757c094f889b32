#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_door.h"
#include "ui/door/choice_card.h"
#include "ui/door/door_window.h"
#include "ui/door/first_run_view.h"
#include "ui/door/sign_in_view.h"
#include "ui/theme/notice_bar.h"
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
  DoorWindow window{door, keychain, settings};
  QSignalSpy entered{&window, &DoorWindow::entered};

  Fixture() {
    window.open({.empty = true});
    if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
  }
  FirstRunView& view() { return window.firstRunView(); }
  void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
  void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
  QString focused() { return QApplication::focusWidget()->accessibleName(); }
  QString notice() { return view().findChild<NoticeBar*>()->text(); }
  bool shown(const QString& words) {
    for (auto* each : view().findChildren<QLabel*>())
      if (each->isVisible() && each->text().contains(words)) return true;
    return false;
  }
  void fillTenant() {
    key(Qt::Key_Return);  // the first card
    type(u"Acme Ltd"_s);
    key(Qt::Key_Tab);
    type(u"ops@acme.example"_s);
    key(Qt::Key_Return);
  }
  void fillPerson(const QString& first = u"correct horse battery"_s,
                  const QString& second = u"correct horse battery"_s) {
    type(u"Ana Lima"_s);
    key(Qt::Key_Tab);
    type(u"ana@acme.example"_s);
    key(Qt::Key_Tab);
    type(first);
    key(Qt::Key_Return);
    type(second);
    key(Qt::Key_Return);
  }
};

}  // namespace

class TestFirstRunView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void keysAloneMakeTenantAndAdministrator() {
    Fixture f;
    QCOMPARE(f.focused(), u"Set up your organisation"_s);
    f.fillTenant();
    QVERIFY(f.shown(u"Step 2 of 2"_s));
    f.fillPerson();
    QTRY_COMPARE(f.entered.size(), 1);
    QCOMPARE(f.door.firstRuns.size(), 1);
    QCOMPARE(f.door.firstRuns[0], (FirstRun{u"Acme Ltd"_s, u"ops@acme.example"_s, u"Ana Lima"_s,
                                            u"ana@acme.example"_s, u"correct horse battery"_s}));
    // The next sign-in knows who.
    f.window.signIn();
    QStringList texts;
    for (auto* each : f.window.signInView().findChildren<QLineEdit*>())
      texts << each->text();
    QVERIFY(texts.contains(u"ana@acme.example"_s));
    QVERIFY(!texts.contains(u"correct horse battery"_s));
  }

  void nothingIsAskedBeforeAllIsThere() {
    Fixture f;
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    QVERIFY2(f.notice().contains(u"How is the organisation called"), qPrintable(f.notice()));
    QCOMPARE(f.focused(), u"Name"_s);
    f.type(u"Acme Ltd"_s);
    f.key(Qt::Key_Return);
    QVERIFY2(f.notice().contains(u"written to"), qPrintable(f.notice()));
    f.type(u"ops@acme.example"_s);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    QVERIFY2(f.notice().contains(u"How are you called"), qPrintable(f.notice()));
    QVERIFY(f.door.firstRuns.isEmpty());
  }

  void badPasswordsAreRefusedWithTheReason_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u"short"_s << u"short"_s << u"At least 10"_s;
    QTest::newRow("repeated") << u"aaaaaaaaaaaa"_s << u"aaaaaaaaaaaa"_s << u"over and over"_s;
    QTest::newRow("address") << u"ana@acme.example"_s << u"ana@acme.example"_s
                             << u"Not the e-mail"_s;
    QTest::newRow("different") << u"correct horse battery"_s << u"correct horse batteri"_s
                               << u"not the same"_s;
  }
  void badPasswordsAreRefusedWithTheReason() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, words);
    Fixture f;
    f.fillTenant();
    f.fillPerson(first, second);
    QVERIFY(f.shown(words));
    QVERIFY(f.door.firstRuns.isEmpty());
  }

  void backKeepsWhatWasTyped() {
    Fixture f;
    f.fillTenant();
    f.type(u"Ana"_s);
    f.key(Qt::Key_Escape);
    QVERIFY(f.shown(u"Step 1 of 2"_s));
    f.key(Qt::Key_Return);
    QVERIFY(f.shown(u"Step 2 of 2"_s));
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"Ana"_s);
    f.key(Qt::Key_Escape);
    f.key(Qt::Key_Escape);
    QVERIFY(f.shown(u"Welcome"_s));
  }

  void aFailureCanBeTriedAgain() {
    Fixture f;
    f.door.refuse = Error{ErrorCode::Unavailable, u"The disk is full."_s, {}};
    f.fillTenant();
    f.fillPerson();
    QTRY_VERIFY(f.notice().contains(u"The disk is full."));
    QVERIFY(f.notice().contains(u"Nothing was made"));
    f.door.refuse.reset();
    for (auto* each : f.view().findChildren<QPushButton*>())
      if (each->isVisible() && each->text() == u"Create") each->click();
    QTRY_COMPARE(f.entered.size(), 1);
  }

  void oneClickIsOneTenant() {
    Fixture f;
    f.door.hold();
    f.fillTenant();
    f.fillPerson();
    QVERIFY(f.shown(u"Creating"_s));
    for (auto* each : f.view().findChildren<QPushButton*>())
      each->click();
    QTest::keyClick(&f.window, Qt::Key_Return);
    f.door.release();
    QTRY_COMPARE(f.entered.size(), 1);
    QCOMPARE(f.door.firstRuns.size(), 1);
  }

  void sampleDataNeedsNoForm() {
    Fixture f;
    f.view().findChildren<ChoiceCard*>().value(1)->click();
    QTRY_COMPARE(f.entered.size(), 1);
    QVERIFY(f.entered[0][0].value<Person>().isOperator);
    QCOMPARE(f.door.lookArounds, 1);
  }

  void aServerIsSignedInTo() {
    Fixture f;
    f.view().findChildren<ChoiceCard*>().value(2)->click();
    QVERIFY(f.window.signInView().isVisible());
    for (auto* each : f.window.signInView().findChildren<QPushButton*>())
      if (each->text() == u"Back") each->click();
    QVERIFY(f.view().isVisible());
  }

  void everythingHasAName() {
    Fixture f;
    for (auto* each : f.view().findChildren<QLineEdit*>())
      QVERIFY(!each->accessibleName().isEmpty());
    for (auto* each : f.view().findChildren<ChoiceCard*>()) {
      QVERIFY(!each->accessibleName().isEmpty());
      QVERIFY(!each->accessibleDescription().isEmpty());
    }
  }
};

QTEST_MAIN(TestFirstRunView)
#include "tst_first_run_view.moc"
