#include <QTest>
#include <csignal>
#include <memory>
#include <vector>

#include "core/store/transaction.h"
#include "core/store/webhook_queries.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/fake_twilio.h"
#include "tests/core/gateway/subscriber.h"
#include "tests/core/gateway/webhook_client.h"
#include "tests/core/metrics/exposition.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

class TestMetricsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
  }

  void init() {
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    options.outgoingAllowed = need(egress::AllowList::parse({u"127.0.0.1"_s}), "allow list");
    m_gateway = std::make_unique<RunningGateway>(options);
    m_account = addAccount(*m_admin, m_twilio.url());
  }

  void cleanup() { m_gateway.reset(); }

  void everythingStandsAtZero() {
    const Exposition page = scrape();
    QCOMPARE(page.sum(u"owner_console_webhooks_total"_s), 0);
    QCOMPARE(webhooks(page, u"inbound"_s, u"duplicate"_s), 0);  // shown before the first one
    QCOMPARE(page.value(u"owner_console_sends_total"_s, {{u"outcome"_s, u"accepted"_s}}), 0);
    QCOMPARE(page.sum(u"owner_console_build_info"_s), 1);
    for (const auto& connection : {u"ingest"_s, u"courier"_s, u"accounts"_s, u"api"_s, u"keys"_s})
      QCOMPARE(page.value(u"owner_console_database_up"_s, {{u"connection"_s, connection}}), 1);
    for (const auto& part : {u"receiver"_s, u"database"_s, u"sender"_s})
      QCOMPARE(page.value(u"owner_console_part_up"_s, {{u"part"_s, part}}), 1);
    QVERIFY(page.value(u"process_resident_memory_bytes"_s) > 1e6);
  }

  // Many at once, each kind a known number of times.
  void theCountsAreRightUnderLoad() {
    constexpr int kEach = 50;  // five times as many stay below the limit for one address
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto ask = [&](const QByteArray& bytes) {
      clients.push_back(std::make_unique<RawClient>(QUrl(QString::fromUtf8(m_gateway->base()))));
      clients.back()->send(bytes);
    };
    QList<twilio::FormParameters> messages;
    for (int i = 0; i < kEach; ++i) {
      messages.append(inboundForm(m_account));
      ask(webhook(kInbound, messages.last(), m_account.token));
      ask(webhook(kInbound, inboundForm(m_account), "somebody else's token"));
      ask(webhook(kStatus, statusForm(m_account, newSid(), "sent"), m_account.token));
      ask("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
      ask("BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    for (auto& client : clients)
      QVERIFY(client->receive().status > 0);
    for (const auto& form : messages)
      QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 200);

    const Exposition page = scrape();
    QCOMPARE(webhooks(page, u"inbound"_s, u"stored"_s), kEach);
    QCOMPARE(webhooks(page, u"inbound"_s, u"duplicate"_s), kEach);
    QCOMPARE(webhooks(page, u"inbound"_s, u"refused"_s), kEach);
    QCOMPARE(webhooks(page, u"status"_s, u"unknown_message"_s), kEach);
    QCOMPARE(page.sum(u"owner_console_webhooks_total"_s), 4 * kEach);
    QCOMPARE(
        page.value(u"owner_console_webhook_duration_seconds_count"_s, {{u"kind"_s, u"inbound"_s}}),
        3 * kEach);
    QCOMPARE(requests(page, u"/webhooks/twilio/inbound"_s, u"POST"_s, u"2xx"_s), 2 * kEach);
    QCOMPARE(requests(page, u"/webhooks/twilio/inbound"_s, u"POST"_s, u"4xx"_s), kEach);
    QCOMPARE(requests(page, u"/webhooks/twilio/status"_s, u"POST"_s, u"4xx"_s), kEach);
    QCOMPARE(requests(page, u"unmatched"_s, u"other"_s, u"4xx"_s), kEach);
    QVERIFY(requests(page, u"/health"_s, u"GET"_s, u"2xx"_s) >= kEach);
    // Every webhook that was stored or known went through a batch.
    QCOMPARE(page.value(u"owner_console_ingest_batch_entries_sum"_s), 3 * kEach);
    QVERIFY(page.value(u"owner_console_ingest_batch_entries_count"_s) <= 3 * kEach);
    QVERIFY(page.value(u"owner_console_http_connections"_s) >= 1);
  }

  void whatIsSentIsCounted() {
    const auto stored = m_gateway->webhook(m_account, kInbound, inboundForm(m_account));
    QCOMPARE(stored.status, 200);
    m_twilio.next = {{"400 Bad Request", {}, R"({"code":21211,"message":"invalid"})", false},
                     {"201 Created", {}, {}, false}};
    const qint64 conversation =
        number(*m_admin, u"select conv_id from app.conversations where owner_id = ?"_s,
               {m_account.owner.value});
    for (int i = 0; i < 2; ++i)
      need(store::admin::sendReply(*m_admin, ConvId{conversation}, u"ok"_s), "reply");
    const auto sends = [](const Exposition& page, const QString& outcome) {
      return page.value(u"owner_console_sends_total"_s, {{u"outcome"_s, outcome}});
    };
    QTRY_COMPARE(sends(scrape(), u"accepted"_s), 1);
    QTRY_COMPARE(sends(scrape(), u"rejected"_s), 1);
    QTRY_COMPARE(scrape().value(u"owner_console_outbox_waiting"_s), 0);
  }

  void whatSubscribersAreToldIsCounted() {
    Subscriber subscriber;
    subscriber.next = {Subscriber::Error500};
    auto transaction = need(store::Transaction::begin(*m_admin), "begin");
    need(store::webhooks::add(*m_admin, testBox().sealer(), m_account.owner, subscriber.url(),
                              {u"message.created"_s}, {}),
         "webhook");
    need(transaction.commit(), "commit");
    const auto deliveries = [this](const QString& outcome) {
      return scrape().value(u"owner_console_deliveries_total"_s, {{u"outcome"_s, outcome}});
    };
    QCOMPARE(deliveries(u"delivered"_s), 0);
    for (int i = 0; i < 2; ++i)
      QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    QTRY_COMPARE(deliveries(u"retry"_s), 1);
    QTRY_COMPARE(deliveries(u"delivered"_s), 1);
    QTRY_COMPARE(scrape().value(u"owner_console_deliveries_waiting"_s), 1);
    QCOMPARE(scrape().sum(u"owner_console_assistant_requests_total"_s), 0);
  }

  void aBrokenRequestIsCounted() {
    QCOMPARE(m_gateway->request("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n").status, 400);
    QCOMPARE(scrape().value(u"owner_console_http_refused_total"_s, {{u"status"_s, u"400"_s}}), 1);
  }

  void nobodyIsNamed() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    m_gateway->get("/conversations/" + QByteArray::number(m_account.owner.value) +
                   "/+5511988887777");
    const QByteArray page = ask("127.0.0.1").body;
    QVERIFY(!page.contains("88887777"));
    QVERIFY(!page.contains("owner_id"));
    QVERIFY(!page.contains(m_account.sid.toUtf8()));
  }

  void whoMayRead_data() {
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    const auto row = [](const char* host, const char* field, int status) {
      QTest::addRow("%s %s", host, field) << QByteArray(host) << QByteArray(field) << status;
    };
    row("127.0.0.1:8000", "", 200);
    row("localhost", "", 200);
    row("[::1]:8000", "", 200);
    row("chat.example.com", "", 401);  // a browser that was led here
    row("127.0.0.1", "X-Forwarded-For: 203.0.113.7", 401);
    row("127.0.0.1", "x-forwarded-for: 127.0.0.1", 401);
    row("127.0.0.1", "Forwarded: for=203.0.113.7", 401);
    row("127.0.0.1", "X-Real-IP: 203.0.113.7", 401);
    row("127.0.0.1", "Via: 1.1 proxy", 401);
  }
  void whoMayRead() {
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    const auto answer = ask(host, field.isEmpty() ? field : field + "\r\n");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body.contains("owner_console_"), status == 200);
    if (status == 200)
      QVERIFY(answer.head.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
  }

  void othersTakeAnAdministratorsKey() {
    const auto as = [this](const QString& scope) {
      return ask("chat.example.com", "X-Forwarded-For: 203.0.113.7\r\nX-API-Key: " +
                                         addKey(*m_admin, m_account.owner, scope) + "\r\n");
    };
    QCOMPARE(as(u"read"_s).status, 403);
    QCOMPARE(as(u"write"_s).status, 403);
    const auto answer = as(u"admin"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(Exposition(answer.body).error, QString());
  }

  // Last: it takes the database away.
  void aDatabaseThatIsAwayShows() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    m_admin.reset();
    ::kill(static_cast<pid_t>(m_cluster->cluster().serverPid()), SIGINT);
    const auto up = [this](const QString& connection) {
      return scrape().value(u"owner_console_database_up"_s, {{u"connection"_s, connection}});
    };
    const auto form = inboundForm(m_account);
    QTRY_COMPARE(m_gateway->webhook(m_account, kInbound, form).status, 503);
    QVERIFY(webhooks(scrape(), u"inbound"_s, u"unavailable"_s) >= 1);
    QTRY_COMPARE(scrape().value(u"owner_console_part_up"_s, {{u"part"_s, u"database"_s}}), 0);
    for (const auto& connection : {u"ingest"_s, u"courier"_s, u"accounts"_s, u"keys"_s})
      QTRY_COMPARE_WITH_TIMEOUT(up(connection), 0, 20000);
  }

 private:
  RawClient::Response ask(const QByteArray& host, const QByteArray& fields = {}) {
    return m_gateway->request("GET /metrics HTTP/1.1\r\nHost: " + host + "\r\n" + fields + "\r\n");
  }

  Exposition scrape() {
    const auto answer = ask("127.0.0.1");
    Exposition page(answer.body);
    if (answer.status != 200 || !page.error.isEmpty())
      qFatal("%d: %s", answer.status, qPrintable(page.error));
    return page;
  }

  QByteArray webhook(const QByteArray& target, const twilio::FormParameters& form,
                     const QByteArray& token) const {
    const QByteArray body = form.encoded();
    return "POST " + target +
           " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
           "X-Twilio-Signature: " +
           twilio::sign(token, m_gateway->base() + target, form) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
  }

  static double webhooks(const Exposition& page, const QString& kind, const QString& verdict) {
    return page
        .value(u"owner_console_webhooks_total"_s, {{u"kind"_s, kind}, {u"verdict"_s, verdict}})
        .value_or(-1);
  }

  static double requests(const Exposition& page, const QString& route, const QString& method,
                         const QString& status) {
    return page
        .value(u"owner_console_http_requests_total"_s,
               {{u"route"_s, route}, {u"method"_s, method}, {u"status"_s, status}})
        .value_or(-1);
  }

  FakeTwilio m_twilio;
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<RunningGateway> m_gateway;
  TestAccount m_account;
};

QTEST_GUILESS_MAIN(TestMetricsPage)
#include "tst_metrics_page.moc"
