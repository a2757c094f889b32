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

// The list as the domain orders it.
QList<qint64> expected(const FakeDesk& desk, OwnerId owner, ConversationFilter filter) {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  QList<std::pair<ListPlace, qint64>> rows;
  for (const Conversation& c : desk.all(owner)) {
    ListPlace place = placeIn(filter, c, now);
    if (isByActivity(filter)) place.key = -place.key;
    if (isInList(c, {.filter = filter}, FakeDesk::kMe, now)) rows.append({place, c.convId.value});
  }
  std::ranges::sort(rows);
  QList<qint64> ids;
  for (const auto& [place, id] : rows)
    ids += id;
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
    model.show(owner, {.filter = filter}, FakeDesk::kMe);
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
    f.model.show(f.owner, {.filter = ConversationFilter::Active}, FakeDesk::kMe);
    QCOMPARE(f.model.state(), State::Loading);
    QTRY_COMPARE(f.model.state(), State::Empty);
    f.desk.failAll(kAway);
    f.model.show(f.owner, {.filter = ConversationFilter::All}, FakeDesk::kMe);
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
    f.model.show(f.owner, {.filter = ConversationFilter::Active}, FakeDesk::kMe);
    f.model.show(other, {.filter = ConversationFilter::Active}, FakeDesk::kMe);
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
    model.show(f.owner, {.filter = ConversationFilter::Active}, FakeDesk::kMe);
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

  void whileHeldRowsStayWhereTheyAre() {
    Fixture f(5);
    QVERIFY(f.load());
    const QList<qint64> before = idsOf(f.model);
    const ConvId last = f.model.conversation(4).convId;
    const ConvId second = f.model.conversation(1).convId;
    f.model.setHeld(true);
    f.desk.receive(last, QStringLiteral("rises"));
    f.desk.setStatus(second, ConversationStatus::AgentClosed);
    const ConvId added = f.add();
    f.desk.receive(added, QStringLiteral("comes"));
    QCOMPARE(idsOf(f.model), before);
    QCOMPARE(f.model.conversation(4).last.preview, QStringLiteral("rises"));  // but shows its news
    QCOMPARE(f.model.conversation(1).status, ConversationStatus::AgentClosed);
    QCOMPARE(f.model.waiting(), 2);
    f.model.setHeld(false);
    QCOMPARE(idsOf(f.model), expected(f.desk, f.owner, ConversationFilter::Active));
    QCOMPARE(f.model.waiting(), 0);
    QCOMPARE(f.resets.size(), 1);
  }

  void narrowedListsTakeWhatFits() {
    Fixture f(3);
    const ConvId id = f.desk.all(f.owner).first().convId;
    f.model.show(f.owner, {.filter = ConversationFilter::Active, .labels = {QStringLiteral("vip")}},
                 FakeDesk::kMe);
    QTRY_COMPARE(f.model.state(), State::Empty);
    f.desk.change(f.owner, id, {.addLabels = {QStringLiteral("vip")}});
    QTRY_COMPARE(f.model.rowCount(), 1);
    f.desk.change(f.owner, id, {.removeLabels = {QStringLiteral("vip")}});
    QTRY_COMPARE(f.model.rowCount(), 0);
  }

  void theWindowForgetsWhatLiesFarBelow() {
    Fixture f(620);
    QVERIFY(f.load());
    while (f.model.canFetchMore({})) {
      f.model.fetchMore({});
      QTRY_VERIFY(!f.model.fetching());
    }
    QCOMPARE(f.model.rowCount(), 620);
    f.model.trim();
    QCOMPARE(f.model.rowCount(), 500);
    QVERIFY(!f.model.complete());
    QTRY_VERIFY(!f.model.fetching());  // the tester asks for more by itself
    while (f.model.canFetchMore({})) {
      f.model.fetchMore({});
      QTRY_VERIFY(!f.model.fetching());
    }
    QCOMPARE(idsOf(f.model), expected(f.desk, f.owner, ConversationFilter::Active));
  }

  void randomBatchesEqualAPlainlySortedList_data() {
    QTest::addColumn<ConversationFilter>("filter");
    QTest::addColumn<quint32>("seed");
    for (int filter = 0; filter <= static_cast<int>(ConversationFilter::Snoozed); ++filter)
      for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%s, seed %u", qPrintable(toText(static_cast<ConversationFilter>(filter))),
                      seed)
            << static_cast<ConversationFilter>(filter) << seed;
  }

  void randomBatchesEqualAPlainlySortedList() {
    QFETCH(ConversationFilter, filter);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Fixture f(random.bounded(10, 90));
    f.desk.delayMs = random.bounded(3);
    f.model.show(f.owner, {.filter = filter}, FakeDesk::kMe);
    QList<FeedBatch> past;
    connect(&f.desk, &Desk::batchArrived, this, [&](const FeedBatch& b) { past += b; });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int step = 0; step < 140; ++step) {
      const QList<Conversation> all = f.desk.all(f.owner);
      const ConvId id = all[random.bounded(all.size())].convId;
      switch (random.bounded(10)) {
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
        case 6: f.model.setHeld(random.bounded(2) == 0); break;
        case 7:
          f.desk.change(f.owner, id, {.assignee = UserId{random.bounded(2) == 0 ? 7 : 0}});
          break;
        case 8:
          f.desk.change(f.owner, id,
                        {.snooze = Snooze{random.bounded(2) == 0 ? Snooze::UntilTime : Snooze::Wake,
                                          now.addSecs(random.bounded(600, 9000))}});
          break;
        default:
          if (isActive(f.desk.conversation(id).status)) {
            f.desk.conversation(id).expiresAt = now.addSecs(random.bounded(3600, 20000));
            f.desk.receive(id, QStringLiteral("message %1").arg(step));
          }
      }
    }
    f.model.setHeld(false);
    QTRY_VERIFY(!f.model.fetching());
    QTest::qWait(10);                  // what the last changes tell
    QTRY_VERIFY(!f.model.fetching());  // which may have asked for more
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
