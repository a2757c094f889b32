#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include "core/http/connection.h"
#include "core/http/server.h"
#include "tests/core/http/raw_client.h"

using namespace oc::http;

namespace {

QByteArray get(const QByteArray& target, const QByteArray& fields = {}) {
  return "GET " + target + " HTTP/1.1\r\nHost: test\r\n" + fields + "\r\n";
}

// A server that keeps every request with its Reply, and answers "/now…" at once with the path.
struct Desk {
  struct Held {
    Request request;
    Reply reply;
  };

  explicit Desk(Limits limits = {})
      : server(limits,
               [this](const Request& request, const Reply& reply) { take(request, reply); }) {
    auto listening = server.listen(QHostAddress::LocalHost, 0);
    if (!listening) qFatal("%s", qPrintable(listening.error().message));
    url = *listening;
  }

  void take(const Request& request, const Reply& reply) {
    if (request.path.startsWith(QStringLiteral("/now"))) {
      requests.push_back(request);
      reply.send({200, "text/plain", request.path.toUtf8(), {}});
    } else if (request.path == QStringLiteral("/throw")) {
      throw std::runtime_error("secret");
    } else if (request.path == QStringLiteral("/throw-int")) {
      throw 42;
    } else if (request.path != QStringLiteral("/forget")) {
      held.push_back({request, reply});
    }
  }

  std::vector<Request> requests;
  std::vector<Held> held;
  QUrl url;
  Server server;
};

}  // namespace

class TestHttpServer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersGet() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/now/caf%C3%A9%20x?a=%20b&c=d+e", "X-Twilio-Signature:  abc= \r\n"));
    const auto response = client.receive();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("/now/café x"));
    QVERIFY(response.head.contains("Content-Type: text/plain\r\n"));
    QVERIFY(response.head.contains("Content-Length: 12\r\n"));
    QVERIFY(!response.head.contains("Connection"));
    const Request& request = desk.requests.at(0);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/now/caf%C3%A9%20x?a=%20b&c=d+e"));
    QCOMPARE(request.path, QStringLiteral("/now/café x"));
    QCOMPARE(request.query, QByteArray("a=%20b&c=d+e"));
    QCOMPARE(request.body, QByteArray());
    QCOMPARE(request.header("x-twilio-signature"), QByteArray("abc="));
    QCOMPARE(request.header("HOST"), QByteArray("test"));
    QVERIFY(request.header("X-None").isNull());
    QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
  }

  void answersPost_data() {
    QTest::addColumn<QByteArray>("framed");
    QTest::addColumn<QByteArray>("body");
    const QByteArray big(900'000, 'x');
    QByteArray binary("a\0b\r\n\r\nGET / HTTP/1.1\r\n\r\n", 26);
    QTest::newRow("form") << QByteArray("Content-Length: 14\r\n\r\nBody=ol%C3%A1!")
                          << QByteArray("Body=ol%C3%A1!");
    QTest::newRow("empty") << QByteArray("Content-Length: 0\r\n\r\n") << QByteArray();
    QTest::newRow("no length") << QByteArray("\r\n") << QByteArray();
    QTest::newRow("binary") << "Content-Length: 26\r\n\r\n" + binary << binary;
    QTest::newRow("big") << "Content-Length: 900000\r\n\r\n" + big << big;
    QTest::newRow("chunks")
        << QByteArray(
               "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n"
               "0\r\nTrailer: t\r\n\r\n")
        << QByteArray("abc0123456789");
    QTest::newRow("no chunk") << QByteArray("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                              << QByteArray();
  }
  void answersPost() {
    QFETCH(QByteArray, framed);
    QFETCH(QByteArray, body);
    Desk desk;
    RawClient client(desk.url);
    // Twice on one connection: the first must have been read to its exact end.
    for (size_t round = 0; round < 2; ++round) {
      client.send("POST /now HTTP/1.1\r\nHost: test\r\n" + framed);
      QCOMPARE(client.receive().status, 200);
      QCOMPARE(desk.requests.size(), round + 1);
      QCOMPARE(desk.requests.back().method, QByteArray("POST"));
      QCOMPARE(desk.requests.back().body, body);
    }
    QCOMPARE(desk.server.openConnections(), 1);
  }

  void joinsRepeatedFields() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/now", "X-Forwarded-For: 1.1.1.1\r\nA:\r\nx-forwarded-for: 2.2.2.2\r\n"));
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(desk.requests.at(0).header("X-Forwarded-For"), QByteArray("1.1.1.1, 2.2.2.2"));
    QVERIFY(!desk.requests.at(0).header("A").isNull());
    QVERIFY(desk.requests.at(0).header("A").isEmpty());
  }

  void takesOtherTargets_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << QByteArray("GET http://test/now/x?y HTTP/1.1")
                              << QStringLiteral("/now/x");
    QTest::newRow("two slashes") << QByteArray("GET /now//x HTTP/1.1") << QStringLiteral("/now//x");
    QTest::newRow("a URL in the path")
        << QByteArray("GET /now/http://x/y HTTP/1.1") << QStringLiteral("/now/http://x/y");
    QTest::newRow("another method") << QByteArray("FROB /now HTTP/1.1") << QStringLiteral("/now");
    QTest::newRow("UTF-8") << QByteArray("GET /now/olá HTTP/1.1") << QStringLiteral("/now/olá");
  }
  void takesOtherTargets() {
    QFETCH(QByteArray, line);
    QFETCH(QString, path);
    Desk desk;
    RawClient client(desk.url);
    client.send(line + "\r\nHost: test\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(desk.requests.at(0).path, path);
    QCOMPARE(desk.requests.at(0).method, line.first(line.indexOf(' ')));
    QCOMPARE(desk.requests.at(0).target, line.split(' ').at(1));
  }

  void keepsOrCloses_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("1.1") << get("/now") << true << QByteArray();
    QTest::newRow("1.1 close") << get("/now", "Connection: foo, Close\r\n") << false
                               << QByteArray("Connection: close\r\n");
    QTest::newRow("1.0") << QByteArray("GET /now HTTP/1.0\r\n\r\n") << false
                         << QByteArray("Connection: close\r\n");
    QTest::newRow("1.0 keep") << QByteArray("GET /now HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
                              << true << QByteArray("Connection: keep-alive\r\n");
  }
  void keepsOrCloses() {
    QFETCH(QByteArray, request);
    QFETCH(bool, kept);
    QFETCH(QByteArray, field);
    Desk desk;
    RawClient client(desk.url);
    client.send(request);
    const auto first = client.receive();
    QCOMPARE(first.status, 200);
    QVERIFY(first.head.contains(field));
    if (!kept) {
      QVERIFY(client.closedByServer());
      QTRY_COMPARE(desk.server.openConnections(), 0);
      return;
    }
    for (int i = 0; i < 3; ++i) {
      client.send(request);
      QCOMPARE(client.receive().status, 200);
    }
    QCOMPARE(desk.server.openConnections(), 1);
  }

  void answersHeadWithoutBody() {
    Desk desk;
    RawClient client(desk.url);
    client.send("HEAD /now HTTP/1.1\r\nHost: test\r\n\r\n");
    const auto response = client.receive(true);
    QCOMPARE(response.status, 200);
    QVERIFY(response.head.contains("Content-Length: 4\r\n"));
    client.send(get("/now/2"));
    QCOMPARE(client.receive().body, QByteArray("/now/2"));
  }

  void continuesWhenExpected() {
    Desk desk;
    RawClient client(desk.url);
    client.send(
        "POST /now HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive().status, 100);
    client.send("ab");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(desk.requests.at(0).body, QByteArray("ab"));
    // The body is there already: no interim answer.
    client.send(
        "POST /now HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\ncd");
    QCOMPARE(client.receive().status, 200);
  }

  void doesNotContinueWhatIsTooLarge() {
    Desk desk({.bodyBytes = 10});
    RawClient client(desk.url);
    client.send(
        "POST /now HTTP/1.1\r\nHost: t\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.closedByServer());
  }

  void ignoresUpgrade() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/now",
                    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n"
                    "Sec-WebSocket-Version: 13\r\n"));
    QCOMPARE(client.receive().status, 200);
  }

  void ordersPipelinedAnswers() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/1") + get("/now/2") + get("/3") + get("/4"));
    QTRY_COMPARE(desk.held.size(), size_t{3});
    QVERIFY(client.unread().isEmpty());
    desk.held[2].reply.send({200, "text/plain", "4", {}});
    desk.held[1].reply.send({200, "text/plain", "3", {}});
    desk.held[1].reply.send({500, "text/plain", "again", {}});  // ignored
    QCoreApplication::processEvents();
    QVERIFY(client.unread().isEmpty());
    desk.held[0].reply.send({200, "text/plain", "1", {}});
    for (const char* body : {"1", "/now/2", "3", "4"}) {
      QCOMPARE(client.receive().body, QByteArray(body));
    }
    QVERIFY(client.unread().isEmpty());
  }

  void answersManyPipelinedInOrder() {
    Desk desk;
    RawClient client(desk.url);
    QByteArray all;
    for (int i = 0; i < 500; ++i)
      all += get("/" + QByteArray::number(i));
    client.send(all);
    // What has arrived so far is answered backwards; that lets the next ones in.
    for (size_t answered = 0; answered < 500;) {
      QTRY_VERIFY(desk.held.size() > answered);
      const std::vector<Desk::Held> batch(desk.held.begin() + static_cast<ptrdiff_t>(answered),
                                          desk.held.end());
      answered += batch.size();
      for (auto held = batch.rbegin(); held != batch.rend(); ++held) {
        held->reply.send({200, "text/plain", held->request.path.toUtf8(), {}});
      }
    }
    for (int i = 0; i < 500; ++i)
      QCOMPARE(client.receive().body, "/" + QByteArray::number(i));
  }

  void answersManyPipelinedAtOnce() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/now").repeated(1000));
    for (int i = 0; i < 1000; ++i)
      QCOMPARE(client.receive().status, 200);
  }

  void answersWhatPrecedesTheMalformed() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/late") + "nonsense\r\n\r\n" + get("/never"));
    QTRY_COMPARE(desk.held.size(), size_t{1});
    QVERIFY(client.unread().isEmpty());
    desk.held[0].reply.send({200, "text/plain", "late", {}});
    QCOMPARE(client.receive().body, QByteArray("late"));
    QCOMPARE(client.receive().status, 400);
    QVERIFY(client.closedByServer());
    QCOMPARE(desk.held.size(), size_t{1});
  }

  void takesNothingAfterClose() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/now", "Connection: close\r\n") + get("/now/never"));
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.closedByServer());
    QCOMPARE(desk.requests.size(), size_t{1});
    QVERIFY(client.unread().isEmpty());
  }

  void survivesClientsThatLeave() {
    Desk desk;
    for (int i = 0; i < 50; ++i) {
      RawClient client(desk.url);
      client.send(get("/late") + get("/later"));
      QTRY_COMPARE(desk.held.size(), size_t(2 * i + 2));
      i % 2 == 0 ? client.socket.abort() : client.socket.close();
    }
    QTRY_COMPARE(desk.server.openConnections(), 0);
    for (auto& held : desk.held)
      held.reply.send({});
    RawClient client(desk.url);
    client.send(get("/now"));
    QCOMPARE(client.receive().status, 200);
  }

  void survivesRepliesThatOutliveTheServer() {
    auto desk = std::make_unique<Desk>();
    RawClient client(desk->url);
    client.send(get("/late"));
    QTRY_COMPARE(desk->held.size(), size_t{1});
    const Reply reply = desk->held[0].reply;
    desk.reset();
    QVERIFY(client.closedByServer());
    reply.send({});
  }

  // A client leaves and the server ends in the same turn of the event loop. The sanitizers see it.
  void endsRightAfterAClientLeft() {
    auto desk = std::make_unique<Desk>();
    RawClient client(desk->url);
    client.send(get("/late"));
    QTRY_COMPARE(desk->held.size(), size_t{1});
    QVERIFY(desk->server.heldBytes() > 0);
    auto* served = desk->server.findChild<Connection*>();
    QEventLoop loop;
    connect(served, &Connection::gone, &loop, &QEventLoop::quit);
    client.socket.abort();
    loop.exec();
    QCOMPARE(desk->server.openConnections(), 0);
    QCOMPARE(desk->server.findChild<Connection*>(), served);
  }

  void answersFromOtherThreads() {
    Desk desk;
    RawClient client(desk.url);
    constexpr int kRequests = 60;
    QByteArray all;
    for (int i = 0; i < kRequests; ++i)
      all += get("/" + QByteArray::number(i));
    client.send(all);
    QTRY_COMPARE(desk.held.size(), size_t{kRequests});
    std::vector<std::thread> threads;
    for (size_t t = 0; t < 4; ++t) {
      threads.emplace_back([&desk, t] {
        for (size_t i = t; i < desk.held.size(); i += 4) {
          desk.held[i].reply.send({200, "text/plain", desk.held[i].request.path.toUtf8(), {}});
        }
      });
    }
    for (int i = 0; i < kRequests; ++i) {
      QCOMPARE(client.receive().body, "/" + QByteArray::number(i));
    }
    for (auto& thread : threads)
      thread.join();
  }

  void runsOnAnotherThread() {
    QThread thread;
    auto* server = new Server({}, [](const Request&, const Reply& reply) {
      reply.send({200, "text/plain", "hi", {}});
    });
    server->moveToThread(&thread);
    connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();
    QUrl url;
    QMetaObject::invokeMethod(
        server, [&] { url = *server->listen(QHostAddress::LocalHost, 0); },
        Qt::BlockingQueuedConnection);
    RawClient client(url);
    client.send(get("/"));
    QCOMPARE(client.receive().body, QByteArray("hi"));
    thread.quit();
    QVERIFY(thread.wait());
    QVERIFY(client.closedByServer());
  }

  void turnsDefectsInto500_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("exception") << QByteArray("/throw");
    QTest::newRow("no exception object") << QByteArray("/throw-int");
    QTest::newRow("no answer") << QByteArray("/forget");
  }
  void turnsDefectsInto500() {
    QFETCH(QByteArray, target);
    Desk desk;
    RawClient client(desk.url);
    client.send(get(target) + get("/now"));
    const auto response = client.receive();
    QCOMPARE(response.status, 500);
    QVERIFY(response.head.contains("application/json"));
    QVERIFY(response.body.startsWith("{\"detail\":"));
    QVERIFY(!response.body.contains("secret"));
    QCOMPARE(client.receive().status, 200);
  }

  void writesSafeFields() {
    Desk desk;
    RawClient client(desk.url);
    client.send(get("/late"));
    QTRY_COMPARE(desk.held.size(), size_t{1});
    desk.held[0].reply.send({204,
                             "text/plain",
                             "ignored",
                             {{"X-Good", "1"},
                              {"X-Bad", "1\r\nX-Injected: 1"},
                              {"X Bad", "1"},
                              {"Content-Length", "99"},
                              {"Retry-After", "5"}}});
    const auto response = client.receive();
    QCOMPARE(response.head,
             QByteArray("HTTP/1.1 204 No Content\r\nX-Good: 1\r\nRetry-After: 5\r\n"));
    client.send(get("/now"));
    QCOMPARE(client.receive().status, 200);
  }

  void sendsLargeAnswersToSlowReaders() {
    Desk desk;
    RawClient client(desk.url);
    client.socket.setReadBufferSize(65536);
    client.send(get("/late"));
    QTRY_COMPARE(desk.held.size(), size_t{1});
    desk.held[0].reply.send({200, "text/plain", QByteArray(5'000'000, 'z'), {}});
    QCOMPARE(client.receive().body.size(), 5'000'000);
  }

  void tellsWhenThePortIsTaken() {
    Desk desk;
    const auto port = static_cast<quint16>(desk.url.port());
    Server second({}, [](const Request&, const Reply& reply) { reply.send({}); });
    const auto taken = second.listen(QHostAddress::LocalHost, port);
    QVERIFY(!taken);
    QVERIFY(taken.error().message.startsWith(
        QStringLiteral("port %1 is in use: set API_PORT").arg(port)));
    desk.server.close();
    QVERIFY(second.listen(QHostAddress::LocalHost, port));
    const auto foreign = second.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!foreign);
    QVERIFY(foreign.error().message.contains(QStringLiteral("API_HOST")));
  }

  void closesGracefully() {
    Desk desk;
    RawClient idle(desk.url);
    RawClient busy(desk.url);
    idle.send(get("/now"));
    busy.send(get("/late"));
    QCOMPARE(idle.receive().status, 200);
    QTRY_COMPARE(desk.held.size(), size_t{1});
    desk.server.close();
    QVERIFY(idle.closedByServer());
    desk.held[0].reply.send({200, "text/plain", "last", {}});
    const auto response = busy.receive();
    QCOMPARE(response.body, QByteArray("last"));
    QVERIFY(response.head.contains("Connection: close"));
    QVERIFY(busy.closedByServer());
    QTRY_COMPARE(desk.server.openConnections(), 0);
    RawClient late(desk.url);
    QTRY_COMPARE(late.socket.error(), QAbstractSocket::ConnectionRefusedError);
    desk.url = *desk.server.listen(QHostAddress::LocalHost, 0);
    RawClient again(desk.url);
    again.send(get("/now"));
    QCOMPARE(again.receive().status, 200);
  }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
