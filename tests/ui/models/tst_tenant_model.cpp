#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/models/tenant_model.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;

class TestTenantModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsTenantsWithUnreadCounts() {
    FakeDesk desk;
    const OwnerId acme = desk.addTenant(QStringLiteral("Acme"));
    desk.addTenant(QStringLiteral("TechStart"));
    const ConvId maria =
        desk.addConversation(acme, QStringLiteral("Maria"), QStringLiteral("+5511988887777"));
    TenantModel model(desk);
    QAbstractItemModelTester tester(&model);
    connect(&desk, &Desk::batchArrived, &model, &TenantModel::apply);
    model.reload();
    QCOMPARE(model.state(), TenantModel::State::Loading);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.state(), TenantModel::State::Ready);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    desk.receive(maria, QStringLiteral("oi"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0).data(TenantModel::UnreadRole).toInt(), 1);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u'1'));
  }

  void olderCountsAreDropped() {
    FakeDesk desk;
    TenantModel model(desk);
    QAbstractItemModelTester tester(&model);
    FeedBatch batch;
    batch.tenant = {
        .ownerId = OwnerId{1}, .name = QStringLiteral("Acme"), .unreadConversations = 4, .seq = 10};
    model.apply(batch);
    batch.tenant.seq = 9;
    batch.tenant.unreadConversations = 1;
    model.apply(batch);
    QCOMPARE(model.index(0).data(TenantModel::UnreadRole).toInt(), 4);
  }

  void aSwitchedOffTenantLeaves() {
    FakeDesk desk;
    desk.addTenant(QStringLiteral("Acme"));
    TenantModel model(desk);
    QAbstractItemModelTester tester(&model);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    FeedBatch batch;
    batch.tenant = model.tenant(0);
    batch.tenant.active = false;
    ++batch.tenant.seq;
    model.apply(batch);
    QCOMPARE(model.rowCount(), 0);
  }

  void anErrorIsAState() {
    FakeDesk desk;
    desk.addTenant(QStringLiteral("Acme"));
    desk.failAll({.code = ErrorCode::Unavailable, .message = QStringLiteral("away")});
    TenantModel model(desk);
    model.reload();
    QTRY_COMPARE(model.state(), TenantModel::State::Failed);
    QCOMPARE(model.error()->message, QStringLiteral("away"));
    desk.succeed();
    model.reload();
    QTRY_COMPARE(model.state(), TenantModel::State::Ready);
    QVERIFY(!model.error());
  }

  // Who looks at the first news of a list must find all of it.
  void anAnswerIsOneChange() {
    FakeDesk desk;
    desk.addTenant(QStringLiteral("Acme"));
    desk.addTenant(QStringLiteral("TechStart"));
    TenantModel model(desk);
    model.reload();
    int rows = -1;
    connect(&model, &TenantModel::stateChanged, this, [&] { rows = model.rowCount(); });
    QTRY_VERIFY(rows >= 0);
    QCOMPARE(rows, 2);
  }

  void anEarlierAnswerIsDropped() {
    FakeDesk desk;
    TenantModel model(desk);
    desk.hold();
    model.reload();
    model.reload();
    desk.addTenant(QStringLiteral("Acme"));
    QSignalSpy states(&model, &TenantModel::stateChanged);
    QCoreApplication::processEvents();
    desk.release();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(states.size(), 1);  // of the one answer that counts
  }
};

QTEST_GUILESS_MAIN(TestTenantModel)
#include "tst_tenant_model.moc"
