#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "core/api/endpoints/endpoints.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/gateway_test.h"
#include "tests/core/gateway/subscriber.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

const QByteArray kBase = "/outgoing_webhooks/";

QByteArray at(qint64 id, const QByteArray& rest = {}) {
  return kBase + QByteArray::number(id) + rest;
}

}  // namespace

// Subscriptions over the API: a real gateway that delivers to a real socket.
class TestApiOutgoingWebhooks : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    GatewayTest::init();
    m_client = std::make_unique<ApiClient>(m_gateway->base(), addKey(*m_admin, m_account.owner));
    m_subscriber = std::make_unique<Subscriber>();
  }

  void aWholeLife() {
    const ApiAnswer created = create();
    QCOMPARE(created.status, 201);
    QCOMPARE(differs("createOutgoingWebhook", 201, created), QString());
    QVERIFY(created["secret"_L1].toString().startsWith("whsec_"_L1));
    const qint64 id = created.id("webhook_id"_L1);

    const ApiAnswer listed = m_client->get(kBase);
    QCOMPARE(differs("listOutgoingWebhooks", 200, listed), QString());
    QCOMPARE(listed["outgoing_webhooks"_L1].toArray().size(), 1);
    QVERIFY(!listed.body.contains("whsec_"));
    const ApiAnswer shown = m_client->get(at(id));
    QCOMPARE(differs("getOutgoingWebhook", 200, shown), QString());
    QCOMPARE(shown["url"_L1].toString(), m_subscriber->url());

    QCOMPARE(m_client->post(at(id, "/test")).status, 200);
    QTRY_COMPARE(m_subscriber->types(), QStringList{u"webhook.test"_s});
    QTRY_COMPARE(log(id, "?state=delivered").size(), 1);
    const qint64 delivery = log(id).first()["delivery_id"_L1].toInteger();
    const ApiAnswer again =
        m_client->post(at(id, "/deliveries/" + QByteArray::number(delivery) + "/redeliver"));
    QCOMPARE(again.status, 200);
    QCOMPARE(differs("redeliver", 200, again), QString());
    QTRY_COMPARE(m_subscriber->events.size(), 2);

    const ApiAnswer rotated = m_client->post(at(id, "/rotate_secret"));
    QCOMPARE(differs("rotateWebhookSecret", 200, rotated), QString());
    QVERIFY(rotated["secret"_L1] != created["secret"_L1]);
    QVERIFY(!rotated["previous_secret_until"_L1].isNull());

    const ApiAnswer changed =
        patch(id, {{u"active"_s, false}, {u"events"_s, QJsonArray{u"closure.detected"_s}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed["active"_L1].toBool(true), false);
    QCOMPARE(changed["events"_L1].toArray().size(), 1);
    QCOMPARE(m_client->post(at(id, "/test")).status, 409);

    QCOMPARE(m_client->send("DELETE", at(id)).status, 200);
    QCOMPARE(m_client->get(at(id)).status, 404);
  }

  void whatHappensInTheApiIsTold() {
    create();
    const QJsonObject conversation{{u"owner_id"_s, m_account.owner.value},
                                   {u"from_number"_s, kCustomer},
                                   {u"to_number"_s, kBusiness}};
    const ApiAnswer begun = m_client->post("/conversations/", conversation);
    QCOMPARE(begun.status, 201);
    QTRY_COMPARE(m_subscriber->types(), QStringList{u"conversation.opened"_s});
    // The same members as the API itself shows.
    const QJsonObject told = m_subscriber->events.first().data()["conversation"_L1].toObject();
    QCOMPARE(told.keys(), begun.object().keys());
  }

  // An answer that is kept could be read by others, and in backups.
  void aSecretIsToldOnceAndNotKept() {
    const QByteArray once = "Idempotency-Key: once\r\n";
    const ApiAnswer created = m_client->post(kBase, subscription(), once);
    QCOMPARE(created.status, 201);
    const QByteArray rotation = at(created.id("webhook_id"_L1), "/rotate_secret");
    const QByteArray then = "Idempotency-Key: then\r\n";
    const ApiAnswer rotated = m_client->post(rotation, {}, then);
    QCOMPARE(rotated.status, 200);
    const QString before = sealed();

    for (const ApiAnswer& again :
         {m_client->post(kBase, subscription(), once), m_client->post(rotation, {}, then)}) {
      QCOMPARE(again.status, 409);
      QVERIFY(again["detail"_L1].toString().contains(u"told only once"_s));
      QVERIFY(!again.body.contains("whsec_"));
      QVERIFY(again.header("Idempotent-Replayed").isEmpty());
    }
    QCOMPARE(sealed(), before);  // nothing was carried out again
    QCOMPARE(m_client->post(rotation, {{u"x"_s, 1}}, then).status, 422);  // another request

    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.api_requests where owner_id = ? and status in (200, "
                    "201) and answer is null"_s,
                    {m_account.owner.value}),
             2);
    for (const ApiAnswer& told : {created, rotated})
      QCOMPARE(number(*m_admin,
                      u"select count(*) from app.api_requests r where strpos(r::text, ?) > 0"_s,
                      {told["secret"_L1].toString()}),
               0);
    const auto member =
        TestCluster::connect(addLogin(*m_admin, *m_cluster, m_account.owner, u"admin"_s));
    const auto read = member->exec(u"select answer from app.api_requests"_s);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Forbidden);
  }

  // What an installation had kept before.
  void keptSecretsAreErased() {
    const QByteArray once = "Idempotency-Key: once\r\n";
    const ApiAnswer created = m_client->post(kBase, subscription(), once);
    const auto keep = [&](const QByteArray& answer, const QByteArray& key) {
      run(*m_admin,
          u"update app.api_requests set answer = ? where owner_id = ? and idempotency_key = ?"_s,
          {QString::fromUtf8(answer), m_account.owner.value, QString::fromUtf8(key)});
    };
    keep(created.body, "once");
    const QByteArray test = at(created.id("webhook_id"_L1), "/test");
    const ApiAnswer tested = m_client->post(test, {}, "Idempotency-Key: test\r\n");
    QCOMPARE(tested.status, 200);

    QFile migration(u":/migrations/0019_api_answers.sql"_s);
    QVERIFY(migration.open(QIODevice::ReadOnly));
    const auto erased =
        m_admin->script(u"set search_path = app;"_s + QString::fromUtf8(migration.readAll()));
    QVERIFY(erased.ok());
    QCOMPARE(m_client->post(kBase, subscription(), once).status, 409);
    QCOMPARE(m_client->post(test, {}, "Idempotency-Key: test\r\n").body, tested.body);
  }

  void wrongValues_data() {
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QJsonObject& change, const QString& problem) {
      QTest::newRow(name) << change << problem;
    };
    const auto url = [](const QString& text) { return QJsonObject{{u"url"_s, text}}; };
    row("private", url(u"https://10.0.0.1/"_s), u"url at body/url"_s);
    row("plain", url(u"http://8.8.8.8/"_s), u"url at body/url"_s);
    row("with a password", url(u"https://a:b@example.org/"_s), u"url at body/url"_s);
    row("no address", url(u"hello"_s), u"url at body/url"_s);
    row("no events", {{u"events"_s, QJsonArray()}}, u"too_short at body/events"_s);
    row("strange event", {{u"events"_s, QJsonArray{u"message.read"_s}}},
        u"enum at body/events/0"_s);
    row("description", {{u"description"_s, 7}}, u"string_type at body/description"_s);
  }

  void wrongValues() {
    QFETCH(QJsonObject, change);
    QFETCH(QString, problem);
    const qint64 id = create().id("webhook_id"_L1);
    const ApiAnswer answer = patch(id, change);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problems(), QStringList{problem});
    QJsonObject whole{{u"url"_s, m_subscriber->url()},
                      {u"events"_s, QJsonArray{u"message.created"_s}}};
    for (auto it = change.begin(); it != change.end(); ++it)
      whole.insert(it.key(), it.value());
    QCOMPARE(m_client->post(kBase, whole).status, 422);
  }

  void othersAreNotFound() {
    const qint64 id = create().id("webhook_id"_L1);
    const ApiClient stranger(m_gateway->base(), addKey(*m_admin, addOwner(*m_admin, u"Globex"_s)));
    QCOMPARE(stranger.get(at(id)).status, 404);
    QCOMPARE(stranger.get(at(id, "/deliveries")).status, 404);
    QCOMPARE(stranger.post(at(id, "/test")).status, 404);
    QCOMPARE(stranger.send("DELETE", at(id)).status, 404);
    QVERIFY(stranger.get(kBase)["outgoing_webhooks"_L1].toArray().isEmpty());
    const ApiClient writer(m_gateway->base(), addKey(*m_admin, m_account.owner, u"write"_s));
    QCOMPARE(writer.get(kBase).status, 403);
  }

  void deliveriesComeInPages() {
    const qint64 id = create().id("webhook_id"_L1);
    for (int i = 0; i < 5; ++i)
      QCOMPARE(m_client->post(at(id, "/test")).status, 200);
    QTRY_COMPARE(log(id, "?state=delivered").size(), 5);
    QList<qint64> seen;
    QByteArray query = "?limit=2";
    for (;;) {
      const ApiAnswer page = m_client->get(at(id, "/deliveries" + query));
      QCOMPARE(differs("listDeliveries", 200, page), QString());
      for (const QJsonValue& delivery : page["deliveries"_L1].toArray())
        seen.append(delivery["delivery_id"_L1].toInteger());
      if (page["next_cursor"_L1].isNull()) break;
      query = "?limit=2&cursor=" + page["next_cursor"_L1].toString().toLatin1();
    }
    QCOMPARE(seen.size(), 5);
    QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
  }

 private:
  gateway::GatewayOptions options() const override {
    gateway::GatewayOptions options = GatewayTest::options();
    options.outgoingAllowed = allowed();
    return options;
  }

  static egress::AllowList allowed() {
    return need(egress::AllowList::parse({u"127.0.0.1"_s}), "allow list");
  }

  QJsonObject subscription() const {
    return {{u"owner_id"_s, m_account.owner.value},
            {u"url"_s, m_subscriber->url()},
            {u"events"_s, QJsonArray{u"conversation.opened"_s, u"conversation.closed"_s}}};
  }
  ApiAnswer create() { return m_client->post(kBase, subscription()); }

  // The tenant's secrets as they are stored.
  QString sealed() {
    return text(*m_admin,
                u"select string_agg(concat_ws(' ', webhook_id, secret, previous_secret), ',') from "
                "app.outgoing_webhooks where owner_id = ?"_s,
                {m_account.owner.value});
  }

  ApiAnswer patch(qint64 id, const QJsonObject& change) {
    return m_client->send("PATCH", at(id), QJsonDocument(change).toJson());
  }

  QJsonArray log(qint64 id, const QByteArray& query = {}) {
    return m_client->get(at(id, "/deliveries" + query))["deliveries"_L1].toArray();
  }

  // What an answer has that its description hasn't.
  static QString differs(const char* operation, int status, const ApiAnswer& answer) {
    for (const api::Endpoint& endpoint : api::outgoingWebhookEndpoints(testBox(), allowed())) {
      if (endpoint.operation != QLatin1StringView(operation)) continue;
      for (const api::Described& described : endpoint.answers)
        if (described.status == status) return mismatch(described.schema, answer.object());
    }
    return u"not described"_s;
  }

  std::unique_ptr<ApiClient> m_client;
  std::unique_ptr<Subscriber> m_subscriber;
};

QTEST_GUILESS_MAIN(TestApiOutgoingWebhooks)
#include "tst_api_outgoing_webhooks.moc"
