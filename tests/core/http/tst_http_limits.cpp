#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>
#include <memory>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

#include "tests/core/http/counter.h"

using namespace oc::http;
using std::chrono::milliseconds;

// What a single client may take of the server's time.
class TestHttpLimits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
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

  // The head has a time of its own, within that of the whole request.
  void endsSlowHeads() {
    Counter counter({.headTime = milliseconds(200), .requestTime = milliseconds(60000)});
    RawClient head(counter.url);
    RawClient body(counter.url);
    body.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\n\r\na");
    head.send("GET / HTTP/1.1\r\nHost: t\r\n");
    QCOMPARE(head.receive().status, 408);
    QVERIFY(head.closedByServer());
    body.send("b");
    QCOMPARE(body.receive().status, 200);
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

  // Reading a little now and then does not buy more time.
  void endsWhoFetchesTheAnswerByDrops() {
    Counter counter({.fetchTime = milliseconds(300), .idleTime = milliseconds(60000)});
    counter.hold = true;
    RawClient client(counter.url);
    client.socket.setReadBufferSize(1024);
    client.send(kGet);
    QTRY_COMPARE(counter.held.size(), size_t{1});
    QTimer drip;
    connect(&drip, &QTimer::timeout, &client.socket, [&] { client.socket.read(100'000); });
    drip.start(10);
    counter.held[0].send({200, "text/plain", QByteArray(50'000'000, 'z'), {}});
    QTRY_COMPARE(counter.server.openConnections(), 0);
    QCOMPARE(counter.server.heldBytes(), 0);
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
};

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_http_limits.moc"
