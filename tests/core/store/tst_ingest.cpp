#include <QMutex>
#include <QRandomGenerator>
#include <QTest>
#include <thread>

#include "core/store/desk_queries.h"
#include "core/store/transaction.h"
#include "tests/core/store/books.h"
#include "tests/support/cluster_test.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using store::Verdict;

class TestIngest : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_owner = addOwner(*m_admin, u"Acme"_s); }

  void aMessageIsStoredOnce() {
    auto entry = inboundEntry(m_owner);
    entry.customerName = u"Ana"_s;
    const Verdict first = ingest(*m_service, entry);
    QCOMPARE(first.kind, Verdict::Stored);
    const Verdict again = ingest(*m_service, entry);
    QCOMPARE(again.kind, Verdict::Duplicate);
    QCOMPARE(again.msgId, first.msgId);
    QCOMPARE(again.convId, first.convId);
    QCOMPARE(messages(), 1);

    const auto conv =
        need(store::desk::conversation(*m_admin, m_owner, first.convId), "conversation");
    QCOMPARE(conv.status, ConversationStatus::Progress);
    QCOMPARE(conv.customerName, u"Ana"_s);
    QCOMPARE(conv.phoneNumber, u"+5511988887777"_s);
    QCOMPARE(conv.customerAddress, kCustomer);
    QCOMPARE(conv.businessAddress, kBusiness);
    QCOMPARE(conv.channel, u"whatsapp"_s);
    QCOMPARE(conv.unread, 1);
    QCOMPARE(conv.last.msgId, first.msgId);
    QCOMPARE(conv.last.preview, u"bom dia"_s);
    QCOMPARE(conv.startedAt.secsTo(conv.expiresAt), 1440 * 60);
    // What Twilio sent is kept, byte for byte, for each time that it came.
    QCOMPARE(
        column(*m_admin,
               u"select verdict || ' ' || convert_from(raw, 'UTF8') from app.webhook_log where "
               "owner_id = ? order by webhook_id"_s,
               {m_owner.value}),
        (QStringList{u"stored Body=bom+dia"_s, u"duplicate Body=bom+dia"_s}));
  }

  void duplicatesWithinABatch() {
    const auto entry = inboundEntry(m_owner);
    const auto other = inboundEntry(m_owner);
    const auto verdicts =
        need(store::ingestInbound(*m_service, {entry, other, entry, entry}, 1440), "batch");
    QCOMPARE(kinds(verdicts), (QList<Verdict::Kind>{Verdict::Stored, Verdict::Stored,
                                                    Verdict::Duplicate, Verdict::Duplicate}));
    QCOMPARE(verdicts[2].msgId, verdicts[0].msgId);
    QVERIFY(verdicts[0].msgId < verdicts[1].msgId);  // ids ascend in the order of the batch
    QCOMPARE(messages(), 2);
  }

  void theSameSidOfTwoTenantsIsTwoMessages() {
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    auto entry = inboundEntry(m_owner);
    const Verdict first = ingest(*m_service, entry);
    entry.owner = other;
    const Verdict second = ingest(*m_service, entry);
    QCOMPARE(second.kind, Verdict::Stored);
    QVERIFY(first.convId != second.convId);
  }

  void fiftyAtOnceAreOneMessage() {
    const auto entry = inboundEntry(m_owner);
    QMutex mutex;
    QList<Verdict> verdicts;
    inParallel(50, [&](int) {
      auto db = std::shared_ptr<store::Connection>(m_cluster->connectService());
      return [&, db] {
        const Verdict verdict = ingestRetrying(*db, entry);
        const QMutexLocker lock(&mutex);
        verdicts.append(verdict);
      };
    });
    QCOMPARE(verdicts.size(), 50);
    QCOMPARE(kinds(verdicts).count(Verdict::Stored), 1);
    for (const Verdict& verdict : verdicts) {
      QCOMPARE(verdict.msgId, verdicts.first().msgId);
      QCOMPARE(verdict.convId, verdicts.first().convId);
    }
    QCOMPARE(messages(), 1);
    QCOMPARE(conversations(), 1);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  // Twilio's second try arrives while the first one is being stored, and before it gets its turn
  // the conversation is closed: nothing new is to be stored, so no conversation may begin.
  void aDuplicateThatMeetsAClosingBeginsNothing() {
    const auto entry = inboundEntry(m_owner);
    {
      auto transaction = need(store::Transaction::begin(*m_admin), "begin");
      const ConvId conv = ingest(*m_admin, entry).convId;
      need(store::desk::close(*m_admin, m_owner, conv, ConversationStatus::AgentClosed, {}),
           "close");
      std::thread second([&] {
        const auto db = m_cluster->connectService();
        if (ingest(*db, entry).kind != Verdict::Duplicate) qFatal("not a duplicate");
      });
      const auto watcher = m_cluster->connectAdmin();
      const bool waits = QTest::qWaitFor([&] {
        return number(*watcher, u"select count(*) from pg_locks where not granted"_s) > 0;
      });
      need(transaction.commit(), "commit");
      second.join();
      QVERIFY(waits);
    }
    QCOMPARE(messages(), 1);
    QCOMPARE(conversations(), 1);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  // 200 first messages of one customer by 8 connections make one conversation.
  void simultaneousFirstMessages() {
    inParallel(8, [&](int) {
      auto db = std::shared_ptr<store::Connection>(m_cluster->connectService());
      return [&, db] {
        for (int i = 0; i < 25; ++i)
          if (ingestRetrying(*db, inboundEntry(m_owner)).kind != Verdict::Stored)
            qFatal("not stored");
      };
    });
    QCOMPARE(conversations(), 1);
    QCOMPARE(messages(), 200);
    QCOMPARE(number(*m_admin, u"select unread from app.conversations where owner_id = ?"_s,
                    {m_owner.value}),
             200);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  // The same with batches that hold several customers in different orders.
  void simultaneousBatchesInDifferentOrders() {
    inParallel(8, [&](int worker) {
      auto db = std::shared_ptr<store::Connection>(m_cluster->connectService());
      return [&, db, worker] {
        QRandomGenerator random(static_cast<quint32>(worker));
        for (int round = 0; round < 5; ++round) {
          QList<store::InboundEntry> batch;
          for (int i = 0; i < 12; ++i)
            batch.append(inboundEntry(m_owner, customer(random.bounded(10))));
          retrying([&] { return store::ingestInbound(*db, batch, 1440); });
        }
      };
    });
    QCOMPARE(conversations(), 10);
    QCOMPARE(messages(), 8 * 5 * 12);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void aConversationThatWeBeganIsFound() {
    const auto entry = inboundEntry(m_owner);
    const qint64 begun = number(
        *m_admin,
        u"insert into app.conversations (owner_id, from_number, to_number, "
        "phone_number, business_number, customer_address, business_address, "
        "expires_at) values (?, ?, ?, ?, ?, ?, ?, now() + interval '1 day') "
        "returning conv_id"_s,
        {m_owner.value, kBusiness, kCustomer, entry.from.key, entry.to.key, kCustomer, kBusiness});
    run(*m_admin, u"update app.feed set active_conversations = 1 where owner_id = ?"_s,
        {m_owner.value});
    QCOMPARE(ingest(*m_service, entry).convId.value, begun);
    QCOMPARE(conversations(), 1);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void eachKeyHasItsOwnConversation_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("same");
    const QString other = u"whatsapp:+551150000000"_s;
    QTest::newRow("again") << kCustomer << kBusiness << true;
    QTest::newRow("without the ninth digit") << u"whatsapp:+551188887777"_s << kBusiness << true;
    QTest::newRow("other customer") << u"whatsapp:+5511988887778"_s << kBusiness << false;
    QTest::newRow("other business number") << kCustomer << other << false;
    QTest::newRow("other channel") << kCustomer.mid(9) << kBusiness.mid(9) << false;
    QTest::newRow("business-scoped id") << u"whatsapp:BR.2081978709342942"_s << kBusiness << false;
  }
  void eachKeyHasItsOwnConversation() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, same);
    const Verdict first = ingest(*m_service, inboundEntry(m_owner));
    auto entry = inboundEntry(m_owner, from);
    entry.to = parseAddress(to);
    const Verdict second = ingest(*m_service, entry);
    QCOMPARE(second.convId == first.convId, same);
    QCOMPARE(conversations(), same ? 1 : 2);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void answersGoToTheAddressAsReceivedLast() {
    const QString eight = u"whatsapp:+551188887777"_s;
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner, eight)).convId;
    QCOMPARE(reply(conv).to, eight);
    ingest(*m_service, inboundEntry(m_owner, kCustomer));
    QCOMPARE(reply(conv).to, kCustomer);
    ingest(*m_service, inboundEntry(m_owner, eight));
    const Message answer = reply(conv);
    QCOMPARE(answer.to, eight);
    QCOMPARE(answer.from, kBusiness);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void aClosedConversationIsFollowedByANewOne() {
    const ConvId first = ingest(*m_service, inboundEntry(m_owner)).convId;
    need(store::desk::close(*m_admin, m_owner, first, ConversationStatus::AgentClosed, u"done"_s),
         "close");
    const ConvId second = ingest(*m_service, inboundEntry(m_owner)).convId;
    QVERIFY(second != first);
    need(store::desk::close(*m_admin, m_owner, second, ConversationStatus::UserClosed, {}),
         "close");
    const ConvId third = ingest(*m_service, inboundEntry(m_owner)).convId;
    QCOMPARE(column(*m_admin,
                    u"select coalesce(previous_conv_id, 0) || ' ' || status || ' ' || ended_reason "
                    "from app.conversations where owner_id = ? order by conv_id"_s,
                    {m_owner.value}),
             (QStringList{u"0 agent_closed done"_s, u"%1 user_closed "_s.arg(first.value),
                          u"%1 progress "_s.arg(second.value)}));
    QVERIFY(third != second);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void whoClosedAndWhyIsRecorded() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    need(store::desk::close(*m_admin, m_owner, conv, ConversationStatus::AgentClosed, u"solved"_s),
         "close");
    QCOMPARE(column(*m_admin,
                    u"select to_status || ' ' || actor || ' ' || reason from "
                    "app.conversation_transitions where conv_id = ? order by transition_id"_s,
                    {conv.value}),
             (QStringList{u"pending customer message"_s, u"progress customer message"_s,
                          u"agent_closed administrator solved"_s}));
  }

  void aBatchWithABadRowStoresNothing_data() {
    QTest::addColumn<QString>("field");
    QTest::newRow("owner") << u"owner"_s;
    QTest::newRow("channel") << u"channel"_s;
    QTest::newRow("received at") << u"receivedAt"_s;
    QTest::newRow("NUL in metadata") << u"metadata"_s;
  }
  void aBatchWithABadRowStoresNothing() {
    QFETCH(QString, field);
    auto bad = inboundEntry(m_owner, customer(1));
    if (field == "owner"_L1) bad.owner = OwnerId{999999999};
    if (field == "channel"_L1) bad.from.channel = u"NOT A CHANNEL"_s;
    if (field == "receivedAt"_L1) bad.receivedAt = {};
    if (field == "metadata"_L1) bad.metadata = {{u"x"_s, QString(QChar(u'\0'))}};
    const auto verdicts =
        store::ingestInbound(*m_service, {inboundEntry(m_owner), bad, inboundEntry(m_owner)}, 1440);
    QVERIFY(!verdicts);
    if (field != "owner"_L1) QCOMPARE(verdicts.error().code, ErrorCode::Invalid);
    QCOMPARE(messages(), 0);
    QCOMPARE(conversations(), 0);
    QCOMPARE(number(*m_admin, u"select count(*) from app.webhook_log where owner_id = ?"_s,
                    {m_owner.value}),
             0);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void statusesAreAppliedByRank_data() {
    using enum DeliveryStatus;
    QTest::addColumn<QList<DeliveryStatus>>("come");
    QTest::addColumn<DeliveryStatus>("shown");
    const auto row = [](const char* name, QList<DeliveryStatus> come, DeliveryStatus shown) {
      QTest::newRow(name) << come << shown;
    };
    row("in order", {Accepted, Sending, Sent, Delivered, Read}, Read);
    row("reversed", {Read, Delivered, Sent, Sending, Accepted}, Read);
    row("twice", {Sent, Sent}, Sent);
    row("failed", {Sent, Failed}, Failed);
    row("failed first", {Failed, Sent}, Failed);
    row("delivered after all", {Undelivered, Delivered}, Delivered);
    row("failure after delivery", {Delivered, Failed}, Delivered);
  }
  void aStatusOutOfTheJournalLeavesNoSecondEvent() {
    const MsgId msg = reply(ingest(*m_service, inboundEntry(m_owner)).convId).msgId;
    const auto entry = statusEntry(m_owner, newSid(), msg, DeliveryStatus::Sent);
    for (int i = 0; i < 2; ++i)
      applyStatus(*m_service, entry);
    QCOMPARE(number(*m_admin, u"select count(*) from app.message_status_events where msg_id = ?"_s,
                    {msg.value}),
             1);
  }

  void statusesAreAppliedByRank() {
    QFETCH(QList<DeliveryStatus>, come);
    QFETCH(DeliveryStatus, shown);
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    const QString sid = newSid();
    for (const bool together : {false, true}) {
      const MsgId msg = reply(conv).msgId;
      QList<store::StatusEntry> batch;
      // Twilio's own repetitions come later; only the journal repeats the same millisecond.
      for (const DeliveryStatus status : come) {
        batch.append(statusEntry(m_owner, sid + QString::number(together), msg, status));
        batch.last().receivedAt = batch.last().receivedAt.addMSecs(batch.size());
      }
      if (together) {
        need(store::applyStatuses(*m_service, batch), "statuses");
      } else {
        for (const auto& entry : batch)
          applyStatus(*m_service, entry);
      }
      QCOMPARE(text(*m_admin, u"select status from app.messages where msg_id = ?"_s, {msg.value}),
               toText(shown));
      QCOMPARE(
          number(*m_admin, u"select count(*) from app.message_status_events where msg_id = ?"_s,
                 {msg.value}),
          qint64(come.size()));
      QCOMPARE(number(*m_admin, u"select count(*) from app.outbox where msg_id = ?"_s, {msg.value}),
               0);
    }
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

 private:
  static QString customer(int i) { return u"whatsapp:+55119%1"_s.arg(80000000 + i); }

  static QList<Verdict::Kind> kinds(const QList<Verdict>& verdicts) {
    QList<Verdict::Kind> kinds;
    for (const Verdict& verdict : verdicts)
      kinds.append(verdict.kind);
    return kinds;
  }

  static Verdict ingestRetrying(store::Connection& db, const store::InboundEntry& entry) {
    return retrying([&] { return store::ingestInbound(db, {entry}, 1440); }).first();
  }

  Message reply(ConvId conv) {
    return need(store::desk::reply(*m_admin, m_owner, conv, u"olá"_s, QUuid::createUuid()),
                "reply");
  }

  qint64 messages() {
    return number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                  {m_owner.value});
  }
  qint64 conversations() {
    return number(*m_admin, u"select count(*) from app.conversations where owner_id = ?"_s,
                  {m_owner.value});
  }

  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
