#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "tests/core/api/api_client.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Conversations over the API: a real gateway, real sockets, a real database.
class TestApiConversations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    options.lifeCycle.expirationMinutes = 120;
    m_gateway = std::make_unique<RunningGateway>(options);
  }
  void init() {
    m_account = addAccount(*m_admin);
    m_client = std::make_unique<ApiClient>(m_gateway->base(), addKey(*m_admin, m_account.owner));
  }

  void beginAndGet() {
    const auto begun = begin(u"whatsapp:+5511988887777"_s);
    QCOMPARE(begun.status, 201);
    QCOMPARE(mismatch(api::conversationSchema(), begun.object()), QString());
    QVERIFY2(begun.body.startsWith("{\"conv_id\" : "), begun.body);
    const QByteArray order[] = {"conv_id", "owner_id",   "from_number", "to_number",
                                "status",  "started_at", "ended_at",    "channel"};
    qsizetype at = -1;
    for (const QByteArray& name : order) {
      const qsizetype next = begun.body.indexOf(QByteArray('"' + name + "\" :"));
      QVERIFY2(next > at, name);
      at = next;
    }
    QCOMPARE(begun["status"_L1].toString(), u"pending"_s);
    QVERIFY(begun["started_at"_L1].toString().endsWith(u'Z'));
    QVERIFY(begun["ended_at"_L1].isNull());
    QCOMPARE(begun["phone_number"_L1].toString(), u"+5511988887777"_s);

    const QByteArray path = "/conversations/" + QByteArray::number(begun.id("conv_id"_L1));
    for (const QByteArray& form : {path, QByteArray(path + '/')}) {
      const auto got = m_client->get(form);
      QCOMPARE(got.status, 200);
      QCOMPARE(got.body, begun.body);
    }
    QCOMPARE(m_client->send("HEAD", path).status, 200);
  }

  void theSameConversationAgain_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("again") << u"whatsapp:+5511988887777"_s << kBusiness;
    QTest::newRow("bare") << u"+5511988887777"_s << u"+551140000000"_s;
    QTest::newRow("without the ninth digit") << u"+551188887777"_s << kBusiness;
    QTest::newRow("from our side") << kBusiness << u"whatsapp:+5511988887777"_s;
  }
  void theSameConversationAgain() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const qint64 first = begin(kCustomer).id("conv_id"_L1);
    const auto again = begin(from, to);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.id("conv_id"_L1), first);
    QCOMPARE(begin(u"whatsapp:+5511977776666"_s).id("conv_id"_L1) == first, false);
  }

  void addressesStandAsGiven() {
    const auto begun = begin(u"+551140000000"_s, u"+55 11 98888-7777"_s);
    QCOMPARE(begun["from_number"_L1].toString(), u"+551140000000"_s);
    QCOMPARE(begun["to_number"_L1].toString(), u"+55 11 98888-7777"_s);
    QCOMPARE(begun["phone_number"_L1].toString(), u"+5511988887777"_s);
    QCOMPARE(begun["customer_address"_L1].toString(), u"whatsapp:+55 11 98888-7777"_s);
    QCOMPARE(begun["channel"_L1].toString(), u"whatsapp"_s);
  }

  void wrongBodies_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* name, const QByteArray& body, const QStringList& problems) {
      QTest::newRow(name) << body << problems;
    };
    row("nothing", "", {u"missing at body"_s});
    row("no JSON", "{\"owner_id\": 1,}", {u"json_invalid at body/16"_s});
    row("a list", "[]", {u"dict_type at body"_s});
    row("empty", "{}",
        {u"missing at body/owner_id"_s, u"missing at body/from_number"_s,
         u"missing at body/to_number"_s});
    row("all of it",
        R"({"owner_id":"1","from_number":5,"to_number":"","channel":"W","user_id":1.5})",
        {u"int_type at body/owner_id"_s, u"string_type at body/from_number"_s,
         u"string_too_short at body/to_number"_s, u"string_pattern_mismatch at body/channel"_s,
         u"int_from_float at body/user_id"_s});
    row("NUL", R"({"owner_id":1,"from_number":"a\u0000","to_number":"b"})",
        {u"string_unicode at body/from_number"_s});
    row("half a pair", R"({"owner_id":1,"from_number":"\ud800","to_number":"b"})",
        {u"string_unicode at body/from_number"_s});
    row("NUL within metadata",
        R"({"owner_id":1,"from_number":"a","to_number":"b","metadata":{"x":["\u0000"]}})",
        {u"string_unicode at body/metadata"_s});
    row("beyond 64 bits", R"({"owner_id":99999999999999999999,"from_number":"a","to_number":"b"})",
        {u"int_parsing_size at body/owner_id"_s});
    row("too deep", QByteArray(3000, '[') + QByteArray(3000, ']'),
        {u"json_invalid at body/1025"_s});
  }
  void wrongBodies() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, problems);
    const auto answer = m_client->send("POST", "/conversations/", body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(mismatch(api::validationErrorSchema(), answer.object()), QString());
    QCOMPARE(answer.problems(), problems);
  }

 private:
  ApiAnswer begin(const QString& from, const QString& to = kBusiness) const {
    return m_client->post(
        "/conversations/",
        {{u"owner_id"_s, m_account.owner.value}, {u"from_number"_s, from}, {u"to_number"_s, to}});
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<RunningGateway> m_gateway;
  TestAccount m_account;
  std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestApiConversations)
#include "tst_api_conversations.moc"
