#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSet>
#include <QTest>

#include "core/store/desk_queries.h"
#include "tests/core/store/books.h"
#include "tests/support/cluster_test.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// How a conversation begins from our side, and what moves its times.
class TestLifeCycle : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_owner = addOwner(*m_admin, u"Acme"_s); }

  void weBeginAConversation() {
    const ConvId conv = begin(*m_admin);
    const QJsonObject row = rowOf(conv);
    QCOMPARE(row["status"_L1], u"pending"_s);
    QCOMPARE(row["from_number"_L1], kBusiness);
    QCOMPARE(row["to_number"_L1], kCustomer);
    QCOMPARE(row["customer_address"_L1], kCustomer);
    QCOMPARE(row["business_address"_L1], kBusiness);
    QCOMPARE(row["phone_number"_L1], u"+5511988887777"_s);
    QCOMPARE(row["metadata"_L1]["ticket"_L1], 7);
    QVERIFY(row["previous_conv_id"_L1].isNull());
    QCOMPARE(minutesUntilExpiry(conv), 60);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
    // Told to the screens, with the count.
    QCOMPARE(number(*m_admin, u"select active_conversations from app.feed where owner_id = ?"_s,
                    {m_owner.value}),
             1);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.changes where owner_id = ? and kind = "
                    "'conversation' and conv_id = ?"_s,
                    {m_owner.value, conv.value}),
             1);
    QCOMPARE(history(conv), QStringList{u" pending administrator begun"_s});
  }

  void theActiveOneIsFoundWhoeverBegan() {
    const ConvId begun = begin(*m_admin);
    QCOMPARE(ingest(*m_service, inboundEntry(m_owner)).convId, begun);
    QCOMPARE(begin(*m_admin), begun);
    // What stands in it stays.
    QCOMPARE(rowOf(begun)["from_number"_L1], kBusiness);

    const auto other = inboundEntry(m_owner, u"whatsapp:+5511988880000"_s);
    const ConvId arrived = ingest(*m_service, other).convId;
    QCOMPARE(begin(*m_admin, u"whatsapp:+5511988880000"_s), arrived);
    QCOMPARE(rowOf(arrived)["from_number"_L1], u"whatsapp:+5511988880000"_s);
    QCOMPARE(rowOf(arrived)["metadata"_L1], QJsonObject());
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void theFirstReplyMakesItProgress() {
    const ConvId conv = begin(*m_admin);
    const auto reply =
        need(store::desk::reply(*m_admin, m_owner, conv, u"olá"_s, QUuid::createUuid()), "reply");
    QCOMPARE(reply.to, kCustomer);
    QCOMPARE(reply.from, kBusiness);
    QCOMPARE(rowOf(conv)["status"_L1], u"progress"_s);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void itIsLinkedToThePreviousOne() {
    const ConvId first = ingest(*m_service, inboundEntry(m_owner)).convId;
    close(first);
    const ConvId second = begin(*m_admin);
    QCOMPARE(rowOf(second)["previous_conv_id"_L1].toInteger(), first.value);
    close(second);  // pending conversations end as well
    const ConvId third = ingest(*m_service, inboundEntry(m_owner)).convId;
    QCOMPARE(rowOf(third)["previous_conv_id"_L1].toInteger(), second.value);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  // 8 connections, half of which receive a customer's first message while the others begin.
  void simultaneousBeginnings() {
    QMutex mutex;
    QSet<qint64> conversations;
    inParallel(8, [&](int worker) {
      auto db = std::shared_ptr<store::Connection>(worker % 2 ? m_cluster->connectService()
                                                              : m_cluster->connectAdmin());
      return [&, db, worker] {
        for (int i = 0; i < 20; ++i) {
          const QString customer = u"whatsapp:+55119%1"_s.arg(80000000 + i);
          const ConvId conv = worker % 2 ? retrying([&] {
                                             return store::ingestInbound(
                                                 *db, {inboundEntry(m_owner, customer)}, 1440);
                                           })
                                               .first()
                                               .convId
                                         : begin(*db, customer);
          const QMutexLocker lock(&mutex);
          conversations.insert(conv.value);
        }
      };
    });
    QCOMPARE(conversations.size(), 20);
    QCOMPARE(number(*m_admin, u"select count(*) from app.conversations where owner_id = ?"_s,
                    {m_owner.value}),
             20);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void whatCantBegin_data() {
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no channel")
        << u"'+1', '+2', '+1', '+2', '+2', '+1', 'NOT ONE', null, null, 60"_s;
    QTest::newRow("no customer") << u"null, '+2', '+1', '+2', '+2', '+1', 'sms', null, null, 60"_s;
    QTest::newRow("metadata") << u"'+1', '+2', '+1', '+2', '+2', '+1', 'sms', '[]', null, 60"_s;
    QTest::newRow("no such person")
        << u"'+1', '+2', '+1', '+2', '+2', '+1', 'sms', null, 999999999, 60"_s;
  }
  void whatCantBegin() {
    QFETCH(QString, arguments);
    const auto begun =
        m_admin->exec(u"select app.start_conversation(?, "_s + arguments + u')', {m_owner.value});
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Invalid);
    QVERIFY2(begun.error().detail.startsWith(u"OC422"), qPrintable(begun.error().detail));
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void theTenantsExpiryGoesFirst() {
    run(*m_admin, u"select app.set_life_cycle(?, 90, null, null)"_s, {m_owner.value});
    const ConvId conv = begin(*m_admin);
    QCOMPARE(minutesUntilExpiry(conv), 90);
    run(*m_admin, u"select app.extend_conversation(?, ?, null, 60)"_s, {m_owner.value, conv.value});
    QCOMPARE(minutesUntilExpiry(conv), 180);
    run(*m_admin, u"select app.set_life_cycle(?, null, null, null)"_s, {m_owner.value});
    run(*m_admin, u"select app.extend_conversation(?, ?, null, 60)"_s, {m_owner.value, conv.value});
    QCOMPARE(minutesUntilExpiry(conv), 240);
    run(*m_admin, u"select app.extend_conversation(?, ?, 5, 60)"_s, {m_owner.value, conv.value});
    QCOMPARE(minutesUntilExpiry(conv), 245);
  }

  void anExtensionStandsInTheHistory() {
    const ConvId conv = begin(*m_admin);
    const QString expiry = u"select expires_at::text from app.conversations where conv_id = ?"_s;
    const QString before = text(*m_admin, expiry, {conv.value});
    auto person = need(store::Connection::open(addLogin(*m_admin, *m_cluster, m_owner)), "person");
    const QString login = text(*person, u"select app.my_login_id()::text"_s);
    run(*person, u"select app.extend_conversation(?, ?, 5, 60)"_s, {m_owner.value, conv.value});
    const QString between = text(*m_admin, expiry, {conv.value});
    run(*m_admin, u"select app.extend_conversation(?, ?, null, 60)"_s, {m_owner.value, conv.value});
    const QString after = text(*m_admin, expiry, {conv.value});
    QCOMPARE(column(*m_admin,
                    u"select concat_ws(' ', from_status, to_status, actor, extended_minutes, "
                    "expires_before, '>', expires_after) from app.conversation_transitions where "
                    "conv_id = ? and extended_minutes is not null order by transition_id"_s,
                    {conv.value}),
             (QStringList{
                 u"pending pending login:%1 5 %2 > %3"_s.arg(login, before, between),
                 u"pending pending administrator 60 %1 > %2"_s.arg(between, after),
             }));

    // One that is refused leaves nothing behind, and nothing else has an extension's form.
    close(conv);
    QVERIFY(!m_admin->exec(u"select app.extend_conversation(?, ?, 5, 60)"_s,
                           {m_owner.value, conv.value}));
    QCOMPARE(history(conv).size(), 4);
    QVERIFY(
        !m_admin->exec(u"insert into app.conversation_transitions (owner_id, conv_id, "
                       "from_status, to_status, actor) values (?, ?, 'pending', 'pending', "
                       "'x')"_s,
                       {m_owner.value, conv.value}));
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  void aFollowUp() {
    const ConvId first = ingest(*m_service, inboundEntry(m_owner)).convId;
    const auto tooEarly = followUp(first);
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Conflict);
    close(first);

    const ConvId second{need(followUp(first), "follow-up")};
    QVERIFY(second != first);
    const QJsonObject row = rowOf(second);
    QCOMPARE(row["status"_L1], u"pending"_s);
    QCOMPARE(row["metadata"_L1]["follow_up_of"_L1].toInteger(), first.value);
    QCOMPARE(row["previous_conv_id"_L1].toInteger(), first.value);
    QCOMPARE(row["from_number"_L1], kBusiness);
    QCOMPARE(row["customer_address"_L1], kCustomer);
    QCOMPARE(history(second), QStringList{u" pending administrator follow-up"_s});

    // There is one already: that one.
    QCOMPARE(need(followUp(first), "follow-up"), second.value);
    QCOMPARE(ingest(*m_service, inboundEntry(m_owner)).convId, second);
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
  }

  // Reading, status callbacks and drafts are no activity; messages in both directions and an
  // extension are.
  void whatCountsAsActivity() {
    const ConvId conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    QVERIFY(moves(conv, [&] { ingest(*m_service, inboundEntry(m_owner)); }));
    MsgId reply;
    QVERIFY(moves(conv, [&] {
      reply =
          need(store::desk::reply(*m_admin, m_owner, conv, u"olá"_s, QUuid::createUuid()), "reply")
              .msgId;
    }));
    QVERIFY(!moves(conv, [&] {
      applyStatus(*m_service, statusEntry(m_owner, newSid(), reply, DeliveryStatus::Delivered));
    }));
    QVERIFY(moves(conv, [&] {
      run(*m_admin, u"select app.extend_conversation(?, ?, 5, 60)"_s, {m_owner.value, conv.value});
    }));
    const MsgId last = ingest(*m_service, inboundEntry(m_owner)).msgId;
    QVERIFY(
        !moves(conv, [&] { need(store::desk::markRead(*m_admin, m_owner, conv, last), "read"); }));
    QVERIFY(!moves(conv, [&] {
      auto again = inboundEntry(
          m_owner, kCustomer,
          text(*m_admin, u"select message_sid from app.messages where msg_id = ?"_s, {last.value}));
      QCOMPARE(ingest(*m_service, again).kind, store::Verdict::Duplicate);
    }));
  }

 private:
  ConvId begin(store::Connection& db, const QString& customer = kCustomer) {
    const auto them = parseAddress(customer);
    const auto us = parseAddress(kBusiness);
    return {retrying([&]() -> Result<qint64> {
      auto rows = db.exec(
          u"select conv_id from app.start_conversation(?, ?, ?, ?, ?, ?, ?, ?, ?, null, 60)"_s,
          {m_owner.value, them.key, us.key, customer, kBusiness, kBusiness, customer, them.channel,
           uR"({"ticket":7})"_s});
      if (!rows) return rows.error();
      rows->next();
      return rows->integer(0);
    })};
  }

  Result<qint64> followUp(ConvId conv) {
    auto rows = m_admin->exec(u"select conv_id from app.open_follow_up(?, ?, 60)"_s,
                              {m_owner.value, conv.value});
    if (!rows) return rows.error();
    rows->next();
    return rows->integer(0);
  }

  void close(ConvId conv) {
    need(store::desk::close(*m_admin, m_owner, conv, ConversationStatus::AgentClosed, u"done"_s),
         "close");
  }

  QJsonObject rowOf(ConvId conv) {
    const QString json = text(
        *m_admin, u"select to_jsonb(c) from app.conversations c where conv_id = ?"_s, {conv.value});
    return QJsonDocument::fromJson(json.toUtf8()).object();
  }

  qint64 minutesUntilExpiry(ConvId conv) {
    return number(*m_admin,
                  u"select extract(epoch from expires_at - started_at)::int / 60 from "
                  "app.conversations where conv_id = ?"_s,
                  {conv.value});
  }

  QStringList history(ConvId conv) {
    return column(*m_admin,
                  u"select coalesce(from_status, '') || ' ' || to_status || ' ' || actor || ' ' || "
                  "reason from app.conversation_transitions where conv_id = ? order by "
                  "transition_id"_s,
                  {conv.value});
  }

  // Whether `what` moves the time of the last activity, which it finds an hour ago.
  template <typename F>
  bool moves(ConvId conv, F what) {
    run(*m_admin,
        u"update app.conversations set last_activity_at = now() - interval '1 hour' where conv_id "
        "= ?"_s,
        {conv.value});
    what();
    return number(*m_admin,
                  u"select count(*) from app.conversations where conv_id = ? and last_activity_at "
                  "> now() - interval '30 minutes'"_s,
                  {conv.value}) == 1;
  }

  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestLifeCycle)
#include "tst_life_cycle.moc"
