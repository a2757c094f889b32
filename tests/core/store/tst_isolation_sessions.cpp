#include <QSet>
#include <QTest>

#include "core/store/service_queries.h"
#include "core/store/sweep_queries.h"
#include "core/store/transaction.h"
#include "core/store/webhook_log_queries.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace oc::store;

// What people of two tenants see and do of each other's sessions, and what one of them can do to
// the programs that serve all: with real sign-ins, where pgTAP's one session can't try it.
class TestIsolationSessions : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_ours = addOwner(*m_admin, u"Ours"_s);
    m_theirs = addOwner(*m_admin, u"Theirs"_s);
    m_meUrl = addLogin(*m_admin, *m_cluster, m_ours, u"admin"_s);
    m_otherUrl = addLogin(*m_admin, *m_cluster, m_theirs, u"admin"_s);
    m_me = TestCluster::connect(m_meUrl);
    m_other = TestCluster::connect(m_otherUrl);
  }

  void nobodyBecomesAnother() {
    for (const QString& role : {m_otherUrl.user, u"owner_schema"_s, u"owner_service"_s,
                                u"owner_api"_s, m_cluster->admin().user}) {
      QVERIFY2(isForbidden(u"set session authorization "_s + role), qPrintable(role));
      QVERIFY2(isForbidden(u"set role "_s + role), qPrintable(role));
    }
    run(*m_service, u"set role owner_console"_s);
    QCOMPARE(m_service
                 ->exec(u"select app.create_api_key(?, 'x', 'admin', repeat('0', 64))"_s,
                        {m_theirs.value})
                 .error()
                 .code,
             ErrorCode::NotFound);
    run(*m_service, u"reset role"_s);
  }

  // PostgreSQL 15 lets a person give their role away; policies go by who signed in.
  void aRoleThatIsLentShowsNothing() {
    ingest(*m_service, inboundEntry(m_theirs));
    if (!m_other->exec(u"grant %1 to %2"_s.arg(m_otherUrl.user, m_meUrl.user))) return;
    run(*m_me, u"set role "_s + m_otherUrl.user);
    QCOMPARE(
        number(*m_me, u"select count(*) from app.messages where owner_id = ?"_s, {m_theirs.value}),
        0);
    QVERIFY(!m_me->exec(u"select app.set_feature(?, 'media', false)"_s, {m_theirs.value}));
    run(*m_me, u"reset role"_s);
    run(*m_other, u"revoke %1 from %2"_s.arg(m_otherUrl.user, m_meUrl.user));
  }

  void nobodyEndsAnothersSession() {
    for (Connection* other : {m_other.get(), m_service.get(), m_admin.get()}) {
      const QString pid = text(*other, u"select pg_backend_pid()"_s);
      QVERIFY(isForbidden(u"select pg_terminate_backend(%1)"_s.arg(pid)));
      QVERIFY(isForbidden(u"select pg_cancel_backend(%1)"_s.arg(pid)));
      QVERIFY(other->exec(u"select 1"_s).ok());
    }
    const auto own = TestCluster::connect(m_meUrl);
    const qint64 pid = number(*own, u"select pg_backend_pid()"_s);
    QCOMPARE(text(*m_me, u"select pg_terminate_backend(?)"_s, {pid}), u"true"_s);
    QVERIFY(!own->exec(u"select 1"_s));
  }

  void whatOthersDoIsHidden() {
    run(*m_other, u"select 'theirs'"_s);
    run(*m_admin, u"select 'theirs'"_s);
    const QString others =
        u" from pg_stat_activity where usename is not null and usename <> "
        "session_user"_s;
    QVERIFY(number(*m_me, u"select count(*)"_s + others) >= 3);
    QCOMPARE(column(*m_me, u"select distinct query"_s + others),
             QStringList(u"<insufficient privilege>"_s));
    QCOMPARE(number(*m_me,
                    u"select count(state) + count(client_addr) + count(client_port) + "
                    "count(xact_start) + count(query_start) + count(backend_xid)"_s +
                        others),
             0);
    const auto transaction = need(Transaction::begin(*m_other), "begin");
    run(*m_other, u"select from app.close_conversation(?, ?, 'agent_closed', '')"_s,
        {m_theirs.value, ingest(*m_service, inboundEntry(m_theirs)).convId.value});
    // Locks tell which tables somebody works with, never for whom.
    QCOMPARE(number(*m_me,
                    u"select count(*) from pg_locks where locktype in ('advisory', "
                    "'userlock', 'object')"_s),
             0);
  }

  void theServersOtherDatabasesAreClosed() {
    for (const QString& database : {u"postgres"_s, u"template1"_s}) {
      DatabaseUrl url = m_meUrl;
      url.database = database;
      QVERIFY(!Connection::open(url));
    }
  }

  // Everybody hears every channel: so there is nothing in it but numbers.
  void noticesHoldNumbersOnly() {
    QStringList payloads;
    m_me->onNotification([&](const QString&, const QString& payload) { payloads.append(payload); });
    for (const QString& channel : channels())
      need(m_me->listen(channel), "listen");
    const Verdict stored = ingest(*m_service, inboundEntry(m_theirs));
    run(*m_other, u"select app.queue_reply(?, ?, 'segredo', gen_random_uuid())"_s,
        {m_theirs.value, stored.convId.value});
    run(*m_other,
        u"select app.add_outgoing_webhook(?, 'https://theirs.example.org', "
        "'{message.created}')"_s,
        {m_theirs.value});
    run(*m_other,
        u"select app.set_feature(?, 'assistant', true, '{\"base_url\": "
        "\"https://theirs.example.org\", \"model\": \"m\"}')"_s,
        {m_theirs.value});
    run(*m_other, u"select app.request_assist(?, ?, 'reply')"_s,
        {m_theirs.value, stored.convId.value});
    run(*m_other, u"select app.create_api_key(?, 'theirs', 'read', repeat('1', 64))"_s,
        {m_theirs.value});
    run(*m_admin, u"notify owner_changes, '0:0'"_s);  // the last one
    QTRY_VERIFY(payloads.contains(u"0:0"_s));
    QVERIFY(payloads.size() > 4);
    static const QRegularExpression numbers(u"^[0-9:,]*$"_s);
    for (const QString& payload : std::as_const(payloads))
      QVERIFY2(numbers.match(payload).hasMatch(), qPrintable(payload));
  }

  // A notice is a reason to look, and what is looked at is under the policies.
  void aForgedNoticeChangesNothing() {
    Screen screen(m_otherUrl);
    QVERIFY(screen.isReady());
    screen.batches.clear();
    const QString owner = QString::number(m_theirs.value);
    for (const QString& channel : channels())
      for (const QString& payload :
           {u"%1:9223372036854775807"_s.arg(owner), u"%1:-1"_s.arg(owner), owner, u"0"_s, u""_s,
            u"99999999999999999999:1,:,%1"_s.arg(owner), u"'; drop table app.owners; --"_s})
        run(*m_me, u"select pg_notify(?, ?)"_s, {channel, payload});
    const Verdict stored = ingest(*m_service, inboundEntry(m_theirs));
    const qint64 seq =
        number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_theirs.value});
    QVERIFY(screen.hasRead(seq));
    QCOMPARE(screen.batches.last().conversations.first().convId, stored.convId);
    // It goes on from where it really is.
    ingest(*m_service, inboundEntry(m_theirs));
    QVERIFY(screen.hasRead(seq + 1));
    for (const FeedBatch& batch : std::as_const(screen.batches))
      QVERIFY(!batch.reload);
  }

  // Where the administrator is no superuser, everybody may take advisory locks.
  void anAdvisoryLockStopsNobody() {
    QVERIFY(isForbidden(u"select pg_advisory_lock(1)"_s));
    run(*m_admin, u"grant execute on function pg_advisory_lock(bigint) to public"_s);
    for (const QString& key :
         {u"hashtext('app.sweep_conversations')"_s, u"hashtext('app.webhook_log')"_s,
          u"hashtext('app.sealing_keys')"_s, u"hashtext('owner console roles')"_s,
          u"hashtext('owner console sample data')"_s,
          u"hashtextextended('app.assist', %1)"_s.arg(m_theirs.value),
          u"x'6f776e6572636f6e'::bigint"_s})
      run(*m_me, u"select pg_advisory_lock(%1)"_s.arg(key));
    QVERIFY(need(sweepConversations(*m_service, 10, 60), "sweep").here);
    QVERIFY(webhook_log::keep(*m_service, 30).ok());
    run(*m_service, u"select app.offer_sealing_key('00000000', 'x')"_s);
    run(*m_admin, u"select app.hold('sample_data')"_s);
    // Migrations run for as long as they need, so their lock is the session's.
    QVERIFY(m_me->exec(u"select 1"_s).ok());
    QVERIFY(Migrator(need(MigrationSet::load(), "migrations")).run(m_cluster->admin()).ok());
    QVERIFY(!m_me->exec(u"select 1"_s));
    m_me = TestCluster::connect(m_meUrl);
    QVERIFY2(isForbidden(u"select pg_advisory_lock(1)"_s), "the migrator closes them again");
  }

  // A person's time-outs are theirs to change. What holds the receiver up is ended all the same.
  void aTransactionThatStaysOpenIsEnded() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_ours)).convId;
    run(*m_me, u"set idle_in_transaction_session_timeout = 0"_s);
    const auto transaction = need(Transaction::begin(*m_me), "begin");
    run(*m_me, u"select app.queue_reply(?, ?, 'x', gen_random_uuid())"_s,
        {m_ours.value, conv.value});
    // Looks on, and works between transactions: neither is in the way.
    const auto reader = TestCluster::connect(m_meUrl);
    run(*reader, u"select count(*) from app.messages"_s);

    QCOMPARE(need(endStalledTransactions(*m_service, 3600), "end"), 0);
    QVERIFY(m_me->exec(u"select 1"_s).ok());
    QCOMPARE(need(endStalledTransactions(*m_service, 0), "end"), 1);
    QVERIFY(!m_me->exec(u"select 1"_s));
    QVERIFY(reader->exec(u"select 1"_s).ok());
    QVERIFY(m_other->exec(u"select 1"_s).ok());
    ingest(*m_service, inboundEntry(m_ours));

    const auto idle = TestCluster::connect(m_otherUrl);
    run(*idle, u"set idle_in_transaction_session_timeout = 0"_s);
    const auto reading = need(Transaction::begin(*idle), "begin");
    run(*idle, u"select count(*) from app.messages"_s);
    QCOMPARE(need(endStalledTransactions(*m_service, 0), "end"), 1);
    QVERIFY(!idle->exec(u"select 1"_s));
    // The house's own are not its business.
    const auto migration = need(Transaction::begin(*m_admin), "begin");
    run(*m_admin, u"update app.owners set name = name"_s);
    QCOMPARE(need(endStalledTransactions(*m_service, 0), "end"), 0);
  }

 private:
  bool isForbidden(const QString& sql) {
    const auto rows = m_me->exec(sql);
    return !rows && rows.error().code == ErrorCode::Forbidden;
  }

  // All that any function tells.
  QStringList channels() {
    return column(*m_admin,
                  u"select distinct (regexp_matches(prosrc, '''(owner_[a-z_]+)''', 'g'))[1] from "
                  "pg_proc where pronamespace = 'app'::regnamespace and prosrc ~ "
                  "'pg_notify|tell_assist'"_s);
  }

  std::unique_ptr<Connection> m_me;
  std::unique_ptr<Connection> m_other;
  DatabaseUrl m_meUrl;
  DatabaseUrl m_otherUrl;
  OwnerId m_ours;
  OwnerId m_theirs;
};

QTEST_GUILESS_MAIN(TestIsolationSessions)
#include "tst_isolation_sessions.moc"
