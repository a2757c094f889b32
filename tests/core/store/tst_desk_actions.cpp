#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "core/store/service_queries.h"
#include "core/store/sweep_queries.h"
#include "tests/core/store/books.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What agents do with conversations, alone and at the same time.
class TestDeskActions : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_url = addLogin(*m_admin, *m_cluster, m_owner);
    m_person = TestCluster::connect(m_url);
    m_ana = UserId{number(*m_admin,
                          u"select user_id from app.add_user(?, 'Ana', '', '', 'agent', '')"_s,
                          {m_owner.value})};
    m_conv = ingest(*m_service, inboundEntry(m_owner)).convId;
  }
  // The clock and the courier look at every tenant: the next test is alone.
  void cleanup() {
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
    run(*m_admin, u"delete from app.owners"_s);
  }

  void takesAndGivesBack() {
    const Conversation taken = change({.assignee = m_ana, .expectedAssignee = UserId{}});
    QCOMPARE(taken.assignee, m_ana);
    QCOMPARE(taken.assigneeName, u"Ana"_s);
    // She has it: nobody else takes it unseen, and giving it to her again does nothing wrong.
    const auto late = store::desk::change(*m_person, m_owner, m_conv,
                                          {.assignee = me(), .expectedAssignee = UserId{}});
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(late.error().message, u"Ana has taken it."_s);
    QCOMPARE(change({.assignee = m_ana, .expectedAssignee = UserId{}}).assignee, m_ana);
    const Conversation free =
        change({.assignee = UserId{}, .note = u"Preciso de ajuda"_s, .mentions = {m_ana}});
    QVERIFY(!free.assignee.isValid());
    const auto events = need(store::desk::events(*m_person, m_owner, m_conv), "events");
    const auto count =
        std::ranges::count(events, ConversationEvent::Assigned, &ConversationEvent::kind);
    QCOMPARE(count, 2);  // what changes nothing is no event
    QCOMPARE(events[2].assigneeName, u"Ana"_s);
    QVERIFY(events[2].actor.startsWith(u"login:"));
    QCOMPARE(events.last().assigneeName, QString());
    QVERIFY(std::ranges::is_sorted(events, {}, &ConversationEvent::id));
    QCOMPARE(text(*m_admin, u"select body from app.notes where conv_id = ?"_s, {m_conv.value}),
             u"Preciso de ajuda"_s);
  }

  void labelsAndPriority() {
    Conversation c =
        change({.addLabels = {u" VIP "_s, u"vip"_s, u"Cobrança"_s}, .priority = Priority::Urgent});
    QCOMPARE(c.labels.size(), 2);
    QVERIFY(c.labels.contains(u"VIP"_s) && c.labels.contains(u"Cobrança"_s));
    QCOMPARE(c.priority, Priority::Urgent);
    c = change({.addLabels = {u"COBRANÇA"_s}, .removeLabels = {u"VIP"_s}});
    QCOMPARE(c.labels, QStringList{u"Cobrança"_s});
    const auto last = need(store::desk::events(*m_person, m_owner, m_conv), "events").last();
    QCOMPARE(last.kind, ConversationEvent::Labels);
    QCOMPARE(last.labelsRemoved, QStringList{u"VIP"_s});
    QVERIFY(last.labelsAdded.isEmpty());
    // Of what is closed, labels alone can be changed.
    change({.closing = Closing{ConversationStatus::SupportClosed, u"resolvido"_s}});
    QCOMPARE(change({.addLabels = {u"VIP"_s}}).labels.size(), 2);
    QCOMPARE(codeOf({.priority = Priority::None}), ErrorCode::Conflict);
    QCOMPARE(codeOf({.assignee = m_ana}), ErrorCode::Conflict);
  }

  void extends() {
    const auto extend = [this](std::optional<int> minutes) {
      return store::desk::extend(*m_person, m_owner, m_conv, minutes, 1440);
    };
    const QDateTime before = change({.priority = Priority::Low}).expiresAt;
    QCOMPARE(need(extend(60), "extend").expiresAt, before.addSecs(3600));
    QCOMPARE(need(extend(std::nullopt), "extend").expiresAt, before.addSecs(3600).addDays(1));
    change({.closing = Closing{}});
    QCOMPARE(extend(60).error().code, ErrorCode::Conflict);
  }

  void refusesWhatMakesNoSense_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("state");
    QTest::newRow("priority") << uR"({"priority": "huge"})"_s << u"OC422"_s;
    QTest::newRow("no priority") << uR"({"priority": null})"_s << u"OC422"_s;
    QTest::newRow("assignee") << uR"({"assignee": 999999999})"_s << u"OC422"_s;
    QTest::newRow("past") << uR"({"snoozed_until": "2020-01-01T00:00:00Z"})"_s << u"OC422"_s;
    QTest::newRow("status") << uR"({"status": "progress"})"_s << u"OC422"_s;
    QTest::newRow("unknown") << uR"({"revision": 1})"_s << u"OC422"_s;
    QTest::newRow("list") << u"[]"_s << u"OC422"_s;
    QTest::newRow("long label") << u"{\"add_labels\": [\"%1\"]}"_s.arg(QString(51, u'x'))
                                << u"OC422"_s;
    QTest::newRow("empty label") << uR"({"add_labels": [" "]})"_s << u"OC422"_s;
    QTest::newRow("long note") << u"{\"note\": \"%1\"}"_s.arg(QString(10001, u'x')) << u"OC422"_s;
    QTest::newRow("mention") << uR"({"note": "x", "mentions": [999999999]})"_s << u"OC422"_s;
  }
  void refusesWhatMakesNoSense() {
    QFETCH(QString, json);
    QFETCH(QString, state);
    const auto refused = m_person->exec(u"select app.change_conversation(?, ?, ?::jsonb)"_s,
                                        {m_owner.value, m_conv.value, json});
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.startsWith(state), qPrintable(refused.error().detail));
  }

  void snoozesUntilATime() {
    const QDateTime until = QDateTime::currentDateTimeUtc().addDays(2);
    const Conversation asleep = change({.snooze = Snooze{Snooze::UntilTime, until}});
    QVERIFY(asleep.snoozed && !asleep.isAwake());
    QCOMPARE(asleep.snoozedUntil.toMSecsSinceEpoch(), until.toMSecsSinceEpoch());
    // The clock ends nothing that rests …
    const auto sweep = [this](const QDateTime& at) {
      return need(store::sweepConversations(*m_service, 100, 60, at), "sweep");
    };
    QCOMPARE(sweep(until.addSecs(-60)).timedOut, 0);
    QCOMPARE(wake(until.addSecs(-60)), 0);
    QCOMPARE(wake(until.addSecs(1)), 1);
    const Conversation awake = row();
    QVERIFY(awake.isAwake() && awake.activity > asleep.activity);
    QVERIFY(awake.expiresAt > until);
    const auto events = need(store::desk::events(*m_person, m_owner, m_conv), "events");
    QCOMPARE(events.last().kind, ConversationEvent::Woken);
    QCOMPARE(events.last().actor, u"clock"_s);
    QCOMPARE(events[events.size() - 2].until.toMSecsSinceEpoch(), until.toMSecsSinceEpoch());
  }

  void aMessageWakes() {
    const Conversation before = change({.snooze = Snooze{Snooze::UntilMessage, {}}});
    QVERIFY(before.snoozed && !before.snoozedUntil.isValid());
    QCOMPARE(wake(QDateTime::currentDateTimeUtc().addYears(10)), 0);
    need(store::desk::reply(*m_person, m_owner, m_conv, u"um momento"_s, QUuid::createUuid()),
         "reply");
    QVERIFY(row().snoozed);  // ours doesn't
    ingest(*m_service, inboundEntry(m_owner));
    QVERIFY(row().isAwake());
    QCOMPARE(need(store::desk::events(*m_person, m_owner, m_conv), "events").last().actor,
             u"customer"_s);
    change({.snooze = Snooze{Snooze::UntilMessage, {}}});
    QVERIFY(change({.snooze = Snooze{Snooze::Wake, {}}}).isAwake());
  }

  void marksUnread() {
    need(store::desk::markRead(*m_person, m_owner, m_conv, row().last.msgId), "read");
    QCOMPARE(row().unread, 0);
    QCOMPARE(change({.markUnread = true}).unread, 1);
    QCOMPARE(number(*m_admin, u"select unread_conversations from app.feed where owner_id = ?"_s,
                    {m_owner.value}),
             1);
  }

  void waitsSinceTheFirstUnanswered() {
    const QDateTime first = row().waitingSince;
    QCOMPARE(first, row().last.at);
    QList<store::InboundEntry> more{inboundEntry(m_owner), inboundEntry(m_owner)};
    need(store::ingestInbound(*m_service, more, 1440), "ingest");
    QCOMPARE(row().waitingSince, first);
    const Message answer =
        need(store::desk::replyLater(*m_person, m_owner, m_conv, u"oi"_s, QUuid::createUuid(), 5),
             "reply");
    QVERIFY(!row().waitingSince.isValid());
    // Taken back: the customer waits again, since then.
    need(store::desk::cancelReply(*m_person, m_owner, answer.msgId), "cancel");
    QCOMPARE(row().waitingSince, first);
    // Several in one batch, of which the first counts.
    need(store::desk::reply(*m_person, m_owner, m_conv, u"oi"_s, QUuid::createUuid()), "reply");
    more = {inboundEntry(m_owner), inboundEntry(m_owner)};
    more[0].receivedAt = more[0].receivedAt.addSecs(-30);
    need(store::ingestInbound(*m_service, more, 1440), "ingest");
    QCOMPARE(row().waitingSince, more[0].receivedAt);
  }

  void aReplyCanBeTakenBackWhileItWaits() {
    const QUuid key = QUuid::createUuid();
    const Message m =
        need(store::desk::replyLater(*m_person, m_owner, m_conv, u"oi"_s, key, 30), "reply");
    QVERIFY(need(store::claimOutbox(*m_service, 10, 60), "claim").isEmpty());
    // The same again puts nothing off.
    run(*m_admin, u"update app.outbox set next_attempt_at = now() - interval '1 second'"_s);
    QCOMPARE(
        need(store::desk::replyLater(*m_person, m_owner, m_conv, u"oi"_s, key, 30), "again").msgId,
        m.msgId);
    const Message undone = need(store::desk::cancelReply(*m_person, m_owner, m.msgId), "cancel");
    QCOMPARE(undone.status, DeliveryStatus::Canceled);
    QCOMPARE(row().last.status, DeliveryStatus::Canceled);
    QVERIFY(need(store::claimOutbox(*m_service, 10, 60), "claim").isEmpty());
    const auto twice = store::desk::cancelReply(*m_person, m_owner, m.msgId);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    // What the courier has is gone.
    const Message sent =
        need(store::desk::reply(*m_person, m_owner, m_conv, u"oi"_s, QUuid::createUuid()), "reply");
    QCOMPARE(need(store::claimOutbox(*m_service, 10, 60), "claim").size(), 1);
    QCOMPARE(store::desk::cancelReply(*m_person, m_owner, sent.msgId).error().code,
             ErrorCode::Conflict);
    QCOMPARE(store::desk::cancelReply(*m_person, m_owner, {999999999}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(store::desk::replyLater(*m_person, m_owner, m_conv, u"x"_s, QUuid::createUuid(), 61)
                 .error()
                 .code,
             ErrorCode::Invalid);
  }

  void whatFailedIsSentOnceMore() {
    const Message m =
        need(store::desk::reply(*m_person, m_owner, m_conv, u"oi"_s, QUuid::createUuid()), "reply");
    QCOMPARE(store::desk::retryReply(*m_person, m_owner, m.msgId).error().code,
             ErrorCode::Conflict);
    applyStatus(*m_service, statusEntry(m_owner, newSid(), m.msgId, DeliveryStatus::Undelivered));
    const Message again = need(store::desk::retryReply(*m_person, m_owner, m.msgId), "retry");
    QCOMPARE(again.status, DeliveryStatus::Queued);
    QCOMPARE(again.body, u"oi"_s);
    QCOMPARE(again.metadata["retry_of"_L1].toInteger(), m.msgId.value);
    const auto page = need(store::desk::messages(*m_person, m_owner, m_conv, {}), "messages");
    QCOMPARE(page.items[1].metadata["retried_by"_L1].toInteger(), again.msgId.value);
    QCOMPARE(store::desk::retryReply(*m_person, m_owner, m.msgId).error().code,
             ErrorCode::Conflict);
  }

  void manyAtOnce() {
    QList<ConvId> convs{m_conv};
    for (int i = 0; i < 5; ++i)
      convs.append(ingest(*m_service, inboundEntry(m_owner, customer(i))).convId);
    need(store::desk::close(*m_person, m_owner, convs[2], ConversationStatus::AgentClosed, {}),
         "close");
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    convs.append(ingest(*m_service, inboundEntry(other)).convId);
    const qint64 seq =
        number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value});
    const auto outcomes =
        need(store::desk::changeAll(*m_person, m_owner, convs,
                                    {.assignee = m_ana, .priority = Priority::High}),
             "all");
    QCOMPARE(outcomes.size(), convs.size());
    for (const ChangeOutcome& o : outcomes) {
      const bool fine = o.convId != convs[2] && o.convId != convs.last();
      QCOMPARE(!o.error, fine);
      if (o.convId == convs[2]) QCOMPARE(o.error->code, ErrorCode::Conflict);
      if (o.convId == convs.last()) QCOMPARE(o.error->code, ErrorCode::NotFound);
    }
    QCOMPARE(number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value}),
             seq + 5);
    QCOMPARE(
        number(*m_admin,
               u"select count(*) from app.conversations where user_id = ? and priority = 'high'"_s,
               {m_ana.value}),
        5);
    QCOMPARE(store::desk::changeAll(*m_person, m_owner, {}, {.markUnread = true}).error().code,
             ErrorCode::Invalid);
    QCOMPARE(
        store::desk::changeAll(*m_person, m_owner, QList<ConvId>(201, m_conv), {.markUnread = true})
            .error()
            .code,
        ErrorCode::Invalid);
  }

  // Several agents take the same conversation at the same moment: one has it, the others hear who.
  void onlyOneTakesIt() {
    constexpr int kAgents = 4;
    QMutex mutex;
    int winners = 0;
    QStringList words;
    for (int round = 0; round < 10; ++round) {
      change({.assignee = UserId{}});
      inParallel(kAgents, [&](int) {
        auto db = std::make_shared<std::unique_ptr<store::Connection>>(
            TestCluster::connect(addLogin(*m_cluster->connectAdmin(), *m_cluster, m_owner)));
        const UserId user{number(
            **db,
            u"select user_id from app.users where owner_id = ? and login_id = (select app.my_login_id())"_s,
            {m_owner.value})};
        return [&, db, user] {
          const auto taken = store::desk::change(**db, m_owner, m_conv,
                                                 {.assignee = user, .expectedAssignee = UserId{}});
          const QMutexLocker lock(&mutex);
          if (taken)
            ++winners;
          else
            words += taken.error().message;
        };
      });
    }
    QCOMPARE(winners, 10);
    QCOMPARE(words.size(), 10 * (kAgents - 1));
    for (const QString& said : words)
      QVERIFY2(said.endsWith(u" has taken it."_s), qPrintable(said));
  }

  // Batches of messages over two tenants, bulk changes in the opposite order, the clock, and the
  // making of labels: nobody waits for each other in a circle, and the figures are right.
  void nothingDeadlocks() {
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    const auto deadlocks = [this] {
      return number(*m_admin,
                    u"select deadlocks from pg_stat_database where datname = current_database()"_s);
    };
    const qint64 before = deadlocks();
    inParallel(4, [&](int worker) {
      auto admin = std::make_shared<std::unique_ptr<store::Connection>>(m_cluster->connectAdmin());
      auto service =
          std::make_shared<std::unique_ptr<store::Connection>>(m_cluster->connectService());
      return [this, other, worker, admin, service] {
        QRandomGenerator random(static_cast<quint32>(worker + 1));
        for (int i = 0; i < 60; ++i) {
          if (worker == 0) {  // as in a receiver: one writes messages
            QList<store::InboundEntry> batch;
            for (int k = 0; k < 6; ++k)
              batch.append(
                  inboundEntry(random.bounded(2) ? m_owner : other, customer(random.bounded(8))));
            need(store::ingestInbound(**service, batch, 1440), "ingest");
            continue;
          }
          const OwnerId owner = random.bounded(2) ? m_owner : other;
          QList<ConvId> convs;
          for (
              const QString& id : column(
                  **admin,
                  u"select conv_id from app.conversations where owner_id = ? order by conv_id desc limit 20"_s,
                  {owner.value}))
            convs.append(ConvId{id.toLongLong()});
          if (convs.isEmpty()) continue;
          ConversationChange change;
          switch (random.bounded(5)) {
            case 0: change.snooze = Snooze{Snooze::UntilMessage, {}}; break;
            case 1: change.closing = Closing{}; break;
            case 2: change.addLabels = {u"label %1"_s.arg(random.bounded(30))}; break;
            case 3: change.markUnread = true; break;
            default: change.priority = Priority::High; break;
          }
          need(store::desk::changeAll(**admin, owner, convs, change), "bulk");
          need(store::wakeConversations(**service, 50, QDateTime::currentDateTimeUtc().addDays(3)),
               "wake");
        }
      };
    });
    QTest::qWait(600);  // the server tells its statistics twice a second
    QCOMPARE(deadlocks(), before);
  }

  void whoIsBlockedBothersNobody() {
    const qint64 contact = number(
        *m_admin, u"select contact_id from app.contacts where owner_id = ?"_s, {m_owner.value});
    const auto set = [&](bool blocked) {
      run(*m_person,
          u"select app.update_contact(?, ?, jsonb_build_object('blocked', ?::boolean))"_s,
          {m_owner.value, contact, blocked});
    };
    set(true);
    QVERIFY(row().blocked && !row().isAwake());
    QCOMPARE(row().unread, 0);
    const MsgId stored = ingest(*m_service, inboundEntry(m_owner)).msgId;
    QCOMPARE(row().last.msgId, stored);
    QCOMPARE(row().unread, 0);
    QVERIFY(!row().waitingSince.isValid());
    change({.closing = Closing{}});
    // The next one begins blocked as well.
    m_conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    QVERIFY(row().blocked);
    QCOMPARE(row().unread, 0);
    set(false);
    QVERIFY(row().isAwake());
    QCOMPARE(need(store::desk::events(*m_person, m_owner, m_conv), "events").last().kind,
             ConversationEvent::Unblocked);
    ingest(*m_service, inboundEntry(m_owner));
    QCOMPARE(row().unread, 1);
  }

  void nothingIsSentToWhoOptedOut() {
    auto stop = inboundEntry(m_owner);
    stop.metadata[u"opt_out"_s] = u"STOP"_s;
    ingest(*m_service, stop);
    const auto refused =
        store::desk::reply(*m_person, m_owner, m_conv, u"oi"_s, QUuid::createUuid());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"STOP"_s));
    auto start = inboundEntry(m_owner);
    start.metadata[u"opt_out"_s] = u"START"_s;
    ingest(*m_service, start);
    need(store::desk::reply(*m_person, m_owner, m_conv, u"oi"_s, QUuid::createUuid()), "reply");
  }

 private:
  UserId me() {
    return {number(
        *m_person,
        u"select user_id from app.users where owner_id = ? and login_id = (select app.my_login_id())"_s,
        {m_owner.value})};
  }
  Conversation change(const ConversationChange& change) {
    return need(store::desk::change(*m_person, m_owner, m_conv, change), "change");
  }
  ErrorCode codeOf(const ConversationChange& change) {
    const auto result = store::desk::change(*m_person, m_owner, m_conv, change);
    if (result) qFatal("this should have been refused");
    return result.error().code;
  }
  Conversation row() { return need(store::desk::conversation(*m_person, m_owner, m_conv), "row"); }
  int wake(const QDateTime& at) {
    return need(store::wakeConversations(*m_service, 10, at), "wake");
  }

  std::unique_ptr<store::Connection> m_person;
  store::DatabaseUrl m_url;
  OwnerId m_owner;
  UserId m_ana;
  ConvId m_conv;
};

QTEST_GUILESS_MAIN(TestDeskActions)
#include "tst_desk_actions.moc"
