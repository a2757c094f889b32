#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QTemporaryDir>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Tenants : AdminFixture {
  QTemporaryDir folder;

  Tenants() { open(QStringLiteral("tenants")); }
  // Chooses the file in the dialog that asks for it.
  QString exportTo(const QString& name) {
    const QString path = folder.filePath(name);
    QTest::mouseClick(button(QStringLiteral("Export first …")), Qt::LeftButton);
    if (!QTest::qWaitFor([this] { return window.findChild<QFileDialog*>(); })) return {};
    auto* file = window.findChild<QFileDialog*>();
    file->setDirectory(folder.path());
    file->selectFile(name);
    QMetaObject::invokeMethod(file, "accept");
    return path;
  }
};

}  // namespace

class TestTenantsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void createsAndRenames() {
    Tenants f;
    QVERIFY(f.click(QStringLiteral("New organisation …")));
    QVERIFY(f.click(QStringLiteral("Create")));
    QCOMPARE(f.admin.tenants.size(), 3);
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("Padaria Sol")));
    QVERIFY(f.type(QStringLiteral("E-mail"), QStringLiteral("sol@padaria.example")));
    QVERIFY(f.click(QStringLiteral("Create")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.chosenTitle(), QStringLiteral("Padaria Sol"));
    QVERIFY(f.window.findChild<QComboBox*>()->findText(QStringLiteral("Padaria Sol")) >= 0);
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("Padaria Lua")));
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.tenants.last().name, QStringLiteral("Padaria Lua"));
    QCOMPARE(f.chosenTitle(), QStringLiteral("Padaria Lua"));
  }

  void deactivatingAsksFirst() {
    Tenants f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Deactivate …")));
    QVERIFY(f.click(QStringLiteral("Deactivate")));
    QVERIFY(!f.admin.tenants[1].active);
    QVERIFY(f.click(QStringLiteral("Activate")));
    QVERIFY(f.admin.tenants[1].active);
  }

  void othersSeeAndMayNot() {
    Tenants f;
    f.admin.who.isPlatformAdmin = false;
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.list().rows().rowCount(), 3);
    QVERIFY(!f.button(QStringLiteral("New organisation …")));
    QVERIFY(!f.action(QStringLiteral("Delete …")));
    QVERIFY(f.field<QLineEdit>(QStringLiteral("Name"))->isReadOnly());
    bool told = false;
    for (auto* label : f.window.findChildren<QLabel*>())
      told = told || (label->isVisible() &&
                      label->text().startsWith(QStringLiteral("Only platform administrators")));
    QVERIFY(told);
  }

  void deletingTakesAnExportAndTheName() {
    Tenants f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Delete …")));
    const QString go = QStringLiteral("Delete for good");
    QVERIFY(
        f.type(QStringLiteral("Type “TechStart Ltda” to go on"), QStringLiteral("TechStart Ltda")));
    QVERIFY(!f.button(go)->isEnabled());  // not exported yet
    const QString path = f.exportTo(QStringLiteral("tech.jsonl"));
    QTRY_COMPARE(f.admin.written, QStringList{path});
    QTRY_VERIFY(f.button(go)->isEnabled());
    QVERIFY(f.click(go));
    QVERIFY(!f.dialog());
    QCOMPARE(f.admin.tenants.size(), 2);
    QCOMPARE(f.page().notice(), QStringLiteral("TechStart Ltda was deleted."));
    QCOMPARE(f.list().rows().rowCount(), 2);
  }

  void thePlatformExportsAsAnAdministratorOnly() {
    Tenants f;
    f.admin.who.memberships.clear();
    f.admin.people[f.tech].removeIf(
        [&f](const StaffMember& m) { return m.loginId == f.admin.who.loginId; });
    f.window.open(f.tech);
    f.settle();
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Delete …")));
    QVERIFY(!f.button(QStringLiteral("Export first …")));
    QVERIFY(f.click(QStringLiteral("Add me as administrator")));
    QTRY_VERIFY(f.button(QStringLiteral("Export first …")));
    QCOMPARE(f.admin.invitations.size(), 1);
    QCOMPARE(f.admin.invitations[0].email, f.admin.who.email);
    QCOMPARE(f.admin.invitations[0].role, StaffRole::Admin);
    QVERIFY(!f.button(QStringLiteral("Add me as administrator")));
    const QString path = f.exportTo(QStringLiteral("tech.jsonl"));
    QTRY_COMPARE(f.admin.written, QStringList{path});
  }

  void whoWorksThereInALesserRoleIsRaised() {
    Tenants f;
    f.admin.who.memberships.clear();
    auto& staff = f.admin.people[f.tech];
    for (StaffMember& m : staff)
      if (m.loginId == f.admin.who.loginId) m.role = StaffRole::User;
    f.window.open(f.tech);
    f.settle();
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Delete …")));
    QVERIFY(f.click(QStringLiteral("Add me as administrator")));
    QTRY_VERIFY(f.button(QStringLiteral("Export first …")));
    QVERIFY(f.admin.invitations.isEmpty());
    QVERIFY(std::any_of(staff.begin(), staff.end(), [&f](const StaffMember& m) {
      return m.loginId == f.admin.who.loginId && m.role == StaffRole::Admin;
    }));
  }

  void deletingWithoutAnExportIsSaid() {
    Tenants f;
    f.choose(1);
    QVERIFY(f.click(QStringLiteral("Delete …")));
    f.front().findChild<QCheckBox*>()->click();
    QVERIFY(!f.button(QStringLiteral("Delete for good"))->isEnabled());
    QVERIFY(f.type(QStringLiteral("Type “TechStart Ltda” to go on"), QStringLiteral("TechStart")));
    QVERIFY(!f.button(QStringLiteral("Delete for good"))->isEnabled());
    QVERIFY(
        f.type(QStringLiteral("Type “TechStart Ltda” to go on"), QStringLiteral("TechStart Ltda")));
    QVERIFY(f.button(QStringLiteral("Delete for good"))->isEnabled());
  }

  void anExportCanBeCancelled() {
    Tenants f;
    f.choose(1);
    f.admin.stuck = true;
    QVERIFY(f.click(QStringLiteral("Delete …")));
    f.exportTo(QStringLiteral("tech.jsonl"));
    QTRY_VERIFY(f.dialog()->running());
    QTRY_COMPARE(f.dialog()->findChild<QProgressBar*>()->value(), 1);
    QTest::mouseClick(f.button(QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_COMPARE(f.admin.cancelled, 1);
    QVERIFY(f.dialog());
    QVERIFY(!f.dialog()->running());
    QCOMPARE(f.dialog()->fault(), QString());
    QVERIFY(f.admin.written.isEmpty());
  }
};

QTEST_MAIN(TestTenantsPage)
#include "tst_tenants_page.moc"
