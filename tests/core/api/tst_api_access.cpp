#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <csignal>

#include "tests/core/api/api_client.h"
#include "tests/core/gateway/gateway_test.h"
#include "tests/support/stopped_server.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Who may call what how often: keys, scopes, rates, browsers; and what no endpoint decides itself.
class TestApiAccess : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_owner = addOwner(*m_admin, u"Acme"_s); }

  void withoutAKeyThatWorks_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n");
    QTest::newRow("unknown") << QByteArray("X-API-Key: oc_" + QByteArray(43, 'a') + "\r\n");
    QTest::newRow("not ours") << QByteArray("X-API-Key: secret\r\n");
    QTest::newRow("basic") << QByteArray("Authorization: Basic b2M6b2M=\r\n");
  }
  void withoutAKeyThatWorks() {
    QFETCH(QByteArray, headers);
    const ApiClient nobody(m_gateway->base(), {});
    const auto refused = nobody.send("GET", "/conversations/", {}, headers);
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.header("WWW-Authenticate").startsWith("Bearer"));
    QVERIFY(refused["detail"_L1].isString());
  }

  void bothHeaders() {
    const QByteArray key = addKey(*m_admin, m_owner, u"read"_s);
    const ApiClient nobody(m_gateway->base(), {});
    for (const QByteArray& header :
         {QByteArray("Authorization: Bearer " + key), QByteArray("authorization: bearer " + key),
          QByteArray("X-API-Key: " + key)})
      QCOMPARE(nobody.send("GET", "/conversations/", {}, header + "\r\n").status, 200);
  }

  void aKeyIsKnownAtOnce() {
    for (int i = 0; i < 5; ++i)
      QCOMPARE(client(u"read"_s).get("/conversations/").status, 200);
  }

  void aRevokedKeyWorksNoLonger() {
    const ApiClient caller = client(u"admin"_s);
    QCOMPARE(caller.get("/conversations/").status, 200);
    const qint64 id = number(*m_admin, u"select max(key_id) from app.api_keys where owner_id = ?"_s,
                             {m_owner.value});
    need(store::revokeApiKey(*m_admin, m_owner, id), "revoke");
    QCOMPARE(caller.get("/conversations/").status, 401);
  }

  void aTenantThatIsSwitchedOffIsOut() {
    const ApiClient caller = client(u"admin"_s);
    QCOMPARE(caller.get("/conversations/").status, 200);
    run(*m_admin, u"update app.owners set active = false where owner_id = ?"_s, {m_owner.value});
    QCOMPARE(caller.get("/conversations/").status, 401);
  }

  void whenAKeyWasUsed() {
    const ApiClient caller = client(u"read"_s);
    QCOMPARE(caller.get("/conversations/").status, 200);
    QTRY_COMPARE(number(*m_admin,
                        u"select count(*) from app.api_keys where owner_id = ? and last_used_at is "
                        "not null"_s,
                        {m_owner.value}),
                 1);
  }

  void onlyHashesAreStored() {
    const QByteArray key = addKey(*m_admin, m_owner);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.api_keys k where k::text like '%' || ? || '%'"_s,
                    {QString::fromLatin1(key.mid(3))}),
             0);
  }

  void scopes_data() {
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("writing");
    QTest::addColumn<int>("administering");
    QTest::newRow("read") << u"read"_s << 200 << 403 << 403;
    QTest::newRow("write") << u"write"_s << 200 << 422 << 403;
    QTest::newRow("admin") << u"admin"_s << 200 << 422 << 422;
  }
  void scopes() {
    QFETCH(QString, scope);
    QFETCH(int, reading);
    QFETCH(int, writing);
    QFETCH(int, administering);
    const ApiClient caller = client(scope);
    QCOMPARE(caller.get("/features").status, reading);
    QCOMPARE(caller.post("/conversations/").status, writing);
    const auto answer = caller.post("/features/");
    QCOMPARE(answer.status, administering);
    if (administering == 403) QVERIFY(answer["detail"_L1].toString().contains(u"admin"));
  }

  void aRateOfItsOwn() {
    const ApiClient slow(m_gateway->base(), addKey(*m_admin, m_owner, u"read"_s, 3));
    for (int left = 2; left >= 0; --left) {
      const auto allowed = slow.get("/conversations/");
      QCOMPARE(allowed.status, 200);
      QCOMPARE(allowed.header("X-RateLimit-Limit"), QByteArray("3"));
      QCOMPARE(allowed.header("X-RateLimit-Remaining").toInt(), left);
    }
    const auto refused = slow.get("/conversations/");
    QCOMPARE(refused.status, 429);
    const int wait = refused.header("Retry-After").toInt();
    QVERIFY2(wait >= 1 && wait <= 20, refused.head);
    // Another key of the same tenant isn't held up.
    QCOMPARE(client(u"read"_s).get("/conversations/").status, 200);
  }

  // What the database refuses counts as well.
  void aRefusalTellsTheRateToo() {
    const ApiClient caller(m_gateway->base(), addKey(*m_admin, m_owner, u"write"_s, 9));
    const auto unknown = caller.get("/conversations/999999");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.header("X-RateLimit-Limit"), QByteArray("9"));
    QCOMPARE(unknown.header("X-RateLimit-Remaining"), QByteArray("8"));
    QCOMPARE(caller.post("/conversations/999999/close").header("X-RateLimit-Remaining"),
             QByteArray("7"));
  }

  // By address, as far as trusted proxies tell it; keys that work are not held up.
  void wrongKeysAreSlowed() {
    gateway::GatewayOptions behindAProxy = options();
    behindAProxy.trustedProxies.add(u"127.0.0.1"_s);
    RunningGateway gateway(behindAProxy);
    const QByteArray guesser = "X-Forwarded-For: 198.51.100.7\r\n";
    const QByteArray other = "X-Forwarded-For: 198.51.100.8\r\n";
    const auto guess = [&gateway](const QByteArray& headers, const QByteArray& path) {
      return ApiClient(gateway.base(), "a guess").send("GET", path, {}, headers);
    };
    for (int i = 0; i < 30; ++i)
      QCOMPARE(guess(guesser, i % 2 == 0 ? "/conversations/" : "/metrics").status, 401);
    const auto refused = guess(guesser, "/conversations/");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(guess(guesser, "/metrics").status, 429);
    QCOMPARE(guess("X-Forwarded-For: 10.1.1.1, 198.51.100.7\r\n", "/metrics").status, 429);
    QCOMPARE(guess(other, "/conversations/").status, 401);
    const ApiClient proper(gateway.base(), addKey(*m_admin, m_owner));
    QTRY_COMPARE(proper.send("GET", "/conversations/", {}, guesser).status, 200);
    QCOMPARE(proper.send("GET", "/metrics", {}, guesser).status, 200);
  }

  void whoIsNoProxyIsNotBelieved() {
    RunningGateway gateway(options());
    for (int i = 0; i <= 30; ++i) {
      const QByteArray forwarded = "X-Forwarded-For: 198.51.100." + QByteArray::number(i) + "\r\n";
      QCOMPARE(ApiClient(gateway.base(), "a guess").send("GET", "/features", {}, forwarded).status,
               i < 30 ? 401 : 429);
    }
  }

  void browsersAreNotLetIn() {
    const ApiClient caller = client(u"read"_s);
    const auto answer =
        caller.send("GET", "/conversations/", {}, "Origin: https://app.example\r\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.head.contains("Access-Control"));
    const auto preflight =
        caller.send("OPTIONS", "/conversations/", {},
                    "Origin: https://app.example\r\nAccess-Control-Request-Method: GET\r\n");
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.header("Allow"), QByteArray("POST, GET, HEAD, OPTIONS"));
    QVERIFY(!preflight.head.contains("Access-Control"));
  }

  void browsersThatAreNamedAre() {
    gateway::GatewayOptions open = options();
    open.apiCorsOrigins = {u"https://app.example"_s};
    RunningGateway gateway(open);
    const ApiClient caller(gateway.base(), addKey(*m_admin, m_owner, u"read"_s));
    const auto preflight =
        caller.send("OPTIONS", "/conversations/7", {},
                    "Origin: https://app.example\r\nAccess-Control-Request-Method: GET\r\n");
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.header("Access-Control-Allow-Origin"), QByteArray("https://app.example"));
    QVERIFY(preflight.header("Access-Control-Allow-Headers").contains("X-API-Key"));
    const auto named = caller.send("GET", "/conversations/", {}, "Origin: https://app.example\r\n");
    QCOMPARE(named.header("Access-Control-Allow-Origin"), QByteArray("https://app.example"));
    QCOMPARE(named.header("Vary"), QByteArray("Origin"));
    const auto other =
        caller.send("GET", "/conversations/", {}, "Origin: https://evil.example\r\n");
    QVERIFY(!other.head.contains("Access-Control-Allow-Origin"));
    // A refusal can be read by the page as well.
    const ApiClient nobody(gateway.base(), {});
    const auto refused =
        nobody.send("GET", "/conversations/", {}, "Origin: https://app.example\r\n");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("Access-Control-Allow-Origin"), QByteArray("https://app.example"));
  }

  void methodsAndPaths_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char* method, const char* target, int status, const char* allow) {
      QTest::addRow("%s %s", method, target)
          << QByteArray(method) << QByteArray(target) << status << QByteArray(allow);
    };
    row("DELETE", "/conversations/1", 405, "GET, HEAD, OPTIONS");
    row("PUT", "/conversations/", 405, "POST, GET, HEAD, OPTIONS");
    row("OPTIONS", "/conversations/", 204, "POST, GET, HEAD, OPTIONS");
    row("GET", "/conversations/1/close", 405, "POST, OPTIONS");
    row("GET", "/conversation/1", 404, "");
    row("GET", "/conversations/1/nothing", 404, "");
    row("GET", "/conversations/1//messages", 404, "");
    row("HEAD", "/conversations/", 200, "");
  }
  void methodsAndPaths() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    const auto answer = client(u"admin"_s).send(method, target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Allow"), allow);
  }

  void aBodyIsJsonWhateverItSays() {
    const ApiClient caller = client(u"write"_s);
    const QByteArray body = R"({"owner_id":)" + QByteArray::number(m_owner.value) +
                            R"(,"from_number":"+5511988887777","to_number":"+551140000000"})";
    for (const char* type :
         {"", "Content-Type: text/plain\r\n", "Content-Type: application/json; charset=utf-8\r\n"})
      QCOMPARE(caller.send("POST", "/conversations/", body, type).status, 201);
  }

  void answersKeepTheOrderOfTheRequests() {
    const ApiClient caller = client(u"read"_s);
    RawClient raw(caller.url());
    QByteArray requests;
    for (int i = 0; i < 20; ++i)
      requests +=
          caller.request("GET", i % 2 == 0 ? "/conversations/?limit=7" : "/conversations/x");
    raw.send(requests);
    for (int i = 0; i < 20; ++i)
      QCOMPARE(raw.receive().status, i % 2 == 0 ? 200 : 422);
  }

  void theDocument() {
    const ApiClient nobody(m_gateway->base(), {});
    const auto answer = nobody.get("/openapi.json");
    QCOMPARE(answer.status, 200);
    const QJsonObject document = answer.object();
    QCOMPARE(document["openapi"_L1].toString(), u"3.0.3"_s);
    QSet<QString> operations;
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
      const QJsonObject methods = path->toObject();
      for (auto method = methods.begin(); method != methods.end(); ++method) {
        const QString operation = (*method)["operationId"_L1].toString();
        QVERIFY2(!operation.isEmpty() && !operations.contains(operation), qPrintable(operation));
        operations.insert(operation);
        QVERIFY((*method)["responses"_L1].toObject().size() > 0);
      }
    }
    for (const char* needed : {"/", "/health", "/conversations/", "/conversations/{conv_id}",
                               "/conversations/{conv_id}/messages",
                               "/conversations/{conv_id}/close", "/conversations/{conv_id}/extend"})
      QVERIFY2(paths.contains(QString::fromLatin1(needed)), needed);
    // Every reference leads somewhere.
    const QJsonObject schemas = document["components"_L1]["schemas"_L1].toObject();
    qsizetype at = 0;
    const QByteArray mark = "#/components/schemas/";
    while ((at = answer.body.indexOf(mark, at)) >= 0) {
      at += mark.size();
      const QByteArray name = answer.body.mid(at, answer.body.indexOf('"', at) - at);
      QVERIFY2(schemas.contains(QString::fromLatin1(name)), name);
    }
  }

  void detailsOfErrors() {
    gateway::GatewayOptions verbose = options();
    verbose.apiDebug = true;
    RunningGateway gateway(verbose);
    const QByteArray key = addKey(*m_admin, m_owner, u"admin"_s);
    const ApiClient debugging(gateway.base(), key);
    const ApiClient plain(m_gateway->base(), key);
    const auto begun = plain.post("/conversations/", {{u"owner_id"_s, m_owner.value},
                                                      {u"from_number"_s, kCustomer},
                                                      {u"to_number"_s, kBusiness}});
    const QByteArray path =
        "/conversations/" + QByteArray::number(begun.id("conv_id"_L1)) + "/close";
    QCOMPARE(plain.post(path).status, 200);
    QVERIFY(plain.post(path)["debug"_L1].isUndefined());
    QVERIFY(debugging.post(path)["debug"_L1].toString().startsWith(u"OC409"));
  }

  // Somebody holds the conversation for longer than a call waits.
  void whatIsHeldIsTriedLater() {
    const ApiClient caller = client(u"write"_s);
    const auto begun = caller.post("/conversations/", {{u"owner_id"_s, m_owner.value},
                                                       {u"from_number"_s, kCustomer},
                                                       {u"to_number"_s, kBusiness}});
    const auto holder = m_cluster->connectAdmin();
    run(*holder, u"begin"_s);
    run(*holder, u"select from app.conversations where conv_id = ? for update"_s,
        {begun.id("conv_id"_L1)});
    RawClient waiting(caller.url());
    waiting.send(caller.request(
        "POST", "/conversations/" + QByteArray::number(begun.id("conv_id"_L1)) + "/close", ""));
    RawClient::Response answer;
    for (int i = 0; i < 4 && answer.status == 0; ++i)
      answer = waiting.receive();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.head.contains("Retry-After"));
    // Who only reads isn't held up.
    QCOMPARE(caller.get("/conversations/").status, 200);
    run(*holder, u"rollback"_s);
  }

  void theDatabaseGoesAndComesBack() {
    const ApiClient caller = client(u"read"_s);
    QCOMPARE(caller.get("/conversations/").status, 200);
    m_admin.reset();
    ::kill(static_cast<pid_t>(m_cluster->cluster().serverPid()), SIGINT);
    QTRY_COMPARE(caller.get("/conversations/").status, 503);
    const auto away = caller.get("/conversations/");
    QCOMPARE(away.status, 503);
    QVERIFY(!away.header("Retry-After").isEmpty());
    QVERIFY(away["detail"_L1].isString());
    const ApiClient unknown(m_gateway->base(), "oc_" + QByteArray(43, 'b'));
    QCOMPARE(unknown.get("/conversations/").status, 503);  // it may be one that was made just now
    need(m_cluster->cluster().revive(), "revive");
    QTRY_COMPARE_WITH_TIMEOUT(caller.get("/conversations/").status, 200, 20000);
    m_admin = m_cluster->connectAdmin();
  }

  // A server that doesn't answer at all keeps even those waiting for an end whose key is unknown.
  void theDatabaseIsStopped() {
    const ApiClient unknown(m_gateway->base(), "oc_" + QByteArray(43, 'c'));
    QCOMPARE(unknown.get("/conversations/").status, 401);
    const StoppedServer stopped(m_cluster->cluster().serverPid());
    RawClient waiting(unknown.url());
    waiting.send(unknown.request("GET", "/conversations/"));
    RawClient::Response answer;
    for (int i = 0; i < 4 && answer.status == 0; ++i)
      answer = waiting.receive();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.head.contains("Retry-After"));
  }

 private:
  ApiClient client(const QString& scope) const {
    return {m_gateway->base(), addKey(*m_admin, m_owner, scope)};
  }

  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestApiAccess)
#include "tst_api_access.moc"
