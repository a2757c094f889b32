#include <QTest>
#include <csignal>

#include "core/gateway/sweeper.h"
#include "core/store/api_key_queries.h"
#include "core/store/service_queries.h"
#include "core/store/transaction.h"
#include "tests/core/gateway/webhook_client.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace std::chrono_literals;

namespace {

// A sweeper and what it has told.
struct RunningSweeper {
  explicit RunningSweeper(const store::DatabaseUrl& service, gateway::SweeperOptions options = {})
      : sweeper(service, options) {
    QObject::connect(&sweeper, &gateway::Sweeper::swept, &sweeper,
                     [this](const store::Swept& batch) { batches.append(batch); });
  }

  bool hasLooked() const { return sweeper.health().last.isValid(); }
  int closed() const {
    int all = 0;
    for (const store::Swept& batch : batches)
      all += batch.expired + batch.timedOut;
    return all;
  }

  gateway::Sweeper sweeper;
  QList<store::Swept> batches;
};

}  // namespace

// The sweeper over a real database. The clock isn't waited for: conversations are made old.
class TestSweeper : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    run(*m_admin, u"delete from app.owners"_s);
    m_owner = addOwner(*m_admin, u"Acme"_s);
  }

  void looksAsSoonAsTheDatabaseIsThere() {
    old(arrive());
    RunningSweeper node(m_cluster->service());
    QCOMPARE(node.sweeper.health().state, PartHealth::Starting);
    QTRY_VERIFY(node.hasLooked());
    QCOMPARE(node.sweeper.health().state, PartHealth::Up);
    QCOMPARE(active(), 0);
    QCOMPARE(node.closed(), 1);
  }

  void looksAgainAndAgain() {
    RunningSweeper node(m_cluster->service(), {60, 20ms});
    for (int i = 1; i <= 3; ++i) {
      old(arrive());
      QTRY_COMPARE(node.closed(), i);
    }
  }

  void fullBatchesFollowEachOther() {
    for (int i = 0; i < 7; ++i)
      old(arrive(i));
    RunningSweeper node(m_cluster->service(), {60, 1h, 3});
    QTRY_VERIFY(node.hasLooked());
    QCOMPARE(node.closed(), 7);
    QCOMPARE(node.batches.size(), 3);
    QCOMPARE(active(), 0);
  }

  void theSettingIsForTenantsThatHaveSetNothing() {
    old(arrive(), 8);
    RunningSweeper patient(m_cluster->service());
    QTRY_VERIFY(patient.hasLooked());
    QCOMPARE(patient.closed(), 0);
    RunningSweeper strict(m_cluster->service(), {5});
    QTRY_VERIFY(strict.hasLooked());
    QCOMPARE(strict.closed(), 1);
  }

  void theGatewaySweepsByItsSettings() {
    old(arrive(), 8);
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    options.lifeCycle.idleTimeoutMinutes = 5;
    RunningGateway gateway(options);
    QTRY_COMPARE(active(), 0);
    QTRY_VERIFY(gateway.get("/health").body.contains("\"sweeper\":{\"last\":\""));
    QTRY_VERIFY(
        gateway.request("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .body.contains("owner_console_conversations_swept_total{status=\"idle_timeout\"} 1"));
  }

  void twoNodes() {
    constexpr int kMany = 60;
    for (int i = 0; i < kMany; ++i)
      old(arrive(i));
    RunningSweeper one(m_cluster->service(), {60, 10ms, 5});
    RunningSweeper two(m_cluster->service(), {60, 10ms, 5});
    QTRY_COMPARE(one.closed() + two.closed(), kMany);
    QCOMPARE(active(), 0);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.conversation_transitions where actor = 'clock'"_s),
             kMany);
  }

  void choresHaveTheirOwnPauses() {
    std::atomic_int often = 0;
    std::atomic_int once = 0;
    std::atomic_int failing = 0;
    RunningSweeper node(m_cluster->service(), {60, 10ms});
    node.sweeper.addChore(u"often"_s, 1ms, [&](store::Connection&) -> Result<Done> {
      ++often;
      return Done{};
    });
    node.sweeper.addChore(u"once"_s, 24h, [&](store::Connection& db) {
      ++once;
      return store::pruneApiRequests(db);
    });
    // One that fails is tried at each look, and the others go on.
    node.sweeper.addChore(u"failing"_s, 24h, [&](store::Connection&) -> Result<Done> {
      ++failing;
      return Error{ErrorCode::Internal, u"no"_s, u"no"_s};
    });
    QTRY_VERIFY(often >= 3 && failing >= 3);
    QCOMPARE(once, 1);
    QCOMPARE(node.sweeper.health().state, PartHealth::Up);
  }

  void aBatchThatFailsIsToldAndTriedAgain() {
    RunningSweeper node(m_cluster->service(), {60, 20ms});
    QTRY_VERIFY(node.hasLooked());
    // What the trigger of a later migration could do.
    run(*m_admin,
        u"alter table app.conversations add constraint no_end check (status <> 'idle_timeout') not "
        "valid"_s);
    old(arrive(1));
    QTRY_COMPARE(node.sweeper.health().state, PartHealth::Degraded);
    QVERIFY(!node.sweeper.health().text.isEmpty());
    run(*m_admin, u"alter table app.conversations drop constraint no_end"_s);
    QTRY_COMPARE(node.sweeper.health().state, PartHealth::Up);
    QTRY_COMPARE(active(), 0);
  }

  void theDatabaseGoesAndComesBack() {
    RunningSweeper node(m_cluster->service(), {60, 20ms});
    QTRY_VERIFY(node.hasLooked());
    m_admin.reset();
    m_service.reset();
    ::kill(static_cast<pid_t>(m_cluster->cluster().serverPid()), SIGINT);
    QTRY_COMPARE(node.sweeper.health().state, PartHealth::Down);
    QVERIFY(!node.sweeper.health().text.isEmpty());

    need(m_cluster->cluster().revive(), "revive");
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
    old(arrive());
    QTRY_COMPARE_WITH_TIMEOUT(node.closed(), 1, 20000);
    QCOMPARE(node.sweeper.health().state, PartHealth::Up);
  }

 private:
  ConvId arrive(int i = 0) {
    const QString customer = u"whatsapp:+55119%1"_s.arg(80000000 + i);
    return ingest(*m_service, inboundEntry(m_owner, customer)).convId;
  }
  void old(ConvId conv, int minutes = 61) {
    run(*m_admin,
        u"update app.conversations set last_activity_at = now() - make_interval(mins => ?) where "
        "conv_id = ?"_s,
        {minutes, conv.value});
  }
  qint64 active() {
    return number(*m_admin, u"select active_conversations from app.feed where owner_id = ?"_s,
                  {m_owner.value});
  }

  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestSweeper)
#include "tst_sweeper.moc"
