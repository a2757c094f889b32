#include <QTest>

#include "core/gateway/account_desk.h"
#include "core/store/sealing.h"
#include "tests/core/gateway/accounts.h"
#include "tests/core/gateway/fake_twilio.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using gateway::AccountDesk;
namespace twilio_accounts = oc::store::twilio_accounts;

namespace {

FakeTwilio::Answer page(const char* json) {
  return {.status = "200 OK", .body = json};
}

FakeTwilio::Answer refused(const char* status, const char* json = "{}") {
  return {.status = status, .body = json};
}

}  // namespace

// What a receiver answers to those who can't open a token themselves.
class TestAccountDesk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_account = addAccount(*m_admin, m_twilio.url());
    m_account.numbers = {u"+551140000000"_s, u"+551140000001"_s, u"whatsapp:+551140000000"_s};
    setAccount(*m_admin, m_account);
    m_desk = std::make_unique<AccountDesk>(m_cluster->service(), testBox(),
                                           QUrl(u"http://127.0.0.1:9"_s));
    QVERIFY(QTest::qWaitFor([this] { return store::currentSealer(*m_admin).ok(); }, 10'000));
  }

  void namesThePublicHalfOfItsKey() {
    QCOMPARE(need(store::currentSealer(*m_admin), "sealer").publicKey(),
             testBox().sealer().publicKey());
  }

  void asksTwilioWithTheStoredToken() {
    m_twilio.next = {page(R"({"friendly_name": "Acme Ltda", "status": "active"})"),
                     page(R"({"incoming_phone_numbers": [{"phone_number": "+551140000000"}],
                              "next_page_uri": "/2010-04-01/Accounts/x/IncomingPhoneNumbers.json?Page=1"})"),
                     page(R"({"incoming_phone_numbers": [{"phone_number": "+12025550100"}],
                              "next_page_uri": null})")};
    m_twilio.received.clear();
    const TwilioCheck check = ask();
    QVERIFY(check.ok);
    QCOMPARE(check.accountName, u"Acme Ltda"_s);
    QCOMPARE(check.missingNumbers, QStringList{u"+551140000001"_s});
    QVERIFY(check.message.contains(u"+551140000001"));
    QCOMPARE(m_twilio.received.size(), 3);
    const QByteArray sid = m_account.sid.toLatin1();
    QCOMPARE(m_twilio.received[0].line, "GET /2010-04-01/Accounts/" + sid + ".json HTTP/1.1");
    QCOMPARE(m_twilio.received[1].line, "GET /2010-04-01/Accounts/" + sid +
                                            "/IncomingPhoneNumbers.json?PageSize=100 HTTP/1.1");
    QCOMPARE(m_twilio.received[0].authorization,
             "Basic " + QByteArray(sid + ':' + m_account.token).toBase64());
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<FakeTwilio::Answer>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("token") << refused("401 Unauthorized", R"({"code": 20003})") << u"token"_s;
    QTest::newRow("unknown") << refused("404 Not Found", R"({"code": 20404})") << u"SID"_s;
    QTest::newRow("forbidden") << refused("403 Forbidden") << u"suspended or closed"_s;
    QTest::newRow("suspended") << page(R"({"friendly_name": "A", "status": "suspended"})")
                               << u"the account is suspended"_s;
    QTest::newRow("failing") << refused("500 Internal Server Error") << u"HTTP 500"_s;
    QTest::newRow("throttled") << refused("429 Too Many Requests") << u"HTTP 429"_s;
    FakeTwilio::Answer cut;
    cut.cut = true;
    QTest::newRow("cut") << cut << u"can't reach Twilio"_s;
  }

  void saysWhatIsWrong() {
    QFETCH(FakeTwilio::Answer, answer);
    QFETCH(QString, words);
    m_twilio.next = {answer, answer};
    const TwilioCheck check = ask();
    m_twilio.next.clear();
    QVERIFY(!check.ok);
    QVERIFY2(check.message.contains(words), qPrintable(check.message));
    QVERIFY(!check.message.contains(QString::fromLatin1(m_account.token)));
  }

  void aTokenThatCantBeOpenedIsSaid() {
    run(*m_admin, u"update app.twilio_accounts set auth_token = ? where owner_id = ?"_s,
        {QString::fromLatin1(testBox().seal(m_account.token, "elsewhere").toBase64()),
         m_account.owner.value});
    QVERIFY(ask().message.contains(u"SECRET_KEY"));
    setAccount(*m_admin, m_account);
  }

  void aChangedKeyIsNoticed() {
    AccountDesk other(m_cluster->service(),
                      need(config::SecretBox::open(QString(64, u'b'), {}), "box"),
                      QUrl(u"http://127.0.0.1:9"_s));
    bool foreign = false;
    connect(&other, &AccountDesk::keyIsForeign, this, [&foreign] { foreign = true; });
    QTRY_VERIFY(foreign);
  }

 private:
  TwilioCheck ask() {
    const auto accounts = need(twilio_accounts::list(*m_admin, m_account.owner), "accounts");
    const qint64 id =
        need(twilio_accounts::requestCheck(*m_admin, m_account.owner, accounts.first().accountId),
             "request");
    std::optional<TwilioCheck> check;
    if (!QTest::qWaitFor(
            [&] {
              check = need(twilio_accounts::check(*m_admin, m_account.owner, id), "check");
              return check.has_value();
            },
            20'000))
      qFatal("not answered");
    return *check;
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  FakeTwilio m_twilio;
  TestAccount m_account;
  std::unique_ptr<AccountDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestAccountDesk)
#include "tst_account_desk.moc"
