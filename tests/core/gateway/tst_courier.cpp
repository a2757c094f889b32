#include <QSet>
#include <QTest>

#include "core/gateway/courier.h"
#include "core/store/desk_queries.h"
#include "tests/core/gateway/accounts.h"
#include "tests/core/gateway/fake_twilio.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace std::chrono_literals;

namespace {

const QString kPublic = u"http://127.0.0.1:8000"_s;

struct RunningCourier {
  explicit RunningCourier(const store::DatabaseUrl& service)
      : accounts(service, testBox(), QUrl(u"http://127.0.0.1:9"_s), {}),
        courier(service, accounts) {
    courier.setPublicBaseUrl(kPublic);
    if (!QTest::qWaitFor(
            [this] { return accounts.isLoaded() && courier.health().state == PartHealth::Up; }))
      qFatal("the courier does not start");
  }

  gateway::AccountBook accounts;
  gateway::Courier courier;
};

}  // namespace

class TestCourier : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_twilio = std::make_unique<FakeTwilio>();
    m_account = addAccount(*m_admin, m_twilio->url());
    m_courier = std::make_unique<RunningCourier>(m_cluster->service());
  }

  void cleanup() {
    m_courier.reset();
    run(*m_admin, u"delete from app.outbox"_s);
  }

  void aReplyGoesOutOnce() {
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg).section(u' ', 0, 0), u"accepted"_s);
    QCOMPARE(m_twilio->received.size(), 1);
    const auto& got = m_twilio->received.first();
    QCOMPARE(state(msg), QString(u"accepted "_s + got.sid));
    QCOMPARE(got.line,
             "POST /2010-04-01/Accounts/" + m_account.sid.toUtf8() + "/Messages.json HTTP/1.1");
    QCOMPARE(got.authorization,
             "Basic " + QByteArray(m_account.sid.toUtf8() + ':' + m_account.token).toBase64());
    QCOMPARE(got.form.value("From"), kBusiness);
    QCOMPARE(got.form.value("To"), kCustomer);
    QCOMPARE(got.form.value("Body"), u"olá & até já"_s);
    QCOMPARE(got.form.value("StatusCallback"),
             QString(kPublic + u"/webhooks/twilio/status?m=%1"_s.arg(msg.value)));
    QCOMPARE(outbox(msg), QString());

    const MsgId second = reply();  // proves that the first one isn't sent again
    QTRY_VERIFY(state(second).startsWith(u"accepted"));
    QCOMPARE(m_twilio->received.size(), 2);
  }

  void aTenantsOwnPublicAddressIsNamed() {
    run(*m_admin, u"update app.owners set public_base_url = ? where owner_id = ?"_s,
        {u"https://acme.example/"_s, m_account.owner.value});
    // The courier learns of it by a notification.
    QTRY_COMPARE(m_courier->accounts.candidates(m_account.sid).value(0).publicBaseUrl,
                 u"https://acme.example"_s);
    const MsgId msg = reply();
    QTRY_COMPARE(m_twilio->received.size(), 1);
    QCOMPARE(m_twilio->received.first().form.value("StatusCallback"),
             u"https://acme.example/webhooks/twilio/status?m=%1"_s.arg(msg.value));
  }

  void waitsAsLongAsTwilioAsks() {
    m_twilio->next = {{"429 Too Many Requests", "Retry-After: 2\r\n", R"({"code":20429})"}};
    const MsgId msg = reply();
    QTRY_VERIFY_WITH_TIMEOUT(state(msg).startsWith(u"accepted"), 8000);
    QCOMPARE(m_twilio->received.size(), 2);
    QVERIFY(m_twilio->received[1].atMs - m_twilio->received[0].atMs >= 2000);
  }

  void isSentAgainAfterServerErrors() {
    m_twilio->next = {{"500 Internal Server Error", {}, R"({"code":20500})"},
                      {"503 Service Unavailable", {}, R"({"code":20503})"}};
    const MsgId msg = reply();
    QTRY_COMPARE(outbox(msg), u"queued 1"_s);
    QCOMPARE(state(msg), u"queued "_s);
    QTRY_VERIFY_WITH_TIMEOUT(state(msg).startsWith(u"accepted"), 10000);
    QCOMPARE(m_twilio->received.size(), 3);
    QVERIFY(m_twilio->received[1].atMs - m_twilio->received[0].atMs >= 1000);
    QVERIFY(m_twilio->received[2].atMs - m_twilio->received[1].atMs >= 2000);
  }

  void isSentAgainWhenNothingLeft() {
    setUrl(u"http://127.0.0.1:9"_s);
    const MsgId msg = reply();
    QTRY_COMPARE(outbox(msg), u"queued 1"_s);
    setUrl(m_twilio->url());
    QTRY_VERIFY_WITH_TIMEOUT(state(msg).startsWith(u"accepted"), 8000);
    QCOMPARE(m_twilio->received.size(), 1);
  }

  void aRefusalIsFinal() {
    m_twilio->next = {
        {"400 Bad Request", {}, R"({"code":63016,"message":"Outside the window","status":400})"}};
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"failed "_s);
    QCOMPARE(error(msg), u"63016 Outside the window"_s);
    QCOMPARE(outbox(msg), QString());
    QCOMPARE(m_twilio->received.size(), 1);
  }

  void anAnswerThatNeverCameIsUnknown() {
    m_twilio->next = {{.cut = true}};
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown "_s);
    QCOMPARE(outbox(msg), u"unknown 1"_s);
    // It holds up nobody for long, and nobody sends it again.
    const MsgId next = reply();
    QTest::qWait(300);
    QCOMPARE(state(next), u"queued "_s);
    endHold();
    QTRY_VERIFY(state(next).startsWith(u"accepted"));
    run(*m_admin, u"update app.outbox set next_attempt_at = now() - interval '1 day'"_s);
    m_courier.reset();
    m_courier = std::make_unique<RunningCourier>(m_cluster->service());
    const MsgId last = reply();
    QTRY_VERIFY(state(last).startsWith(u"accepted"));
    QCOMPARE(m_twilio->received.size(), 3);

    // A callback is the proof that it arrived.
    QCOMPARE(applyStatus(*m_service,
                         statusEntry(m_account.owner, u"SM1"_s, msg, DeliveryStatus::Delivered))
                 .kind,
             store::Verdict::Applied);
    QCOMPARE(state(msg), u"delivered SM1"_s);
    QCOMPARE(outbox(msg), QString());
  }

  // The callback came before the answer that was then lost, or that came late.
  void aCallbackMayComeBeforeTheAnswer_data() {
    QTest::addColumn<bool>("cut");
    QTest::newRow("late answer") << false;
    QTest::newRow("lost answer") << true;
  }
  void aCallbackMayComeBeforeTheAnswer() {
    QFETCH(bool, cut);
    m_twilio->next = {{.cut = cut}};
    m_twilio->delayMs = 500;
    const MsgId msg = reply();
    QTRY_COMPARE(m_twilio->received.size(), 1);
    const QString given = m_twilio->received.first().sid;
    const QString sid = given.isEmpty() ? newSid() : given;
    applyStatus(*m_service, statusEntry(m_account.owner, sid, msg, DeliveryStatus::Sent));
    m_twilio->delayMs = 0;
    const MsgId second = reply();
    QTRY_VERIFY(state(second).startsWith(u"accepted"));
    QTest::qWait(700);  // the late answer
    QCOMPARE(state(msg), QString(u"sent "_s + sid));
    QCOMPARE(outbox(msg), QString());
    QCOMPARE(m_twilio->received.size(), 2);
  }

  void twoCouriersShareTheWork() {
    constexpr int kCustomers = 10;
    constexpr int kEach = 6;
    m_twilio->delayMs = 5;
    RunningCourier second(m_cluster->service());
    QStringList expected;
    for (int i = 0; i < kEach; ++i)
      for (int c = 0; c < kCustomers; ++c) {
        const QString body = u"%1/%2"_s.arg(c).arg(i);
        reply(u"whatsapp:+551198888%1"_s.arg(1000 + c), body);
        expected.append(body);
      }
    QTRY_COMPARE_WITH_TIMEOUT(
        number(*m_admin,
               u"select count(*) from app.messages where owner_id = ? and status = "
               "'accepted'"_s,
               {m_account.owner.value}),
        qint64(expected.size()), 30000);
    QStringList bodies;
    QHash<QString, int> last;
    for (const auto& got : m_twilio->received) {
      const QString body = got.form.value("Body");
      bodies.append(body);
      const int position = body.section(u'/', 1).toInt();
      QCOMPARE(position, last.value(got.form.value("To"), -1) + 1);  // order in a conversation
      last[got.form.value("To")] = position;
    }
    bodies.sort();
    expected.sort();
    QCOMPARE(bodies, expected);
  }

  // It claimed a message and was never heard of again: whether it was sent is not known.
  void theLeaseOfADeadCourierRunsOut() {
    m_courier.reset();
    const MsgId msg = reply();
    const MsgId next = reply();
    const auto claimed = need(store::claimOutbox(*m_service, 10, 1), "claim");
    QCOMPARE(claimed.size(), 1);  // the first of the conversation only
    QCOMPARE(claimed.first().msgId, msg);
    m_courier = std::make_unique<RunningCourier>(m_cluster->service());
    QTRY_COMPARE_WITH_TIMEOUT(state(msg), u"unknown "_s, 8000);
    endHold();
    QTRY_VERIFY_WITH_TIMEOUT(state(next).startsWith(u"accepted"), 8000);
    QCOMPARE(m_twilio->received.size(), 1);
    // What the dead one says later doesn't count, except that Twilio took it.
    store::Settlement late;
    late.kind = store::Settlement::Retry;
    QCOMPARE(need(store::settleOutbox(*m_service, claimed.first(), late), "settle"), false);
    QCOMPARE(state(msg), u"unknown "_s);
    late.kind = store::Settlement::Accepted;
    late.sid = u"SM2"_s;
    QCOMPARE(need(store::settleOutbox(*m_service, claimed.first(), late), "settle"), true);
    QCOMPARE(state(msg), u"accepted SM2"_s);
  }

  void nobodySendsFromThisAddress() {
    m_account.numbers = {u"whatsapp:+551150000000"_s};
    setAccount(*m_admin, m_account);
    QTRY_COMPARE(m_courier->accounts.candidates(m_account.sid).value(0).numberKeys,
                 QStringList{u"+551150000000"_s});
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"failed "_s);
    QCOMPARE(error(msg).section(u' ', 0, 0), u"21606"_s);
    QVERIFY(m_twilio->received.isEmpty());
  }

  // The first reply of a tenant whose account was added a moment ago.
  void aNewAccountSendsAtOnce() {
    for (int i = 0; i < 5; ++i) {
      m_account = addAccount(*m_admin, m_twilio->url());
      const MsgId msg = reply();
      QTRY_VERIFY(state(msg) != u"queued "_s);
      QVERIFY2(state(msg).startsWith(u"accepted"), qPrintable(error(msg)));
    }
  }

  void pausesGrow_data() {
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("asked");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("expected");
    QTest::newRow("first") << 1 << 0 << 0.0 << 1000;
    QTest::newRow("second") << 2 << 0 << 0.0 << 2000;
    QTest::newRow("third") << 3 << 0 << 0.0 << 4000;
    QTest::newRow("jitter") << 3 << 0 << 1.0 << 5000;
    QTest::newRow("the most") << 20 << 0 << 0.0 << 300000;
    QTest::newRow("very many") << 2000000000 << 0 << 0.0 << 300000;
    QTest::newRow("none yet") << 0 << 0 << 0.0 << 1000;
    QTest::newRow("asked for more") << 1 << 30 << 0.0 << 30000;
    QTest::newRow("asked for less") << 5 << 1 << 0.0 << 16000;
    QTest::newRow("asked for a day") << 1 << 86400 << 0.0 << 3600000;
  }
  void pausesGrow() {
    QFETCH(int, attempts);
    QFETCH(int, asked);
    QFETCH(double, jitter);
    QFETCH(int, expected);
    QCOMPARE(gateway::retryDelayMs(attempts, std::chrono::seconds(asked), jitter), expected);
  }

 private:
  MsgId reply(const QString& customer = kCustomer, const QString& body = u"olá & até já"_s) {
    const ConvId conv = ingest(*m_service, inboundEntry(m_account.owner, customer)).convId;
    return need(store::desk::reply(*m_admin, m_account.owner, conv, body, QUuid::createUuid()),
                "reply")
        .msgId;
  }
  void setUrl(const QString& url) {
    m_account.apiBaseUrl = url;
    setAccount(*m_admin, m_account);
    QTRY_COMPARE(m_courier->accounts.candidates(m_account.sid).value(0).apiBaseUrl, QUrl(url));
  }

  // As if time had passed: one whose fate is unknown lets those behind it go.
  void endHold() {
    run(*m_admin, u"update app.outbox set unknown_since = unknown_since - interval '4 minutes'"_s);
    run(*m_service, u"select pg_notify('owner_outbox', '')"_s);
  }

  // "accepted SM…"
  QString state(MsgId msg) {
    return text(*m_admin,
                u"select status || ' ' || coalesce(message_sid, '') from app.messages where msg_id "
                "= ?"_s,
                {msg.value});
  }
  QString error(MsgId msg) {
    return text(*m_admin,
                u"select error_code || ' ' || error_message from app.messages where msg_id = ?"_s,
                {msg.value});
  }
  // "queued 1": state and attempts; empty when it isn't there.
  QString outbox(MsgId msg) {
    return column(*m_admin, u"select state || ' ' || attempts from app.outbox where msg_id = ?"_s,
                  {msg.value})
        .value(0);
  }

  std::unique_ptr<FakeTwilio> m_twilio;
  std::unique_ptr<RunningCourier> m_courier;
  TestAccount m_account;
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
