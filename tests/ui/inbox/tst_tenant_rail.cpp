#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;

class TestTenantRail : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void choosesByRowAndKey() {
    FakeDesk desk;
    const OwnerId acme = desk.addTenant(QStringLiteral("Acme"));
    const OwnerId tech = desk.addTenant(QStringLiteral("TechStart"));
    TenantModel model(desk);
    TenantRail rail(model);
    rail.show();
    model.reload();
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy chosen(&rail, &TenantRail::tenantChosen);
    rail.setCurrent(acme);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&rail, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<OwnerId>(), tech);
    rail.choose(7);  // Ctrl+8 with two tenants
    QCOMPARE(chosen.size(), 1);
    rail.choose(0);
    QCOMPARE(chosen[1][0].value<OwnerId>(), acme);
  }

  void tilesHaveNamesForEveryone() {
    FakeDesk desk;
    desk.addTenant(QStringLiteral("Acme"));
    TenantModel model(desk);
    TenantRail rail(model);
    rail.show();
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&rail);
    QVERIFY(list);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("Acme"));
    QCOMPARE(rail.width(), 56);
  }
};

QTEST_MAIN(TestTenantRail)
#include "tst_tenant_rail.moc"
