#include <QTest>

#include "core/store/desk_queries.h"
#include "core/store/transaction.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Status callbacks, and the account that the environment names.
class TestStatusWebhook : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void comesBeforeTheSidIsKnown() {
    const MsgId msg = reply(m_account);
    const QString sid = newSid();
    QCOMPARE(callback(sid, "queued", msg), 200);
    QCOMPARE(state(msg), u"accepted "_s + sid);
    QCOMPARE(callback(sid, "sent"), 200);  // by its SID from now on
    QCOMPARE(state(msg), u"sent "_s + sid);
  }

  void isAppliedByRank_data() {
    QTest::addColumn<QByteArrayList>("come");
    QTest::addColumn<QString>("shown");
    QTest::newRow("in order") << QByteArrayList{"sent", "delivered", "read"} << u"read"_s;
    QTest::newRow("out of order") << QByteArrayList{"delivered", "sent"} << u"delivered"_s;
    QTest::newRow("twice") << QByteArrayList{"sent", "sent"} << u"sent"_s;
    QTest::newRow("replayed from the beginning")
        << QByteArrayList{"sent", "delivered", "read", "sent", "delivered", "read"} << u"read"_s;
    QTest::newRow("failed") << QByteArrayList{"sent", "failed"} << u"failed"_s;
    QTest::newRow("a new word") << QByteArrayList{"sent", "teleported"} << u"sent"_s;
  }
  void isAppliedByRank() {
    QFETCH(QByteArrayList, come);
    QFETCH(QString, shown);
    const MsgId msg = reply(m_account);
    const QString sid = newSid();
    for (const QByteArray& status : come)
      QCOMPARE(callback(sid, status, msg), 200);
    QCOMPARE(state(msg), QString(shown + u' ' + sid));
    // Every event that we know the word of is kept.
    QCOMPARE(number(*m_admin, u"select count(*) from app.message_status_events where msg_id = ?"_s,
                    {msg.value}),
             qint64(come.size() - come.count("teleported")));
  }

  void tellsWhatWentWrong() {
    const MsgId msg = reply(m_account);
    auto form = statusForm(m_account, newSid(), "undelivered");
    form.append("ErrorCode", u"63024"_s);
    form.append("ErrorMessage", u"Invalid message recipient"_s);
    QCOMPARE(m_gateway->webhook(m_account, target(msg), form).status, 200);
    QCOMPARE(text(*m_admin,
                  u"select error_code || ' ' || error_message from app.messages where msg_id = ?"_s,
                  {msg.value}),
             u"63024 Invalid message recipient"_s);
  }

  void anotherTenantsMessageIsNotThere() {
    const TestAccount other = addAccount(*m_admin);
    const MsgId theirs = reply(other);
    QCOMPARE(callback(newSid(), "sent", theirs), 404);
    QCOMPARE(state(theirs), u"queued "_s);
    QCOMPARE(m_gateway->webhook(other, target(theirs), statusForm(other, u"SM1"_s, "sent")).status,
             200);
    QCOMPARE(callback(u"SM1"_s, "read"), 404);
    QCOMPARE(state(theirs), u"sent SM1"_s);
    QCOMPARE(callback(newSid(), "sent", {999999999}), 404);
  }

  void anInboundMessageHasNoDelivery() {
    const QString sid = newSid();
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account, sid)).status, 200);
    QCOMPARE(callback(sid, "delivered"), 404);
  }

  // The environment's account may sign for its own SID, whatever token the tenant's row has.
  void theEnvironmentsAccount() {
    TestAccount row = m_account;
    row.sid = m_environment.sid;
    row.token = TestAccount().token;
    setAccount(*m_admin, row);
    TestAccount environment = m_environment;
    environment.owner = row.owner;
    QCOMPARE(m_gateway->webhook(environment, kInbound, inboundForm(environment)).status, 200);
    QCOMPARE(m_gateway->webhook(row, kInbound, inboundForm(row)).status, 200);
    QCOMPARE(number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                    {row.owner.value}),
             2);
    // For no other.
    TestAccount forged = m_account;
    forged.token = m_environment.token;
    QCOMPARE(m_gateway->webhook(forged, kInbound, inboundForm(forged)).status, 403);
    run(*m_admin, u"delete from app.twilio_accounts where account_sid = ?"_s, {row.sid});
  }

  // Without a row it stands for the only tenant, and for nobody where there are several.
  void theEnvironmentsAccountWithoutARow() {
    TestAccount environment = m_environment;
    QTRY_COMPARE(m_gateway->webhook(environment, kInbound, inboundForm(environment)).status, 403);
    const OwnerId only = addOwner(*m_admin, u"Only"_s);
    run(*m_admin, u"update app.owners set active = false where owner_id <> ?"_s, {only.value});
    const auto form = inboundForm(environment);
    QTRY_COMPARE(m_gateway->webhook(environment, kInbound, form).status, 200);
    QCOMPARE(
        number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s, {only.value}),
        1);
  }

 private:
  gateway::GatewayOptions options() const override {
    gateway::GatewayOptions options = GatewayTest::options();
    options.environment = {m_environment.sid, QString::fromLatin1(m_environment.token),
                           parseAddress(kBusiness).key};
    return options;
  }

  static QByteArray target(MsgId msg) {
    return msg.isValid() ? kStatus + "?m=" + QByteArray::number(msg.value) : kStatus;
  }
  int callback(const QString& sid, const QByteArray& status, MsgId msg = {}) {
    return m_gateway->webhook(m_account, target(msg), statusForm(m_account, sid, status)).status;
  }
  QString state(MsgId msg) {
    return text(*m_admin,
                u"select status || ' ' || coalesce(message_sid, '') from app.messages where msg_id "
                "= ?"_s,
                {msg.value});
  }

  // A reply that no courier finds: its callback comes as if another had sent it.
  MsgId reply(const TestAccount& account) {
    const ConvId conv = ingest(*m_admin, inboundEntry(account.owner)).convId;
    auto transaction = need(store::Transaction::begin(*m_admin), "begin");
    const MsgId msg =
        need(store::desk::reply(*m_admin, account.owner, conv, u"olá"_s, QUuid::createUuid()),
             "reply")
            .msgId;
    run(*m_admin, u"delete from app.outbox where msg_id = ?"_s, {msg.value});
    need(transaction.commit(), "commit");
    return msg;
  }

  const TestAccount m_environment;
};

QTEST_GUILESS_MAIN(TestStatusWebhook)
#include "tst_status_webhook.moc"
