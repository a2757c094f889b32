#include <QTest>

#include "core/store/transaction.h"
#include "tests/core/gateway/webhook_client.h"
#include "tests/support/stderr_capture.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

const QString kMark = u"geheim stalled draft"_s;

}  // namespace

// That a running gateway ends transactions that people left open. Its thirty seconds are taken for
// three tenths of one, by a function that stands before the database's own.
class TestStalledTransactions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areEndedCountedAndLogged() {
    const auto cluster = TestCluster::start();
    const auto admin = cluster->connectAdmin();
    const TestAccount account = addAccount(*admin);
    need(admin->script(
             u"alter function app.end_stalled_transactions(interval) rename to end_stalled;"
             "create function app.end_stalled_transactions(longest interval) returns int "
             "language sql security definer set search_path = app, pg_temp as "
             "'select app.end_stalled(longest / 100)';"
             "alter function app.end_stalled_transactions(interval) owner to owner_schema;"
             "grant execute on function app.end_stalled_transactions(interval) to owner_service"_s),
         "a faster clock");
    auto service = cluster->connectService();
    const store::Verdict verdict = ingest(*service, inboundEntry(account.owner));
    const store::DatabaseUrl ana = addLogin(*admin, *cluster, account.owner);
    const auto writer = TestCluster::connect(ana);
    const auto dreamer = TestCluster::connect(ana);
    const auto reader = TestCluster::connect(ana);
    const auto writing = need(store::Transaction::begin(*writer), "begin");
    run(*writer, u"select app.save_draft(?, ?, ?)"_s,
        {account.owner.value, verdict.convId.value, kMark});
    const auto dreaming = need(store::Transaction::begin(*dreamer), "begin");
    QTRY_COMPARE(
        number(*admin,
               u"select count(*) from pg_stat_activity where state like 'idle in "
               "transaction%' and usename = ? and state_change < now() - interval '0.3 s'"_s,
               {ana.user}),
        2);

    const StderrCapture log;
    const RunningGateway gateway({.serviceUrl = cluster->service()});
    QTRY_VERIFY2(log.text().contains("people's transactions ended"), log.text().constData());
    QVERIFY2(log.text().contains("sessions=2"), log.text().constData());
    QVERIFY(!log.text().contains(kMark.toUtf8()));
    QVERIFY(!log.text().contains(ana.user.toUtf8()));
    QVERIFY(!writer->exec(u"select 1"_s));
    QVERIFY(!dreamer->exec(u"select 1"_s));
    QVERIFY(reader->exec(u"select 1"_s).ok());  // who is merely there stays
    QCOMPARE(number(*admin, u"select count(*) from app.drafts where body = ?"_s, {kMark}), 0);
  }
};

QTEST_GUILESS_MAIN(TestStalledTransactions)
#include "tst_stalled_transactions.moc"
