#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

#include "core/store/migrator.h"
#include "core/store/webhook_log_queries.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
namespace webhook_log = oc::store::webhook_log;
using webhook_log::Noted;

// What is kept of the webhooks that came, and for how long.
class TestWebhookLog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
  }
  void init() { m_owner = addOwner(*m_admin, u"Acme"_s); }

  void ingestTellsWhatBecameOfEach() {
    auto inbound = inboundEntry(m_owner);
    inbound.body = u"Bom dia, o pedido 4711?"_s;
    const store::Verdict stored = ingest(*m_service, inbound);
    ingest(*m_service, inbound);
    const MsgId reply = queueReply(stored.convId);
    const QString sid = newSid();
    applyStatus(*m_service, statusEntry(m_owner, sid, reply, DeliveryStatus::Delivered));
    applyStatus(*m_service, statusEntry(m_owner, sid, reply, DeliveryStatus::Sent));
    applyStatus(*m_service, statusEntry(m_owner, newSid(), {}, DeliveryStatus::Sent));

    const QList<WebhookLogEntry> all = list({});
    QList<WebhookVerdict> verdicts;
    for (const WebhookLogEntry& entry : all)
      verdicts.append(entry.verdict);
    QCOMPARE(verdicts, (QList<WebhookVerdict>{WebhookVerdict::Unknown, WebhookVerdict::Stale,
                                              WebhookVerdict::Applied, WebhookVerdict::Duplicate,
                                              WebhookVerdict::Stored}));
    QCOMPARE(all.last().messageSid, inbound.messageSid);
    QCOMPARE(all.last().customer, u"+5511988887777"_s);
    QCOMPARE(all.last().body, inbound.body);
    QCOMPARE(all.last().msgId, stored.msgId);
    QCOMPARE(all.last().convId, stored.convId);
    QCOMPARE(all[2].kind, WebhookKind::Status);
    QCOMPARE(all[2].customer, u"+5511988887777"_s);
    QCOMPARE(all[2].msgId, reply);
    QVERIFY(!all[0].msgId.isValid());
    QCOMPARE(details(all.last().webhookId).raw, inbound.raw);
  }

  void findsByWhatIsKnown() {
    auto first = inboundEntry(m_owner);
    first.body = u"O Pedido chegou"_s;
    ingest(*m_service, first);
    auto second = inboundEntry(m_owner, u"whatsapp:+5511977776666"_s);
    second.body = u"100% _certo_"_s;
    second.receivedAt = QDateTime::currentDateTimeUtc().addDays(-1);
    ingest(*m_service, second);
    note({.verdict = WebhookVerdict::Refused, .messageSid = first.messageSid});

    const auto bodies = [this](const WebhookLogQuery& query) {
      QStringList found;
      for (const WebhookLogEntry& entry : list(query))
        found.append(entry.body);
      return found;
    };
    QCOMPARE(bodies({.messageSid = second.messageSid}), QStringList{second.body});
    QCOMPARE(bodies({.customer = u"+5511977776666"_s}), QStringList{second.body});
    QCOMPARE(bodies({.text = u"pedido"_s}), QStringList{first.body});
    QCOMPARE(bodies({.text = u"% _"_s}), QStringList{second.body});
    QCOMPARE(bodies({.verdict = WebhookVerdict::Refused}), QStringList{QString()});
    QCOMPARE(bodies({.kind = WebhookKind::Status}), QStringList{});
    QCOMPARE(bodies({.to = QDateTime::currentDateTimeUtc().addSecs(-3600)}),
             QStringList{second.body});
    QCOMPARE(bodies({.verdict = WebhookVerdict::Stored, .messageSid = first.messageSid}),
             QStringList{first.body});
  }

  void pagesDoNotOverlap() {
    for (int i = 0; i < 7; ++i)
      ingest(*m_service, inboundEntry(m_owner));
    WebhookLogQuery query{.limit = 3};
    QList<qint64> seen;
    for (bool complete = false; !complete;) {
      const auto page = need(webhook_log::list(*m_admin, m_owner, query), "page");
      for (const WebhookLogEntry& entry : page.items)
        seen.append(entry.webhookId);
      complete = page.complete;
      if (!complete) query.before = seen.last();
    }
    QCOMPARE(seen.size(), 7);
    QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
    QCOMPARE(QSet<qint64>(seen.begin(), seen.end()).size(), 7);
  }

  // In a tenant with much of everything what is asked for stands in an index.
  void rareOnesAreFoundWithoutReadingTheRest_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("by");
    QTest::newRow("SID") << u"message_sid = 'SM77'"_s << u"message_sid"_s;
    QTest::newRow("customer") << u"customer <> '' and customer = '+5577'"_s << u"customer"_s;
    QTest::newRow("verdict") << u"verdict = 'refused'"_s << u"verdict"_s;
  }
  void rareOnesAreFoundWithoutReadingTheRest() {
    QFETCH(QString, condition);
    QFETCH(QString, by);
    run(*m_admin,
        u"insert into app.webhook_log (owner_id, kind, message_sid, verdict, raw, customer) select "
        u"?, "
        "'inbound', 'SM' || n, case when n % 500 = 0 then 'refused' else 'stored' end, 'x', '+55' "
        "|| "
        "n % 1000 from generate_series(1, 5000) n"_s,
        {m_owner.value});
    need(m_admin->script(u"analyze app.webhook_log"_s), "analyze");
    const QString plan =
        column(*m_admin,
               u"explain select * from app.webhook_log where owner_id = %1 and %2 "
               "order by webhook_id desc limit 50"_s.arg(QString::number(m_owner.value), condition))
            .join(u'\n');
    const QRegularExpression searched(u"Index Cond: \\(.*\\(%1 = "_s.arg(by));
    QVERIFY2(plan.contains(searched), qPrintable(plan));
  }

  void ofWhatProvesNothingADayHoldsSoMany() {
    constexpr int kMost = 1000;
    QList<Noted> flood;
    for (int i = 0; i < 600; ++i)
      flood.append(noted({.verdict = WebhookVerdict::Refused}));
    for (int i = 0; i < 3; ++i)
      need(webhook_log::note(*m_service, flood), "note");
    QCOMPARE(count(), kMost);
    note({.verdict = WebhookVerdict::Incomplete});
    QCOMPARE(count(), kMost + 1);
  }

  void whatIsRefusedIsCut() {
    Noted huge{.verdict = WebhookVerdict::Refused, .reason = QString(999, u'r')};
    huge.body = QString(9999, u'b');
    huge.raw = QByteArray(100'000, 'x');
    note(huge);
    const WebhookLogDetails kept = details(list({}).first().webhookId);
    QCOMPARE(kept.raw.size(), 65536);
    QCOMPARE(kept.entry.reason.size(), 200);
    QCOMPARE(kept.entry.body.size(), 4096);
  }

  void daysArePartitionsThatAreDropped() {
    const auto at = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days); };
    QVERIFY(need(webhook_log::keep(*m_service, 30), "keep") >= 0);
    // Each day of the week to come has its own, so that nothing lands where it can't be dropped.
    for (const int ahead : {0, 1, 6}) {
      auto entry = inboundEntry(m_owner);
      entry.receivedAt = at(ahead);
      ingest(*m_service, entry);
      QCOMPARE(partOf(entry.messageSid), u"webhook_log_"_s + at(ahead).toString(u"yyyy_MM_dd"));
    }
    // One that was made forty days ago, and one of 29.
    for (const int ago : {40, 29})
      run(*m_admin,
          u"create table app.webhook_log_%1 partition of app.webhook_log for values from ('%2') to "
          "('%3')"_s.arg(at(-ago).toString(u"yyyy_MM_dd"), at(-ago).toString(u"yyyy-MM-dd 00:00Z"),
                         at(1 - ago).toString(u"yyyy-MM-dd 00:00Z")));
    QStringList sids;
    for (const int ago : {40, 29, 60, 10}) {  // the last two have no partition
      auto entry = inboundEntry(m_owner);
      entry.receivedAt = at(-ago);
      ingest(*m_service, entry);
      sids.append(entry.messageSid);
    }
    QCOMPARE(partOf(sids[2]), u"webhook_log_rest"_s);
    QCOMPARE(need(webhook_log::keep(*m_service, 30), "keep"), 1);
    QCOMPARE(partOf(sids[0]), QString());
    QVERIFY(!partOf(sids[1]).isEmpty());
    QCOMPARE(partOf(sids[2]), QString());
    QCOMPARE(partOf(sids[3]), u"webhook_log_rest"_s);
    QCOMPARE(need(webhook_log::keep(*m_service, 30), "keep"), 0);
  }

  // Installations had a partition a month: what is in it stays, and what comes goes into days.
  void monthsBecomeDays() {
    run(*m_admin, u"create database lab"_s);
    store::DatabaseUrl url = m_cluster->admin();
    url.database = u"lab"_s;
    const auto all = need(store::MigrationSet::load(), "migrations");
    store::MigrationSet before = all;
    before.migrations.removeIf(
        [](const store::Migration& each) { return each.version > kMonthly; });
    need(store::Migrator(before).run(url), "before");
    auto db = TestCluster::connect(url);
    const auto insert = [&db](const QString& at) {
      run(*db,
          u"insert into app.webhook_log (owner_id, received_at, kind, message_sid, verdict, raw) "
          "values (1, %1, 'inbound', 'SM1', 'stored', 'x')"_s.arg(at));
    };
    insert(u"now()"_s);
    QVERIFY(text(*db, kNewest).endsWith(QDate::currentDate().toString(u"yyyy_MM")));
    need(store::Migrator(all).run(url), "now");
    QCOMPARE(number(*db, u"select count(*) from app.webhook_log"_s), 1);
    QCOMPARE(text(*db, u"select customer from app.webhook_log"_s), QString());
    insert(u"now() + interval '1 day'"_s);
    const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(1);
    QCOMPARE(text(*db, kNewest), u"webhook_log_"_s + tomorrow.toString(u"yyyy_MM_dd"));
    db.reset();
    run(*m_admin, u"drop database lab"_s);
  }

  // Whoever reads for hours doesn't stop what is written: the drop is left for another time.
  void aReaderHoldsUpNobody() {
    run(*m_admin,
        u"create table app.webhook_log_2001_01_01 partition of app.webhook_log for values "
        "from ('2001-01-01Z') to ('2001-01-02Z')"_s);
    auto reader = m_cluster->connectAdmin();
    need(reader->script(u"begin; select count(*) from app.webhook_log"_s), "read");
    QCOMPARE(need(webhook_log::keep(*m_service, 30), "keep"), 0);
    QCOMPARE(ingest(*m_service, inboundEntry(m_owner)).kind, store::Verdict::Stored);
    need(reader->script(u"rollback"_s), "end");
    QCOMPARE(need(webhook_log::keep(*m_service, 30), "keep"), 1);
  }

  void refusedOnesAreNotPutInAgain() {
    note({.verdict = WebhookVerdict::Refused});
    const auto asked = webhook_log::requestReplay(*m_admin, m_owner, list({}).first().webhookId);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::Conflict);
    const auto missing = webhook_log::requestReplay(*m_admin, m_owner, 999'999'999);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
  }

 private:
  static constexpr int kMonthly = 21;  // the last version that made partitions of a month
  static inline const QString kNewest =
      u"select tableoid::regclass::text from app.webhook_log order by webhook_id desc limit 1"_s;

  QList<WebhookLogEntry> list(const WebhookLogQuery& query) {
    return need(webhook_log::list(*m_admin, m_owner, query), "list").items;
  }
  WebhookLogDetails details(qint64 webhook) {
    return need(webhook_log::entry(*m_admin, m_owner, webhook), "entry");
  }
  Noted noted(Noted what) {
    what.owner = m_owner;
    what.receivedAt = QDateTime::currentDateTimeUtc();
    if (what.raw.isEmpty()) what.raw = "a=b";
    return what;
  }
  void note(const Noted& what) { need(webhook_log::note(*m_service, {noted(what)}), "note"); }
  MsgId queueReply(ConvId conv) {
    return {number(*m_admin,
                   u"select msg_id from app.queue_reply(?, ?, 'olá', gen_random_uuid())"_s,
                   {m_owner.value, conv.value})};
  }
  qint64 count() {
    return number(*m_admin, u"select count(*) from app.webhook_log where owner_id = ?"_s,
                  {m_owner.value});
  }
  // The partition of an entry; empty where it is gone.
  QString partOf(const QString& sid) {
    return column(*m_admin,
                  u"select tableoid::regclass::text from app.webhook_log where message_sid = ?"_s,
                  {sid})
        .value(0)
        .section(u'.', -1);
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;
  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestWebhookLog)
#include "tst_webhook_log.moc"
