#include <QElapsedTimer>
#include <QTest>
#include <memory>
#include <vector>

#include "tests/core/http/counter.h"

using namespace oc::http;
using namespace Qt::StringLiterals;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

const QHostAddress kElsewhere(u"127.0.0.2"_s);

// Clients that have connected one after another and sent this.
Clients crowd(const Counter& counter, int count, const QByteArray& bytes,
              const QHostAddress& from = {}) {
  Clients clients;
  for (int i = 0; i < count; ++i) {
    clients.push_back(std::make_unique<RawClient>(counter.url, from));
    if (!clients.back()->connected()) qFatal("not connected");
    if (!bytes.isEmpty()) clients.back()->send(bytes);
  }
  return clients;
}

Networks loopback() {
  Networks list;
  list.add(u"127.0.0.1"_s);
  return list;
}

}  // namespace

// Many clients at once: who is let in, who has to go, and what all of them may hold.
class TestHttpCrowds : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whoWaitsLongestGivesWay() {
    Counter counter({.connections = 3});
    auto clients = crowd(counter, 3, {});
    QTRY_COMPARE(counter.server.openConnections(), 3);
    clients[0]->send("GET /");  // now clients[1] has been silent for longest
    QTRY_VERIFY(counter.server.heldBytes() > 0);
    RawClient next(counter.url);
    next.send(kGet);
    QCOMPARE(next.receive().status, 200);
    QVERIFY(clients[1]->closedByServer());
    QVERIFY(clients[1]->unread().isEmpty());
    QCOMPARE(counter.server.openConnections(), 3);
    clients[2]->send(kGet);
    QCOMPARE(clients[2]->receive().status, 200);
  }

  void whoIsIdleGivesWayFirst() {
    Counter counter({.connections = 3});
    auto clients = crowd(counter, 3, {});
    clients[2]->send(kGet);
    QCOMPARE(clients[2]->receive().status, 200);
    RawClient next(counter.url);
    next.send(kGet);
    QCOMPARE(next.receive().status, 200);
    QVERIFY(clients[2]->closedByServer());
    clients[0]->send(kGet);
    QCOMPARE(clients[0]->receive().status, 200);
  }

  void whoIsInTheMiddleIsToldSo() {
    Counter counter({.connections = 1});
    RawClient slow(counter.url);
    slow.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 9\r\n\r\nabc");
    QTRY_VERIFY(counter.server.heldBytes() > 0);
    RawClient next(counter.url);
    next.send(kGet);
    QCOMPARE(slow.receive().status, 503);
    QVERIFY(slow.closedByServer());
    QCOMPARE(next.receive().status, 200);
    QCOMPARE(counter.requests, 1);
  }

  void whoIsBeingAnsweredStays() {
    Counter counter({.connections = 2});
    counter.hold = true;
    auto clients = crowd(counter, 2, kGet);
    QTRY_COMPARE(counter.requests, 2);
    RawClient excess(counter.url);
    QCOMPARE(excess.receive().status, 503);
    QVERIFY(excess.closedByServer());
    for (Reply& reply : counter.held)
      reply.send({200, "text/plain", "late", {}});
    for (auto& client : clients)
      QCOMPARE(client->receive().body, QByteArray("late"));
  }

  void anAddressHasItsShare() {
    Counter counter({.connections = 100, .connectionsPerAddress = 4});
    auto others = crowd(counter, 2, {});
    auto crowded = crowd(counter, 20, "GET / HT", kElsewhere);
    QTRY_COMPARE(counter.server.openConnections(), 6);
    for (size_t i = 0; i < 16; ++i)
      QVERIFY(crowded[i]->closedByServer());
    // Neither others nor the crowd's own proper requests are kept out.
    for (auto& other : others) {
      other->send(kGet);
      QCOMPARE(other->receive().status, 200);
    }
    RawClient own(counter.url, kElsewhere);
    own.send(kGet);
    QCOMPARE(own.receive().status, 200);
    QCOMPARE(counter.server.openConnections(), 6);
  }

  void anAddressThatIsServedToTheFull() {
    Counter counter({.connections = 100, .connectionsPerAddress = 2});
    counter.hold = true;
    const auto crowded = crowd(counter, 2, kGet, kElsewhere);
    QTRY_COMPARE(counter.requests, 2);
    RawClient excess(counter.url, kElsewhere);
    QCOMPARE(excess.receive().status, 503);
    counter.hold = false;
    RawClient other(counter.url);
    other.send(kGet);
    QCOMPARE(other.receive().status, 200);
  }

  void aTrustedProxyMayHaveAny() {
    Counter counter({.connections = 100, .connectionsPerAddress = 2}, loopback());
    counter.hold = true;
    const auto many = crowd(counter, 20, kGet);
    QTRY_COMPARE(counter.requests, 20);
    QCOMPARE(counter.server.openConnections(), 20);
  }

  void theClientOfATrustedProxy() {
    const QByteArray forwarded =
        "GET / HTTP/1.1\r\nHost: t\r\nX-Forwarded-For: 1.1.1.1\r\nX-Forwarded-For: "
        "198.51.100.7\r\n\r\n";
    Counter trusting({}, loopback());
    Counter plain;
    for (Counter* counter : {&trusting, &plain}) {
      RawClient client(counter->url);
      client.send(forwarded);
      QCOMPARE(client.receive().status, 200);
      QCOMPARE(counter->last.peer, QHostAddress(u"127.0.0.1"_s));
    }
    QCOMPARE(trusting.last.client, QHostAddress(u"198.51.100.7"_s));
    QCOMPARE(plain.last.client, QHostAddress(u"127.0.0.1"_s));
  }

  // Everything that clients make the server keep is counted, and nothing stays behind.
  void whatIsHeldIsCounted() {
    Counter counter;
    const QByteArray body(100'000, 'b');
    const QByteArray start = "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 100001\r\n\r\n" + body;
    auto unfinished = crowd(counter, 10, start);
    QTRY_VERIFY(counter.server.heldBytes() >= 10 * body.size());
    QVERIFY(counter.server.heldBytes() < 10 * body.size() + 10'000);
    counter.hold = true;
    for (auto& client : unfinished)
      client->send("c");
    QTRY_COMPARE(counter.requests, 10);
    QVERIFY(counter.server.heldBytes() >= 10 * body.size());  // the handler's now
    for (Reply& reply : counter.held)
      reply.send({200, "text/plain", "ok", {}});
    counter.held.clear();
    for (auto& client : unfinished)
      QCOMPARE(client->receive().status, 200);
    QCOMPARE(counter.server.openConnections(), 10);
    QCOMPARE(counter.server.heldBytes(), 0);
    for (auto& client : unfinished)
      client->send("GET / HT");
    QTRY_COMPARE(counter.server.heldBytes(), 80);
    unfinished.clear();
    QTRY_COMPARE(counter.server.heldBytes(), 0);
  }

  void whoHoldsMostGivesWay() {
    Counter counter({.heldBytes = 500'000});
    const auto unfinished = [](int bytes) -> QByteArray {
      return "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 900000\r\n\r\n" +
             QByteArray(bytes, 'b');
    };
    auto small = crowd(counter, 20, unfinished(10'000));
    QTRY_VERIFY(counter.server.heldBytes() >= 200'000);
    for (int i = 0; i < 20; ++i) {
      RawClient large(counter.url);
      large.send(unfinished(400'000));
      QCOMPARE(large.receive().status, 503);
      QVERIFY(large.closedByServer());
    }
    QTRY_VERIFY(counter.server.heldBytes() <= 500'000);
    QCOMPARE(counter.server.openConnections(), 20);
    for (auto& client : small)
      QCOMPARE(client->socket.state(), QAbstractSocket::ConnectedState);
    RawClient proper(counter.url);
    proper.send(kGet);
    QCOMPARE(proper.receive().status, 200);
  }

  // Refusals of the forged are held back from who sends many; the proper are answered at once, also
  // from the same address.
  void forgersWait() {
    Counter counter;
    const QByteArray forged = "GET /forged HTTP/1.1\r\nHost: t\r\n\r\n";
    QElapsedTimer clock;
    clock.start();
    RawClient first(counter.url);
    first.send(forged.repeated(Patience::kAtOnce));
    for (int i = 0; i < Patience::kAtOnce; ++i)
      QCOMPARE(first.receive().status, 403);
    auto forgers = crowd(counter, 50, forged.repeated(20));
    RawClient proper(counter.url);
    for (int i = 0; i < 50; ++i) {
      proper.send(kGet);
      QCOMPARE(proper.receive().status, 200);
    }
    // What each asks behind its first is not even read before that is answered.
    const int read = counter.requests - 50;
    const qint64 allowed = Patience::kAtOnce + Patience::kPerSecond * (clock.elapsed() + 1) / 1000;
    QVERIFY2(read <= allowed + 50, qPrintable(QString::number(read)));
    for (auto& client : forgers)
      QCOMPARE(client->receive().status, 403);
  }

  void whoIsHeldBackGivesWayFirst() {
    Counter counter({.connections = 300, .connectionsPerAddress = 250});
    const QByteArray forged = "GET /forged HTTP/1.1\r\nHost: t\r\n\r\n";
    auto forgers = crowd(counter, 250, forged);
    auto more = crowd(counter, 100, forged);
    RawClient proper(counter.url);
    proper.send(kGet);
    QCOMPARE(proper.receive().status, 200);
    QVERIFY(counter.server.openConnections() <= 250);
  }
};

QTEST_GUILESS_MAIN(TestHttpCrowds)
#include "tst_http_crowds.moc"
