#include <QTest>
#include <algorithm>

#include "core/gateway/courier.h"
#include "core/gateway/reconciler.h"
#include "core/store/desk_queries.h"
#include "tests/core/gateway/deaf_line.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace std::chrono_literals;

namespace {

// As one program has them.
struct Node {
  explicit Node(const store::DatabaseUrl& service)
      : accounts(service, testBox(), QUrl(u"http://127.0.0.1:9"_s), {}),
        courier(service, accounts),
        reconciler(service, accounts) {
    if (!QTest::qWaitFor(
            [this] { return accounts.isLoaded() && courier.isLinked() && reconciler.isLinked(); }))
      qFatal("the node does not start");
  }

  gateway::AccountBook accounts;
  gateway::Courier courier;
  gateway::Reconciler reconciler;
};

}  // namespace

// What becomes of replies whose request to Twilio never got an answer. The training line is Twilio;
// it can't reach us, so that its list alone tells.
class TestReconciler : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
  }

  void init() {
    m_account = addAccount(*m_admin);
    training::Options options;
    options.statusStep = 0ms;
    options.customersAnswer = false;
    m_line = deafLine(*m_admin, &m_account, options);
    m_node = std::make_unique<Node>(m_cluster->service());
  }

  void cleanup() {
    m_node.reset();
    run(*m_admin, u"delete from app.outbox"_s);
  }

  void whatTwilioHasIsFound() {
    fault(&training::Faults::cutAfterAccept, 1);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    const MsgId next = reply(u"e mais uma coisa"_s);
    QTest::qWait(300);
    QCOMPARE(state(next), u"queued"_s);  // order: it waits for the one before it
    QCOMPARE(heard().size(), 1);

    later(35s);
    QTRY_VERIFY(!sid(msg).isEmpty());
    QCOMPARE(sid(msg), m_line->ledger().all().front().sid);
    QTRY_VERIFY(!sid(next).isEmpty());
    QCOMPARE(heard(), (QStringList{u"olá"_s, u"e mais uma coisa"_s}));
    QCOMPARE(outbox(msg), QString());
  }

  void whatIsProvenAbsentIsSentAgainOnce() {
    fault(&training::Faults::cutBeforeAccept, 1);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    const MsgId next = reply(u"dois"_s);

    later(35s);  // listed, but too soon to be a proof
    QTRY_COMPARE(outbox(msg), u"unknown 1"_s);
    QCOMPARE(heard(), QStringList());
    later(130s);
    QTRY_VERIFY(!sid(next).isEmpty());
    QVERIFY(!sid(msg).isEmpty());
    QCOMPARE(heard(), (QStringList{u"olá"_s, u"dois"_s}));  // and in their order
  }

  void twiceAbsentIsForAPersonToDecide() {
    fault(&training::Faults::cutBeforeAccept, 2);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    later(150s);
    QTRY_COMPARE(
        number(*m_admin, u"select count(*) from app.outbox where state = 'unknown' and resent"_s),
        1);
    later(150s);
    QTRY_COMPARE(state(msg), u"failed"_s);
    QVERIFY(error(msg).startsWith(u"Twilio never received"));
    QCOMPARE(heard(), QStringList());
  }

  // Later replies have gone out meanwhile: sent again it would come after them.
  void orderIsNotBrokenByItself() {
    fault(&training::Faults::cutBeforeAccept, 1);
    fault(&training::Faults::listUnavailable, 1);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    const MsgId next = reply(u"dois"_s);
    later(200s);  // Twilio can't be asked, and the hold is over
    QTRY_VERIFY(!sid(next).isEmpty());
    QTRY_COMPARE(outbox(msg), u"unknown 1"_s);
    later(10min);
    QTRY_COMPARE(state(msg), u"failed"_s);
    QCOMPARE(heard(), QStringList{u"dois"_s});
  }

  void whileTwilioCantBeAskedNothingIsDecided() {
    fault(&training::Faults::cutBeforeAccept, 1);
    fault(&training::Faults::listUnavailable, 2);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    for (int looks = 1; looks <= 2; ++looks) {
      later(150s);
      QTRY_COMPARE(outbox(msg), u"unknown %1"_s.arg(looks));
    }
    QCOMPARE(heard(), QStringList());
    later(10min);
    QTRY_COMPARE(heard(), QStringList{u"olá"_s});
  }

  // Of three equal texts one had its answer, one was taken without one, one was lost.
  void equalTextsAreNotMixedUp() {
    const MsgId sent = reply();
    QTRY_VERIFY(!sid(sent).isEmpty());
    fault(&training::Faults::cutAfterAccept, 1);
    const MsgId taken = reply();
    QTRY_COMPARE(state(taken), u"unknown"_s);
    fault(&training::Faults::cutBeforeAccept, 1);
    run(*m_admin, u"update app.outbox set unknown_since = unknown_since - interval '4 minutes'"_s);
    const MsgId lost = reply();
    QTRY_COMPARE(state(lost), u"unknown"_s);
    QCOMPARE(heard().size(), 2);

    later(150s);
    QTRY_VERIFY(!sid(lost).isEmpty());
    const QStringList sids{sid(sent), sid(taken), sid(lost)};
    QStringList listed;
    for (const auto& message : m_line->ledger().all())
      listed.append(message.sid);
    QCOMPARE(sids, listed);  // each its own
    QCOMPARE(heard().size(), 3);
  }

  void aLongListIsReadToTheTimeInQuestion() {
    fault(&training::Faults::cutAfterAccept, 1);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    run(*m_admin, u"update app.outbox set unknown_since = unknown_since - interval '4 minutes'"_s);
    for (int i = 0; i < 120; ++i)  // a page holds 100
      reply(QString::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(heard().size(), 121, 30000);
    later(35s);
    QTRY_VERIFY(!sid(msg).isEmpty());
    QCOMPARE(sid(msg), m_line->ledger().all().front().sid);
  }

  // The request is answered too late for it, by a callback first, or after another has it.
  void aLateAnswerDoesNotDouble() {
    m_node->courier.setTimeout(200ms);
    training::Faults faults;
    faults.lateAnswer.count = 1;
    faults.lateBy = 600ms;
    m_line->setFaults(faults);
    const MsgId msg = reply();
    QTRY_COMPARE(state(msg), u"unknown"_s);
    Node second(m_cluster->service());
    later(150s);
    QTRY_VERIFY(!sid(msg).isEmpty());
    const MsgId next = reply(u"dois"_s);
    QTRY_VERIFY(!sid(next).isEmpty());
    QTest::qWait(700);  // the late answer
    QCOMPARE(heard(), (QStringList{u"olá"_s, u"dois"_s}));
    QCOMPARE(sid(msg), m_line->ledger().all().front().sid);
  }

  // It claimed a message, sent it or not, and died; or was held up, and comes back later.
  void aDeadCouriersMessageIsLookedUp_data() {
    QTest::addColumn<bool>("sent");
    QTest::newRow("before the request") << false;
    QTest::newRow("before the answer was stored") << true;
  }
  void aDeadCouriersMessageIsLookedUp() {
    QFETCH(bool, sent);
    m_node.reset();
    const MsgId msg = reply();
    const auto claimed = need(store::claimOutbox(*m_service, 1, 60), "claim");
    QCOMPARE(claimed.size(), 1);
    QString given;
    if (sent) given = post(claimed.first());
    m_node = std::make_unique<Node>(m_cluster->service());
    Node second(m_cluster->service());
    run(*m_admin, u"update app.outbox set lease_until = now()"_s);
    run(*m_service, u"select pg_notify('owner_outbox', '')"_s);
    QTRY_COMPARE(state(msg), u"unknown"_s);
    later(150s);
    QTRY_VERIFY(!sid(msg).isEmpty());
    QCOMPARE(heard(), QStringList{u"olá"_s});
    if (sent) QCOMPARE(sid(msg), given);

    // Whatever it says now doesn't count.
    for (const auto kind :
         {store::Settlement::Retry, store::Settlement::Rejected, store::Settlement::Unknown}) {
      store::Settlement settlement;
      settlement.kind = kind;
      QCOMPARE(need(store::settleOutbox(*m_service, claimed.first(), settlement), "settle"), false);
    }
    QVERIFY(!sid(msg).isEmpty());
    QCOMPARE(outbox(msg), QString());
  }

  // Another may have the message by the time such a request ends.
  void noRequestIsBegunThatOutlastsItsLease() {
    m_node->courier.setTimeout(60s);
    const MsgId msg = reply();
    QTRY_COMPARE(text(*m_admin,
                      u"select coalesce((select state || ' ' || last_error from app.outbox where "
                      "msg_id = ?), '')"_s,
                      {msg.value}),
                 u"queued its turn took too long"_s);
    QCOMPARE(heard(), QStringList());
  }

  // Both find the same in the list, for one of them is the other's: nobody keeps another's SID.
  void aSidIsOneMessagesOnly() {
    const MsgId first = reply();
    QTRY_VERIFY(!sid(first).isEmpty());
    m_node.reset();
    const MsgId second = reply();
    const auto claimed = need(store::claimOutbox(*m_service, 1, 60), "claim").first();
    store::Settlement accepted;
    accepted.kind = store::Settlement::Accepted;
    accepted.sid = sid(first);
    QCOMPARE(need(store::settleOutbox(*m_service, claimed, accepted), "settle"), true);
    QCOMPARE(state(second), u"accepted"_s);
    QCOMPARE(sid(second), QString());
  }

 private:
  MsgId reply(const QString& body = u"olá"_s) {
    const ConvId conv = ingest(*m_service, inboundEntry(m_account.owner)).convId;
    return need(store::desk::reply(*m_admin, m_account.owner, conv, body, QUuid::createUuid()),
                "reply")
        .msgId;
  }
  void fault(training::Fault training::Faults::*which, int count) {
    training::Faults faults = m_line->faults();
    (faults.*which).count = count;
    m_line->setFaults(faults);
  }
  // As if so much time had passed since the answers failed to come.
  void later(std::chrono::seconds time) {
    run(*m_admin,
        u"update app.outbox set unknown_since = unknown_since - make_interval(secs => ?), "
        "next_attempt_at = next_attempt_at - make_interval(secs => ?) where state = 'unknown'"_s,
        {qint64(time.count()), qint64(time.count())});
    run(*m_service, u"select pg_notify('owner_unknown', ''), pg_notify('owner_outbox', '')"_s);
  }
  // As a courier does, without its end.
  QString post(const store::ClaimedMessage& message) {
    twilio::RestClient client;
    twilio::OutgoingMessage out;
    out.from = message.from;
    out.to = message.to;
    out.body = message.body;
    const auto outcome = client.createMessage(
        {m_account.sid, QString::fromLatin1(m_account.token), QUrl(m_account.apiBaseUrl)}, out);
    if (!QTest::qWaitFor([&] { return outcome.isFinished(); })) qFatal("no answer");
    return std::get<twilio::Accepted>(outcome.result()).sid;
  }

  // The bodies that the line took, in their order.
  QStringList heard() const {
    QStringList bodies;
    for (const auto& message : m_line->ledger().all())
      if (!message.inbound) bodies.append(message.body);
    return bodies;
  }
  QString of(MsgId msg, const QString& what) {
    return text(*m_admin, u"select coalesce(%1, '') from app.messages where msg_id = ?"_s.arg(what),
                {msg.value});
  }
  QString state(MsgId msg) { return of(msg, u"status"_s); }
  QString sid(MsgId msg) { return of(msg, u"message_sid"_s); }
  QString error(MsgId msg) { return of(msg, u"error_message"_s); }
  // "unknown 2": state and looks; empty when it isn't there.
  QString outbox(MsgId msg) {
    return column(*m_admin, u"select state || ' ' || looks from app.outbox where msg_id = ?"_s,
                  {msg.value})
        .value(0);
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;
  TestAccount m_account;
  std::unique_ptr<training::TrainingLine> m_line;
  std::unique_ptr<Node> m_node;
};

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
