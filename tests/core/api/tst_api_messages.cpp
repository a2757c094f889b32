#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/fake_twilio.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Messages over the API, out to a stand-in of Twilio.
class TestApiMessages : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_twilio = std::make_unique<FakeTwilio>();
    m_account = addAccount(*m_admin, m_twilio->url());
    m_client = std::make_unique<ApiClient>(m_gateway->base(), addKey(*m_admin, m_account.owner));
    m_conv = m_client
                 ->post("/conversations/", {{u"owner_id"_s, m_account.owner.value},
                                            {u"from_number"_s, kCustomer},
                                            {u"to_number"_s, kBusiness}})
                 .id("conv_id"_L1);
    QVERIFY(m_conv > 0);
  }

  void anOutboundOneIsSent() {
    const auto sent = add(message(u"outbound"_s, u"olá"_s));
    QCOMPARE(sent.status, 201);
    QCOMPARE(mismatch(api::messageSchema(), sent.object()), QString());
    QVERIFY2(sent.body.startsWith("{\"msg_id\" : "), sent.body);
    QCOMPARE(sent["status"_L1].toString(), u"queued"_s);
    QCOMPARE(sent["message_owner"_L1].toString(), u"agent"_s);
    QCOMPARE(sent.id("conv_id"_L1), m_conv);
    QTRY_COMPARE(m_twilio->received.size(), 1);
    QCOMPARE(m_twilio->received[0].form.value("Body"), u"olá"_s);
    QCOMPARE(m_twilio->received[0].form.value("To"), kCustomer);
    QCOMPARE(m_twilio->received[0].form.value("From"), kBusiness);
    const QByteArray path = "/messages/" + QByteArray::number(sent.id("msg_id"_L1));
    QTRY_COMPARE(m_client->get(path)["status"_L1].toString(), u"accepted"_s);
    QCOMPARE(m_client->get("/conversations/" + QByteArray::number(m_conv))["status"_L1].toString(),
             u"progress"_s);
  }

  void mediaAndTemplatesAreSent() {
    QJsonObject media = message(u"outbound"_s, u""_s);
    media.insert(u"message_type"_s, u"image"_s);
    media.insert(u"content"_s, u"uma foto"_s);
    media.insert(u"metadata"_s,
                 QJsonObject{{u"media"_s,
                              QJsonArray{QJsonObject{{u"url"_s, u"https://x.example/a.png"_s}}}}});
    const auto sent = add(media);
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent["content"_L1].toString(), u"uma foto"_s);
    QTRY_COMPARE(m_twilio->received.size(), 1);
    QCOMPARE(m_twilio->received[0].form.value("MediaUrl"), u"https://x.example/a.png"_s);

    QJsonObject filled = message(u"outbound"_s, u""_s);
    filled.insert(u"metadata"_s,
                  QJsonObject{{u"content_sid"_s, QString(u"HX"_s + QString(32, u'a'))},
                              {u"content_variables"_s, u"{\"1\":\"Ana\"}"_s}});
    QCOMPARE(add(filled).status, 201);
    QTRY_COMPARE(m_twilio->received.size(), 2);
    QCOMPARE(m_twilio->received[1].form.value("ContentVariables"), u"{\"1\":\"Ana\"}"_s);
  }

  void anInboundOneIsTheCustomers() {
    QJsonObject inbound = message(u"inbound"_s, u"preciso de ajuda"_s, u"user"_s);
    inbound.insert(u"from_number"_s, u"+5511988887777"_s);
    inbound.insert(u"to_number"_s, u"+551140000000"_s);
    inbound.insert(u"conv_id"_s, m_conv);
    const auto stored = add(inbound);
    QCOMPARE(stored.status, 201);
    QCOMPARE(mismatch(api::messageSchema(), stored.object()), QString());
    QCOMPARE(stored["status"_L1].toString(), u"received"_s);
    QCOMPARE(stored["from_number"_L1].toString(), u"+5511988887777"_s);
    const auto conversation = m_client->get("/conversations/" + QByteArray::number(m_conv));
    QCOMPARE(conversation.id("unread"_L1), 1);
    QCOMPARE(conversation["last_preview"_L1].toString(), u"preciso de ajuda"_s);
    QCOMPARE(number(*m_admin, u"select unread_conversations from app.feed where owner_id = ?"_s,
                    {m_account.owner.value}),
             1);
    QCOMPARE(m_twilio->received.size(), 0);
  }

  void sentByIa() {
    QJsonObject automatic = message(u"outbound"_s, u"Posso ajudar?"_s, u"system"_s);
    automatic.insert(u"sent_by_ia"_s, true);
    const auto sent = add(automatic);
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent["sent_by_ia"_L1].toBool(), true);
    QCOMPARE(sent["message_owner"_L1].toString(), u"system"_s);
  }

  void whatIsWrongIsTold_data() {
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* name, const QJsonObject& change, const QStringList& problems) {
      QTest::newRow(name) << change << problems;
    };
    row("direction", {{u"direction"_s, u"sideways"_s}}, {u"enum at body/direction"_s});
    row("owner", {{u"message_owner"_s, u"nobody"_s}}, {u"enum at body/message_owner"_s});
    row("types",
        {{u"body"_s, 5},
         {u"message_type"_s, u"smell"_s},
         {u"sent_by_ia"_s, u"yes"_s},
         {u"metadata"_s, QJsonArray()}},
        {u"string_type at body/body"_s, u"enum at body/message_type"_s,
         u"bool_type at body/sent_by_ia"_s, u"dict_type at body/metadata"_s});
    row("another conversation", {{u"conv_id"_s, 1}}, {u"value_error at body/conv_id"_s});
    row("a stranger", {{u"from_number"_s, u"whatsapp:+5511900000000"_s}},
        {u"value_error at body/from_number"_s});
    row("another channel", {{u"from_number"_s, u"sms:+5511988887777"_s}},
        {u"value_error at body/from_number"_s});
    row("nothing to send", {{u"body"_s, u"  "_s}}, {u"value_error at body"_s});
    row("media that is no list", {{u"metadata"_s, QJsonObject{{u"media"_s, u"x"_s}}}},
        {u"list_type at body/metadata/media"_s});
    row("media of a file",
        {{u"metadata"_s,
          QJsonObject{{u"media"_s, QJsonArray{QJsonObject{{u"url"_s, u"file:///etc/passwd"_s}}}}}}},
        {u"string_pattern_mismatch at body/metadata/media/0/url"_s});
  }
  void whatIsWrongIsTold() {
    QFETCH(QJsonObject, change);
    QFETCH(QStringList, problems);
    QJsonObject body = message(u"outbound"_s, u"olá"_s);
    for (auto it = change.begin(); it != change.end(); ++it)
      body.insert(it.key(), it.value());
    const auto answer = add(body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problems(), problems);
    QCOMPARE(number(*m_admin, u"select count(*) from app.messages where conv_id = ?"_s, {m_conv}),
             0);
  }

  void whatElseAClientSendsIsPassedOver() {
    QJsonObject body = message(u"outbound"_s, u"olá"_s);
    body.insert(u"msg_id"_s, 7);
    body.insert(u"timestamp"_s, u"2020-01-01"_s);
    QCOMPARE(add(body).status, 201);
  }

  void aClosedConversationTakesNone() {
    QCOMPARE(m_client->post(path() + "/close").status, 200);
    QCOMPARE(add(message(u"outbound"_s, u"olá"_s)).status, 409);
    QCOMPARE(add(message(u"inbound"_s, u"olá"_s, u"user"_s)).status, 409);
  }

  void aThreadInParts() {
    QList<qint64> ids;
    for (int i = 0; i < 12; ++i)
      ids.append(add(message(u"inbound"_s, u"mensagem %1"_s.arg(i), u"user"_s)).id("msg_id"_L1));
    QCOMPARE(read({}), ids);
    QCOMPARE(read("limit=5"), ids.first(5));
    QCOMPARE(read("limit=5&offset=10"), ids.sliced(10));
    QCOMPARE(read("offset=12"), QList<qint64>());
    QCOMPARE(read("after_id=" + QByteArray::number(ids[8])), ids.sliced(9));
    QCOMPARE(read("limit=2&before_id=" + QByteArray::number(ids[5])), (QList{ids[3], ids[4]}));
    QCOMPARE(
        read("after_id=" + QByteArray::number(ids[1]) + "&before_id=" + QByteArray::number(ids[4])),
        (QList{ids[2], ids[3]}));
    const auto all = m_client->get(path() + "/messages/");
    QCOMPARE(mismatch(api::Schema::array(api::messageSchema()), all.array()), QString());
    QCOMPARE(m_client->get(path() + "/messages?offset=-1").problems(),
             QStringList{u"greater_than_equal at query/offset"_s});
  }

  void anotherTenantsIsNotFound() {
    const qint64 msg = add(message(u"inbound"_s, u"segredo"_s, u"user"_s)).id("msg_id"_L1);
    const TestAccount other = addAccount(*m_admin);
    const ApiClient stranger(m_gateway->base(), addKey(*m_admin, other.owner));
    QCOMPARE(stranger.get(path() + "/messages").status, 404);
    QCOMPARE(stranger.get("/messages/" + QByteArray::number(msg)).status, 404);
    QCOMPARE(stranger.post(path() + "/messages", message(u"outbound"_s, u"x"_s)).status, 404);
    QCOMPARE(stranger.post(path() + "/messages", message(u"inbound"_s, u"x"_s, u"user"_s)).status,
             404);
    QCOMPARE(read({}).size(), 1);
  }

  void oneMessageOfEightRequests() {
    const QByteArray body =
        QJsonDocument(message(u"outbound"_s, u"uma vez"_s)).toJson(QJsonDocument::Compact);
    const QByteArray request =
        m_client->request("POST", path() + "/messages", body, "Idempotency-Key: abc\r\n");
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i)
      clients.push_back(std::make_unique<RawClient>(m_client->url()));
    for (auto& client : clients)
      client->send(request);
    QSet<QByteArray> bodies;
    int replayed = 0;
    for (auto& client : clients) {
      const auto response = client->receive();
      QCOMPARE(response.status, 201);
      bodies.insert(response.body);
      replayed += response.head.contains("Idempotent-Replayed: true") ? 1 : 0;
    }
    QCOMPARE(bodies.size(), 1);
    QCOMPARE(replayed, 7);
    QCOMPARE(read({}).size(), 1);
    QTRY_COMPARE(m_twilio->received.size(), 1);
  }

  void anotherRequestWithTheSameKey() {
    const QByteArray header = "Idempotency-Key: once\r\n";
    QCOMPARE(add(message(u"outbound"_s, u"a"_s), header).status, 201);
    const auto again =
        m_client->post(path() + "/messages/", message(u"outbound"_s, u"a"_s), header);
    QCOMPARE(again.header("Idempotent-Replayed"), "true");  // a slash makes no other request
    QCOMPARE(add(message(u"outbound"_s, u"b"_s), header).status, 422);
    QCOMPARE(m_client->post(path() + "/close", {}, header).status, 422);
    // Another key of the same tenant has its own.
    const ApiClient second(m_gateway->base(), addKey(*m_admin, m_account.owner));
    QCOMPARE(second.post(path() + "/messages", message(u"outbound"_s, u"b"_s), header).status, 201);
    QCOMPARE(
        add(message(u"outbound"_s, u"x"_s), "Idempotency-Key: " + QByteArray(256, 'a') + "\r\n")
            .problems(),
        QStringList{u"string_pattern_mismatch at header/Idempotency-Key"_s});
  }

  void whatFailedMayBeTriedAgain() {
    const QByteArray header = "Idempotency-Key: later\r\n";
    run(*m_admin, u"update app.conversations set status = 'agent_closed' where conv_id = ?"_s,
        {m_conv});
    QCOMPARE(m_client->post(path() + "/close", {}, header).status, 409);
    const auto begun = m_client->post("/conversations", {{u"owner_id"_s, m_account.owner.value},
                                                         {u"from_number"_s, kCustomer},
                                                         {u"to_number"_s, kBusiness}});
    m_conv = begun.id("conv_id"_L1);
    QCOMPARE(m_client->post(path() + "/close", {}, header).status, 200);
    const auto again = m_client->post(path() + "/close", {}, header);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.header("Idempotent-Replayed"), QByteArray("true"));
  }

  void oldRequestsAreForgotten() {
    QCOMPARE(add(message(u"outbound"_s, u"a"_s), "Idempotency-Key: old\r\n").status, 201);
    QCOMPARE(number(*m_admin, u"select app.prune_api_requests(now() + interval '23 hours')"_s), 0);
    QVERIFY(number(*m_admin, u"select app.prune_api_requests(now() + interval '25 hours')"_s) > 0);
    QCOMPARE(number(*m_admin, u"select count(*) from app.api_requests"_s), 0);
  }

 private:
  QByteArray path() const { return "/conversations/" + QByteArray::number(m_conv); }

  static QJsonObject message(const QString& direction, const QString& body,
                             const QString& owner = u"agent"_s) {
    const bool out = direction == "outbound"_L1;
    return {{u"from_number"_s, out ? kBusiness : kCustomer},
            {u"to_number"_s, out ? kCustomer : kBusiness},
            {u"body"_s, body},
            {u"direction"_s, direction},
            {u"message_owner"_s, owner}};
  }

  ApiAnswer add(const QJsonObject& body, const QByteArray& headers = {}) const {
    return m_client->post(path() + "/messages", body, headers);
  }

  QList<qint64> read(const QByteArray& query) const {
    QList<qint64> ids;
    for (const QJsonValue& message : m_client->get(path() + "/messages?" + query).array())
      ids.append(message["msg_id"_L1].toInteger());
    return ids;
  }

  std::unique_ptr<FakeTwilio> m_twilio;
  std::unique_ptr<ApiClient> m_client;
  qint64 m_conv = 0;
};

QTEST_GUILESS_MAIN(TestApiMessages)
#include "tst_api_messages.moc"
