#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Conversations over the API: a real gateway, real sockets, a real database.
class TestApiConversations : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    GatewayTest::init();
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
    row("a text", "\"x\"", {u"dict_type at body"_s});
    row("null", "null", {u"dict_type at body"_s});
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

  void wrongParties_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("problem");
    QTest::newRow("two channels") << u"whatsapp:+5511988887777"_s << u"sms:+551140000000"_s
                                  << QString() << u"value_error at body/to_number"_s;
    QTest::newRow("not the channel's") << u"sms:+5511988887777"_s << u"+551140000000"_s
                                       << u"whatsapp"_s << u"value_error at body/from_number"_s;
    QTest::newRow("with itself") << u"+5511988887777"_s << u"whatsapp:+5511988887777"_s << QString()
                                 << u"value_error at body/to_number"_s;
    QTest::newRow("a prefix alone") << u"whatsapp:"_s << u"+551140000000"_s << QString()
                                    << u"value_error at body/from_number"_s;
    QTest::newRow("two lines") << u"whatsapp:+5511988887777\r\nX: y"_s << u"+551140000000"_s
                               << QString() << u"value_error at body/from_number"_s;
  }
  void wrongParties() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, channel);
    QFETCH(QString, problem);
    QJsonObject body{
        {u"owner_id"_s, m_account.owner.value}, {u"from_number"_s, from}, {u"to_number"_s, to}};
    if (!channel.isEmpty()) body.insert(u"channel"_s, channel);
    const auto answer = m_client->post("/conversations/", body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problems(), QStringList{problem});
  }

  void staffOfTheTenantOnly() {
    const auto with = [this](qint64 user) {
      return m_client->post("/conversations", {{u"owner_id"_s, m_account.owner.value},
                                               {u"from_number"_s, kCustomer},
                                               {u"to_number"_s, kBusiness},
                                               {u"user_id"_s, user}});
    };
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    const auto staffOf = [this](OwnerId owner) {
      return number(*m_admin, u"select min(user_id) from app.users where owner_id = ?"_s,
                    {owner.value});
    };
    const auto refused = with(staffOf(other));
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.problems(), QStringList{u"value_error at body/user_id"_s});
    const auto begun = with(staffOf(m_account.owner));
    QCOMPARE(begun.status, 201);
    QCOMPARE(begun.id("user_id"_L1), staffOf(m_account.owner));
  }

  void aPageAtATime() {
    constexpr int kAll = 23;
    QList<qint64> expected;
    for (int i = 0; i < kAll; ++i)
      expected.prepend(
          begin(u"whatsapp:+55119700000%1"_s.arg(i, 2, 10, QChar(u'0'))).id("conv_id"_L1));
    QList<qint64> seen;
    QByteArray target =
        "/conversations/?limit=5&owner_id=" + QByteArray::number(m_account.owner.value);
    for (int page = 0; page < 5; ++page) {
      const auto got = m_client->get(target);
      QCOMPARE(got.status, 200);
      QCOMPARE(mismatch(pageSchema(), got.object()), QString());
      // Those that begin meanwhile come before what was read.
      QCOMPARE(got.id("total"_L1), kAll + page);
      begin(u"whatsapp:+55119800000%1"_s.arg(page, 2, 10, QChar(u'0')));
      for (const QJsonValue& conversation : got["conversations"_L1].toArray())
        seen.append(conversation["conv_id"_L1].toInteger());
      const QString cursor = got["next_cursor"_L1].toString();
      QCOMPARE(cursor.isEmpty(), page == 4);
      target = "/conversations?limit=5&cursor=" + cursor.toLatin1() +
               "&owner_id=" + QByteArray::number(m_account.owner.value);
    }
    QCOMPARE(seen, expected);
  }

  void filters() {
    const qint64 first = begin(u"whatsapp:+5511970000001"_s).id("conv_id"_L1);
    const qint64 second = begin(u"sms:+5511970000002"_s, u"sms:+551140000000"_s).id("conv_id"_L1);
    const qint64 third = begin(u"whatsapp:+5511970000003"_s).id("conv_id"_L1);
    const qint64 user = number(*m_admin, u"select min(user_id) from app.users where owner_id = ?"_s,
                               {m_account.owner.value});
    run(*m_admin, u"update app.conversations set user_id = ? where conv_id = ?"_s, {user, third});
    QCOMPARE(m_client->post("/conversations/" + QByteArray::number(first) + "/close").status, 200);
    const QByteArray since =
        QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate).toLatin1();
    const auto rows = [this](const QByteArray& query) {
      const auto got = m_client->get("/conversations/?" + query);
      QList<qint64> ids;
      for (const QJsonValue& conversation : got["conversations"_L1].toArray())
        ids.append(conversation["conv_id"_L1].toInteger());
      return got.id("total"_L1) == ids.size() ? ids : QList<qint64>{-got.status};
    };
    QCOMPARE(rows(""), (QList{third, second}));
    QCOMPARE(rows("status=all"), (QList{first, third, second}));
    QCOMPARE(rows("status=closed"), QList{first});
    QCOMPARE(rows("status=agent_closed"), QList{first});
    QCOMPARE(rows("status=pending"), (QList{third, second}));
    QCOMPARE(rows("status=expired"), QList<qint64>());
    QCOMPARE(rows("status=unanswered"), QList<qint64>());
    QCOMPARE(rows("channel=sms"), QList{second});
    QCOMPARE(rows("assignee=none"), QList{second});
    QCOMPARE(rows("assignee=" + QByteArray::number(user)), QList{third});
    QCOMPARE(rows("phone_number=%2B551170000003"), QList{third});  // eight digits
    QCOMPARE(rows("phone_number=+5511970000003"), QList{third});   // nobody encoded the plus
    QCOMPARE(rows("phone_number=5511970000003"), QList{third});
    QCOMPARE(rows("updated_since=" + since), (QList{third, second}));
    QCOMPARE(rows("updated_since=2020-01-01T00:00:00.123456+03:00"), (QList{third, second}));
    QCOMPARE(rows("updated_since=2100-01-01T00:00:00%2B03:00"), QList<qint64>());
    QCOMPARE(rows("status=all&channel=whatsapp&assignee=none&updated_since=" + since),
             QList{first});
  }

  void wrongQueries_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const QByteArray& query, const QStringList& problems) {
      QTest::newRow(query) << query << problems;
    };
    row("limit=0", {u"greater_than_equal at query/limit"_s});
    row("limit=1001", {u"less_than_equal at query/limit"_s});
    row("limit=ten&owner_id=1.5",
        {u"int_parsing at query/owner_id"_s, u"int_parsing at query/limit"_s});
    row("limit=99999999999999999999", {u"int_parsing_size at query/limit"_s});
    row("status=open", {u"enum at query/status"_s});
    row("assignee=me", {u"string_pattern_mismatch at query/assignee"_s});
    row("updated_since=yesterday", {u"datetime_parsing at query/updated_since"_s});
    row("updated_since=2026-01-01T00:00:00", {u"datetime_parsing at query/updated_since"_s});
    row("phone_number=%00", {u"string_unicode at query/phone_number"_s});
    row("cursor=abc", {u"cursor_invalid at query/cursor"_s});
    row("cursor=AAAAAAAAAAAAAAAAAAAAAA", {u"cursor_invalid at query/cursor"_s});
  }
  void wrongQueries() {
    QFETCH(QByteArray, query);
    QFETCH(QStringList, problems);
    const auto answer = m_client->get("/conversations/?" + query);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problems(), problems);
  }

  void aCursorIsItsLists() {
    for (int i = 0; i < 3; ++i)
      begin(u"whatsapp:+551197000000%1"_s.arg(i));
    const auto page = m_client->get("/conversations/?limit=1");
    const QByteArray cursor = page["next_cursor"_L1].toString().toLatin1();
    QCOMPARE(m_client->get("/conversations/?limit=2&cursor=" + cursor).status, 200);
    QCOMPARE(m_client->get("/conversations/?status=all&cursor=" + cursor).status, 422);
  }

  void closing() {
    const QByteArray path =
        "/conversations/" + QByteArray::number(begin(kCustomer).id("conv_id"_L1));
    QCOMPARE(m_client->post(path + "/close?status=progress").problems(),
             QStringList{u"enum at query/status"_s});
    const auto closed =
        m_client->post(path + "/close/?status=support_closed&reason=Tudo%20certo+%C3%A7");
    QCOMPARE(closed.status, 200);
    QCOMPARE(mismatch(api::conversationSchema(), closed.object()), QString());
    QCOMPARE(closed["status"_L1].toString(), u"support_closed"_s);
    QCOMPARE(closed["ended_reason"_L1].toString(), u"Tudo certo ç"_s);
    QVERIFY(closed["ended_at"_L1].isString());
    const auto again = m_client->post(path + "/close");
    QCOMPARE(again.status, 409);
    QCOMPARE(mismatch(api::errorSchema(), again.object()), QString());
    QCOMPARE(m_client->post(path + "/extend").status, 409);

    const auto history = m_client->get(path + "/transitions");
    QCOMPARE(history.status, 200);
    QCOMPARE(mismatch(api::Schema::array(api::transitionSchema()), history.array()), QString());
    QCOMPARE(history.array().size(), 2);
    const QJsonValue last = history.array().last();
    QCOMPARE(last["to_status"_L1].toString(), u"support_closed"_s);
    QVERIFY(last["actor"_L1].toString().startsWith(u"key:"));

    // The next one is linked to it.
    const auto next = begin(kCustomer);
    QCOMPARE(next.status, 201);
    QCOMPARE(next.id("previous_conv_id"_L1), closed.id("conv_id"_L1));
  }

  void closingByDefault() {
    const QByteArray path =
        "/conversations/" + QByteArray::number(begin(kCustomer).id("conv_id"_L1));
    QCOMPARE(m_client->post(path + "/close")["status"_L1].toString(), u"agent_closed"_s);
  }

  void extending() {
    const auto begun = begin(kCustomer);
    const QByteArray path = "/conversations/" + QByteArray::number(begun.id("conv_id"_L1));
    const auto expiry = [](const ApiAnswer& answer) {
      return QDateTime::fromString(answer["expires_at"_L1].toString(), Qt::ISODateWithMs);
    };
    const auto byTen = m_client->post(path + "/extend?additional_minutes=10");
    QCOMPARE(byTen.status, 200);
    QCOMPARE(expiry(begun).secsTo(expiry(byTen)), 600);
    const auto byDefault = m_client->post(path + "/extend/");
    QCOMPARE(expiry(byTen).secsTo(expiry(byDefault)), 120 * 60);
    const auto history = m_client->get(path + "/transitions").array();
    QCOMPARE(history.size(), 3);
    QVERIFY(history[0]["extension"_L1].isNull());
    QCOMPARE(history[1]["from_status"_L1], history[1]["to_status"_L1]);
    QVERIFY(history[1]["actor"_L1].toString().startsWith(u"key:"));
    QCOMPARE(history[1]["extension"_L1]["additional_minutes"_L1].toInt(), 10);
    QCOMPARE(history[1]["extension"_L1]["expires_before"_L1], begun["expires_at"_L1]);
    QCOMPARE(history[1]["extension"_L1]["expires_after"_L1], byTen["expires_at"_L1]);
    QCOMPARE(history[2]["extension"_L1]["expires_after"_L1], byDefault["expires_at"_L1]);
    QCOMPARE(mismatch(api::Schema::array(api::transitionSchema()), history), QString());
    for (const char* wrong : {"0", "-5", "525601"})
      QCOMPARE(m_client->post(path + "/extend?additional_minutes=" + wrong).status, 422);
    QCOMPARE(m_client->post(path + "/extend?additional_minutes=1.5").problems(),
             QStringList{u"int_parsing at query/additional_minutes"_s});
  }

  void anotherTenantsIsNotFound() {
    const QByteArray id = QByteArray::number(begin(kCustomer).id("conv_id"_L1));
    const TestAccount other = addAccount(*m_admin);
    const ApiClient stranger(m_gateway->base(), addKey(*m_admin, other.owner));
    for (const QByteArray& path : {QByteArray("/conversations/" + id),
                                   QByteArray("/conversations/" + id + "/transitions")}) {
      QCOMPARE(stranger.get(path).status, 404);
      QCOMPARE(m_client->get(path).status, 200);
    }
    for (const char* call : {"/close", "/extend"})
      QCOMPARE(stranger.post("/conversations/" + id + call).status, 404);
    const QByteArray owner = QByteArray::number(m_account.owner.value);
    QCOMPARE(stranger.get("/conversations/?owner_id=" + owner).status, 404);
    QCOMPARE(stranger.get("/conversations/").id("total"_L1), 0);
    QCOMPARE(stranger
                 .post("/conversations/", {{u"owner_id"_s, m_account.owner.value},
                                           {u"from_number"_s, kCustomer},
                                           {u"to_number"_s, kBusiness}})
                 .status,
             404);
    QCOMPARE(m_client->get("/conversations/" + id)["status"_L1].toString(), u"pending"_s);
  }

  void idsThatAreNone_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("999999999") << 404;
    QTest::newRow("0") << QByteArray("0") << 404;
    QTest::newRow("negative") << QByteArray("-1") << 404;
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << 404;
    QTest::newRow("larger") << QByteArray("9223372036854775808") << 422;
    QTest::newRow("word") << QByteArray("abc") << 422;
    QTest::newRow("fraction") << QByteArray("1.0") << 422;
    QTest::newRow("a NUL after it") << QByteArray("1%00") << 422;
    QTest::newRow("a slash in it") << QByteArray("1%2Fmessages") << 404;
    QTest::newRow("nothing but a slash") << QByteArray("%2f") << 404;
  }
  void idsThatAreNone() {
    QFETCH(QByteArray, id);
    QFETCH(int, status);
    QCOMPARE(m_client->get("/conversations/" + id).status, status);
    QCOMPARE(m_client->get("/conversations/" + id + "/messages").status, status);
    QCOMPARE(m_client->post("/conversations/" + id + "/close").status, status);
  }

 private:
  gateway::GatewayOptions options() const override {
    gateway::GatewayOptions options = GatewayTest::options();
    options.lifeCycle.expirationMinutes = 120;
    return options;
  }

  static api::Schema pageSchema() {
    return api::pageSchema(u"ConversationPage"_s, u"conversations"_s, api::conversationSchema(),
                           true);
  }
  ApiAnswer begin(const QString& from, const QString& to = kBusiness) const {
    return m_client->post(
        "/conversations/",
        {{u"owner_id"_s, m_account.owner.value}, {u"from_number"_s, from}, {u"to_number"_s, to}});
  }

  std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestApiConversations)
#include "tst_api_conversations.moc"
