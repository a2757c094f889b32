#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>
#include <memory>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

#include "core/http/server.h"
#include "tests/core/http/raw_client.h"

using namespace oc::http;
using std::chrono::milliseconds;

namespace {

struct Counter {
  explicit Counter(Limits limits = {})
      : server(limits, [this](const Request&, const Reply& reply) {
          ++requests;
          if (hold) {
            held.push_back(reply);
          } else {
            reply.send({200, "text/plain", "ok", {}});
          }
        }) {
    url = *server.listen(QHostAddress::LocalHost, 0);
  }

  int requests = 0;
  bool hold = false;
  std::vector<Reply> held;
  QUrl url;
  Server server;
};

const QByteArray kGet = "GET / HTTP/1.1\r\nHost: test\r\n\r\n";

}  // namespace

class TestHttpRefusals : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status = 400) {
      QTest::newRow(name) << bytes << status;
    };
    const auto post = [&row](const char* name, const QByteArray& fields, int status = 400) {
      row(name, "POST / HTTP/1.1\r\nHost: t\r\n" + fields + "\r\n" + kGet, status);
    };
    post("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    post("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n");
    post("two lengths", "Content-Length: 5\r\nContent-Length: 5\r\n");
    post("two lengths in other case", "Content-Length: 5\r\ncontent-LENGTH: 0\r\n");
    post("list of lengths", "Content-Length: 5, 5\r\n");
    post("negative length", "Content-Length: -1\r\n");
    post("signed length", "Content-Length: +5\r\n");
    post("hexadecimal length", "Content-Length: 0x5\r\n");
    post("empty length", "Content-Length:\r\n");
    post("2^64-1", "Content-Length: 18446744073709551615\r\n");
    post("2^63", "Content-Length: 9223372036854775808\r\n");
    post("large length", "Content-Length: 999999999999999999\r\n", 413);
    post("length over the limit", "Content-Length: 1048577\r\n", 413);
    post("two encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    post("other encoding", "Transfer-Encoding: gzip, chunked\r\n", 501);
    post("obscured encoding", "Transfer-Encoding: xchunked\r\n", 501);
    post("space before the colon", "Content-Length : 5\r\n");
    post("folded line", "X-A: 1\r\n  2\r\n");
    post("folded length", "Content-Length:\r\n 5\r\n");
    post("no colon", "nonsense\r\n");
    post("no name", ": 1\r\n");
    post("NUL in a value", QByteArray("X-A: a\0b\r\n", 10));
    post("NUL in a name", QByteArray("X\0A: b\r\n", 8));
    post("bare CR in a value", "X-A: a\rb\r\n");
    post("control character",
         "X-A: a\x01"
         "b\r\n");
    post("second host", "Host: other\r\n");
    post("unknown expectation", "Expect: money\r\n", 417);
    post("malformed chunk size", "Transfer-Encoding: chunked\r\n\r\nxyz\r\n");
    post("negative chunk size", "Transfer-Encoding: chunked\r\n\r\n-1\r\n");
    post("huge chunk size", "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n");
    post("chunk over the limit", "Transfer-Encoding: chunked\r\n\r\n100001\r\n", 413);
    post("chunk longer than its size", "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    post("chunk ended by a bare LF", "Transfer-Encoding: chunked\r\n\r\n1\na\r\n0\r\n\r\n");
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("chunks in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("bare LF", "GET / HTTP/1.1\nHost: t\n\n");
    row("one bare LF", "GET / HTTP/1.1\r\nHost: t\nX: y\r\n\r\n");
    row("LF at the end", "GET / HTTP/1.1\r\nHost: t\r\n\n");
    row("only a LF", "\n");
    row("two empty lines first", "\r\n\r\n" + kGet);
    row("NUL first", QByteArray("\0GET / HTTP/1.1\r\nHost: t\r\n\r\n", 28));
    row("no version", "GET /\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: t\r\n\r\n");
    row("space in the target", "GET /a b HTTP/1.1\r\nHost: t\r\n\r\n");
    row("tab in the target", "GET /a\tb HTTP/1.1\r\nHost: t\r\n\r\n");
    row("target without slash", "GET a HTTP/1.1\r\nHost: t\r\n\r\n");
    row("CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: t\r\n\r\n");
    row("malformed method", "G(T / HTTP/1.1\r\nHost: t\r\n\r\n");
    row("malformed version", "GET / HTTP/1.x\r\nHost: t\r\n\r\n");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("TLS", QByteArray::fromHex("16030100c8010000c40303") + "\n");
    QByteArray fields;
    for (int i = 0; i < 200; ++i)
      fields += "X-" + QByteArray::number(i) + ": 1\r\n";
    post("many fields", fields, 431);
    post("large header", "X-A: " + QByteArray(40000, 'a') + "\r\n", 431);
    row("endless line", QByteArray(40000, 'a'), 431);
    row("long target", "GET /" + QByteArray(40000, 'a') + " HTTP/1.1\r\nHost: t\r\n\r\n", 431);
  }
  void refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Counter counter;
    RawClient client(counter.url);
    client.send(bytes);
    const auto response = client.receive();
    QCOMPARE(response.status, status);
    QVERIFY(response.head.contains("Connection: close\r\n"));
    QVERIFY(response.body.startsWith("{\"detail\":\""));
    QVERIFY(client.closedByServer());
    QVERIFY(client.unread().isEmpty());  // what follows is not taken for a request
    QCOMPARE(counter.requests, 0);
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  // The answer must arrive though the client is still sending when it is refused.
  void answersWhoStillSends() {
    Counter counter;
    RawClient client(counter.url);
    client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 20000000\r\n\r\n");
    client.socket.write(QByteArray(2'000'000, 'x'));
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.closedByServer());
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  void allowsWhatIsWithinTheLimits() {
    Counter counter({.headerBytes = 1000, .bodyBytes = 1000});
    RawClient client(counter.url);
    const QByteArray start = "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 1000\r\nX-A: ";
    client.send(start + QByteArray(1000 - 4 - start.size(), 'a') + "\r\n\r\n" +
                QByteArray(1000, 'b'));
    QCOMPARE(client.receive().status, 200);
    client.send(start + QByteArray(1001 - 4 - start.size(), 'a') + "\r\n\r\n");
    QCOMPARE(client.receive().status, 431);
  }

  void endsSlowRequests_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("line") << QByteArray("GET / HT");
    QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHost: t\r\n");
    QTest::newRow("body") << QByteArray(
        "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 99\r\n\r\nab");
    QTest::newRow("chunks") << QByteArray(
        "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na");
    QTest::newRow("after another") << kGet + "GET / HT";
  }
  void endsSlowRequests() {
    QFETCH(QByteArray, start);
    Counter counter({.requestTime = milliseconds(300), .idleTime = milliseconds(60000)});
    RawClient client(counter.url);
    QElapsedTimer clock;
    clock.start();
    client.send(start);
    // A byte now and then does not buy more time.
    QTimer drip;
    connect(&drip, &QTimer::timeout, &client.socket, [&] { client.socket.write("x"); });
    drip.start(40);
    if (start.startsWith(kGet)) QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 408);
    drip.stop();
    QVERIFY(clock.elapsed() >= 290);
    QVERIFY(client.closedByServer());
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  void endsIdleConnections() {
    Counter counter({.requestTime = milliseconds(60000), .idleTime = milliseconds(200)});
    RawClient silent(counter.url);
    RawClient served(counter.url);
    served.send(kGet);
    QCOMPARE(served.receive().status, 200);
    QVERIFY(silent.closedByServer());
    QVERIFY(served.closedByServer());
    QVERIFY(silent.unread().isEmpty());  // closed without a word
    QVERIFY(served.unread().isEmpty());
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  void endsWhoNeverAsks() {
    Counter counter({.requestTime = milliseconds(200), .idleTime = milliseconds(60000)});
    RawClient silent(counter.url);
    RawClient served(counter.url);
    served.send(kGet);
    QCOMPARE(served.receive().status, 200);
    QVERIFY(silent.closedByServer());
    QCOMPARE(served.socket.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(counter.server.openConnections(), 1);
  }

  void waitsForTheHandler() {
    Counter counter({.requestTime = milliseconds(100), .idleTime = milliseconds(100)});
    counter.hold = true;
    RawClient client(counter.url);
    client.send(kGet);
    QTRY_COMPARE(counter.held.size(), size_t{1});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!QTest::qWaitFor(
        [&] { return client.socket.state() == QAbstractSocket::UnconnectedState; }, 500));
    counter.held[0].send({200, "text/plain", "late", {}});
    QCOMPARE(client.receive().body, QByteArray("late"));
  }

  void endsWhoDoesNotFetchTheAnswer() {
    Counter counter({.requestTime = milliseconds(200), .idleTime = milliseconds(200)});
    counter.hold = true;
    RawClient client(counter.url);
    client.socket.setReadBufferSize(1024);
    client.send(kGet);
    QTRY_COMPARE(counter.held.size(), size_t{1});
    counter.held[0].send({200, "text/plain", QByteArray(50'000'000, 'z'), {}});
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  void holdsBackWhoOnlyAsks() {
    Counter counter;
    counter.hold = true;
    RawClient client(counter.url);
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
      many += kGet;
    client.send(many);
    QTRY_VERIFY(counter.requests > 0);
    for (int i = 0; i < 50; ++i)
      QCoreApplication::processEvents();
    QVERIFY(counter.requests <= 64);
  }

  // Running out of descriptors delays connections; it does not end the service.
  void survivesTheLackOfDescriptors() {
    Counter counter;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit tight{128, before.rlim_max};
    std::vector<int> fill;
    {
      const auto relax = qScopeGuard([&] {
        for (const int fd : fill)
          ::close(fd);
        setrlimit(RLIMIT_NOFILE, &before);
      });
      QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
      RawClient client(counter.url);
      QVERIFY(client.connected());
      QTRY_COMPARE(counter.server.openConnections(), 1);
      for (int fd = ::dup(0); fd >= 0; fd = ::dup(0))
        fill.push_back(fd);
      QVERIFY(!fill.empty());
      ::close(fill.back());  // room for the client's end, none for the server's
      fill.pop_back();
      RawClient next(counter.url);
      QVERIFY(next.connected());
      next.send(kGet);
      QVERIFY(!QTest::qWaitFor([&] { return counter.requests > 0; }, 300));
      for (const int fd : fill)
        ::close(fd);
      fill.clear();
      QCOMPARE(next.receive().status, 200);
    }
  }

  void capsConnections() {
    Counter counter({.connections = 3});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
      clients.push_back(std::make_unique<RawClient>(counter.url));
      QVERIFY(clients.back()->connected());
    }
    QTRY_COMPARE(counter.server.openConnections(), 3);
    RawClient excess(counter.url);
    QCOMPARE(excess.receive().status, 503);
    QVERIFY(excess.closedByServer());
    for (auto& client : clients) {
      client->send(kGet);
      QCOMPARE(client->receive().status, 200);
    }
    clients.pop_back();
    QTRY_COMPARE(counter.server.openConnections(), 2);
    RawClient next(counter.url);
    next.send(kGet);
    QCOMPARE(next.receive().status, 200);
  }
};

QTEST_GUILESS_MAIN(TestHttpRefusals)
#include "tst_http_refusals.moc"
