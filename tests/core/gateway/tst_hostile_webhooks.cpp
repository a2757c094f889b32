#include <QTest>
#include <memory>
#include <vector>

#include "core/store/desk_queries.h"
#include "tests/core/gateway/gateway_test.h"
#include "tests/core/metrics/exposition.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

const QHostAddress kAttacker(u"127.0.0.2"_s);

}  // namespace

// What reaches Twilio's webhooks from somebody else: forgeries, replays, clients that never finish.
// By counts: everything signed is stored, nothing else is, and nothing is kept for the others.
class TestHostileWebhooks : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void signedOnesPassAmongForged() {
    constexpr int kForgers = 40;
    constexpr int kEach = 25;
    constexpr int kSigned = 200;
    TestAccount forged = m_account;
    forged.token = "somebody else's token";
    TestAccount unknown = forged;
    unknown.sid = TestAccount().sid;
    Clients forgers;
    for (int i = 0; i < kForgers; ++i) {
      QByteArray bytes;
      for (int j = 0; j < kEach; ++j)
        bytes += m_gateway->inboundRequest(j % 2 == 0 ? forged : unknown);
      forgers.push_back(connected(kAttacker));
      forgers.back()->send(bytes);
    }
    sendSigned(kSigned);
    QCOMPARE(messages(), kSigned);
    QCOMPARE(
        number(*m_admin,
               u"select count(*) from app.webhook_log where owner_id = ? and verdict = 'stored'"_s,
               {m_account.owner.value}),
        kSigned);
    for (auto& forger : forgers)
      QCOMPARE(forger->receive().status, 403);
    // From the same address as the forgers.
    const auto own = connected(kAttacker);
    own->send(m_gateway->inboundRequest(m_account));
    QCOMPARE(own->receive().status, 200);
    forgers.clear();
    QTRY_VERIFY(figure(u"owner_console_http_held_bytes"_s) < 1000);  // this very request
  }

  void signedOnesPassAmongSlow() {
    constexpr int kSlow = 400;  // more than an address may have connections
    constexpr int kSigned = 200;
    Clients slow;
    for (int i = 0; i < kSlow; ++i) {
      slow.push_back(connected(kAttacker));
      slow.back()->send(m_gateway->inboundRequest(m_account).chopped(1 + i % 400));
    }
    sendSigned(kSigned);
    QCOMPARE(messages(), kSigned);
    const double connections = figure(u"owner_console_http_connections"_s);
    QVERIFY2(connections >= 250 && connections < 300, qPrintable(QString::number(connections)));
    QVERIFY(figure(u"owner_console_http_held_bytes"_s) <
            connections * static_cast<double>(m_gateway->inboundRequest(m_account).size()));
    slow.clear();
    QTRY_VERIFY(figure(u"owner_console_http_connections"_s) < 10);
    QVERIFY(figure(u"owner_console_http_held_bytes"_s) < 1000);
    QCOMPARE(messages(), kSigned);
  }

  // Signed or not: what Twilio never sends isn't worth the checking.
  void hugeFormsAreRefused() {
    for (const auto& [count, value] :
         {std::pair(1, QByteArray(140'000, 'x')), std::pair(1200, QByteArray("x"))}) {
      auto form = inboundForm(m_account);
      for (int i = 0; i < count; ++i)
        form.append("Extra" + QByteArray::number(i), QString::fromLatin1(value));
      QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 413);
    }
    auto large = inboundForm(m_account);
    large.append("ChannelMetadata", QString(100'000, u'x'));
    QCOMPARE(m_gateway->webhook(m_account, kInbound, large).status, 200);
    QCOMPARE(messages(), 1);
  }

  // There is no window: a SID is known for ever, whatever became of its message since.
  void aReplayYearsLaterIsADuplicate() {
    const auto form = inboundForm(m_account);
    QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 200);
    const ConvId conv{number(*m_admin, u"select conv_id from app.messages where owner_id = ?"_s,
                             {m_account.owner.value})};
    need(store::desk::close(*m_admin, m_account.owner, conv, ConversationStatus::AgentClosed, {}),
         "close");
    run(*m_admin,
        u"update app.messages set timestamp = timestamp - interval '3 years' where owner_id = ?"_s,
        {m_account.owner.value});
    run(*m_admin, u"delete from app.webhook_log where owner_id = ?"_s, {m_account.owner.value});
    for (int i = 0; i < 3; ++i)
      QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 200);
    QCOMPARE(messages(), 1);
    QCOMPARE(number(*m_admin, u"select count(*) from app.conversations where owner_id = ?"_s,
                    {m_account.owner.value}),
             1);
    QCOMPARE(column(*m_admin, u"select verdict from app.webhook_log where owner_id = ?"_s,
                    {m_account.owner.value}),
             (QStringList{u"duplicate"_s, u"duplicate"_s, u"duplicate"_s}));
  }

  // The signature covers the SID: a replay can't be made to look new.
  void aReplayUnderAnotherSidIsForged() {
    auto form = inboundForm(m_account);
    const QByteArray signature = twilio::sign(m_account.token, m_gateway->base() + kInbound, form);
    QCOMPARE(m_gateway->post(kInbound, form, signature).status, 200);
    auto items = form.items();
    twilio::FormParameters changed{{"MessageSid", newSid().toUtf8()}};
    for (const auto& item : items.sliced(1))
      changed.append(item.key, QString::fromUtf8(item.value));
    QCOMPARE(m_gateway->post(kInbound, changed, signature).status, 403);
    // Nor by a second SID beside the first.
    form.append("MessageSid", newSid());
    QCOMPARE(m_gateway->post(kInbound, form, signature).status, 403);
    QCOMPARE(messages(), 1);
  }

 private:
  std::unique_ptr<RawClient> connected(const QHostAddress& from = {}) const {
    auto client = std::make_unique<RawClient>(QUrl(QString::fromUtf8(m_gateway->base())), from);
    if (!client->connected()) qFatal("not connected");
    return client;
  }

  void sendSigned(int count) const {
    constexpr int kConnections = 8;
    Clients clients;
    for (int i = 0; i < kConnections; ++i)
      clients.push_back(connected());
    for (int i = 0; i < count; ++i)
      clients[static_cast<size_t>(i % kConnections)]->send(m_gateway->inboundRequest(m_account));
    for (int i = 0; i < count; ++i)
      QCOMPARE(clients[static_cast<size_t>(i % kConnections)]->receive().status, 200);
  }

  double figure(const QString& name) const {
    const auto page = m_gateway->request("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto value = Exposition(page.body).value(name);
    if (!value) qFatal("no such figure: %s", qUtf8Printable(name));
    return *value;
  }

  qint64 messages() const {
    return number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                  {m_account.owner.value});
  }
};

QTEST_GUILESS_MAIN(TestHostileWebhooks)
#include "tst_hostile_webhooks.moc"
