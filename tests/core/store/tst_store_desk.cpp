#include <QTest>
#include <algorithm>

#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

class TestStoreDesk : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_url = addLogin(*m_admin, *m_cluster, m_owner);
  }

  void showsTheOwnTenantsOnly() {
    Screen screen(m_url);
    const auto tenants = taken(screen.desk.tenants());
    QCOMPARE(tenants.size(), 1);
    QCOMPARE(tenants.first().ownerId, m_owner);
    QCOMPARE(tenants.first().role, u"agent"_s);

    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    const ConvId conv = ingest(*m_service, inboundEntry(other)).convId;
    QVERIFY(taken(screen.desk.conversations(other, {})).items.isEmpty());
    QVERIFY(taken(screen.desk.messages(other, conv, {})).items.isEmpty());
    for (const OwnerId owner : {other, m_owner}) {
      QCOMPARE(codeOf(screen.desk.reply(owner, conv, u"x"_s, QUuid::createUuid())),
               ErrorCode::NotFound);
      QCOMPARE(codeOf(screen.desk.markRead(owner, conv, {1})), ErrorCode::NotFound);
      QCOMPARE(codeOf(screen.desk.close(owner, conv, ConversationStatus::AgentClosed, {})),
               ErrorCode::NotFound);
      QCOMPARE(codeOf(screen.desk.saveDraft(owner, conv, u"x"_s)), ErrorCode::NotFound);
    }
  }

  void listPages_data() {
    QTest::addColumn<ConversationFilter>("filter");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 3, 5, 6, 12, 100}) {
      QTest::addRow("active %d", limit)
          << ConversationFilter::Active << u"status in ('pending', 'progress')"_s << limit;
      QTest::addRow("closed %d", limit)
          << ConversationFilter::Closed << u"status not in ('pending', 'progress')"_s << limit;
      QTest::addRow("all %d", limit) << ConversationFilter::All << u"true"_s << limit;
    }
  }
  void listPages() {
    QFETCH(ConversationFilter, filter);
    QFETCH(QString, condition);
    QFETCH(int, limit);
    for (int i = 0; i < 12; ++i) {
      const ConvId conv = ingest(*m_service, inboundEntry(m_owner, customer(i))).convId;
      if (i % 2)
        run(*m_admin, u"select app.close_conversation(?, ?, 'expired', '')"_s,
            {m_owner.value, conv.value});
    }
    const QStringList expected =
        column(*m_admin,
               u"select conv_id from app.conversations where owner_id = ? and "_s + condition +
                   u" order by activity desc"_s,
               {m_owner.value});

    Screen screen(m_url);
    QStringList found;
    ConversationQuery query{filter, std::nullopt, limit};
    int pages = 0;
    for (bool complete = false; !complete;) {
      QVERIFY(++pages <= 12);
      const auto page = taken(screen.desk.conversations(m_owner, query));
      complete = page.complete;
      QVERIFY(page.items.size() <= limit);
      for (const Conversation& conversation : page.items) {
        found.append(QString::number(conversation.convId.value));
      }
      query.after = page.next;
      // Said as soon as it is known: the last full page is complete as well.
      QCOMPARE(complete, found.size() == expected.size());
    }
    QCOMPARE(found, expected);
  }

  void threadPages() {
    QList<store::InboundEntry> batch;
    for (int i = 0; i < 10; ++i)
      batch.append(inboundEntry(m_owner));
    const auto verdicts = need(store::ingestInbound(*m_service, batch, 1440), "ingest");
    const ConvId conv = verdicts.first().convId;
    Screen screen(m_url);
    QList<MsgId> found;
    MessageQuery query{std::nullopt, 4};
    int pages = 0;
    for (bool complete = false; !complete;) {
      QVERIFY(++pages <= 3);
      const auto page = taken(screen.desk.messages(m_owner, conv, query));
      complete = page.complete;
      QList<MsgId> ids;
      for (const Message& message : page.items)
        ids.append(message.msgId);
      QVERIFY(std::is_sorted(ids.begin(), ids.end()));
      found = ids + found;
      query.before = found.first();
    }
    QList<MsgId> expected;
    for (const auto& verdict : verdicts)
      expected.append(verdict.msgId);
    QCOMPARE(found, expected);
  }

  void aReplyIsStoredOncePerKey() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    Screen screen(m_url);
    const QUuid key = QUuid::createUuid();
    const Message first = taken(screen.desk.reply(m_owner, conv, u"olá"_s, key));
    const Message again = taken(screen.desk.reply(m_owner, conv, u"olá"_s, key));
    QCOMPARE(again, first);
    QCOMPARE(first.status, DeliveryStatus::Queued);
    QCOMPARE(first.author, MessageOwner::Agent);
    QCOMPARE(first.to, kCustomer);
    QCOMPARE(
        number(*m_admin, u"select count(*) from app.outbox where owner_id = ?"_s, {m_owner.value}),
        1);
    const ConvId other = ingest(*m_service, inboundEntry(m_owner, customer(1))).convId;
    QCOMPARE(codeOf(screen.desk.reply(m_owner, other, u"olá"_s, key)), ErrorCode::Conflict);
    QCOMPARE(codeOf(screen.desk.reply(m_owner, conv, u"  "_s, QUuid::createUuid())),
             ErrorCode::Invalid);
  }

  void aClosedConversationTakesNothing() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    Screen screen(m_url);
    const QUuid key = QUuid::createUuid();
    const Message before = taken(screen.desk.reply(m_owner, conv, u"olá"_s, key));
    const Conversation closed =
        taken(screen.desk.close(m_owner, conv, ConversationStatus::AgentClosed, u"all is said"_s));
    QCOMPARE(closed.status, ConversationStatus::AgentClosed);
    QCOMPARE(closed.endedReason, u"all is said"_s);
    QVERIFY(closed.endedAt.isValid());
    QCOMPARE(codeOf(screen.desk.reply(m_owner, conv, u"more"_s, QUuid::createUuid())),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(screen.desk.close(m_owner, conv, ConversationStatus::Expired, {})),
             ErrorCode::Conflict);
    // A repetition of what was stored before is still answered.
    QCOMPARE(taken(screen.desk.reply(m_owner, conv, u"olá"_s, key)).msgId, before.msgId);
  }

  void theHistoryNamesPeopleAndReasons() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    Screen screen(m_url);
    run(*m_admin, u"select app.extend_conversation(?, ?, 90, null)"_s, {m_owner.value, conv.value});
    const QDateTime expiry = taken(screen.desk.conversation(m_owner, conv)).expiresAt;
    taken(screen.desk.close(m_owner, conv, ConversationStatus::AgentClosed, u"all is said"_s));
    auto events = taken(screen.desk.events(m_owner, conv));
    QCOMPARE(events.size(), 4);
    const ConversationEvent extended = events.takeAt(2);
    QCOMPARE(extended.extension, (Extension{90, expiry}));
    QCOMPARE(extended.from, extended.to);
    QCOMPARE(extended.actor, u"administrator"_s);
    QVERIFY(std::ranges::none_of(events, [](const auto& e) { return e.extension.has_value(); }));
    QVERIFY(!events[0].from);
    QCOMPARE(events[0].to, ConversationStatus::Pending);
    QCOMPARE(events[0].actor, u"customer"_s);
    QCOMPARE(events[1].from, ConversationStatus::Pending);
    QCOMPARE(events[1].to, ConversationStatus::Progress);
    QCOMPARE(events[2].to, ConversationStatus::AgentClosed);
    QVERIFY(events[2].actor.startsWith(u"login:"));
    QCOMPARE(events[2].actorName,
             text(*m_admin,
                  u"select profile_name from app.users where owner_id = ? and login_id "
                  "is not null order by user_id desc limit 1"_s,
                  {m_owner.value}));
    QCOMPARE(events[2].reason, u"all is said"_s);
    QVERIFY(events[2].closure.isEmpty());
    QVERIFY(events[0].id < events[1].id && events[1].id < events[2].id);
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    const ConvId strange = ingest(*m_service, inboundEntry(other)).convId;
    QCOMPARE(codeOf(screen.desk.events(other, strange)), ErrorCode::NotFound);
    QCOMPARE(codeOf(screen.desk.events(m_owner, strange)), ErrorCode::NotFound);
  }

  void theHistorySaysWhyTheDetectorClosed() {
    const auto verdict = ingest(*m_service, inboundEntry(m_owner));
    run(*m_admin,
        u"select app.apply_closure_verdicts(jsonb_build_array(jsonb_build_object('n', 0, "
        "'owner_id', ?::bigint, 'conv_id', ?::bigint, 'msg_id', ?::bigint, 'record', true, "
        "'close', true, 'verdict', ?::jsonb)))"_s,
        {m_owner.value, verdict.convId.value, verdict.msgId.value,
         uR"({"confidence":0.9,"should_close":true,"suggested_status":"user_closed",
              "close_reason":"","reasons":[{"signal":"farewell","weight":1.9,"text":"says goodbye"}]})"_s});
    Screen screen(m_url);
    const auto last = taken(screen.desk.events(m_owner, verdict.convId)).last();
    QCOMPARE(last.to, ConversationStatus::UserClosed);
    QCOMPARE(last.actor, u"detector"_s);
    QCOMPARE(last.actorName, QString());
    QCOMPARE(last.closure, (QList<ClosureReason>{{u"farewell"_s, 1.9, u"says goodbye"_s}}));
  }

  void aFollowUpOfAClosedConversation() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    store::StoreDesk desk(m_url, {.expirationMinutes = 90});
    QCOMPARE(codeOf(desk.openFollowUp(m_owner, conv)), ErrorCode::Conflict);
    taken(desk.close(m_owner, conv, ConversationStatus::UserClosed, {}));
    const Conversation next = taken(desk.openFollowUp(m_owner, conv));
    QCOMPARE(next.previousConvId, conv);
    QCOMPARE(next.status, ConversationStatus::Pending);
    QCOMPARE(next.startedAt.secsTo(next.expiresAt), 90 * 60);
    QCOMPARE(next.lastActivityAt, next.startedAt);
    QVERIFY(taken(desk.events(m_owner, next.convId)).first().actor.startsWith(u"login:"));
    QCOMPARE(taken(desk.openFollowUp(m_owner, conv)).convId, next.convId);
    QCOMPARE(taken(desk.reply(m_owner, next.convId, u"olá"_s, QUuid::createUuid())).to, kCustomer);
  }

  void whoOnlyReadsWritesNothing() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    Screen screen(addLogin(*m_admin, *m_cluster, m_owner, u"user"_s));
    QCOMPARE(taken(screen.desk.messages(m_owner, conv, {})).items.size(), 1);
    QCOMPARE(codeOf(screen.desk.reply(m_owner, conv, u"x"_s, QUuid::createUuid())),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(screen.desk.saveDraft(m_owner, conv, u"x"_s)), ErrorCode::Forbidden);
    QCOMPARE(codeOf(screen.desk.openFollowUp(m_owner, conv)), ErrorCode::Forbidden);
  }

  void draftsAreTheWritersOwn() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    Screen ana(m_url);
    Screen bia(addLogin(*m_admin, *m_cluster, m_owner));
    QCOMPARE(taken(ana.desk.draft(m_owner, conv)), QString());
    taken(ana.desk.saveDraft(m_owner, conv, u"Bom dia, Ana escreve"_s));
    taken(bia.desk.saveDraft(m_owner, conv, u"Bia"_s));
    taken(ana.desk.saveDraft(m_owner, conv, u"Ana"_s));
    QCOMPARE(taken(ana.desk.draft(m_owner, conv)), u"Ana"_s);
    QCOMPARE(taken(bia.desk.draft(m_owner, conv)), u"Bia"_s);
    taken(ana.desk.saveDraft(m_owner, conv, {}));
    QCOMPARE(taken(ana.desk.draft(m_owner, conv)), QString());
    QCOMPARE(taken(bia.desk.draft(m_owner, conv)), u"Bia"_s);
  }

 private:
  template <typename T>
  static ErrorCode codeOf(QFuture<Result<T>> future) {
    const auto result = answer(std::move(future));
    if (result.ok()) qFatal("this should have been refused");
    return result.error().code;
  }

  OwnerId m_owner;
  store::DatabaseUrl m_url;
};

QTEST_GUILESS_MAIN(TestStoreDesk)
#include "tst_store_desk.moc"
