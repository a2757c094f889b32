#include <QApplication>
#include <QComboBox>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

class TestAdminWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void opensWithTheWantedTenant() {
    AdminFixture f;
    f.window.open(f.tech);
    f.settle();
    QCOMPARE(f.window.findChild<QComboBox*>()->currentText(), QStringLiteral("TechStart Ltda"));
    QCOMPARE(f.list().rows().rowCount(), 2);
  }

  void anotherTenantBeginsAnew() {
    AdminFixture f;
    f.open(QStringLiteral("staff"));
    f.choose(3);
    f.window.open(f.tech);
    f.settle();
    QCOMPARE(f.list().rows().rowCount(), 2);
    QCOMPARE(f.chosenTitle(), QStringLiteral("Ana Lima"));
  }

  void anUnsavedFormHoldsTenantPageAndWindow() {
    AdminFixture f;
    f.open(QStringLiteral("staff"));
    QVERIFY(f.type(QStringLiteral("Phone"), QStringLiteral("1")));
    f.window.open(f.tech);
    QTRY_VERIFY(f.dialog());
    QVERIFY(f.click(QStringLiteral("Cancel")));
    QCOMPARE(f.window.findChild<QComboBox*>()->currentText(), QStringLiteral("Acme Corporation"));
    QVERIFY(f.click(QStringLiteral("Twilio accounts")));
    QVERIFY(f.dialog());
    QVERIFY(f.click(QStringLiteral("Cancel")));
    QVERIFY(f.window.findChild<QPushButton*>(QStringLiteral("staff"))->isChecked());
    f.window.close();
    QVERIFY(f.window.isVisible());
    QVERIFY(f.click(QStringLiteral("Discard")));
    QTRY_VERIFY(!f.window.isVisible());
  }

  void aTenantChosenWhileSomethingIsUnderWayIsRead() {
    AdminFixture f;
    f.open(QStringLiteral("staff"));
    f.choose(5);
    f.admin.hold();
    QTest::mouseClick(f.button(QStringLiteral("Activate")), Qt::LeftButton);
    f.window.open(f.tech);
    QTest::qWait(60);
    f.admin.release();
    f.settle();
    QCOMPARE(f.list().rows().rowCount(), 2);
  }

  void keysGoThroughThePages() {
    AdminFixture f;
    f.open(QStringLiteral("staff"));
    QTest::keyClick(&f.window, Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(f.window.findChild<QPushButton*>(QStringLiteral("twilio"))->isChecked());
    QTest::keyClick(&f.window, Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(f.window.findChild<QPushButton*>(QStringLiteral("staff"))->isChecked());
    f.settle();
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QVERIFY(!f.window.isVisible());
  }

  void aFirstAnswerThatFailsCanBeTriedAgain() {
    AdminFixture f;
    f.admin.fail(QStringLiteral("person"), test::kAway);
    f.open(QStringLiteral("staff"));
    QVERIFY(!f.window.page());
    f.admin.succeed();
    QVERIFY(f.click(QStringLiteral("Try again")));
    QCOMPARE(f.list().rows().rowCount(), 7);
  }

  void aPageThatFailsCanBeTriedAgain() {
    AdminFixture f;
    f.admin.fail(QStringLiteral("staff"), test::kAway);
    f.open(QStringLiteral("staff"));
    QCOMPARE(f.page().state(), QStringLiteral("This could not be read"));
    f.admin.succeed();
    QVERIFY(f.click(QStringLiteral("Try again")));
    QCOMPARE(f.page().state(), QString());
    // Later failures leave what is known.
    f.admin.fail(QStringLiteral("staff"), test::kAway);
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.page().state(), QString());
    QVERIFY(f.page().notice().contains(QStringLiteral("The database is away.")));
    f.admin.succeed();
    QVERIFY(f.click(QStringLiteral("Try again")));
    QCOMPARE(f.page().notice(), QString());
  }

  void theLinkIsShownAndRecovers() {
    AdminFixture f;
    f.open(QStringLiteral("staff"));
    f.desk.setLink(false, QStringLiteral("away"));
    QCOMPARE(f.admin.calls(QStringLiteral("staff")), 1);
    f.desk.setLink(true);
    f.settle();
    QCOMPARE(f.admin.calls(QStringLiteral("staff")), 2);
  }

  void whoIsNoAdministratorIsToldSo() {
    AdminFixture f;
    f.admin.who.isPlatformAdmin = false;
    f.admin.who.memberships = {
        {f.acme, QStringLiteral("Acme Corporation"), StaffRole::Agent, true}};
    f.open(QStringLiteral("staff"));
    QCOMPARE(f.page().state(), QStringLiteral("No access"));
    QCOMPARE(f.admin.calls(QStringLiteral("staff")), 0);
    QVERIFY(!f.button(QStringLiteral("Invite …")));
  }

  void thePlatformsManageStaffWhereTheyAreNoMembers() {
    AdminFixture f;
    f.admin.who.memberships.clear();
    f.open(QStringLiteral("staff"));
    QCOMPARE(f.list().rows().rowCount(), 7);
    QVERIFY(f.click(QStringLiteral("Twilio accounts")));
    QCOMPARE(f.page().state(), QStringLiteral("No access"));
    QCOMPARE(f.admin.calls(QStringLiteral("twilioAccounts")), 0);
    QVERIFY(f.click(QStringLiteral("Audit log")));
    QCOMPARE(f.page().state(), QString());
    QVERIFY(f.admin.calls(QStringLiteral("audit")) > 0);
  }

  void anAdministratorOfAnotherTenantGetsThatOne() {
    AdminFixture f;
    f.admin.who.isPlatformAdmin = false;
    f.admin.who.memberships = {{f.acme, QStringLiteral("Acme Corporation"), StaffRole::Agent, true},
                               {f.tech, QStringLiteral("TechStart Ltda"), StaffRole::Admin, true}};
    f.open(QStringLiteral("staff"));
    QCOMPARE(f.window.findChild<QComboBox*>()->currentText(), QStringLiteral("TechStart Ltda"));
    QCOMPARE(f.list().rows().rowCount(), 2);
  }

  void everyFieldAndButtonHasAName() {
    AdminFixture f;
    f.open(QStringLiteral("staff"));
    for (auto* nav : f.window.findChildren<QPushButton*>()) {
      if (nav->property("kind") != QStringLiteral("nav")) continue;
      QTest::mouseClick(nav, Qt::LeftButton);
      f.settle();
      for (auto* widget : f.window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        const QString words = widget->property("text").toString();
        QVERIFY2(!widget->accessibleName().isEmpty() || !words.isEmpty() ||
                     widget->parentWidget()->inherits("QAbstractSpinBox"),
                 widget->metaObject()->className());
      }
    }
  }
};

QTEST_MAIN(TestAdminWindow)
#include "tst_admin_window.moc"
