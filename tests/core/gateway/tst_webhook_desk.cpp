#include <QTest>

#include "core/store/webhook_log_queries.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
namespace webhook_log = oc::store::webhook_log;

// What the log learns of webhooks that weren't taken, and what becomes of those put in again.
class TestWebhookDesk : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsRefusedIsNotedWithItsReason_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<WebhookVerdict>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::newRow("forged") << u"forged"_s << WebhookVerdict::Refused << QString(kWrongSignature);
    QTest::newRow("unsigned") << u"unsigned"_s << WebhookVerdict::Refused << QString(kNoSignature);
    QTest::newRow("to another number")
        << u"foreign"_s << WebhookVerdict::Refused << QString(kForeignAddress);
    QTest::newRow("incomplete") << u"incomplete"_s << WebhookVerdict::Incomplete << u"MessageSid"_s;
    QTest::newRow("unknown status") << u"ignored"_s << WebhookVerdict::Ignored << u"teleported"_s;
  }
  void whatIsRefusedIsNotedWithItsReason() {
    QFETCH(QString, what);
    QFETCH(WebhookVerdict, verdict);
    QFETCH(QString, reason);
    auto form = inboundForm(m_account, what == u"incomplete" ? QString() : newSid());
    TestAccount sender = m_account;
    if (what == u"forged") sender.token = "somebody else's token";
    if (what == u"foreign") {
      TestAccount elsewhere = m_account;
      elsewhere.numbers = {u"whatsapp:+551149999999"_s};
      form = inboundForm(elsewhere);
    }
    if (what == u"ignored") form = statusForm(m_account, newSid(), "teleported");
    if (what == u"unsigned") {
      meet();
      m_gateway->post(kInbound, form, {});
    } else {
      m_gateway->webhook(sender, what == u"ignored" ? kStatus : kInbound, form);
    }
    QTRY_COMPARE(log().size(), 1);
    const WebhookLogEntry entry = log().first();
    QCOMPARE(entry.verdict, verdict);
    QVERIFY2(entry.reason.contains(reason), qPrintable(entry.reason));
    QCOMPARE(entry.customer, u"+5511988887777"_s);
    QCOMPARE(need(webhook_log::entry(*m_admin, m_account.owner, entry.webhookId), "entry").raw,
             form.encoded());
  }

  // Two tenants with one Twilio account: a forged message for a number of neither is nobody's.
  void ofASharedAccountNobodyReadsTheOthers() {
    TestAccount other = m_account;
    other.owner = addOwner(*m_admin, u"Other"_s);
    other.numbers = {u"whatsapp:+551142222222"_s};
    setAccount(*m_admin, other);
    TestAccount forger = m_account;
    forger.token = "somebody else's token";
    forger.numbers = {u"whatsapp:+551149999999"_s};
    m_gateway->webhook(forger, kInbound, inboundForm(forger));
    forger.numbers = other.numbers;
    m_gateway->webhook(forger, kInbound, inboundForm(forger));
    QTRY_COMPARE(log(other.owner).size(), 1);
    QCOMPARE(log().size(), 0);
  }

  void aFloodIsNotedInPart() {
    meet();
    for (int i = 0; i < 60; ++i)
      QCOMPARE(m_gateway->post(kInbound, inboundForm(m_account), {}).status, 403);
    // What is signed has a share of its own, and is written behind what came before it.
    m_gateway->webhook(m_account, kInbound, inboundForm(m_account, QString()));
    QTRY_COMPARE(count(u"incomplete"_s), 1);
    QVERIFY(count(u"refused"_s) >= 20);
    QVERIFY(count(u"refused"_s) < 40);
  }

  void aReplayOfWhatIsThereIsADuplicate() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    const WebhookLogEntry entry = log().first();
    const WebhookReplay replay = replayed(entry.webhookId);
    QCOMPARE(replay.verdict, WebhookVerdict::Duplicate);
    QCOMPARE(replay.msgId, entry.msgId);
    QCOMPARE(replay.convId, entry.convId);
    QCOMPARE(messages(), 1);
    QCOMPARE(log().size(), 2);  // it came again, and the log says so
  }

  void whatWasLostIsStoredAsItCame() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    const WebhookLogEntry entry = log().first();
    run(*m_admin, u"delete from app.messages where owner_id = ?"_s, {m_account.owner.value});
    const WebhookReplay replay = replayed(entry.webhookId);
    QCOMPARE(replay.verdict, WebhookVerdict::Stored);
    QCOMPARE(
        text(*m_admin, u"select body from app.messages where msg_id = ?"_s, {replay.msgId.value}),
        entry.body);
    QCOMPARE(number(*m_admin,
                    u"select (extract(epoch from timestamp) * 1000)::bigint from app.messages "
                    "where msg_id = ?"_s,
                    {replay.msgId.value}),
             entry.receivedAt.toMSecsSinceEpoch());
    QCOMPARE(replayed(entry.webhookId).verdict, WebhookVerdict::Duplicate);
    QCOMPARE(messages(), 1);
  }

  void whatCantBeReadSaysWhy() {
    m_gateway->webhook(m_account, kInbound, inboundForm(m_account, QString()));
    QTRY_COMPARE(log().size(), 1);
    const WebhookReplay replay = replayed(log().first().webhookId);
    QVERIFY(!replay.verdict);
    QVERIFY(replay.message.contains(u"MessageSid"));
  }

  // Without its SID, a status finds its message by our own id, which stood in the callback's URL.
  void aStatusIsReplayedWithOurId() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    const MsgId reply{
        number(*m_admin, u"select msg_id from app.queue_reply(?, ?, 'olá', gen_random_uuid())"_s,
               {m_account.owner.value, log().first().convId.value})};
    const QString sid = newSid();
    QCOMPARE(m_gateway
                 ->webhook(m_account, kStatus + "?m=" + QByteArray::number(reply.value),
                           statusForm(m_account, sid, "sent"))
                 .status,
             200);
    const WebhookLogEntry entry = log().first();
    QCOMPARE(entry.verdict, WebhookVerdict::Applied);
    run(*m_admin,
        u"update app.messages set status = 'queued', message_sid = null where msg_id = ?"_s,
        {reply.value});
    const WebhookReplay replay = replayed(entry.webhookId);
    QCOMPARE(replay.verdict, WebhookVerdict::Applied);
    QCOMPARE(replay.msgId, reply);
  }

 private:
  // Until the gateway knows the account: what isn't signed makes it look for none.
  void meet() {
    QCOMPARE(m_gateway->webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
    run(*m_admin, u"delete from app.webhook_log where owner_id = ?"_s, {m_account.owner.value});
  }
  QList<WebhookLogEntry> log() { return log(m_account.owner); }
  QList<WebhookLogEntry> log(OwnerId owner) {
    return need(webhook_log::list(*m_admin, owner, {}), "log").items;
  }
  qint64 count(const QString& verdict) {
    return number(*m_admin,
                  u"select count(*) from app.webhook_log where owner_id = ? and verdict = ?"_s,
                  {m_account.owner.value, verdict});
  }
  qint64 messages() {
    return number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                  {m_account.owner.value});
  }
  WebhookReplay replayed(qint64 webhook) {
    const qint64 id =
        need(webhook_log::requestReplay(*m_admin, m_account.owner, webhook), "request");
    std::optional<WebhookReplay> replay;
    if (!QTest::qWaitFor(
            [&] {
              replay = need(webhook_log::replay(*m_admin, m_account.owner, id), "replay");
              return replay.has_value();
            },
            20'000))
      qFatal("no receiver has put it in");
    return *replay;
  }
};

QTEST_GUILESS_MAIN(TestWebhookDesk)
#include "tst_webhook_desk.moc"
