#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTreeView>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/admin/audit_page.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Audit : AdminFixture {
  explicit Audit(const QString& name = QStringLiteral("audit")) {
    window.resize(1000, 640);
    open(name);
  }
  AuditModel& model() { return qobject_cast<AuditPage*>(window.page())->model(); }
  QTreeView& table() { return *window.page()->findChild<QTreeView*>(); }
  void scrollToEnd() {
    table().scrollToBottom();
    settle();
  }
};

}  // namespace

class TestAuditPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void readsPageByPage() {
    Audit f;
    QAbstractItemModelTester tester(&f.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(f.model().rowCount(), 100);
    f.scrollToEnd();
    QCOMPARE(f.model().rowCount(), 200);
    f.scrollToEnd();
    QCOMPARE(f.model().rowCount(), 228);  // the others are the installation's
    f.scrollToEnd();
    QCOMPARE(f.model().rowCount(), 228);
    QCOMPARE(*f.admin.auditQueries[1].before, f.model().at(99).auditId);
  }

  void newLinesComeInAtTheTop() {
    Audit f;
    QAbstractItemModelTester tester(&f.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.scrollToEnd();
    f.admin.auditLog.prepend({.auditId = 5000,
                              .ownerId = f.acme,
                              .at = QDateTime::currentDateTimeUtc(),
                              .actorName = QStringLiteral("Ana Lima"),
                              .action = QStringLiteral("staff.created"),
                              .subject = QStringLiteral("x@acme.example")});
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.model().rowCount(), 201);
    QCOMPARE(f.model().at(0).auditId, 5000);
    QCOMPARE(f.model().index(0, AuditModel::What).data().toString(),
             QStringLiteral("Staff: created"));
  }

  void filters() {
    Audit f;
    QVERIFY(f.type(QStringLiteral("Search"), QStringLiteral("paulo ferr")));
    QTRY_COMPARE(f.admin.auditQueries.last().text, QStringLiteral("paulo ferr"));
    f.settle();
    QVERIFY(f.model().rowCount() > 0 && f.model().rowCount() < 100);
    f.field<QComboBox>(QStringLiteral("Kind of action"))->setCurrentIndex(1);
    f.settle();
    QCOMPARE(f.model().rowCount(), 0);
    QVERIFY(f.click(QStringLiteral("Show all")));
    QTRY_COMPARE(f.model().rowCount(), 100);
    f.field<QComboBox>(QStringLiteral("Time"))->setCurrentIndex(4);
    auto* from = f.field<QDateEdit>(QStringLiteral("From"));
    from->setDate(QDate(2020, 1, 2));
    f.field<QDateEdit>(QStringLiteral("To"))->setDate(QDate(2020, 1, 3));
    f.settle();
    QCOMPARE(f.admin.auditQueries.last().from, QDate(2020, 1, 2).startOfDay().toUTC());
    QCOMPARE(f.admin.auditQueries.last().to, QDate(2020, 1, 3).endOfDay().toUTC());
    QCOMPARE(f.model().rowCount(), 0);
  }

  void detailsAreReadable() {
    Audit f;
    f.table().setCurrentIndex(f.model().index(0, 0));
    bool shown = false;
    for (auto* label : f.window.findChildren<QLabel*>())
      shown = shown ||
              (label->isVisible() && label->text().contains(QStringLiteral("role: user → agent")));
    QVERIFY(shown);
  }

  void exportsWhatFits() {
    QTemporaryDir folder;
    Audit f;
    f.field<QComboBox>(QStringLiteral("Kind of action"))->setCurrentIndex(2);
    f.settle();
    QTest::mouseClick(f.button(QStringLiteral("Export as CSV …")), Qt::LeftButton);
    QTRY_VERIFY(f.window.findChild<QFileDialog*>());
    auto* file = f.window.findChild<QFileDialog*>();
    file->setDirectory(folder.path());
    file->selectFile(QStringLiteral("log.csv"));
    QMetaObject::invokeMethod(file, "accept");
    QTRY_COMPARE(f.admin.written, QStringList{folder.filePath(QStringLiteral("log.csv"))});
    QCOMPARE(f.admin.auditQueries.last().action, QStringLiteral("staff"));
    QTRY_VERIFY(f.page().notice().startsWith(QStringLiteral("Exported to")));
  }

  void aFailureIsSaidAndTriedAgain() {
    AdminFixture f;
    f.admin.fail(QStringLiteral("audit"), test::kAway);
    f.open(QStringLiteral("audit"));
    f.admin.succeed();
    QVERIFY(f.click(QStringLiteral("Try again")));
    QCOMPARE(qobject_cast<AuditPage*>(f.window.page())->model().rowCount(), 100);
  }

  void theInstallationsIsForThePlatform() {
    Audit f(QStringLiteral("installation-audit"));
    QVERIFY(f.model().rowCount() > 0);
    f.admin.who.isPlatformAdmin = false;
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.page().state(), QStringLiteral("No access"));
  }
};

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
