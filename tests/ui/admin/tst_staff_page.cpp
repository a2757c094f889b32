#include <QApplication>
#include <QClipboard>
#include <QComboBox>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/admin/admin_text.h"
#include "ui/parts/copy_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Staff : AdminFixture {
  Staff() { open(QStringLiteral("staff")); }
};

}  // namespace

class TestStaffPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void listsWhoWorksHere() {
    Staff f;
    QCOMPARE(f.list().rows().rowCount(), 7);
    QCOMPARE(f.chosenTitle(), QStringLiteral("Ana Lima"));
    const auto said = [&](int row) {
      return f.list().rows().index(row).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(said(0).contains(QStringLiteral("Administrator")));
    QVERIFY(said(5).contains(QStringLiteral("inactive")));
    QVERIFY(said(6).contains(QStringLiteral("name only")));
    QVERIFY(f.page().state().isEmpty());
  }

  void savesWhatWasTyped() {
    Staff f;
    f.choose(1);
    QVERIFY(!f.button(QStringLiteral("Save"))->isEnabled());
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("Paulo F.")));
    auto* role = f.field<QComboBox>(QStringLiteral("Role"));
    QTest::keyClick(role, Qt::Key_Down);
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.people[f.acme][1].profileName, QStringLiteral("Paulo F."));
    QCOMPARE(f.admin.people[f.acme][1].role, StaffRole::Admin);
    QCOMPARE(f.page().notice(), QStringLiteral("Saved."));
    QVERIFY(!f.page().unsaved());
    QCOMPARE(f.chosenTitle(), QStringLiteral("Paulo F."));
  }

  void aNameIsNeeded() {
    Staff f;
    f.choose(1);
    QVERIFY(f.type(QStringLiteral("Name"), QString()));
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.calls(QStringLiteral("changeStaff")), 0);
    auto* name = f.field<QLineEdit>(QStringLiteral("Name"));
    QCOMPARE(name->accessibleDescription(), QStringLiteral("A member of staff needs a name."));
    QVERIFY(name->hasFocus());
  }

  void whatFailedIsSaidAndKept() {
    Staff f;
    f.choose(1);
    f.admin.fail(QStringLiteral("changeStaff"), test::kAway);
    QVERIFY(f.type(QStringLiteral("Phone"), QStringLiteral("123")));
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.page().notice(), QStringLiteral("The database is away."));
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Phone"))->text(), QStringLiteral("123"));
    QVERIFY(f.button(QStringLiteral("Save"))->isEnabled());
  }

  void theLastAdministratorStays() {
    Staff f;
    f.admin.who.loginId = LoginId{99};  // somebody else asks
    QVERIFY(!f.field<QComboBox>(QStringLiteral("Role"))->isEnabled());
    for (const char* words : {"Deactivate …", "Remove …"}) {
      ActionRow* row = f.action(QString::fromUtf8(words));
      QVERIFY(row);
      QVERIFY(!row->button()->isEnabled());
      QVERIFY(row->text().contains(QStringLiteral("last administrator")));
    }
    f.admin.people[f.acme][1].role = StaffRole::Admin;
    f.admin.tell(f.acme);
    f.settle();
    QVERIFY(f.field<QComboBox>(QStringLiteral("Role"))->isEnabled());
    QVERIFY(f.action(QStringLiteral("Remove …"))->button()->isEnabled());
  }

  void whoWorksElsewhereIsNotYoursToLock() {
    Staff f;
    f.choose(3);
    QVERIFY(f.action(QStringLiteral("Reset password …"))->button()->isEnabled());  // platform
    f.admin.who.isPlatformAdmin = false;
    f.admin.tell(f.acme);
    f.settle();
    ActionRow* reset = f.action(QStringLiteral("Reset password …"));
    QVERIFY(!reset->button()->isEnabled());
    QVERIFY(reset->text().contains(QStringLiteral("platform administrator")));
    QVERIFY(f.action(QStringLiteral("Deactivate …"))->button()->isEnabled());
  }

  void aNameOnlyHasNoLogin() {
    Staff f;
    f.choose(6);
    QVERIFY(!f.action(QStringLiteral("Reset password …")));
    QVERIFY(f.action(QStringLiteral("Remove …")));
  }

  void invitesWithAPasswordShownOnce() {
    Staff f;
    QVERIFY(f.click(QStringLiteral("Invite …")));
    QVERIFY(f.type(QStringLiteral("E-mail"), QStringLiteral("nova")));
    QVERIFY(f.click(QStringLiteral("Invite")));
    QCOMPARE(f.admin.invitations.size(), 0);
    QVERIFY(f.type(QStringLiteral("E-mail"), QStringLiteral("nova@acme.example")));
    QVERIFY(f.type(QStringLiteral("First name"), QStringLiteral("Nova")));
    QVERIFY(f.click(QStringLiteral("Invite")));
    QCOMPARE(f.admin.invitations.size(), 1);
    const Invitation sent = f.admin.invitations.first();
    QCOMPARE(sent.profileName, QStringLiteral("Nova"));
    QCOMPARE(passwordFault(sent.password, sent.email), PasswordFault::None);
    QCOMPARE(f.field<CopyField>(QStringLiteral("Password"))->text(), sent.password);
    QTest::mouseClick(f.field<CopyField>(QStringLiteral("Password"))->findChild<QPushButton*>(),
                      Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), sent.password);
    QVERIFY(f.click(QStringLiteral("I have kept it")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.chosenTitle(), QStringLiteral("Nova"));
  }

  void aRefusedInvitationStaysOpen() {
    Staff f;
    f.admin.fail(QStringLiteral("invite"),
                 {.code = ErrorCode::Forbidden, .message = QStringLiteral("Works elsewhere.")});
    QVERIFY(f.click(QStringLiteral("Invite …")));
    QVERIFY(f.type(QStringLiteral("E-mail"), QStringLiteral("x@y.example")));
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("X")));
    QVERIFY(f.click(QStringLiteral("Invite")));
    QVERIFY(f.dialog());
    QCOMPARE(f.dialog()->fault(), QStringLiteral("Works elsewhere."));
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog());
  }

  void passwordsDiffer() {
    QVERIFY(generatedPassword() != generatedPassword());
    QCOMPARE(generatedPassword().size(), 19);
  }

  void resetsAPassword() {
    Staff f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Reset password …")));
    QCOMPARE(f.admin.calls(QStringLiteral("resetPassword")), 0);
    QVERIFY(f.click(QStringLiteral("Make a new password")));
    QCOMPARE(f.field<CopyField>(QStringLiteral("Password"))->text(), f.admin.lastPassword);
  }

  void deactivatingAsksFirst() {
    Staff f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Deactivate …")));
    QVERIFY(f.button(QStringLiteral("Cancel"))->hasFocus());
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    f.settle();
    QVERIFY(f.admin.people[f.acme][1].active);
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.admin.people[f.acme][1].active);
    QVERIFY(f.click(QStringLiteral("Deactivate …")));
    QVERIFY(f.click(QStringLiteral("Deactivate")));
    QVERIFY(!f.admin.people[f.acme][1].active);
    QVERIFY(f.click(QStringLiteral("Activate")));
    QVERIFY(f.admin.people[f.acme][1].active);
  }

  void locksAndUnlocksALogin() {
    Staff f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Lock the login …")));
    QVERIFY(f.click(QStringLiteral("Lock")));
    QVERIFY(f.admin.people[f.acme][1].loginDisabled);
    QVERIFY(f.click(QStringLiteral("Unlock the login")));
    QVERIFY(!f.admin.people[f.acme][1].loginDisabled);
  }

  void removes() {
    Staff f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Remove …")));
    QVERIFY(f.click(QStringLiteral("Remove")));
    QCOMPARE(f.admin.people[f.acme].size(), 6);
    QVERIFY(!f.titles().contains(QStringLiteral("Paulo Ferreira")));
    QVERIFY(!f.chosenTitle().isEmpty());
  }

  void newsDoNotTearAFormThatIsEdited() {
    Staff f;
    f.choose(1);
    QVERIFY(f.type(QStringLiteral("Phone"), QStringLiteral("555")));
    f.admin.people[f.acme][1].lastSignInAt = QDateTime::currentDateTimeUtc();
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.page().notice(), QString());  // nothing that is edited changed
    f.admin.people[f.acme][1].lastName = QStringLiteral("Silva");
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Phone"))->text(), QStringLiteral("555"));
    QVERIFY(f.page().notice().contains(QStringLiteral("changed elsewhere")));
    QVERIFY(f.click(QStringLiteral("Reload")));
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Last name"))->text(), QStringLiteral("Silva"));
    QVERIFY(!f.page().unsaved());
  }

  void nothingUnsavedIsLostByChoosingAnother() {
    Staff f;
    f.choose(1);
    QVERIFY(f.type(QStringLiteral("Phone"), QStringLiteral("555")));
    f.choose(2);
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.chosenTitle(), QStringLiteral("Paulo Ferreira"));
    QVERIFY(f.click(QStringLiteral("Cancel")));
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Phone"))->text(), QStringLiteral("555"));
    f.choose(2);
    QTRY_VERIFY(f.dialog());
    QVERIFY(f.click(QStringLiteral("Discard")));
    QVERIFY(f.chosenTitle().startsWith(QStringLiteral("João")));
    QVERIFY(!f.page().unsaved());
  }
};

QTEST_MAIN(TestStaffPage)
#include "tst_staff_page.moc"
