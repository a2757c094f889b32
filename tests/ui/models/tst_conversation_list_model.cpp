#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/ui/support/fake_desk.h"
#include "ui/models/conversation_list_model.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using State = ConversationListModel::State;

namespace {

const Error kAway{.code = ErrorCode::Unavailable, .message = QStringLiteral("away")};

QList<qint64> idsOf(const ConversationListModel& model) {
  QList<qint64> ids;
  for (int row = 0; row < model.rowCount(); ++row)
    ids += model.conversation(row).convId.value;
  return ids;
}

QList<qint64> expected(const FakeDesk& desk, OwnerId owner, ConversationFilter filter) {
  QList<qint64> ids;
  for (const Conversation& c : desk.all(owner)) {
    if (filter == ConversationFilter::Active && !isActive(c.status)) continue;
    if (filter == ConversationFilter::Closed && isActive(c.status)) continue;
    ids += c.convId.value;
  }
  return ids;
}

struct Fixture {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  ConversationListModel model{desk};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
  QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

  explicit Fixture(int conversations = 0) {
    QObject::connect(&desk, &Desk::batchArrived, &model, &ConversationListModel::apply);
    for (int i = 0; i < conversations; ++i)
      add();
  }

  ConvId add() {
    const int n = static_cast<int>(desk.all(owner).size());
    const ConvId id = desk.addConversation(owner, QStringLiteral("Customer %1").arg(n),
                                           QStringLiteral("+55119%1").arg(80000000 + n));
    Message m;
    m.body = QStringLiteral("hello");
    desk.addMessage(id, m);
    return id;
  }

  bool load(ConversationFilter filter = ConversationFilter::Active) {
    model.show(owner, filter);
    return QTest::qWaitFor([&] { return model.state() != State::Loading; });
  }
};

}  // namespace

class TestConversationListModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pagesUntilAllIsFetched() {
    Fixture f(120);
    QVERIFY(f.load());
    QCOMPARE(f.model.rowCount(), 50);
    QVERIFY(!f.model.complete());
    while (f.model.canFetchMore({})) {
      f.model.fetchMore({});
      QVERIFY(!f.model.canFetchMore({}));  // one page at a time
      QTRY_VERIFY(!f.model.fetching());
    }
    QVERIFY(f.model.complete());
    QCOMPARE(idsOf(f.model), expected(f.desk, f.owner, ConversationFilter::Active));
    QCOMPARE(f.resets.size(), 1);
  }

  void statesAreExplicit() {
    Fixture f;
    QCOMPARE(f.model.state(), State::Idle);
    f.model.show(f.owner, ConversationFilter::Active);
    QCOMPARE(f.model.state(), State::Loading);
    QTRY_COMPARE(f.model.state(), State::Empty);
    f.desk.failAll(kAway);
    f.model.show(f.owner, ConversationFilter::All);
    QTRY_COMPARE(f.model.state(), State::Failed);
    QCOMPARE(f.model.error()->message, kAway.message);
    f.desk.succeed();
    f.add();
    f.model.reload();
    QTRY_COMPARE(f.model.state(), State::Ready);
    QVERIFY(!f.model.error());
  }

  void anOlderPageThatFailsIsNotAskedForAgainByItself() {
    Fixture f(60);
    QVERIFY(f.load());
    f.desk.failAll(kAway);
    f.model.fetchMore({});
    QTRY_VERIFY(f.model.error());
    QCOMPARE(f.model.state(), State::Ready);
    QVERIFY(!f.model.canFetchMore({}));
    f.desk.succeed();
    f.model.loadOlder();
    QTRY_COMPARE(f.model.rowCount(), 60);
  }

  void aNewMessageMovesItsRowUp() {
    Fixture f(5);
    QVERIFY(f.load());
    QSignalSpy moved(&f.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    const ConvId last = f.model.conversation(4).convId;
    f.desk.receive(last, QStringLiteral("hello again"));
    QCOMPARE(f.model.rowOf(last), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    f.desk.receive(last, QStringLiteral("and again"));  // on top already: no move
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(f.resets.size(), 1);
  }

  void olderNewsIsDropped() {
    Fixture f(3);
    QVERIFY(f.load());
    FeedBatch old = f.desk.batchOf(f.owner, {f.model.conversation(0).convId});
    f.desk.receive(f.model.conversation(0).convId, QStringLiteral("newer"));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.apply(old);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(f.model.conversation(0).last.preview, QStringLiteral("newer"));
  }

  void aClosedConversationDoesNotComeBackThroughOlderNews() {
    Fixture f(3);
    QVERIFY(f.load());
    const ConvId id = f.model.conversation(1).convId;
    const FeedBatch old = f.desk.batchOf(f.owner, {id});
    f.desk.setStatus(id, ConversationStatus::AgentClosed);
    QCOMPARE(f.model.rowOf(id), -1);
    f.model.apply(old);
    QCOMPARE(f.model.rowOf(id), -1);
  }

  void answersForAnEarlierTenantAreDropped() {
    Fixture f(3);
    const OwnerId other = f.desk.addTenant(QStringLiteral("Other"));
    f.desk.hold();
    f.model.show(f.owner, ConversationFilter::Active);
    f.model.show(other, ConversationFilter::Active);
    QCoreApplication::processEvents();
    f.desk.release();
    QTRY_COMPARE(f.model.state(), State::Empty);
    QCOMPARE(f.model.rowCount(), 0);
  }

  void batchesOfOtherTenantsAreIgnored() {
    Fixture f(1);
    const OwnerId other = f.desk.addTenant(QStringLiteral("Other"));
    const ConvId theirs =
        f.desk.addConversation(other, QStringLiteral("X"), QStringLiteral("+14158675310"));
    QVERIFY(f.load());
    f.desk.receive(theirs, QStringLiteral("hi"));
    QCOMPARE(f.model.rowCount(), 1);
  }

  // The page was read before the batch was written, the batch arrives before the page.
  void newsThatOvertakesThePageIsKept() {
    Fixture f(2);
    const ConvId id = f.desk.all(f.owner).last().convId;
    QPromise<Result<Page<Conversation>>> promise;
    Page<Conversation> before{.items = f.desk.all(f.owner), .complete = true};

    class Overtaken : public FakeDesk {
     public:
      QFuture<Result<Page<Conversation>>> answer;
      QFuture<Result<Page<Conversation>>> conversations(OwnerId, ConversationQuery) override {
        return answer;
      }
    } slow;
    promise.start();
    slow.answer = promise.future();
    ConversationListModel model(slow);
    model.show(f.owner, ConversationFilter::Active);
    QObject::connect(&f.desk, &Desk::batchArrived, &model, &ConversationListModel::apply);
    f.desk.receive(id, QStringLiteral("overtaking"));
    promise.addResult(before);
    promise.finish();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.conversation(0).convId, id);
    QCOMPARE(model.conversation(0).last.preview, QStringLiteral("overtaking"));
  }

  void aReloadBatchReadsTheWindowAnewWithoutReset() {
    Fixture f(4);
    QVERIFY(f.load());
    f.desk.conversation(f.model.conversation(2).convId).status = ConversationStatus::Expired;
    f.add();
    FeedBatch batch;
    batch.tenant = f.desk.tenant(f.owner);
    batch.reload = true;
    f.model.apply(batch);
    QCOMPARE(f.model.state(), State::Ready);  // the rows stay while it reads
    QTRY_VERIFY(!f.model.fetching());
    QCOMPARE(idsOf(f.model), expected(f.desk, f.owner, ConversationFilter::Active));
    QCOMPARE(f.resets.size(), 1);
  }

  void rowsSpeak() {
    Fixture f(1);
    QVERIFY(f.load());
    const QString text = f.model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(text.contains(u"Customer 0"));
    QVERIFY(text.contains(u"unread"));
    QVERIFY(text.contains(u"hello"));
    QVERIFY(f.model.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(u"WhatsApp"));
  }

  void randomBatchesEqualAPlainlySortedList_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
      QTest::addRow("seed %u", seed) << seed;
  }

  void randomBatchesEqualAPlainlySortedList() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Fixture f(random.bounded(10, 90));
    const auto filter = static_cast<ConversationFilter>(random.bounded(3));
    f.desk.delayMs = random.bounded(3);
    f.model.show(f.owner, filter);
    QList<FeedBatch> past;
    connect(&f.desk, &Desk::batchArrived, this, [&](const FeedBatch& b) { past += b; });
    for (int step = 0; step < 120; ++step) {
      const QList<Conversation> all = f.desk.all(f.owner);
      const ConvId id = all[random.bounded(all.size())].convId;
      switch (random.bounded(7)) {
        case 0: f.desk.receive(f.add(), QStringLiteral("first")); break;
        case 1: f.desk.setStatus(id, ConversationStatus::UserClosed); break;
        case 2: f.model.fetchMore({}); break;
        case 3:
          if (!past.isEmpty()) f.model.apply(past[random.bounded(past.size())]);
          break;
        case 4: QCoreApplication::processEvents(QEventLoop::AllEvents, 2); break;
        case 5:
          if (random.bounded(10) == 0) f.model.reload();
          break;
        default:
          if (isActive(f.desk.conversation(id).status))
            f.desk.receive(id, QStringLiteral("message %1").arg(step));
      }
      const auto newestFirst = [&] {
        QList<qint64> activity;
        for (int row = 0; row < f.model.rowCount(); ++row)
          activity += f.model.conversation(row).activity;
        return std::ranges::is_sorted(activity, std::ranges::greater());
      };
      QVERIFY(newestFirst());
    }
    QTRY_VERIFY(!f.model.fetching());
    while (f.model.canFetchMore({})) {
      f.model.fetchMore({});
      QTRY_VERIFY(!f.model.fetching());
    }
    QCOMPARE(idsOf(f.model), expected(f.desk, f.owner, filter));
    for (int row = 0; row < f.model.rowCount(); ++row)
      QCOMPARE(f.model.conversation(row), f.desk.conversation(f.model.conversation(row).convId));
    QCOMPARE(f.resets.size(), 1);
  }
};

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversation_list_model.moc"
