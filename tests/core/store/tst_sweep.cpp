#include <QElapsedTimer>
#include <QMutex>
#include <QRandomGenerator>
#include <QTest>
#include <atomic>

#include "core/domain/life_cycle.h"
#include "core/store/admin_queries.h"
#include "core/store/desk_queries.h"
#include "core/store/service_queries.h"
#include "core/store/sweep_queries.h"
#include "core/store/transaction.h"
#include "tests/core/store/books.h"
#include "tests/support/cluster_test.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using store::Swept;

// What the clock does to conversations. Each test turns it instead of waiting.
class TestSweep : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    run(*m_admin, u"delete from app.owners"_s);
    m_owner = addOwner(*m_admin, u"Acme"_s);
  }

  void cleanup() { QCOMPARE(wrongInTheBooks(*m_admin), QString()); }

  void theClockCloses_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not yet") << 59 << u"progress"_s << u"message"_s;
    QTest::newRow("idle") << 61 << u"idle_timeout"_s << u"no activity"_s;
    QTest::newRow("long after") << 10000 << u"idle_timeout"_s << u"no activity"_s;
  }
  void theClockCloses() {
    QFETCH(int, minutes);
    QFETCH(QString, becomes);
    QFETCH(QString, reason);
    const ConvId conv = arrive();
    const QDateTime at = in(minutes);
    const Swept swept = sweep(minutes);
    const bool closed = becomes != "progress"_L1;
    QCOMPARE(swept, (Swept{true, 0, closed ? 1 : 0, false}));
    const Conversation row = get(conv);
    QCOMPARE(toText(row.status), becomes);
    QCOMPARE(row.unread, closed ? 0 : 1);
    QCOMPARE(row.unanswered, closed);
    QCOMPARE(lastStep(conv).section(u' ', 0, 1),
             QString(becomes % (closed ? u" clock"_s : u" customer"_s)));
    QVERIFY(lastStep(conv).endsWith(reason));
    if (!closed) return;
    QCOMPARE(row.endedReason, reason);
    QVERIFY(std::abs(row.endedAt.msecsTo(at)) < 1000);
    // The screens hear of it.
    QCOMPARE(text(*m_admin,
                  u"select kind || ' ' || conv_id from app.changes where owner_id = ? order by seq "
                  "desc limit 1"_s,
                  {m_owner.value}),
             u"conversation %1"_s.arg(conv.value));
  }

  void expiryAndAnExtension() {
    set(u"90, 1000, false"_s);
    const ConvId conv = arrive();
    run(*m_admin, u"select app.extend_conversation(?, ?, 30, null)"_s, {m_owner.value, conv.value});
    QCOMPARE(sweep(119), (Swept{true, 0, 0, false}));
    QCOMPARE(sweep(121), (Swept{true, 1, 0, false}));
    QCOMPARE(lastStep(conv), u"expired clock expiry"_s);
  }

  void theTenantsTimesGoFirst() {
    const OwnerId patient = addOwner(*m_admin, u"Patient"_s);
    run(*m_admin, u"select app.set_life_cycle(?, null, 240, false)"_s, {patient.value});
    arrive();
    ingest(*m_service, inboundEntry(patient));
    QCOMPARE(sweep(120), (Swept{true, 0, 1, false}));
    QCOMPARE(sweep(239), (Swept{true, 0, 0, false}));
    QCOMPARE(sweep(241), (Swept{true, 0, 1, false}));
    // What the caller says is for those that have set nothing.
    arrive();
    QCOMPARE(need(store::sweepConversations(*m_service, 200, 5, in(6)), "sweep").timedOut, 1);
  }

  void whoWaitsIsKeptWhereTheTenantWantsIt() {
    set(u"90, 60, true"_s);
    const ConvId waits = arrive();
    const ConvId answered = arrive(1);
    reply(answered);
    const ConvId begun{number(*m_admin,
                              u"select conv_id from app.start_conversation(?, '+1', '+2', '+1', "
                              "'+2', '+2', '+1', 'sms', '{}', null, 60)"_s,
                              {m_owner.value})};
    const Swept swept = sweep(100000);
    QCOMPARE(swept.expired + swept.timedOut, 2);
    QCOMPARE(active(), QList{waits.value});
    // Answered at last: then the clock runs.
    reply(waits);
    QCOMPARE(sweep(100000).timedOut, 1);
    Q_UNUSED(begun)
  }

  // Nobody is forgotten: a queue of those whom the clock turned away, until they are in touch
  // again.
  void theQueueOfTheUnanswered() {
    const ConvId waited = arrive();
    const ConvId alsoWaited = arrive(1);
    const ConvId answered = arrive(2);
    reply(answered);
    sweep(61);
    QCOMPARE(queue(), (QList{alsoWaited.value, waited.value}));
    QCOMPARE(
        need(store::admin::conversations(*m_admin, m_owner, ConversationFilter::Unanswered, 10),
             "list")["total"_L1]
            .toInteger(),
        2);

    // A follow-up in which nobody has written yet doesn't settle it …
    const Conversation followUp =
        need(store::desk::openFollowUp(*m_admin, m_owner, waited, 1440), "follow-up");
    QCOMPARE(followUp.previousConvId, waited);
    QCOMPARE(queue(), (QList{alsoWaited.value, waited.value}));
    // … a message to the customer does.
    reply(followUp.convId);
    QCOMPARE(queue(), (QList{alsoWaited.value}));
    // The customer writes again and waits again: in the later conversation.
    const ConvId again = arrive(1);
    QCOMPARE(queue(), QList<qint64>());
    sweep(61);
    QCOMPARE(queue(), (QList{again.value}));
    // Whom an agent has turned away isn't in it.
    const ConvId closed = arrive(3);
    need(store::desk::close(*m_admin, m_owner, closed, ConversationStatus::AgentClosed, {}),
         "close");
    QVERIFY(!queue().contains(closed.value));
  }

  void theQueueInPages() {
    for (int i = 0; i < 7; ++i)
      arrive(i);
    sweep(61);
    QList<qint64> found;
    ConversationQuery query{ConversationFilter::Unanswered, std::nullopt, 3};
    for (bool complete = false; !complete;) {
      const auto page = need(store::desk::conversations(*m_admin, m_owner, query), "page");
      complete = page.complete;
      for (const Conversation& conversation : page.items) {
        found.append(conversation.convId.value);
      }
      query.after = page.next;
    }
    QCOMPARE(found.size(), 7);
    std::ranges::sort(found, std::greater());
    QCOMPARE(found, queue());
  }

  void batchesAreBounded() {
    QList<store::InboundEntry> batch;
    for (int i = 0; i < 25; ++i)
      batch.append(inboundEntry(m_owner, customer(i)));
    need(store::ingestInbound(*m_service, batch, 1440), "ingest");
    int closed = 0;
    for (const int expected : {10, 10, 5}) {
      const Swept swept = need(store::sweepConversations(*m_service, 10, 60, in(61)), "sweep");
      QCOMPARE(swept.timedOut, expected);
      QCOMPARE(swept.more, expected == 10);
      closed += swept.timedOut;
    }
    QCOMPARE(closed, 25);
    QCOMPARE(active(), QList<qint64>());
  }

  // The SQL and the domain's rules say the same of conversations in any state.
  void theDomainSaysTheSame() {
    QRandomGenerator random(20261123);
    for (int round = 0; round < 20; ++round) {
      run(*m_admin, u"delete from app.owners"_s);
      QHash<OwnerId, LifeCycle> settings;
      for (int o = 0; o < 3; ++o) {
        const OwnerId owner = addOwner(*m_admin, u"Tenant"_s);
        LifeCycle own;
        own.keepWaitingOpen = random.bounded(2);
        const bool set = random.bounded(2);
        if (set) own.idleTimeoutMinutes = 1 + random.bounded(200);
        run(*m_admin, u"select app.set_life_cycle(?, null, ?, ?)"_s,
            {owner.value,
             set ? QVariant(own.idleTimeoutMinutes) : QVariant(QMetaType(QMetaType::Int)),
             own.keepWaitingOpen});
        settings.insert(owner, own);
        randomConversations(owner, random);
      }
      const QDateTime at = in(random.bounded(300));
      QHash<qint64, QString> expected;
      for (const Conversation& row : allConversations())
        expected.insert(row.convId.value,
                        toText(dueAt(at, row, settings[row.ownerId]).value_or(row.status)));
      while (need(store::sweepConversations(*m_service, 7, 60, at), "sweep").more) {
      }
      for (const Conversation& row : allConversations())
        QVERIFY2(toText(row.status) == expected[row.convId.value],
                 qPrintable(u"round %1, conversation %2 is %3, not %4"_s.arg(round)
                                .arg(row.convId.value)
                                .arg(toText(row.status), expected[row.convId.value])));
    }
  }

  // Conversations that a tenant keeps are not read again and again.
  void keptConversationsCostNothing() {
    set(u"null, null, true"_s);
    QList<store::InboundEntry> batch;
    for (int i = 0; i < 2000; ++i)
      batch.append(inboundEntry(m_owner, customer(i)));
    need(store::ingestInbound(*m_service, batch, 1440), "ingest");
    for (int i = 0; i < 5; ++i)
      reply(ConvId{number(*m_admin, u"select min(conv_id) + ? from app.conversations"_s, {i})});
    run(*m_admin, u"analyze app.conversations"_s);
    auto transaction = need(store::Transaction::begin(*m_admin), "begin");
    // Figures of earlier transactions may still be among these.
    const auto read = [this] {
      return number(*m_admin,
                    u"select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where "
                    "schemaname = 'app' and relname = 'conversations'"_s);
    };
    const qint64 before = read();
    QCOMPARE(need(store::sweepConversations(*m_admin, 200, 60, in(100000)), "sweep").timedOut, 5);
    const qint64 touched = read() - before;
    QVERIFY2(touched < 100, qPrintable(u"%1 rows were read"_s.arg(touched)));
  }

  // ------------------------------------------------------------------ at the same time

  void oneNodeAtATime() {
    arrive();
    const auto other = m_cluster->connectService();
    {
      auto transaction = need(store::Transaction::begin(*other), "begin");
      QCOMPARE(need(store::sweepConversations(*other, 200, 60, in(61)), "sweep").timedOut, 1);
      QCOMPARE(sweep(61), (Swept{false, 0, 0, false}));
      need(transaction.commit(), "commit");
    }
    QCOMPARE(sweep(61), (Swept{true, 0, 0, false}));
  }

  void aConversationThatSomebodyHoldsIsLeft() {
    const ConvId held = arrive();
    const ConvId other = arrive(1);
    {
      auto transaction = need(store::Transaction::begin(*m_admin), "begin");
      run(*m_admin, u"select app.hold_conversation(?, ?)"_s, {m_owner.value, held.value});
      QElapsedTimer clock;
      clock.start();
      QCOMPARE(sweep(61).timedOut, 1);
      QVERIFY(clock.elapsed() < 4000);  // less than lock_timeout: it didn't wait
      need(transaction.commit(), "commit");
    }
    QCOMPARE(active(), QList{held.value});
    QCOMPARE(lastStep(other), u"idle_timeout clock no activity"_s);
  }

  // A message that arrives while its conversation is being closed begins the next one.
  void aMessageDuringTheSweepBeginsTheNext() {
    const ConvId first = arrive();
    std::thread customerWrites;
    QList<store::Verdict> verdicts;
    {
      auto transaction = need(store::Transaction::begin(*m_admin), "begin");
      QCOMPARE(need(store::sweepConversations(*m_admin, 200, 60, in(61)), "sweep").timedOut, 1);
      customerWrites = std::thread([&] {
        const auto db = m_cluster->connectService();
        verdicts.append(ingest(*db, inboundEntry(m_owner, customer(0))));
      });
      const auto watcher = m_cluster->connectAdmin();
      QVERIFY(QTest::qWaitFor([&] {
        return number(*watcher, u"select count(*) from pg_locks where not granted"_s) > 0;
      }));
      need(transaction.commit(), "commit");
    }
    customerWrites.join();
    QCOMPARE(verdicts.first().kind, store::Verdict::Stored);
    QVERIFY(verdicts.first().convId != first);
    QCOMPARE(get(verdicts.first().convId).previousConvId, first);
  }

  // Customers write, agents answer and close, two nodes sweep: no message is lost or doubled, no
  // conversation ends twice.
  void everybodyAtOnce() {
    constexpr int kMessages = 120;
    QMutex mutex;
    QSet<QString> sent;
    std::atomic_int closed = 0;
    std::atomic_int writing = 3;
    inParallel(7, [&](int worker) {
      auto db = std::shared_ptr<store::Connection>(worker < 5 ? m_cluster->connectService()
                                                              : m_cluster->connectAdmin());
      return [&, db, worker] {
        QRandomGenerator random(static_cast<quint32>(worker));
        if (worker < 3) {
          for (int i = 0; i < kMessages; ++i) {
            const auto entry = inboundEntry(m_owner, customer(random.bounded(4)));
            const auto stored =
                retrying([&] { return store::ingestInbound(*db, {entry}, 1440); }).first();
            if (stored.kind != store::Verdict::Stored) qFatal("not stored");
            const QMutexLocker lock(&mutex);
            sent.insert(entry.messageSid);
          }
          --writing;
          return;
        }
        while (writing > 0) {
          if (worker < 5) {
            const Swept swept =
                retrying([&] { return store::sweepConversations(*db, 200, 60, in(61)); });
            closed += swept.expired + swept.timedOut;
            continue;
          }
          const auto page = retrying([&] {
            return store::desk::conversations(*db, m_owner,
                                              {ConversationFilter::All, std::nullopt, 50});
          });
          for (const Conversation& conversation : page.items) {
            const auto ended =
                random.bounded(2)
                    ? store::desk::close(*db, m_owner, conversation.convId,
                                         ConversationStatus::AgentClosed, u"done"_s)
                    : store::desk::openFollowUp(*db, m_owner, conversation.convId, 1440);
            if (!ended && ended.error().code != ErrorCode::Conflict)
              qFatal("%s", qUtf8Printable(ended.error().detail));
          }
        }
      };
    });
    const QStringList stored = column(
        *m_admin, u"select message_sid from app.messages where owner_id = ?"_s, {m_owner.value});
    QCOMPARE(stored.size(), 3 * kMessages);
    QCOMPARE(QSet(stored.begin(), stored.end()), sent);
    QVERIFY(closed > 0);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.conversation_transitions where actor = 'clock'"_s),
             qint64(closed));
    QCOMPARE(column(*m_admin,
                    u"select conv_id from app.conversation_transitions where to_status not in "
                    "('pending', 'progress') group by conv_id having count(*) > 1"_s),
             QStringList());
  }

  // What an agent wrote before the end is still sent.
  void queuedMessagesOfAClosedConversationGoOut() {
    const ConvId conv = arrive();
    const MsgId msg = reply(conv);
    need(store::desk::close(*m_admin, m_owner, conv, ConversationStatus::AgentClosed, {}), "close");
    const auto claimed = need(store::claimOutbox(*m_service, 10, 60), "claim");
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.first().msgId, msg);
    store::Settlement accepted;
    accepted.kind = store::Settlement::Accepted;
    accepted.sid = u"SMout"_s;
    QVERIFY(need(store::settleOutbox(*m_service, claimed.first(), accepted), "settle"));
    QCOMPARE(text(*m_admin, u"select status from app.messages where msg_id = ?"_s, {msg.value}),
             u"accepted"_s);
    QCOMPARE(toText(get(conv).status), u"agent_closed"_s);
  }

 private:
  static QString customer(int i) { return u"whatsapp:+55119%1"_s.arg(80000000 + i); }
  static QDateTime in(int minutes) {
    return QDateTime::currentDateTimeUtc().addSecs(60LL * minutes);
  }

  Swept sweep(int minutes) {
    return need(store::sweepConversations(*m_service, 200, 60, in(minutes)), "sweep");
  }
  ConvId arrive(int i = 0) { return ingest(*m_service, inboundEntry(m_owner, customer(i))).convId; }
  MsgId reply(ConvId conv) {
    return need(store::desk::reply(*m_admin, m_owner, conv, u"olá"_s, QUuid::createUuid()), "reply")
        .msgId;
  }
  void set(const QString& arguments) {
    run(*m_admin, u"select app.set_life_cycle(?, "_s + arguments + u')', {m_owner.value});
  }

  Conversation get(ConvId conv) {
    const OwnerId owner = need(store::admin::ownerOf(*m_admin, conv), "owner");
    return need(store::desk::conversation(*m_admin, owner, conv), "conversation");
  }
  QList<qint64> ids(const QString& sql) {
    QList<qint64> found;
    for (const QString& id : column(*m_admin, sql))
      found.append(id.toLongLong());
    return found;
  }
  QList<qint64> active() {
    return ids(u"select conv_id from app.conversations where status in ('pending', 'progress')"_s);
  }
  QList<qint64> queue() {
    QList<qint64> found;
    const auto page =
        need(store::desk::conversations(*m_admin, m_owner,
                                        {ConversationFilter::Unanswered, std::nullopt, 50}),
             "queue");
    for (const Conversation& conversation : page.items)
      found.append(conversation.convId.value);
    std::ranges::sort(found, std::greater());
    return found;
  }
  QString lastStep(ConvId conv) {
    return text(*m_admin,
                u"select to_status || ' ' || actor || ' ' || reason from "
                "app.conversation_transitions where conv_id = ? order by transition_id desc limit "
                "1"_s,
                {conv.value});
  }

  // In all states, with any times around now.
  void randomConversations(OwnerId owner, QRandomGenerator& random) {
    for (int i = 0; i < 12; ++i) {
      const ConvId conv = ingest(*m_service, inboundEntry(owner, customer(i))).convId;
      const int what = random.bounded(4);
      if (what == 1)
        need(store::desk::reply(*m_admin, owner, conv, u"olá"_s, QUuid::createUuid()), "reply");
      if (what == 2)
        need(store::desk::close(*m_admin, owner, conv, ConversationStatus::UserClosed, {}),
             "close");
      if (what == 3) {
        need(store::desk::close(*m_admin, owner, conv, ConversationStatus::Failed, {}), "close");
        need(store::desk::openFollowUp(*m_admin, owner, conv, 60), "follow-up");
      }
    }
    run(*m_admin,
        u"update app.conversations set last_activity_at = now() - ((conv_id * 7919 + ?) % 200) * "
        "interval '1 minute', expires_at = now() + ((conv_id * 104729 + ?) % 400 - 100) * interval "
        "'1 minute' where owner_id = ?"_s,
        {random.bounded(200), random.bounded(400), owner.value});
  }

  QList<Conversation> allConversations() {
    QList<Conversation> all;
    for (const qint64 id : ids(u"select conv_id from app.conversations"_s))
      all.append(get(ConvId{id}));
    return all;
  }

  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
