#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <csignal>

#include "core/store/transaction.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

class TestReceiver : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void aSignedMessageIsStoredOnce() {
    const auto form = inboundForm(m_account);
    for (int i = 0; i < 2; ++i) {
      const auto response = m_gateway->webhook(m_account, kInbound, form);
      QCOMPARE(response.status, 200);
      QVERIFY(response.head.toLower().contains("content-type: text/xml"));
      QVERIFY(response.body.endsWith("<Response/>"));
      QCOMPARE(messages(), 1);
    }
    QCOMPARE(text(*m_admin, u"select body from app.messages where owner_id = ?"_s,
                  {m_account.owner.value}),
             u"bom dia, tudo bem? çã + &"_s);
    // The raw request is kept as it came.
    QCOMPARE(column(*m_admin,
                    u"select verdict from app.webhook_log where owner_id = ? and raw = decode(?, "
                    "'base64') order by webhook_id"_s,
                    {m_account.owner.value, QString::fromLatin1(form.encoded().toBase64())}),
             (QStringList{u"stored"_s, u"duplicate"_s}));
  }

  void theSameMessageFiftyTimesAtOnce() {
    const auto form = inboundForm(m_account);
    const QByteArray body = form.encoded();
    const QByteArray text =
        "POST " + kInbound +
        " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "X-Twilio-Signature: " +
        twilio::sign(m_account.token, m_gateway->base() + kInbound, form) +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i)
      clients.push_back(std::make_unique<RawClient>(QUrl(QString::fromUtf8(m_gateway->base()))));
    for (auto& client : clients)
      client->send(text);
    for (auto& client : clients)
      QCOMPARE(client->receive().status, 200);
    QCOMPARE(messages(), 1);
  }

  void whatIsNotProvenIsRefused_data() {
    QTest::addColumn<QString>("what");
    for (const auto* what :
         {"no signature", "empty signature", "rubbish", "other tenant's token", "other address",
          "changed body", "unknown account", "number of another", "status without signature"})
      QTest::newRow(what) << QString::fromLatin1(what);
  }
  void whatIsNotProvenIsRefused() {
    QFETCH(QString, what);
    const TestAccount other = addAccount(*m_admin);
    const qint64 before = everything();
    auto form = inboundForm(m_account);
    QByteArray target = kInbound;
    QByteArray token = m_account.token;
    if (what == "other tenant's token"_L1) token = other.token;
    if (what == "unknown account"_L1) {
      TestAccount unknown = m_account;
      unknown.sid = TestAccount().sid;
      form = inboundForm(unknown);
    }
    if (what == "number of another"_L1) {
      TestAccount elsewhere = m_account;
      elsewhere.numbers = {u"whatsapp:+551150000000"_s};
      form = inboundForm(elsewhere);
    }
    QByteArray signature = twilio::sign(token, m_gateway->base() + target, form);
    if (what == "no signature"_L1) signature = {};
    if (what == "empty signature"_L1) signature = "";
    if (what == "rubbish"_L1) signature = "bm90IGEgc2lnbmF0dXJl";
    if (what == "other address"_L1)
      signature = twilio::sign(token, "http://elsewhere" + target, form);
    if (what == "changed body"_L1) form.append("Body2", u"x"_s);
    if (what == "status without signature"_L1) {
      target = kStatus;
      form = statusForm(m_account, newSid(), "sent");
      signature = {};
    }
    const auto response = m_gateway->post(target, form, signature);
    QCOMPARE(response.status, 403);
    QVERIFY(QJsonDocument::fromJson(response.body)["detail"_L1].isString());
    QCOMPARE(everything(), before);
    // The account itself is in order.
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
  }

  void whatIsIncompleteIsRefused() {
    twilio::FormParameters form{{"AccountSid", m_account.sid.toUtf8()}, {"To", kBusiness.toUtf8()}};
    QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 400);
    QCOMPARE(messages(), 0);
  }

  void anAccountIsKnownAtOnce() {
    for (int i = 0; i < 5; ++i) {
      const TestAccount fresh = addAccount(*m_admin);
      QCOMPARE(m_gateway->webhook(fresh, kInbound, inboundForm(fresh)).status, 200);
    }
  }

  void aRotatedTokenCountsAtOnce() {
    const TestAccount old = m_account;
    QCOMPARE(m_gateway->webhook(old, kInbound, inboundForm(old)).status, 200);
    m_account.token = TestAccount().token;
    setAccount(*m_admin, m_account);
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    QTRY_COMPARE(m_gateway->webhook(old, kInbound, inboundForm(old)).status, 403);
  }

  void aTenantThatIsSwitchedOffIsUnknown() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    run(*m_admin, u"update app.owners set active = false where owner_id = ?"_s,
        {m_account.owner.value});
    QTRY_COMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 403);
  }

  void oneAccountForTwoTenants_data() {
    QTest::addColumn<bool>("sameToken");
    QTest::newRow("same token") << true;
    QTest::newRow("two tokens") << false;
  }
  void oneAccountForTwoTenants() {
    QFETCH(bool, sameToken);
    TestAccount second = m_account;
    second.owner = addOwner(*m_admin, u"Second"_s);
    second.numbers = {u"whatsapp:+551150000000"_s};
    if (!sameToken) second.token = TestAccount().token;
    setAccount(*m_admin, second);
    QCOMPARE(m_gateway->webhook(second, kInbound, inboundForm(second)).status, 200);
    QCOMPARE(messages(second.owner), 1);
    QCOMPARE(messages(), 0);
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    QCOMPARE(messages(second.owner), 1);
    QCOMPARE(messages(), 1);
    TestAccount nobodys = m_account;
    nobodys.numbers = {u"whatsapp:+551160000000"_s};
    QCOMPARE(m_gateway->webhook(nobodys, kInbound, inboundForm(nobodys)).status, 403);
  }

  void aTenantsOwnPublicAddress_data() {
    QTest::addColumn<QString>("base");
    QTest::newRow("plain") << u"https://acme.example"_s;
    QTest::newRow("with a slash") << u"https://acme.example/"_s;
  }
  void aTenantsOwnPublicAddress() {
    QFETCH(QString, base);
    run(*m_admin, u"update app.owners set public_base_url = ? where owner_id = ?"_s,
        {base, m_account.owner.value});
    const auto form = inboundForm(m_account);
    const QByteArray signature =
        twilio::sign(m_account.token, "https://acme.example" + kInbound, form);
    QCOMPARE(m_gateway->post(kInbound, form, signature).status, 200);
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 403);
  }

  void theQueryIsSigned() {
    const auto form = inboundForm(m_account);
    QCOMPARE(m_gateway->webhook(m_account, kInbound + "?a=b%20c&d", form).status, 200);
    const QByteArray signature =
        twilio::sign(m_account.token, m_gateway->base() + kInbound + "?a=b", form);
    QCOMPARE(m_gateway->post(kInbound + "?a=c", form, signature).status, 403);
  }

  void aTrailingSlash() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound + '/', inboundForm(m_account)).status, 200);
    QCOMPARE(m_gateway->get("/health/").status, 200);
    QCOMPARE(m_gateway->get("/webhooks/twilio/health/").status, 200);
    QCOMPARE(messages(), 1);
  }

  void otherRoutes_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("holds");
    const auto row = [](const char* method, const char* target, int status, const char* holds) {
      QTest::addRow("%s %s", method, target)
          << QByteArray(method) << QByteArray(target) << status << QByteArray(holds);
    };
    row("GET", "/", 200, "\"name\":\"Owner Console\"");
    row("GET", "/health", 200, "\"database\":{\"status\":\"up\"");
    row("GET", "/health?x=y", 200, "\"sender\":{");
    row("GET", "/health/", 200, "\"sweeper\":{\"");
    row("HEAD", "/health", 200, "");
    row("GET", "/webhooks/twilio/health", 200, "\"status\":\"ok\"");
    row("GET", "/webhooks/twilio/inbound", 405, "\"detail\"");
    row("DELETE", "/health", 405, "\"detail\"");
    row("GET", "/nothing", 404, "\"detail\"");
    row("GET", "/webhooks/twilio", 404, "\"detail\"");
    row("GET", "/health//x", 404, "\"detail\"");
  }
  void otherRoutes() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, holds);
    const auto response = m_gateway->get(target, method);
    QCOMPARE(response.status, status);
    QVERIFY2(response.body.contains(holds), response.body);
    if (status == 405) QVERIFY(response.head.contains("Allow: "));
  }

  void theDatabaseGoesAndComesBack() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    m_admin.reset();
    ::kill(static_cast<pid_t>(m_cluster->cluster().serverPid()), SIGINT);
    const auto form = inboundForm(m_account);
    QTRY_COMPARE(m_gateway->webhook(m_account, kInbound, form).status, 503);
    const auto refused = m_gateway->webhook(m_account, kInbound, form);
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.head.contains("Retry-After"));
    QTRY_COMPARE(m_gateway->get("/health").status, 503);
    QTRY_COMPARE(m_gateway->get("/webhooks/twilio/health").status, 503);
    QCOMPARE(m_gateway->get("/").status, 200);
    // Whether a token that we don't know is wrong can't be said now: Twilio may try again.
    QCOMPARE(m_gateway->post(kInbound, form, "unknown").status, 503);

    need(m_cluster->cluster().revive(), "revive");
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->webhook(m_account, kInbound, form).status, 200, 20000);
    m_admin = m_cluster->connectAdmin();
    QCOMPARE(messages(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->get("/health").status, 200, 20000);
  }

 private:
  qint64 messages() { return messages(m_account.owner); }
  qint64 messages(OwnerId owner) {
    return number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                  {owner.value});
  }
  // Rows of everything that a webhook could write.
  qint64 everything() {
    return number(*m_admin,
                  u"select (select count(*) from app.messages) + (select count(*) from "
                  "app.conversations) + (select count(*) from app.webhook_log where "
                  "verdict <> 'refused') + (select count(*) from app.message_status_events)"_s);
  }
};

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
