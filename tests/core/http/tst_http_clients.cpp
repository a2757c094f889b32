#include <QTest>

#include "core/http/client_address.h"
#include "core/http/patience.h"
#include "core/http/rate_limiter.h"

using namespace oc::http;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Networks networks(const QStringList& entries) {
  Networks list;
  for (const QString& entry : entries)
    if (!list.add(entry)) qFatal("%s is no network", qPrintable(entry));
  return list;
}

}  // namespace

// Whom the server takes for one client, and how it slows some of them.
class TestHttpClients : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsANetwork_data() {
    QTest::addColumn<bool>("good");
    for (const char* entry : {"10.1.2.3", "10.0.0.0/8", "fd00::/8", "::1", "0.0.0.0/0"})
      QTest::newRow(entry) << true;
    for (const char* entry :
         {"", "10", "10.1", "proxy.example", "10.0.0.0/33", "1.2.3.4.5", "10.0.0.1:80", "/8"})
      QTest::newRow(*entry ? entry : "empty") << false;
  }
  void whatIsANetwork() {
    QFETCH(bool, good);
    const QString entry = QString::fromLatin1(QTest::currentDataTag());
    Networks list;
    QCOMPARE(list.add(entry == "empty"_L1 ? QString() : entry), good);
    QCOMPARE(list.isEmpty(), !good);
  }

  void whoAsked_data() {
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwardedFor");
    QTest::addColumn<QString>("client");
    const auto row = [](const char* name, const QString& peer, const QByteArray& field,
                        const QString& client) { QTest::newRow(name) << peer << field << client; };
    const QString proxy = u"10.0.0.1"_s;
    const QString stranger = u"198.51.100.7"_s;
    row("direct", stranger, "", stranger);
    row("direct, with a field of its own", stranger, "1.1.1.1", stranger);
    row("through a proxy", proxy, "198.51.100.7", stranger);
    row("with what the client wrote itself", proxy, "1.1.1.1, 10.0.0.1, 198.51.100.7", stranger);
    row("through two proxies", proxy, "198.51.100.7, 10.0.0.2", stranger);
    row("with a port", proxy, "198.51.100.7:4711", stranger);
    row("IPv6", proxy, "2001:db8::7", u"2001:db8::7"_s);
    row("IPv6 with a port", proxy, "[2001:db8::7]:4711", u"2001:db8::7"_s);
    row("IPv4 in IPv6", proxy, "::ffff:198.51.100.7", stranger);
    row("a proxy in IPv6 form", u"::ffff:10.0.0.1"_s, "198.51.100.7", stranger);
    row("without a field", proxy, "", proxy);
    row("rubbish", proxy, "unknown", proxy);
    row("rubbish behind a proxy", proxy, "198.51.100.7, _hidden, 10.0.0.2", u"10.0.0.2"_s);
    row("an empty hop", proxy, "198.51.100.7,", proxy);
    row("only proxies", proxy, "10.0.0.3, 10.0.0.2", u"10.0.0.3"_s);
    row("endless", proxy, QByteArray(20000, ',') + "198.51.100.7", stranger);
    row("a long hop", proxy, QByteArray(20000, '1'), proxy);
    row("an open bracket", proxy, "[2001:db8::7", proxy);
  }
  void whoAsked() {
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwardedFor);
    QFETCH(QString, client);
    const Networks proxies = networks({u"10.0.0.0/8"_s});
    QCOMPARE(clientAddress(QHostAddress(peer), forwardedFor, proxies), QHostAddress(client));
    QCOMPARE(clientAddress(QHostAddress(peer), forwardedFor, {}), unmapped(QHostAddress(peer)));
  }

  void whoCountsAsOne() {
    const auto counted = [](const QString& text) { return countedAs(QHostAddress(text)); };
    QCOMPARE(counted(u"198.51.100.7"_s), QHostAddress(u"198.51.100.7"_s));
    QCOMPARE(counted(u"::ffff:198.51.100.7"_s), QHostAddress(u"198.51.100.7"_s));
    QCOMPARE(counted(u"2001:db8:1:2:3:4:5:6"_s), counted(u"2001:db8:1:2:ffff::"_s));
    QVERIFY(counted(u"2001:db8:1:2::1"_s) != counted(u"2001:db8:1:3::1"_s));
  }

  void forgersWaitForTheirAnswers() {
    Patience patience;
    const QHostAddress forger(u"198.51.100.7"_s);
    const Patience::Clock::time_point start{std::chrono::hours(1)};
    for (int i = 0; i < Patience::kAtOnce; ++i)
      QCOMPARE(patience.delayFor(forger, start), milliseconds(0));
    for (int i = 1; i <= 5; ++i)
      QCOMPARE(patience.delayFor(forger, start), milliseconds(1000 * i / Patience::kPerSecond));
    for (int i = 0; i < 10'000; ++i)
      QVERIFY(patience.delayFor(forger, start) <= Patience::kLongest);
    QCOMPARE(patience.delayFor(QHostAddress(u"198.51.100.8"_s), start), milliseconds(0));
    // Who stops is forgiven.
    const auto later = start + std::chrono::minutes(1);
    for (int i = 0; i < Patience::kAtOnce; ++i)
      QCOMPARE(patience.delayFor(forger, later), milliseconds(0));
    QVERIFY(patience.delayFor(forger, later) > milliseconds(0));
  }

  void anyNumberOfAddresses() {
    Patience patience;
    RateLimiter<QHostAddress> limiter;
    const auto now = Patience::Clock::now();
    for (quint32 i = 0; i < 200'000; ++i) {
      QCOMPARE(patience.delayFor(QHostAddress(i), now + std::chrono::microseconds(i)),
               milliseconds(0));
      QVERIFY(limiter.take(QHostAddress(i), 1, i).allowed);
    }
  }

  void aBucketFillsEvenly() {
    RateLimiter<int> limiter;
    for (int i = 0; i < 60; ++i)
      QVERIFY(limiter.take(1, 60, 0).allowed);
    const auto refused = limiter.take(1, 60, 0);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.retryAfterSeconds, 1);
    QVERIFY(limiter.take(2, 60, 0).allowed);
    QVERIFY(!limiter.take(1, 60, 900).allowed);
    QVERIFY(limiter.take(1, 60, 1000).allowed);
    QVERIFY(!limiter.take(1, 60, 1000).allowed);
    const auto rested = limiter.take(1, 60, 10'000'000);
    QCOMPARE(rested.remaining, 59);
  }

  void aSlowRate() {
    RateLimiter<int> limiter;
    QVERIFY(limiter.take(1, 1, 0).allowed);
    QCOMPARE(limiter.take(1, 1, 0).retryAfterSeconds, 60);
    QCOMPARE(limiter.take(1, 1, 30'000).retryAfterSeconds, 30);
    QVERIFY(limiter.take(1, 1, 60'000).allowed);
  }
};

QTEST_GUILESS_MAIN(TestHttpClients)
#include "tst_http_clients.moc"
