#include <QTest>
#include <algorithm>
#include <memory>
#include <vector>

#include "core/http/limits.h"
#include "core/http/patience.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

const QByteArray kForger = "198.51.100.7";

// What one's own proxy passes on of this client.
QByteArray forwarded(const QByteArray& client) {
  return "X-Forwarded-For: " + client + "\r\n";
}

// Refused at once: what has a signature waits until the accounts have been read again.
QByteArray unsignedRequest(const QByteArray& client) {
  return "POST " + kInbound + " HTTP/1.1\r\nHost: x\r\n" + forwarded(client) +
         "Content-Length: 0\r\n\r\n";
}

}  // namespace

// Everybody comes through one's own proxy, which is one address for all: Twilio with its many, and
// who forges webhooks.
class TestProxiedWebhooks : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  // By order: what is sent last is answered while what the forger sent before still waits.
  void onlyTheForgerWaits() {
    constexpr int kOthers = 30;
    const auto used = connected();
    Clients forgers;
    for (int i = 0; i < http::Limits().connectionsPerAddress + 50; ++i)
      forgers.push_back(connected());
    Clients honest;
    Clients mistaken;
    for (int i = 0; i < kOthers; ++i) {
      honest.push_back(connected());
      mistaken.push_back(connected());
    }
    // As many as a client may have refused at once.
    for (int i = 0; i < http::Patience::kAtOnce; ++i)
      used->send(unsignedRequest(kForger));
    for (int i = 0; i < http::Patience::kAtOnce; ++i)
      QCOMPARE(used->receive().status, 403);
    for (const auto& forger : forgers)
      forger->send(unsignedRequest(kForger));
    for (int i = 0; i < kOthers; ++i) {
      const auto at = static_cast<size_t>(i);
      const QByteArray host = QByteArray::number(i);
      mistaken[at]->send(unsignedRequest("192.0.2." + host));
      // A right signature never waits, wherever it comes from.
      const QByteArray address = i == 0 ? kForger : "203.0.113." + host;
      honest[at]->send(m_gateway->inboundRequest(m_account, forwarded(address)));
    }

    for (const auto& client : honest)
      QCOMPARE(client->receive().status, 200);
    for (const auto& client : mistaken)
      QCOMPARE(client->receive().status, 403);
    QVERIFY(std::any_of(forgers.cbegin(), forgers.cend(),
                        [](const auto& forger) { return forger->unread().isEmpty(); }));
    // Nor had anybody to go because so many came from the proxy's address.
    for (const auto& forger : forgers)
      QCOMPARE(forger->receive().status, 403);
    QCOMPARE(number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                    {m_account.owner.value}),
             kOthers);
  }

 private:
  gateway::GatewayOptions options() const override {
    gateway::GatewayOptions options = GatewayTest::options();
    options.trustedProxies.add(u"127.0.0.1"_s);
    return options;
  }

  std::unique_ptr<RawClient> connected() const {
    auto client = std::make_unique<RawClient>(QUrl(QString::fromUtf8(m_gateway->base())));
    if (!client->connected()) qFatal("not connected");
    return client;
  }
};

QTEST_GUILESS_MAIN(TestProxiedWebhooks)
#include "tst_proxied_webhooks.moc"
