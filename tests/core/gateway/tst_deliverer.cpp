#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "core/gateway/deliverer.h"
#include "core/gateway/webhook_signature.h"
#include "core/store/transaction.h"
#include "core/store/webhook_queries.h"
#include "tests/core/gateway/accounts.h"
#include "tests/core/gateway/subscriber.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oc;
using namespace oc::gateway;
using namespace oc::test;
namespace webhooks = oc::store::webhooks;

namespace {

const QStringList kAll{u"message.created"_s, u"message.status"_s, u"conversation.opened"_s,
                       u"conversation.closed"_s, u"closure.detected"_s};

egress::AllowList allowing(const QStringList& entries) {
  return need(egress::AllowList::parse(entries), "allow list");
}

}  // namespace

class TestDeliverer : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    run(*m_admin, u"delete from app.owners"_s);
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_subscriber = std::make_unique<Subscriber>();
  }

  void cleanup() {
    m_deliverer.reset();
    m_subscriber.reset();
  }

  void anEventArrivesSigned() {
    const QJsonObject webhook = subscribe({u"message.created"_s});
    start();
    const store::Verdict stored = ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(m_subscriber->events.size(), 1);
    const Subscriber::Event& event = m_subscriber->events.first();
    QCOMPARE(event.type(), u"message.created"_s);
    QCOMPARE(event.body["id"_L1].toString().toLatin1(), event.id);
    QCOMPARE(event.body["owner_id"_L1].toInteger(), m_owner.value);
    const QJsonObject message = event.data()["message"_L1].toObject();
    QCOMPARE(message["msg_id"_L1].toInteger(), stored.msgId.value);
    QCOMPARE(message["conv_id"_L1].toInteger(), stored.convId.value);
    QCOMPARE(message["body"_L1].toString(), u"bom dia"_s);
    QCOMPARE(message["direction"_L1].toString(), u"inbound"_s);
    QCOMPARE(message["status"_L1].toString(), u"received"_s);
    QCOMPARE(event.signature, webhookSignature(event.id, event.timestamp.toLongLong(), event.raw,
                                               {webhook["secret"_L1].toString().toLatin1()}));
    QVERIFY(qAbs(event.timestamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 60);
    QTRY_COMPARE(state(), u"delivered 1"_s);
    QTRY_COMPARE(m_deliverer->waiting(), 0);
  }

  void aConversationsWholeLife() {
    subscribe(kAll);
    start();
    const store::Verdict stored = ingest(*m_service, inboundEntry(m_owner));
    const qint64 msg =
        number(*m_admin, u"select (app.queue_reply(?, ?, 'oi', gen_random_uuid())).msg_id"_s,
               {m_owner.value, stored.convId.value});
    applyStatus(*m_service, statusEntry(m_owner, newSid(), MsgId{msg}, DeliveryStatus::Sent));
    applyStatus(*m_service, statusEntry(m_owner,
                                        text(*m_admin,
                                             u"select message_sid from "
                                             "app.messages where msg_id = ?"_s,
                                             {msg}),
                                        {}, DeliveryStatus::Delivered));
    run(*m_admin, u"select app.close_conversation(?, ?, 'agent_closed', 'done')"_s,
        {m_owner.value, stored.convId.value});
    const QStringList expected{u"conversation.closed"_s, u"conversation.opened"_s,
                               u"message.created"_s,     u"message.created"_s,
                               u"message.status"_s,      u"message.status"_s};
    QTRY_COMPARE(sorted(m_subscriber->types()), expected);

    QStringList statuses;
    for (const Subscriber::Event& event : m_subscriber->events) {
      const QJsonObject data = event.data();
      if (event.type() == "message.status"_L1)
        statuses.append(data["previous_status"_L1].toString() % u">"_s %
                        data["message"_L1]["status"_L1].toString());
      if (event.type() == "conversation.opened"_L1) {
        QCOMPARE(data["conversation"_L1]["status"_L1].toString(), u"pending"_s);
        QVERIFY(data["conversation"_L1]["ended_at"_L1].isNull());
      }
      if (event.type() == "conversation.closed"_L1) {
        QCOMPARE(data["conversation"_L1]["status"_L1].toString(), u"agent_closed"_s);
        QCOMPARE(data["transition"_L1]["reason"_L1].toString(), u"done"_s);
        QCOMPARE(data["transition"_L1]["from_status"_L1].toString(), u"progress"_s);
      }
    }
    QCOMPARE(sorted(statuses), (QStringList{u"queued>sent"_s, u"sent>delivered"_s}));
  }

  void aVerdictOfTheDetector() {
    subscribe({u"closure.detected"_s});
    start();
    const store::Verdict stored = ingest(*m_service, inboundEntry(m_owner));
    for (const QString& feature : {u"closure_detection"_s, u"something_else"_s})
      run(*m_admin,
          u"insert into app.ai_results (owner_id, msg_id, feature_id, result_json) select "
          u"owner_id, "
          "?, (app.set_feature(owner_id, ?, true)).feature_id, '{\"confidence\": 0.7}' from "
          "app.owners where owner_id = ?"_s,
          {stored.msgId.value, feature, m_owner.value});
    QTRY_COMPARE(m_subscriber->events.size(), 1);
    const QJsonObject data = m_subscriber->events.first().data();
    QCOMPARE(data["closure"_L1]["confidence"_L1].toDouble(), 0.7);
    QCOMPARE(data["conversation"_L1]["conv_id"_L1].toInteger(), stored.convId.value);
  }

  void faultsAreTriedAgain_data() {
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("log");
    QTest::newRow("500") << int(Subscriber::Error500) << u"500 The subscriber answered 500."_s;
    QTest::newRow("cut") << int(Subscriber::Cut) << u"- "_s;
    QTest::newRow("redirect") << int(Subscriber::Redirect) << u"- The address redirects (302)"_s;
    QTest::newRow("silence") << int(Subscriber::Silence)
                             << u"- 127.0.0.1 did not answer within 0.05 s."_s;
  }

  void faultsAreTriedAgain() {
    QFETCH(int, answer);
    QFETCH(QString, log);
    subscribe({u"message.created"_s});
    m_subscriber->next = {static_cast<Subscriber::Answer>(answer)};
    start();
    if (answer == Subscriber::Silence) m_deliverer->setTimeout(50ms);
    ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(state(), u"queued 1"_s);
    const QString attempt =
        text(*m_admin,
             u"select coalesce(status::text, '-') || ' ' || error from app.webhook_attempts"_s);
    QVERIFY2(attempt.startsWith(log), qPrintable(attempt));
    QVERIFY(text(*m_admin, u"select failing_since is not null from app.outgoing_webhooks"_s) ==
            u"true"_s);
    const qint64 wait = number(*m_admin,
                               u"select extract(epoch from next_attempt_at - now()) * 1000 from "
                               "app.webhook_deliveries"_s);
    QVERIFY2(wait > 0 && wait <= 6250, qPrintable(QString::number(wait)));

    dueNow();
    QTRY_COMPARE(state(), u"delivered 2"_s);
    QCOMPARE(m_subscriber->events.size(), 2);
    QCOMPARE(m_subscriber->events[0].id, m_subscriber->events[1].id);
    QCOMPARE(text(*m_admin, u"select failing_since is null from app.outgoing_webhooks"_s),
             u"true"_s);
  }

  void delaysGrowToEightHours() {
    QCOMPARE(redeliveryDelay(1, 0s, 0), 5000ms);
    QCOMPARE(redeliveryDelay(2, 0s, 0), 15'000ms);
    QCOMPARE(redeliveryDelay(3, 0s, 1), 56'250ms);
    QCOMPARE(redeliveryDelay(1, 60s, 0), 60'000ms);
    QCOMPARE(redeliveryDelay(1, 240h, 0), 8h);
    QCOMPARE(redeliveryDelay(17, 0s, 0), 8h);
    std::chrono::milliseconds sum{0};
    for (int attempt = 1; attempt < kMostDeliveryAttempts; ++attempt)
      sum += redeliveryDelay(attempt, 0s, 0.5);
    QVERIFY(sum > 60h && sum < 90h);
  }

  void aSubscriberThatIsGoneIsLeftAlone() {
    subscribe({u"message.created"_s});
    m_subscriber->next = {Subscriber::Gone};
    start();
    ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(state(), u"failed 1"_s);
    QVERIFY(text(*m_admin, u"select disabled_reason from app.outgoing_webhooks where not active"_s)
                .contains("410"_L1));
    ingest(*m_service, inboundEntry(m_owner));
    QCOMPARE(number(*m_admin, u"select count(*) from app.webhook_deliveries"_s), 1);
  }

  void whatNobodyTakesForDaysIsGivenUpAndSwitchedOff() {
    subscribe({u"message.created"_s});
    m_subscriber->always = Subscriber::Error500;
    ingest(*m_service, inboundEntry(m_owner));
    ingest(*m_service, inboundEntry(m_owner));
    // The first has been tried for long, and so has the subscription; the second is new.
    run(*m_admin,
        u"update app.webhook_deliveries set attempts = 16 where delivery_id = (select "
        "min(delivery_id) from app.webhook_deliveries)"_s);
    start();
    QTRY_COMPARE(states(), (QStringList{u"failed 17"_s, u"queued 1"_s}));
    QCOMPARE(text(*m_admin, u"select active from app.outgoing_webhooks"_s), u"true"_s);
    run(*m_admin, u"update app.webhook_deliveries set attempts = 16 where state = 'queued'"_s);
    run(*m_admin, u"update app.outgoing_webhooks set failing_since = now() - interval '3 days'"_s);
    dueNow();
    QTRY_COMPARE(states(), (QStringList{u"failed 17"_s, u"failed 17"_s}));
    QVERIFY(text(*m_admin, u"select disabled_reason from app.outgoing_webhooks where not active"_s)
                .contains("500"_L1));

    // Switched on and asked for, it goes out again with its old id.
    const QByteArray id = m_subscriber->events.first().id;
    m_subscriber->always = Subscriber::Ok;
    need(webhooks::update(*m_admin, m_owner, onlyWebhook(), {{u"active"_s, true}}), "update");
    need(webhooks::redeliver(*m_admin, m_owner, id.mid(4).toLongLong()), "redeliver");
    QTRY_COMPARE(states(), (QStringList{u"delivered 1"_s, u"failed 17"_s}));
    QCOMPARE(m_subscriber->events.last().id, id);
  }

  void privateAddressesAreRefused() {
    subscribe({u"message.created"_s});
    start({});
    ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(state(), u"queued 1"_s);
    QVERIFY(text(*m_admin, u"select error from app.webhook_attempts"_s)
                .contains("OUTGOING_ALLOWED"_L1));
    QCOMPARE(m_subscriber->events.size(), 0);
  }

  void aSilentSubscriberHoldsUpNobodyElse() {
    Subscriber silent;
    silent.always = Subscriber::Silence;
    subscribe({u"message.created"_s}, silent.url());
    subscribe({u"message.created"_s});
    start();
    for (int i = 0; i < 40; ++i)
      ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE_WITH_TIMEOUT(m_subscriber->events.size(), 40, 20'000);
    QVERIFY(silent.events.size() <= 8);
  }

  void aRotatedSecretSignsForAWhileLonger() {
    const QJsonObject before = subscribe({u"message.created"_s});
    const QJsonObject after = need(
        webhooks::rotateSecret(*m_admin, testBox().sealer(), m_owner, onlyWebhook()), "rotate");
    QVERIFY(before["secret"_L1] != after["secret"_L1]);
    start();
    ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(m_subscriber->events.size(), 1);
    const Subscriber::Event& event = m_subscriber->events.first();
    const auto secret = [](const QJsonObject& of) { return of["secret"_L1].toString().toLatin1(); };
    QCOMPARE(event.signature, webhookSignature(event.id, event.timestamp.toLongLong(), event.raw,
                                               {secret(after), secret(before)}));
    run(*m_admin, u"update app.outgoing_webhooks set previous_until = now()"_s);
    ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(m_subscriber->events.size(), 2);
    const Subscriber::Event& later = m_subscriber->events.last();
    QCOMPARE(later.signature,
             webhookSignature(later.id, later.timestamp.toLongLong(), later.raw, {secret(after)}));
  }

  void anotherKeyIsToldAndRetried() {
    subscribe({u"message.created"_s});
    m_deliverer = std::make_unique<Deliverer>(
        m_cluster->service(), need(config::SecretBox::open(QString(64, u'b'), {}), "box"),
        allowing({u"127.0.0.1"_s}));
    ingest(*m_service, inboundEntry(m_owner));
    QTRY_COMPARE(state(), u"queued 1"_s);
    QVERIFY(text(*m_admin, u"select error from app.webhook_attempts"_s).contains("SECRET_KEY"_L1));
    QCOMPARE(m_subscriber->events.size(), 0);
  }

  void whatADeadDelivererHadClaimedIsSentAgain() {
    subscribe({u"message.created"_s});
    ingest(*m_service, inboundEntry(m_owner));
    QCOMPARE(need(store::claimDeliveries(*m_service, 10, 60), "claim").size(), 1);
    QCOMPARE(need(store::claimDeliveries(*m_service, 10, 60), "claim").size(), 0);
    run(*m_admin, u"update app.webhook_deliveries set lease_until = now() - interval '1 s'"_s);
    start();
    QTRY_COMPARE(state(), u"delivered 2"_s);
  }

  // Every message of a random traffic has exactly one event, in its tenant only, with two
  // deliverers at work.
  void everyMessageHasOneEvent() {
    const OwnerId other = addOwner(*m_admin, u"Globex"_s);
    Subscriber theirs;
    subscribe({u"message.created"_s});
    subscribe({u"message.created"_s}, theirs.url(), other);
    start();
    Deliverer second(m_cluster->service(), testBox(), allowing({u"127.0.0.1"_s}));
    QRandomGenerator random(7);
    for (int batch = 0; batch < 12; ++batch) {
      QList<store::InboundEntry> entries;
      for (int i = 0; i < 10; ++i) {
        const QString from = u"whatsapp:+551198888%1"_s.arg(random.bounded(1000, 1008));
        entries.append(inboundEntry(random.bounded(2) ? m_owner : other, from));
        if (random.bounded(4) == 0) entries.append(entries.last());  // Twilio repeats itself
      }
      need(store::ingestInbound(*m_service, entries, 1440), "ingest");
    }
    for (const auto& [owner, subscriber] :
         {std::pair{m_owner, m_subscriber.get()}, std::pair{other, &theirs}}) {
      const QStringList stored =
          column(*m_admin, u"select msg_id from app.messages where owner_id = ? order by 1"_s,
                 {owner.value});
      const auto arrived = [subscriber = subscriber] {
        QStringList ids;
        for (const Subscriber::Event& event : subscriber->events)
          ids.append(QString::number(event.data()["message"_L1]["msg_id"_L1].toInteger()));
        return sorted(ids);
      };
      QTRY_COMPARE_WITH_TIMEOUT(arrived(), sorted(stored), 20'000);
    }
    QCOMPARE(number(*m_admin, u"select count(*) from app.webhook_deliveries"_s),
             number(*m_admin, u"select count(*) from app.messages"_s));
  }

  void withoutSubscriptionsNothingIsWritten() {
    subscribe({u"conversation.closed"_s});
    ingest(*m_service, inboundEntry(m_owner));
    ingest(*m_service, inboundEntry(addOwner(*m_admin, u"Initech"_s)));
    QCOMPARE(number(*m_admin, u"select count(*) from app.webhook_deliveries"_s), 0);
  }

 private:
  QJsonObject subscribe(const QStringList& events, const QString& url = {}, OwnerId owner = {}) {
    auto transaction = need(store::Transaction::begin(*m_admin), "begin");
    const QJsonObject webhook =
        need(webhooks::add(*m_admin, testBox().sealer(), owner.isValid() ? owner : m_owner,
                           url.isEmpty() ? m_subscriber->url() : url, events, {}),
             "webhook");
    need(transaction.commit(), "commit");
    return webhook;
  }

  void start(const QStringList& allowed = {u"127.0.0.1"_s}) {
    m_deliverer = std::make_unique<Deliverer>(m_cluster->service(), testBox(), allowing(allowed));
  }

  // Makes what waits due, as time would.
  void dueNow() {
    run(*m_admin,
        u"update app.webhook_deliveries set next_attempt_at = now() where state = 'queued'"_s);
    run(*m_admin, u"notify owner_deliveries"_s);
  }

  QStringList states() {
    return column(
        *m_admin,
        u"select state || ' ' || attempts from app.webhook_deliveries order by delivery_id"_s);
  }
  QString state() { return states().value(0); }
  qint64 onlyWebhook() {
    return number(*m_admin, u"select webhook_id from app.outgoing_webhooks"_s);
  }
  static QStringList sorted(QStringList list) {
    list.sort();
    return list;
  }

  OwnerId m_owner;
  std::unique_ptr<Subscriber> m_subscriber;
  std::unique_ptr<Deliverer> m_deliverer;
};

QTEST_GUILESS_MAIN(TestDeliverer)
#include "tst_deliverer.moc"
