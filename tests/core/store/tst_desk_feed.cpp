#include <QSet>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

#include "core/store/transaction.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What a desk learns of what others do.
class TestDeskFeed : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_url = addLogin(*m_admin, *m_cluster, m_owner);
  }

  void tellsWhatOthersDo() {
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    QVERIFY(screen.links.first().up);
    screen.batches.clear();

    const auto stored = ingest(*m_service, inboundEntry(m_owner));
    QVERIFY(screen.hasRead(feedSeq()));
    QCOMPARE(screen.batches.size(), 1);
    FeedBatch batch = screen.batches.last();
    QVERIFY(!batch.reload && !batch.settingsChanged);
    QCOMPARE(batch.tenant.unreadConversations, 1);
    QCOMPARE(batch.tenant.activeConversations, 1);
    QCOMPARE(batch.conversations.size(), 1);
    QCOMPARE(batch.conversations.first().convId, stored.convId);
    QCOMPARE(batch.conversations.first().unread, 1);

    Screen colleague(addLogin(*m_admin, *m_cluster, m_owner));
    taken(colleague.desk.markRead(m_owner, stored.convId, stored.msgId));
    QVERIFY(screen.hasRead(feedSeq()));
    QCOMPARE(screen.batches.last().tenant.unreadConversations, 0);
    QCOMPARE(screen.batches.last().conversations.first().unread, 0);

    taken(colleague.desk.close(m_owner, stored.convId, ConversationStatus::AgentClosed, {}));
    QVERIFY(screen.hasRead(feedSeq()));
    QCOMPARE(screen.batches.last().tenant.activeConversations, 0);
    QCOMPARE(screen.batches.last().conversations.first().status, ConversationStatus::AgentClosed);

    run(*m_admin, u"update app.owners set name = 'Acme & Co' where owner_id = ?"_s,
        {m_owner.value});
    QVERIFY(screen.hasRead(feedSeq()));
    QVERIFY(screen.batches.last().settingsChanged);
    QCOMPARE(screen.batches.last().tenant.name, u"Acme & Co"_s);
  }

  void tellsMessagesOfTheWatchedThreadOnly() {
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    const auto first = ingest(*m_service, inboundEntry(m_owner, customer(1)));
    const auto second = ingest(*m_service, inboundEntry(m_owner, customer(2)));
    QVERIFY(screen.hasRead(feedSeq()));
    QVERIFY(screen.messages().isEmpty());

    screen.desk.watch(m_owner, second.convId);
    ingest(*m_service, inboundEntry(m_owner, customer(1)));
    const auto watched = ingest(*m_service, inboundEntry(m_owner, customer(2)));
    QVERIFY(screen.hasRead(feedSeq()));
    QCOMPARE(screen.messages(), QList<MsgId>{watched.msgId});

    screen.desk.watch({}, {});
    ingest(*m_service, inboundEntry(m_owner, customer(2)));
    QVERIFY(screen.hasRead(feedSeq()));
    QCOMPARE(screen.messages().size(), 1);
    QVERIFY(first.convId != second.convId);
  }

  // 1,000 messages as fast as eight connections write them: nothing is missing, and the desk tells
  // of them in far fewer batches.
  void aBurstIsTold() {
    constexpr int kWriters = 8;
    constexpr int kEach = 125;
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    const ConvId watched = ingest(*m_service, inboundEntry(m_owner, customer(0))).convId;
    QVERIFY(screen.hasRead(feedSeq()));
    screen.desk.watch(m_owner, watched);
    screen.batches.clear();

    std::atomic<int> running = kWriters;
    std::thread burst([&] {
      inParallel(kWriters, [&](int) {
        auto db = std::shared_ptr<store::Connection>(m_cluster->connectService());
        return [&, db] {
          for (int i = 0; i < kEach; ++i)
            retrying([&] {
              return store::ingestInbound(*db, {inboundEntry(m_owner, customer(i % 25))}, 1440);
            });
          --running;
        };
      });
    });
    const bool done = QTest::qWaitFor([&] { return running == 0; }, 60000);
    burst.join();
    QVERIFY(done);
    QVERIFY(screen.hasRead(feedSeq()));

    qInfo("%d messages told in %d batches", kWriters * kEach, int(screen.batches.size()));
    QVERIFY(screen.batches.size() < kWriters * kEach / 2);
    QHash<ConvId, int> revisions;
    for (const FeedBatch& batch : screen.batches)
      for (const Conversation& conversation : batch.conversations)
        revisions[conversation.convId] = conversation.revision;
    QCOMPARE(revisions.size(), 25);
    for (auto it = revisions.cbegin(); it != revisions.cend(); ++it)
      QCOMPARE(qint64(it.value()),
               number(*m_admin, u"select revision from app.conversations where conv_id = ?"_s,
                      {it.key().value}));
    const QList<MsgId> told = screen.messages();
    QCOMPARE(told.size(), kWriters * kEach / 25);
    QCOMPARE(QSet<MsgId>(told.begin(), told.end()).size(), told.size());
    QCOMPARE(screen.batches.last().tenant.unreadConversations, 25);
  }

  void aBrokenLinkLosesAndDoublesNothing() {
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    QVERIFY(screen.hasRead(feedSeq()));
    screen.desk.watch(m_owner, conv);
    screen.batches.clear();
    screen.links.clear();

    QList<MsgId> expected;
    for (int i = 0; i < 2; ++i) {
      expected.append(ingest(*m_service, inboundEntry(m_owner)).msgId);
      QCOMPARE(number(*m_admin,
                      u"select count(pg_terminate_backend(pid)) from pg_stat_activity where "
                      "application_name = 'owner-console feed' and usename = ?"_s,
                      {m_url.user}),
               1);
      expected.append(ingest(*m_service, inboundEntry(m_owner)).msgId);
      expected.append(ingest(*m_service, inboundEntry(m_owner)).msgId);
      QVERIFY(screen.hasRead(feedSeq()));
      QTRY_VERIFY(!screen.links.isEmpty() && screen.links.last().up);
    }
    QCOMPARE(std::ranges::count_if(screen.links, [](const auto& s) { return !s.up; }), 2);
    QCOMPARE(screen.messages(), expected);
    for (qsizetype i = 1; i < screen.batches.size(); ++i)
      QVERIFY(screen.batches[i].tenant.seq > screen.batches[i - 1].tenant.seq);
  }

  void aNewTenantAppears() {
    Screen screen(m_cluster->operatorUrl());
    QVERIFY(screen.isReady());
    QTRY_COMPARE(screen.batches.size(), number(*m_admin, u"select count(*) from app.owners"_s));
    // Two in a row: the second look must not be forgotten for coming soon after the first.
    const QList<OwnerId> added{addOwner(*m_admin, u"New"_s), addOwner(*m_admin, u"Newer"_s)};
    for (const OwnerId owner : added)
      QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(screen.batches,
                                                   [&](const FeedBatch& batch) {
                                                     return batch.reload &&
                                                            batch.tenant.ownerId == owner;
                                                   }),
                               6000);
    screen.batches.clear();
    ingest(*m_service, inboundEntry(added.last()));
    QTRY_VERIFY(!screen.batches.isEmpty());
    QCOMPARE(screen.batches.last().tenant.ownerId, added.last());
    QCOMPARE(screen.batches.last().conversations.size(), 1);
  }

  // The sessions end with the membership; the desk comes back by itself with what is left.
  void aLostMembershipIsTold() {
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    run(*m_admin,
        u"insert into app.users (owner_id, login_id, role, profile_name) select ?, login_id, "
        "'agent', 'Ana' from app.logins where role_name = ?"_s,
        {other.value, m_url.user});
    Screen screen(m_url);
    QTRY_COMPARE(screen.batches.size(), 2);
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    QVERIFY(screen.hasRead(feedSeq()));
    taken(screen.desk.saveDraft(m_owner, conv, u"half a sentence"_s));
    screen.batches.clear();
    screen.links.clear();

    run(*m_admin,
        u"select app.remove_member(u.owner_id, u.user_id) from app.users u join app.logins l using "
        "(login_id) where u.owner_id = ? and l.role_name = ?"_s,
        {m_owner.value, m_url.user});
    QTRY_VERIFY(std::ranges::any_of(screen.batches, [this](const FeedBatch& batch) {
      return batch.tenant.ownerId == m_owner && !batch.tenant.active && batch.settingsChanged;
    }));
    QTRY_VERIFY(screen.links.last().up);
    QCOMPARE(std::ranges::count_if(screen.links, [](const auto& s) { return !s.up; }), 1);
    // Commands have a connection of their own, which was ended as well.
    QTRY_VERIFY(answer(screen.desk.tenants()).ok());
    QCOMPARE(taken(screen.desk.tenants()).size(), 1);
    QCOMPARE(answer(screen.desk.conversation(m_owner, conv)).error().code, ErrorCode::NotFound);
    QVERIFY(!answer(screen.desk.saveDraft(m_owner, conv, u"the rest"_s)).ok());

    screen.batches.clear();
    ingest(*m_service, inboundEntry(m_owner));
    ingest(*m_service, inboundEntry(other));
    QTRY_VERIFY(!screen.batches.isEmpty());
    QCOMPARE(screen.batches.first().tenant.ownerId, other);
    QCOMPARE(screen.batches.first().conversations.size(), 1);
  }

  void tooMuchMissedIsReadAnew() {
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    QList<store::InboundEntry> batch;
    for (int i = 0; i < 2000; ++i)
      batch.append(inboundEntry(m_owner));
    screen.batches.clear();
    need(store::ingestInbound(*m_service, batch, 1440), "ingest");  // and one conversation: 2,001
    QVERIFY(screen.hasRead(feedSeq()));
    QCOMPARE(screen.batches.size(), 1);
    QVERIFY(screen.batches.last().reload);
    QVERIFY(screen.batches.last().conversations.isEmpty());

    screen.batches.clear();
    batch.resize(1999);
    for (auto& entry : batch)
      entry.messageSid = newSid();
    need(store::ingestInbound(*m_service, batch, 1440), "ingest");
    QVERIFY(screen.hasRead(feedSeq()));
    QVERIFY(!screen.batches.last().reload);
    QCOMPARE(screen.batches.last().conversations.size(), 1);
  }

  void aPrunedFeedIsReadAnew() {
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    screen.batches.clear();
    {
      auto transaction = need(store::Transaction::begin(*m_admin), "begin");
      ingest(*m_admin, inboundEntry(m_owner));
      run(*m_admin, u"update app.feed set pruned_to = seq where owner_id = ?"_s, {m_owner.value});
      run(*m_admin, u"delete from app.changes where owner_id = ?"_s, {m_owner.value});
      need(transaction.commit(), "commit");
    }
    QVERIFY(screen.hasRead(feedSeq()));
    QVERIFY(screen.batches.last().reload);
  }

  // Any login may send notifications of any content.
  void forgedNotificationsDoNoHarm() {
    Screen screen(m_url);
    QVERIFY(screen.isReady());
    const auto stranger =
        TestCluster::connect(addLogin(*m_admin, *m_cluster, addOwner(*m_admin, u"Other"_s)));
    screen.batches.clear();
    for (const QString& payload : {u""_s, u"rubbish"_s, u":"_s, u":5"_s, u"5:"_s, u"a:b"_s,
                                   u",,,"_s, u"%1:99999999999"_s.arg(m_owner.value)})
      run(*stranger, u"select pg_notify('owner_changes', ?)"_s, {payload});
    const auto stored = ingest(*m_service, inboundEntry(m_owner));
    QTRY_VERIFY(!screen.batches.isEmpty() && !screen.batches.last().conversations.isEmpty());
    QCOMPARE(screen.batches.last().conversations.first().convId, stored.convId);
  }

  // Closing the window while the feed is being read.
  void goesWhileReading() {
    std::atomic<bool> stop = false;
    std::thread writer([&] {
      const auto db = m_cluster->connectService();
      while (!stop)
        ingest(*db, inboundEntry(m_owner));
    });
    for (int i = 0; i < 20; ++i) {
      Screen screen(m_url);
      QTest::qWait(10 + i);
    }
    stop = true;
    writer.join();
  }

 private:
  qint64 feedSeq() {
    return number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value});
  }

  OwnerId m_owner;
  store::DatabaseUrl m_url;
};

QTEST_GUILESS_MAIN(TestDeskFeed)
#include "tst_desk_feed.moc"
