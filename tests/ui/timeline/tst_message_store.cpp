#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <map>

#include "tests/ui/timeline/messages.h"
#include "ui/timeline/message_store.h"

using oc::Message;
using oc::MsgId;
using oc::test::textMessage;
using oc::ui::MessageStore;

namespace {

QList<qint64> idsOf(const MessageStore& store) {
  QList<qint64> ids;
  for (int i = 0; i < store.count(); ++i)
    ids << store.at(i).rowId;
  return ids;
}

// Builds the list from the signals alone, as a view does; must always equal the store.
class Follower : public QObject {
 public:
  explicit Follower(MessageStore& store) {
    connect(&store, &MessageStore::wasReset, this, [this, &store] { rows = idsOf(store); });
    connect(&store, &MessageStore::rowsInserted, this, [this, &store](int first, int count) {
      for (int i = first; i < first + count; ++i)
        rows.insert(i, store.at(i).rowId);
      check(store);
    });
    connect(&store, &MessageStore::rowsRemoved, this, [this, &store](int first, int count) {
      rows.remove(first, count);
      check(store);
    });
    connect(&store, &MessageStore::rowsChanged, this, [this, &store](int first, int count) {
      for (int i = first; i < first + count; ++i)
        rows[i] = store.at(i).rowId;
      check(store);
    });
  }
  void check(const MessageStore& store) { agreed = agreed && rows == idsOf(store); }

  QList<qint64> rows;
  bool agreed = true;
};

}  // namespace

class TestMessageStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dropsOlderNews();
  void prependIsOneRun();
  void pendingIsReplaced_data();
  void pendingIsReplaced();
  void twoEqualRepliesStayTwo();
  void failedReplyGoes();
  void replaceKeepsPending();
  void anyOrderGivesTheSameThread_data();
  void anyOrderGivesTheSameThread();
};

void TestMessageStore::dropsOlderNews() {
  MessageStore store;
  Message sent = textMessage(5, QStringLiteral("oi"), true);
  sent.revision = 3;
  store.merge({sent});
  QSignalSpy changed(&store, &MessageStore::rowsChanged);
  Message late = sent;
  late.revision = 2;
  late.status = oc::DeliveryStatus::Sent;
  store.merge({late});
  QCOMPARE(store.at(0).message.status, oc::DeliveryStatus::Delivered);
  QCOMPARE(changed.count(), 0);
  store.merge({sent});
  QCOMPARE(changed.count(), 0);
  Message read = sent;
  read.revision = 4;
  read.status = oc::DeliveryStatus::Read;
  store.merge({late, read, sent});
  QCOMPARE(store.at(0).message.status, oc::DeliveryStatus::Read);
  QCOMPARE(changed.count(), 1);
}

void TestMessageStore::prependIsOneRun() {
  MessageStore store;
  store.merge(oc::test::mixedMessages(51, 100));
  QSignalSpy inserted(&store, &MessageStore::rowsInserted);
  store.merge(oc::test::mixedMessages(1, 50));
  QCOMPARE(inserted.count(), 1);
  QCOMPARE(inserted[0][0].toInt(), 0);
  QCOMPARE(inserted[0][1].toInt(), 50);
  QCOMPARE(store.oldest(), MsgId{1});
  QCOMPARE(store.newest(), MsgId{100});
}

void TestMessageStore::pendingIsReplaced_data() {
  QTest::addColumn<bool>("feedFirst");
  QTest::addColumn<bool>("inboundBetween");
  for (const bool feed : {false, true})
    for (const bool between : {false, true})
      QTest::addRow("%s, %s", feed ? "feed first" : "answer first",
                    between ? "inbound between" : "alone")
          << feed << between;
}

void TestMessageStore::pendingIsReplaced() {
  QFETCH(bool, feedFirst);
  QFETCH(bool, inboundBetween);
  MessageStore store;
  Follower follower(store);
  store.merge({textMessage(1, QStringLiteral("hello"))});
  const QUuid key = QUuid::createUuid();
  store.addPending(key, textMessage(0, QStringLiteral("hi"), true));
  store.addPending(key, textMessage(0, QStringLiteral("hi"), true));
  QCOMPARE(store.count(), 2);
  QVERIFY(store.at(1).isPending());
  if (inboundBetween) store.merge({textMessage(2, QStringLiteral("are you there?"))});
  const Message stored = textMessage(3, QStringLiteral("hi"), true);
  if (feedFirst) {
    store.merge({stored});
    store.resolvePending(key, stored);
  } else {
    store.resolvePending(key, stored);
    store.merge({stored});
  }
  QCOMPARE(idsOf(store), inboundBetween ? QList<qint64>({1, 2, 3}) : QList<qint64>({1, 3}));
  QCOMPARE(store.storedCount(), store.count());
  QVERIFY(follower.agreed);
}

void TestMessageStore::twoEqualRepliesStayTwo() {
  MessageStore store;
  const QUuid first = QUuid::createUuid();
  const QUuid second = QUuid::createUuid();
  store.addPending(first, textMessage(0, QStringLiteral("ok"), true));
  store.addPending(second, textMessage(0, QStringLiteral("ok"), true));
  store.merge({textMessage(7, QStringLiteral("ok"), true)});
  QCOMPARE(store.count(), 2);
  store.resolvePending(first, textMessage(7, QStringLiteral("ok"), true));
  QCOMPARE(store.count(), 2);
  store.resolvePending(second, textMessage(8, QStringLiteral("ok"), true));
  QCOMPARE(idsOf(store), QList<qint64>({7, 8}));
}

void TestMessageStore::failedReplyGoes() {
  MessageStore store;
  const QUuid key = QUuid::createUuid();
  store.addPending(key, textMessage(0, QStringLiteral("hi"), true));
  store.dropPending(key);
  store.dropPending(key);
  QVERIFY(store.isEmpty());
}

void TestMessageStore::replaceKeepsPending() {
  MessageStore store;
  Follower follower(store);
  store.merge(oc::test::mixedMessages(1, 5));
  store.addPending(QUuid::createUuid(), textMessage(0, QStringLiteral("waits"), true));
  store.replaceStored(oc::test::mixedMessages(90, 92));
  QCOMPARE(store.count(), 4);
  QCOMPARE(idsOf(store).first(3), QList<qint64>({90, 91, 92}));
  QVERIFY(store.at(3).isPending());
  QCOMPARE(follower.rows, idsOf(store));
}

void TestMessageStore::anyOrderGivesTheSameThread_data() {
  QTest::addColumn<quint32>("seed");
  for (quint32 seed = 1; seed <= 30; ++seed)
    QTest::addRow("seed %u", seed) << seed;
}

void TestMessageStore::anyOrderGivesTheSameThread() {
  QFETCH(quint32, seed);
  QRandomGenerator random(seed);
  MessageStore store;
  Follower follower(store);
  std::map<qint64, Message> expected;
  for (int step = 0; step < 40; ++step) {
    QList<Message> batch;
    for (int i = random.bounded(1, 30); i > 0; --i) {
      Message m = textMessage(random.bounded(1, 200), QStringLiteral("x"));
      m.revision = random.bounded(1, 6);
      m.body = QStringLiteral("%1 in revision %2").arg(m.msgId.value).arg(m.revision);
      batch << m;
      auto& known = expected[m.msgId.value];
      if (m.revision >= known.revision) known = m;
    }
    store.merge(batch);
  }
  QVERIFY(follower.agreed);
  QCOMPARE(store.count(), int(expected.size()));
  int row = 0;
  for (const auto& [id, message] : expected) {
    QCOMPARE(store.at(row).message, message);
    QCOMPARE(store.indexOf(id), row++);
  }
}

QTEST_APPLESS_MAIN(TestMessageStore)
#include "tst_message_store.moc"
