#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "core/domain/feature.h"
#include "core/gateway/closure_judge.h"
#include "core/gateway/feature_book.h"
#include "core/store/feature_queries.h"
#include "core/store/transaction.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using store::ClosureOutcome;
namespace features = oc::store::features;

namespace {

const QString kQuestion = u"Oi, meu pedido ainda não chegou, onde ele está?"_s;
const QString kGoodbye = u"Chegou sim, era só isso. Muito obrigado, tchau!"_s;

}  // namespace

// From the customer's signed webhook to the closed conversation.
class TestClosureJudge : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    GatewayTest::init();
    // These conversations last for milliseconds.
    configure({{u"min_duration_seconds"_s, 0}});
  }

  void aGoodbyeCloses() {
    const qint64 conv = talk();
    QTRY_COMPARE(status(conv), u"user_closed"_s);
    QVERIFY(
        !text(*m_admin, u"select ended_reason from app.conversations where conv_id = ?"_s, {conv})
             .isEmpty());
    QCOMPARE(results(u"closure_detection"_s), 1);
    // What comes next is a new conversation, linked to this one.
    say(kQuestion);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.conversations where owner_id = ? and "
                    "previous_conv_id = ? and status = 'progress'"_s,
                    {m_account.owner.value, conv}),
             1);
  }

  void aQuestionDoesNot() {
    const double judged = verdicts("nothing");
    say(kQuestion);
    QTRY_VERIFY(verdicts("nothing") > judged);
    QCOMPARE(status(conversation()), u"progress"_s);
    QCOMPARE(results(u"closure_detection"_s), 0);
  }

  void belowTheThresholdItIsAnnounced() {
    configure({{u"min_duration_seconds"_s, 0}, {u"close_at"_s, 1}});
    const qint64 conv = talk();
    QTRY_VERIFY(announced(conv));
    QCOMPARE(status(conv), u"progress"_s);
    // The customer goes on: it is void.
    say(kQuestion);
    QTRY_VERIFY(!announced(conv));
    QCOMPARE(status(conv), u"progress"_s);
  }

  void withoutAutomaticClosingItIsAnnounced() {
    turn(kAutomaticClosing, false);
    const qint64 conv = talk();
    QTRY_VERIFY(announced(conv));
    QCOMPARE(status(conv), u"progress"_s);
    QCOMPARE(results(u"closure_detection"_s), 1);
  }

  void switchedOffItDoesNothing() {
    turn(kClosureDetection, false);
    const qint64 conv = talk();
    // Another tenant's message, judged after ours, proves that ours was passed over.
    const TestAccount ours = m_account;
    m_account = addAccount(*m_admin);
    const double judged = verdicts("nothing");
    say(kQuestion);
    QTRY_VERIFY(verdicts("nothing") > judged);
    m_account = ours;
    QCOMPARE(status(conv), u"progress"_s);
    QVERIFY(!announced(conv));
    QCOMPARE(results(u"closure_detection"_s), 0);
  }

  // Two programs on one database hear of a switch at once, and obey it.
  void aSwitchIsLive() {
    RunningGateway second(options());
    gateway::FeatureBook here(m_cluster->service());
    gateway::FeatureBook there(m_cluster->service());
    for (gateway::FeatureBook* book : {&here, &there})
      QTRY_VERIFY(book->isLoaded());
    for (const bool on : {false, true, false, true}) {
      QSignalSpy hereChanged(&here, &gateway::FeatureBook::changed);
      QSignalSpy thereChanged(&there, &gateway::FeatureBook::changed);
      QElapsedTimer clock;
      clock.start();
      turn(kClosureDetection, on);
      QVERIFY(QTest::qWaitFor(
          [&] {
            return here.isOn(m_account.owner, kClosureDetection) == on &&
                   there.isOn(m_account.owner, kClosureDetection) == on;
          },
          1000));
      qInfo("two programs obeyed after %lld ms", static_cast<long long>(clock.elapsed()));
      QVERIFY(!hereChanged.isEmpty() && !thereChanged.isEmpty());
    }
    QCOMPARE(here.config(m_account.owner, kClosureDetection),
             (QJsonObject{{u"min_duration_seconds"_s, 0}}));
    QVERIFY(!here.isOn({999999999}, kClosureDetection));

    turn(kClosureDetection, false);
    QTRY_VERIFY(!there.isOn(m_account.owner, kClosureDetection));
    for (RunningGateway* gateway : {m_gateway.get(), &second}) {
      const qint64 conv = talk(*gateway);
      QCOMPARE(status(conv), u"progress"_s);
    }
    QCOMPARE(results(u"closure_detection"_s), 0);
  }

  // Whoever stops between COMMIT and verdict: the next one to start makes up for it.
  void whatWasLeftIsJudgedLater() {
    const auto service = m_cluster->connectService();
    auto entry = inboundEntry(m_account.owner);
    entry.body = kQuestion;
    const auto first = ingest(*service, entry);
    reply(first.convId.value);
    entry.messageSid = newSid();
    entry.body = kGoodbye;
    ingest(*service, entry);
    QCOMPARE(status(first.convId.value), u"progress"_s);
    RunningGateway later(options());
    QTRY_COMPARE(status(first.convId.value), u"user_closed"_s);
  }

  // Somebody holds one of the conversations for longer than the database waits.
  void whatCouldNotBeJudgedIsTriedAgain() {
    gateway::FeatureBook book(m_cluster->service());
    QTRY_VERIFY(book.isLoaded());
    const auto service = m_cluster->connectService();
    QList<store::ClosureTarget> goodbyes;
    for (const QString& customer : {kCustomer, u"whatsapp:+5511977776666"_s}) {
      auto entry = inboundEntry(m_account.owner, customer);
      entry.body = kQuestion;
      reply(ingest(*service, entry).convId.value);
      entry.messageSid = newSid();
      entry.body = kGoodbye;
      const auto stored = ingest(*service, entry);
      goodbyes.append({m_account.owner, stored.convId, stored.msgId});
    }
    // Too old for what is made up for when the connection comes up.
    run(*m_admin,
        u"update app.conversations set last_at = now() - interval '16 minutes' where owner_id = ?"_s,
        {m_account.owner.value});
    gateway::ClosureJudge judge(m_cluster->service(), book, {});
    const auto holder = m_cluster->connectAdmin();
    auto held = need(store::Transaction::begin(*holder), "transaction");
    run(*holder, u"select from app.conversations where conv_id = ? for update"_s,
        {goodbyes.first().conv.value});
    for (const store::ClosureTarget& goodbye : std::as_const(goodbyes))
      judge.judge(goodbye);

    // It gives up waiting.
    const QString waiting =
        u"pg_stat_activity where application_name = 'owner-console closure' and wait_event_type = "
        "'Lock'"_s;
    QTRY_COMPARE(number(*m_admin, u"select count(*) from "_s + waiting), 1);
    QCOMPARE(number(*m_admin, u"select count(pg_cancel_backend(pid)) from "_s + waiting), 1);
    held.rollback();
    for (const store::ClosureTarget& goodbye : std::as_const(goodbyes))
      QTRY_COMPARE(status(goodbye.conv.value), u"user_closed"_s);
    QCOMPARE(results(u"closure_detection"_s), 2);
  }

  // A message that arrives otherwise (by the REST API) is handed to the judge.
  void aBurstIsJudgedInBatches() {
    gateway::FeatureBook book(m_cluster->service());
    gateway::ClosureJudge judge(m_cluster->service(), book, {});
    QSignalSpy judged(&judge, &gateway::ClosureJudge::judged);
    const auto service = m_cluster->connectService();
    constexpr int kCustomers = 450;
    for (int i = 0; i < kCustomers; ++i) {
      auto entry = inboundEntry(m_account.owner, u"whatsapp:+55119%1"_s.arg(70000000 + i));
      entry.body = kQuestion;
      const auto stored = ingest(*service, entry);
      judge.judge({m_account.owner, stored.convId, stored.msgId});
    }
    QTRY_VERIFY(judged.size() >= kCustomers);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.conversations where owner_id = ? and status = "
                    "'progress'"_s,
                    {m_account.owner.value}),
             kCustomers);
  }

 private:
  void configure(const QJsonObject& config) {
    need(features::set(*m_admin, m_account.owner, kClosureDetection, {{}, config, {}}), "config");
  }
  void turn(const QString& feature, bool on) {
    need(features::set(*m_admin, m_account.owner, feature, {on, {}, {}}), "switch");
  }

  void say(const QString& body) { say(*m_gateway, body); }
  void say(RunningGateway& gateway, const QString& body) {
    twilio::FormParameters form{
        {"MessageSid", newSid().toUtf8()}, {"AccountSid", m_account.sid.toUtf8()},
        {"From", kCustomer.toUtf8()},      {"To", kBusiness.toUtf8()},
        {"Body", body.toUtf8()},           {"NumMedia", "0"}};
    if (gateway.webhook(m_account, kInbound, form).status != 200) qFatal("webhook");
  }
  void reply(qint64 conv) {
    run(*m_admin,
        u"select app.queue_reply(?, ?, 'Consta como entregue hoje às 10h. Posso ajudar em algo "
        "mais?', gen_random_uuid())"_s,
        {m_account.owner.value, conv});
  }

  // A question, the answer, a goodbye; returns the conversation.
  qint64 talk() { return talk(*m_gateway); }
  qint64 talk(RunningGateway& gateway) {
    say(gateway, kQuestion);
    const qint64 conv = conversation();
    reply(conv);
    say(gateway, kGoodbye);
    return conv;
  }
  qint64 conversation() {
    return number(*m_admin, u"select max(conv_id) from app.conversations where owner_id = ?"_s,
                  {m_account.owner.value});
  }
  QString status(qint64 conv) {
    return text(*m_admin, u"select status from app.conversations where conv_id = ?"_s, {conv});
  }
  bool announced(qint64 conv) {
    return text(*m_admin,
                u"select jsonb_exists(context, 'closure_detected') from app.conversations where "
                "conv_id = ?"_s,
                {conv}) == "true"_L1;
  }
  qint64 results(const QString& feature) {
    return number(*m_admin,
                  u"select count(*) from app.ai_results join app.features using (owner_id, "
                  "feature_id) where owner_id = ? and name = ?"_s,
                  {m_account.owner.value, feature});
  }
  // What the gateway has counted.
  double verdicts(const QByteArray& outcome) {
    const QByteArray line = "owner_console_closure_verdicts_total{outcome=\"" + outcome + "\"} ";
    RawClient client(QUrl(QString::fromUtf8(m_gateway->base())));
    client.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    for (const QByteArray& found : client.receive().body.split('\n'))
      if (found.startsWith(line)) return found.sliced(line.size()).toDouble();
    qFatal("no such figure");
  }
};

QTEST_GUILESS_MAIN(TestClosureJudge)
#include "tst_closure_judge.moc"
