#include <QMutex>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "core/store/admin_queries.h"
#include "core/store/desk_queries.h"
#include "core/store/service_queries.h"
#include "core/store/sweep_queries.h"
#include "tests/core/store/books.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Whatever is done in whatever order: the counters and the other promises of the schema hold.
class TestBooks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
  }

  // Many commands at random, by several connections at once. Afterwards the counters are what a
  // count would say, and every other promise of the schema holds. OC_SEED repeats a run.
  void randomCommandsKeepTheBooks_data() {
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("commands");
    QTest::newRow("one connection") << 1 << 600;
    QTest::newRow("four connections") << 4 << 250;
  }
  void randomCommandsKeepTheBooks() {
    QFETCH(int, connections);
    QFETCH(int, commands);
    const quint32 seed = qEnvironmentVariableIsSet("OC_SEED")
                             ? qEnvironmentVariable("OC_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("OC_SEED=%u", seed);
    m_stored.clear();
    m_owners = {addOwner(*m_admin, u"First"_s), addOwner(*m_admin, u"Second"_s)};
    for (const OwnerId owner : m_owners)
      run(*m_admin, u"select app.add_user(?, 'Ana', '', '', 'agent', '')"_s, {owner.value});
    inParallel(connections, [&](int worker) {
      struct Links {
        std::unique_ptr<store::Connection> admin, service;
        QRandomGenerator random;
        QList<store::InboundEntry> sent;
      };
      auto links = std::make_shared<Links>();
      links->admin = m_cluster->connectAdmin();
      links->service = m_cluster->connectService();
      links->random.seed(seed + static_cast<quint32>(worker));
      return [this, links, commands, connections] {
        for (int i = 0; i < commands; ++i) {
          randomCommand(*links->admin, *links->service, links->random, links->sent);
          if (connections > 1 || i % 100 != 99) continue;
          if (const QString wrong = wrongInTheBooks(*links->admin); !wrong.isEmpty())
            qFatal("after %d commands: %s", i + 1, qUtf8Printable(wrong));
        }
      };
    });
    QCOMPARE(wrongInTheBooks(*m_admin), QString());
    // No message was lost, none is there twice.
    QStringList sids =
        column(*m_admin,
               u"select message_sid from app.messages where direction = 'inbound' and owner_id in "
               "(?, ?)"_s,
               {m_owners[0].value, m_owners[1].value});
    QCOMPARE(sids.size(), m_stored.size());
    QCOMPARE(QSet(sids.begin(), sids.end()), m_stored);
    // The sequence was one that says something.
    QVERIFY(number(*m_admin,
                   u"select count(*) from app.conversations where owner_id = ? and status not in "
                   "('pending', 'progress')"_s,
                   {m_owners[0].value}) > 3);
    QVERIFY(number(*m_admin, u"select count(*) from app.messages where owner_id = ?"_s,
                   {m_owners[0].value}) > 50);
  }

 private:
  static QString customer(int i) { return u"whatsapp:+55119%1"_s.arg(80000000 + i); }

  // A command may be refused for the state (Conflict) or because there is no such row; nothing
  // else.
  template <typename T>
  static void mayConflict(const Result<T>& result) {
    if (!result && result.error().code != ErrorCode::Conflict &&
        result.error().code != ErrorCode::NotFound)
      qFatal("%s (%s)", qUtf8Printable(result.error().message),
             qUtf8Printable(result.error().detail));
  }

  void randomCommand(store::Connection& admin, store::Connection& service, QRandomGenerator& random,
                     QList<store::InboundEntry>& sent) {
    const OwnerId owner = m_owners[random.bounded(2)];
    auto rows = need(admin.exec(u"select conv_id, coalesce(last_msg_id, 0) from app.conversations "
                                "where owner_id = ? order by md5(conv_id::text || ?) limit 1"_s,
                                {owner.value, QString::number(random.generate())}),
                     "pick");
    const bool some = rows.next();
    const ConvId conv{some ? rows.integer(0) : 0};
    const MsgId last{some ? rows.integer(1) : 0};
    switch (const int dice = random.bounded(24); some ? dice : 0) {
      case 0:
      case 1:
      case 2:
      case 3: {
        QList<store::InboundEntry> batch;
        const int size = 1 + random.bounded(5);
        for (int i = 0; i < size; ++i) {
          if (!sent.isEmpty() && random.bounded(6) == 0) {
            batch.append(sent[random.bounded(sent.size())]);
            continue;
          }
          batch.append(inboundEntry(m_owners[random.bounded(2)], customer(random.bounded(6))));
          sent.append(batch.last());
        }
        retrying([&] { return store::ingestInbound(service, batch, 1440); });
        stored(batch);
        break;
      }
      case 4:
      case 5:
        mayConflict(store::desk::reply(admin, owner, conv, u"olá"_s, QUuid::createUuid()));
        break;
      case 6:
        mayConflict(store::desk::markRead(admin, owner, conv, {last.value - random.bounded(8)}));
        break;
      case 7:
      case 8: {
        const auto all = allConversationStatuses();
        const auto status = all[2 + static_cast<std::size_t>(random.bounded(6))];
        mayConflict(store::desk::close(admin, owner, conv, status, u"test"_s));
        break;
      }
      case 9: mayConflict(store::admin::extendConversation(admin, conv, 10, 1440)); break;
      case 10: randomStatus(admin, service, random, owner); break;
      case 11: mayConflict(store::desk::openFollowUp(admin, owner, conv, 1440)); break;
      case 12: begin(admin, owner, customer(random.bounded(6))); break;
      case 13: {
        // The clock, turned to any time until the day after tomorrow.
        const auto at = QDateTime::currentDateTimeUtc().addSecs(random.bounded(48 * 3600));
        retrying([&] { return store::sweepConversations(service, 1 + random.bounded(4), 60, at); });
        break;
      }
      case 14:
      case 15:
      case 16:
      case 17: randomChange(admin, owner, random); break;
      case 18: {
        const auto at = QDateTime::currentDateTimeUtc().addSecs(random.bounded(48 * 3600));
        retrying([&] { return store::wakeConversations(service, 1 + random.bounded(4), at); });
        break;
      }
      case 19: mayConflict(store::desk::cancelReply(admin, owner, last)); break;
      case 20: mayConflict(store::desk::retryReply(admin, owner, last)); break;
      case 21: randomContact(admin, owner, random); break;
      default: randomDelivery(service, random); break;
    }
  }

  void stored(const QList<store::InboundEntry>& batch) {
    const QMutexLocker lock(&m_mutex);
    for (const store::InboundEntry& entry : batch)
      m_stored.insert(entry.messageSid);
  }

  // One of all that agents do to several conversations at once, of both tenants.
  void randomChange(store::Connection& admin, OwnerId owner, QRandomGenerator& random) {
    QList<ConvId> convs;
    for (const QString& id : column(admin,
                                    u"select conv_id from app.conversations order by "
                                    "md5(conv_id::text || ?) limit 4"_s,
                                    {QString::number(random.generate())}))
      convs.append(ConvId{id.toLongLong()});
    const UserId somebody{number(
        admin,
        u"select coalesce(min(user_id), 0) from app.users where owner_id = ? and role <> 'user'"_s,
        {owner.value})};
    ConversationChange change;
    switch (random.bounded(8)) {
      case 0: change.assignee = somebody; break;
      case 1: change.assignee = UserId{}; break;
      case 2: change.addLabels = {u"label %1"_s.arg(random.bounded(4))}; break;
      case 3: change.priority = Priority(random.bounded(4)); break;
      case 4: change.snooze = Snooze{Snooze::UntilMessage, {}}; break;
      case 5:
        change.snooze = Snooze{Snooze::UntilTime,
                               QDateTime::currentDateTimeUtc().addSecs(60 + random.bounded(7200))};
        break;
      case 6: change.markUnread = true; break;
      default: change.closing = Closing{}; break;
    }
    retrying([&] { return store::desk::changeAll(admin, owner, convs, change); });
  }

  static void randomContact(store::Connection& admin, OwnerId owner, QRandomGenerator& random) {
    retrying([&] {
      return admin.exec(
          u"select app.update_contact(owner_id, contact_id, jsonb_build_object('blocked', "
          "?::boolean)) from (select * from app.contacts where owner_id = ? order by "
          "md5(contact_id::text || ?) limit 1) k"_s,
          {random.bounded(3) == 0, owner.value, QString::number(random.generate())});
    });
  }

  static void begin(store::Connection& admin, OwnerId owner, const QString& customer) {
    const QString key = parseAddress(customer).key;
    retrying([&] {
      return admin.exec(
          u"select app.start_conversation(?, ?, ?, ?, ?, ?, ?, 'whatsapp', '{}', "
          "null, 1440)"_s,
          {owner.value, key, parseAddress(kBusiness).key, customer, kBusiness, kBusiness,
           customer});
    });
  }

  void randomStatus(store::Connection& admin, store::Connection& service, QRandomGenerator& random,
                    OwnerId owner) {
    auto rows = need(admin.exec(u"select msg_id, coalesce(message_sid, '') from app.messages where "
                                "owner_id = ? and direction = 'outbound' order by random() limit "
                                "3"_s,
                                {owner.value}),
                     "pick");
    static constexpr DeliveryStatus kSome[] = {
        DeliveryStatus::Accepted,   DeliveryStatus::Sending, DeliveryStatus::Sent,
        DeliveryStatus::Delivered,  DeliveryStatus::Read,    DeliveryStatus::Failed,
        DeliveryStatus::Undelivered};
    QList<store::StatusEntry> batch;
    while (rows.next()) {
      const QString sid = rows.text(1).isEmpty() ? u"SMout%1"_s.arg(rows.integer(0)) : rows.text(1);
      batch.append(statusEntry(owner, sid, {rows.integer(0)}, kSome[random.bounded(7)]));
      if (random.bounded(2) == 0) batch.append(batch.last());
    }
    if (!batch.isEmpty()) retrying([&] { return store::applyStatuses(service, batch); });
  }

  // A courier that claims and gets all kinds of answers.
  void randomDelivery(store::Connection& service, QRandomGenerator& random) {
    const auto claimed = retrying([&] { return store::claimOutbox(service, 4, 60); });
    for (const store::ClaimedMessage& message : claimed) {
      store::Settlement end;
      end.kind = static_cast<store::Settlement::Kind>(random.bounded(4));
      if (end.kind == store::Settlement::Accepted) end.sid = u"SMout%1"_s.arg(message.msgId.value);
      retrying([&] { return store::settleOutbox(service, message, end); });
    }
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  QList<OwnerId> m_owners;
  QMutex m_mutex;
  QSet<QString> m_stored;  // SIDs whose storing was answered
};

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
