#include <QApplication>
#include <QProgressBar>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Proof : AdminFixture {
  Proof() { open(QStringLiteral("proof")); }
};

}  // namespace

class TestProofPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void takesAnAdministratorOfTheDatabase() {
    Proof f;
    f.admin.fail(QStringLiteral("proveIsolation"), {.code = ErrorCode::Forbidden});
    QVERIFY(f.click(QStringLiteral("Run the proof")));
    QTRY_COMPARE(f.page().state(), QStringLiteral("No access"));
    QVERIFY(!f.button(QStringLiteral("Run the proof")));
  }

  void isForThePlatform() {
    AdminFixture f;
    f.admin.who.isPlatformAdmin = false;
    f.open(QStringLiteral("proof"));
    QCOMPARE(f.page().state(), QStringLiteral("No access"));
    QVERIFY(!f.button(QStringLiteral("Run the proof")));
  }

  void showsEachTenantThatHeld() {
    Proof f;
    QCOMPARE(f.page().state(), QStringLiteral("Not run yet"));
    QVERIFY(f.click(QStringLiteral("Run the proof")));
    QTRY_COMPARE(f.list().rows().rowCount(), 3);
    QCOMPARE(f.page().notice(), QStringLiteral("All 12 probe(s) held."));
    QCOMPARE(f.list().rows().at(0).marks.first().text, QStringLiteral("held"));
  }

  void saysWhereNothingWasToBeReached() {
    Proof f;
    const auto shown = [&f] { return f.page().findChild<Facts*>()->text(); };
    f.admin.probes[5].emptyTable = QStringLiteral("messages");
    QVERIFY(f.click(QStringLiteral("Run the proof")));
    QTRY_COMPARE(f.list().rows().rowCount(), 3);
    f.choose(0);
    QVERIFY(!shown().contains(QStringLiteral("nothing there")));
    f.choose(1);
    QVERIFY(shown().contains(QStringLiteral("nothing there")));
  }

  void aLeakIsLoud() {
    Proof f;
    f.admin.probes[5].held = false;
    f.admin.probes[5].finding = QStringLiteral("3 rows came through");
    QVERIFY(f.click(QStringLiteral("Run the proof")));
    QTRY_COMPARE(f.list().rows().rowCount(), 3);
    QVERIFY(f.page().notice().startsWith(QStringLiteral("1 probe(s) got through.")));
    QCOMPARE(f.list().rows().at(1).marks.first().kind, ChipKind::Bad);
    f.choose(1);
    QVERIFY(f.page().findChild<Facts*>()->text().contains(QStringLiteral("3 rows came through")));
  }

  void canBeCancelled() {
    Proof f;
    f.admin.stuck = true;
    QVERIFY(f.click(QStringLiteral("Run the proof")));
    QVERIFY(f.page().findChild<QProgressBar*>());
    QVERIFY(f.click(QStringLiteral("Cancel")));
    QTRY_COMPARE(f.admin.cancelled, 1);
    QCOMPARE(f.page().state(), QStringLiteral("Not run yet"));
  }

  void aFailureIsSaid() {
    Proof f;
    f.admin.fail(QStringLiteral("proveIsolation"), test::kAway);
    QVERIFY(f.click(QStringLiteral("Run the proof")));
    QTRY_COMPARE(f.page().notice(), QStringLiteral("The database is away."));
  }
};

QTEST_MAIN(TestProofPage)
#include "tst_proof_page.moc"
