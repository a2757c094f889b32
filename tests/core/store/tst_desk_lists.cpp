#include <QTest>
#include <algorithm>

#include "core/store/desk_queries.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// The lists of conversations: what each holds, in which order, page by page, and its figure.
class TestDeskLists : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  // Conversations of all kinds: some mine, some Ana's, snoozed, blocked, answered, closed.
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_person = TestCluster::connect(addLogin(*m_admin, *m_cluster, m_owner));
    m_me = UserId{number(*m_admin,
                         u"select max(user_id) from app.users where owner_id = ? and login_id is "
                         "not null"_s,
                         {m_owner.value})};
    m_ana = UserId{number(*m_admin,
                          u"select user_id from app.add_user(?, 'Ana', '', '', 'agent', '')"_s,
                          {m_owner.value})};
    m_convs.clear();
    for (int i = 0; i < 30; ++i) {
      const ConvId conv = ingest(*m_service, inboundEntry(m_owner, customer(i))).convId;
      m_convs.append(conv);
      if (i % 3 == 1) change(conv, {.assignee = m_me});
      if (i % 3 == 2) change(conv, {.assignee = m_ana});
      if (i % 5 == 4)
        need(store::desk::reply(*m_admin, m_owner, conv, u"oi"_s, QUuid::createUuid()), "reply");
      if (i % 7 == 6) change(conv, {.snooze = Snooze{Snooze::UntilMessage, {}}});
      if (i % 7 == 5)
        change(conv, {.snooze = Snooze{Snooze::UntilTime,
                                       QDateTime::currentDateTimeUtc().addSecs(3600 + 60 * i)}});
      if (i % 11 == 10) block(i);
      if (i % 13 == 12) change(conv, {.closing = Closing{}});
    }
    // These end in half an hour: by their expiry, and by their reply window.
    run(*m_admin,
        u"update app.conversations set expires_at = now() + interval '30 minutes' where conv_id in (?, ?)"_s,
        {m_convs[0].value, m_convs[1].value});
    run(*m_admin,
        u"update app.conversations set expires_at = now() + interval '3 days', last_inbound_at = "
        "now() - interval '23 hours 40 minutes' where conv_id = ?"_s,
        {m_convs[2].value});
    // Its window is over, it expires much later.
    run(*m_admin,
        u"update app.conversations set expires_at = now() + interval '3 days', last_inbound_at = "
        "now() - interval '2 days' where conv_id = ?"_s,
        {m_convs[3].value});
  }

  void listsHoldWhatTheyShould_data() {
    QTest::addColumn<ConversationFilter>("filter");
    QTest::addColumn<int>("limit");
    for (int i = 0; !toText(ConversationFilter(i)).isEmpty(); ++i)
      for (const int limit : {1, 4, 100})
        QTest::addRow("%s %d", qPrintable(toText(ConversationFilter(i))), limit)
            << ConversationFilter(i) << limit;
  }
  // The database's answer, page by page, is what the domain says of each conversation.
  void listsHoldWhatTheyShould() {
    QFETCH(ConversationFilter, filter);
    QFETCH(int, limit);
    QCOMPARE(idsOf({.filter = filter, .limit = limit}), expected({.filter = filter}));
    QVERIFY(filter == ConversationFilter::Unanswered || !expected({.filter = filter}).isEmpty());
  }

  void filtersNarrow() {
    change(m_convs[4], {.addLabels = {u"VIP"_s, u"Cobrança"_s}});
    change(m_convs[7], {.addLabels = {u"vip"_s}});
    run(*m_admin,
        u"update app.conversations set language = 'es', channel = 'sms' where conv_id = ?"_s,
        {m_convs[9].value});
    const QList<ConversationQuery> queries{
        {.labels = {u"VIP"_s}},
        {.filter = ConversationFilter::All, .labels = {u"Cobrança"_s, u"none"_s}},
        {.channel = u"sms"_s},
        {.language = u"es"_s},
        {.assignee = m_ana},
        {.filter = ConversationFilter::Waiting, .assignee = UserId{}},
        {.filter = ConversationFilter::All, .status = ConversationStatus::AgentClosed},
        {.filter = ConversationFilter::ClosingSoon, .channel = u"whatsapp"_s, .assignee = m_me}};
    for (const ConversationQuery& query : queries) {
      QVERIFY(!expected(query).isEmpty());
      QCOMPARE(idsOf(query), expected(query));
    }
    QCOMPARE(idsOf({.labels = {u"VIP"_s}}).size(), 2);
  }

  void aListBeginsAtATime() {
    const auto at = [this](int i) {
      return page({.filter = ConversationFilter::All, .limit = 100}).items[i];
    };
    // Nothing is older than the beginning, all is older than tomorrow.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto filter : {ConversationFilter::Active, ConversationFilter::All}) {
      QVERIFY(idsOf({.filter = filter, .from = now.addDays(-1)}).isEmpty());
      QCOMPARE(idsOf({.filter = filter, .from = now.addDays(1)}), expected({.filter = filter}));
    }
    const Conversation middle = at(12);
    const auto found =
        page({.filter = ConversationFilter::All, .limit = 3, .from = middle.last.at});
    QVERIFY(!found.items.isEmpty());
    QVERIFY(found.items.first().activity <= at(11).activity);
    QVERIFY(found.items.first().last.at <= middle.last.at);
    const auto waiting =
        page({.filter = ConversationFilter::Waiting, .limit = 100, .from = middle.last.at});
    for (const Conversation& c : waiting.items)
      QVERIFY(c.waitingSince >= middle.last.at);
  }

  void figuresAreWhatTheListsHold() {
    const Tenant tenant = need(store::desk::tenants(*m_person), "tenants").first();
    QCOMPARE(tenant.userId, m_me);
    const auto size = [this](ConversationFilter filter) {
      return static_cast<int>(expected({.filter = filter}).size());
    };
    QCOMPARE(tenant.counts, (ViewCounts{.mine = size(ConversationFilter::Mine),
                                        .unassigned = size(ConversationFilter::Unassigned),
                                        .waiting = size(ConversationFilter::Waiting),
                                        .snoozed = size(ConversationFilter::Snoozed),
                                        .closed = size(ConversationFilter::Closed)}));
    QCOMPARE(tenant.activeConversations, size(ConversationFilter::Active));
    QCOMPARE(need(store::desk::clockCounts(*m_person, m_owner, 120), "counts"),
             (ClockCounts{.closingSoon = size(ConversationFilter::ClosingSoon), .unanswered = 0}));
    QCOMPARE(size(ConversationFilter::ClosingSoon), 3);
  }

 private:
  void change(ConvId conv, const ConversationChange& change) {
    need(store::desk::change(*m_admin, m_owner, conv, change), "change");
  }
  void block(int i) {
    run(*m_admin,
        u"select app.update_contact(owner_id, contact_id, '{\"blocked\": true}') from app.contacts "
        "where owner_id = ? and phone_number = ?"_s,
        {m_owner.value, parseAddress(customer(i)).key});
  }
  Page<Conversation> page(const ConversationQuery& query) {
    return need(store::desk::conversations(*m_person, m_owner, query), "page");
  }
  QList<qint64> idsOf(ConversationQuery query) {
    QList<qint64> ids;
    for (bool complete = false; !complete;) {
      const auto found = page(query);
      if (found.items.size() > query.limit) qFatal("too many");
      for (const Conversation& c : found.items)
        ids.append(c.convId.value);
      query.after = found.next;
      complete = found.complete;
    }
    return ids;
  }
  QList<qint64> expected(const ConversationQuery& query) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<std::pair<ListPlace, qint64>> rows;
    for (const ConvId conv : m_convs) {
      const Conversation c = need(store::desk::conversation(*m_person, m_owner, conv), "row");
      if (isInList(c, query, m_me, now))
        rows.append({placeIn(query.filter, c, now), c.convId.value});
    }
    std::ranges::sort(rows);
    if (isByActivity(query.filter)) std::ranges::reverse(rows);
    QList<qint64> ids;
    for (const auto& row : rows)
      ids.append(row.second);
    return ids;
  }

  std::unique_ptr<store::Connection> m_person;
  OwnerId m_owner;
  UserId m_me;
  UserId m_ana;
  QList<ConvId> m_convs;
};

QTEST_GUILESS_MAIN(TestDeskLists)
#include "tst_desk_lists.moc"
