#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/conversation_view.h"
#include "ui/models/conversation_list_model.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;

namespace {

struct Fixture {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  ConversationListModel model{desk};
  ConversationView view{model};
  QSignalSpy chosen{&view, &ConversationView::conversationChosen};

  explicit Fixture(int conversations) {
    QObject::connect(&desk, &Desk::batchArrived, &model, &ConversationListModel::apply);
    for (int i = 0; i < conversations; ++i) {
      const ConvId id = desk.addConversation(owner, QStringLiteral("Customer %1").arg(i),
                                             QStringLiteral("+55119%1").arg(80000000 + i));
      Message m;
      m.body = QStringLiteral("hello");
      desk.addMessage(id, m);
    }
    view.resize(336, 500);
    view.show();
    model.show(owner, {.filter = ConversationFilter::Active}, FakeDesk::kMe);
    if (!QTest::qWaitFor([&] { return model.rowCount() > 0; })) qFatal("no rows");
  }

  ConvId at(int row) const { return model.conversation(row).convId; }
  void key(Qt::Key key) { QTest::keyClick(&view, key); }
  void click(int row, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                      view.visualRect(model.index(row)).center());
  }
  void moveTo(int row) {
    QTest::mouseMove(view.viewport(), view.visualRect(model.index(row)).center());
  }
};

}  // namespace

class TestConversationView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void aClickChoosesAtOnce() {
    Fixture f(5);
    f.click(2);
    QCOMPARE(f.chosen.size(), 1);
    QCOMPARE(f.chosen[0][0].value<ConvId>(), f.at(2));
  }

  void keysWalk_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("down") << 3 << Qt::Key_Down << 4;
    QTest::newRow("up") << 3 << Qt::Key_Up << 2;
    QTest::newRow("home") << 3 << Qt::Key_Home << 0;
    QTest::newRow("end") << 3 << Qt::Key_End << 19;
    QTest::newRow("up at the top") << 0 << Qt::Key_Up << 0;
  }

  void keysWalk() {
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, to);
    Fixture f(20);
    f.click(from);
    f.key(key);
    QTRY_COMPARE(f.view.chosen(), f.at(to));
    QTRY_COMPARE(f.chosen.last()[0].value<ConvId>(), f.at(to));
  }

  void pageKeysGoFar() {
    Fixture f(40);
    f.click(0);
    f.key(Qt::Key_PageDown);
    QVERIFY(f.view.currentIndex().row() > 3);
    f.key(Qt::Key_PageUp);
    QCOMPARE(f.view.currentIndex().row(), 0);
  }

  // Holding the arrow key opens where it stops.
  void aRunOfKeysAnnouncesOnce() {
    Fixture f(20);
    for (int i = 0; i < 6; ++i)
      f.key(Qt::Key_Down);
    QTRY_COMPARE(f.chosen.size(), 1);
    QCOMPARE(f.chosen[0][0].value<ConvId>(), f.view.chosen());
  }

  void theChoiceFollowsItsRow() {
    Fixture f(10);
    f.click(3);
    const ConvId id = f.at(3);
    f.desk.receive(f.at(7), QStringLiteral("another one moves up"));
    QCOMPARE(f.view.currentIndex().row(), 4);
    f.desk.receive(id, QStringLiteral("the chosen one moves up"));
    QCOMPARE(f.view.currentIndex().row(), 0);
    QVERIFY(f.view.selectionModel()->isRowSelected(0));
    QCOMPARE(f.view.chosen(), id);
    QCOMPARE(f.chosen.size(), 1);
  }

  void aClosedOneDoesNotOpenItsNeighbour() {
    Fixture f(5);
    f.click(2);
    const ConvId id = f.at(2);
    f.desk.setStatus(id, ConversationStatus::AgentClosed);
    QTest::qWait(150);  // longer than the rest of the keys
    QCOMPARE(f.chosen.size(), 1);
    QVERIFY(!f.view.currentIndex().isValid());
    QCOMPARE(f.view.chosen(), id);
    f.model.show(f.owner, {.filter = ConversationFilter::All}, FakeDesk::kMe);
    QTRY_COMPARE(f.model.rowCount(), 5);
    QCOMPARE(f.view.currentIndex().row(), f.model.rowOf(id));
    QCOMPARE(f.chosen.size(), 1);
  }

  void newsAboveDoesNotShiftWhatIsLookedAt() {
    Fixture f(40);
    const int height = ConversationDelegate::rowHeight();
    QTRY_VERIFY(f.view.verticalScrollBar()->maximum() > 10 * height);
    f.view.verticalScrollBar()->setValue(10 * height + 7);
    const ConvId top = f.at(10);
    const QPoint inTop(40, 5);
    f.desk.receive(f.at(30), QStringLiteral("from below"));
    QCOMPARE(f.at(11), top);
    QCOMPARE(f.view.indexAt(inTop).row(), 11);
    QCOMPARE(f.view.verticalScrollBar()->value(), 11 * height + 7);
    f.desk.receive(top, QStringLiteral("the topmost one itself leaves"));
    QCOMPARE(f.view.indexAt(inTop).row(), 11);  // the row below takes its place on the screen
  }

  void atTheTopTheNewestShows() {
    Fixture f(40);
    f.desk.receive(f.at(30), QStringLiteral("hello"));
    QCoreApplication::processEvents();
    QCOMPARE(f.view.verticalScrollBar()->value(), 0);
  }

  void stepsWork() {
    Fixture f(3);
    f.view.step(1);
    QCOMPARE(f.view.chosen(), f.at(0));
    f.view.step(1);
    f.view.step(1);
    f.view.step(1);
    QCOMPARE(f.view.chosen(), f.at(2));
    f.view.step(-1);
    QCOMPARE(f.view.chosen(), f.at(1));
  }

  void scrollingFetchesOlderPages() {
    Fixture f(120);
    f.click(0);
    f.key(Qt::Key_End);
    QTRY_VERIFY(f.model.rowCount() > 50);
  }

  void underThePointerNothingMoves() {
    Fixture f(10);
    const ConvId first = f.at(0);
    f.moveTo(3);
    f.desk.receive(f.at(7), QStringLiteral("rises"));
    QCOMPARE(f.at(0), first);
    QCOMPARE(f.view.newsAbove(), 1);
    f.view.showNews();
    QVERIFY(f.at(0) != first);
    QCOMPARE(f.view.newsAbove(), 0);
    f.moveTo(4);
    f.desk.receive(first, QStringLiteral("rises"));
    QVERIFY(f.at(0) != first);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(f.view.viewport(), &leave);
    QCOMPARE(f.at(0), first);
  }

  void aRestingPointerHoldsNothingUp() {
    Fixture f(5);
    const ConvId last = f.at(4);
    f.moveTo(2);
    f.desk.receive(last, QStringLiteral("rises"));
    QCOMPARE(f.at(4), last);
    QTRY_COMPARE(f.at(0), last);  // within five seconds
  }

  void newsFarAboveIsCounted() {
    Fixture f(40);
    const int height = ConversationDelegate::rowHeight();
    QTRY_VERIFY(f.view.verticalScrollBar()->maximum() > 10 * height);
    f.view.verticalScrollBar()->setValue(10 * height);
    f.desk.receive(f.at(30), QStringLiteral("from below"));
    f.desk.receive(f.at(31), QStringLiteral("from below"));
    QCOMPARE(f.view.newsAbove(), 2);
    f.view.showNews();
    QCOMPARE(f.view.verticalScrollBar()->value(), 0);
    QCOMPARE(f.view.newsAbove(), 0);
  }

  void severalArePickedWithoutBeingOpened() {
    Fixture f(10);
    f.click(2);
    QCOMPARE(f.chosen.size(), 1);
    const ConvId open = f.view.chosen();
    f.click(5, Qt::ControlModifier);
    f.click(7, Qt::ShiftModifier);
    QCOMPARE(f.view.picks().size(), 4);
    QTest::keyClick(&f.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.view.picks().size(), 5);
    QCOMPARE(f.view.picks().last().convId, f.at(8));
    QTest::keyClick(&f.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.view.picks().size(), 10);
    QTest::qWait(120);  // longer than the rest of the keys
    QCOMPARE(f.chosen.size(), 1);
    QCOMPARE(f.view.chosen(), open);
    f.view.clearPicks();
    QVERIFY(!f.view.hasPicks());
    QCOMPARE(f.view.currentIndex().row(), 2);
    f.click(5, Qt::ControlModifier);
    f.click(5);  // current already, but now meant
    QCOMPARE(f.chosen.size(), 2);
    QVERIFY(!f.view.hasPicks());
  }

  void picksStayWithTheirConversations() {
    Fixture f(10);
    f.click(1, Qt::ControlModifier);
    f.click(3, Qt::ControlModifier);
    const QList<ConvId> ids{f.at(1), f.at(3)};
    f.desk.receive(f.at(8), QStringLiteral("rises"));
    f.desk.receive(ids[1], QStringLiteral("rises"));
    QList<ConvId> picked;
    for (const Conversation& c : f.view.picks())
      picked += c.convId;
    QCOMPARE(picked, (QList{ids[1], ids[0]}));
    f.desk.setStatus(ids[0], ConversationStatus::AgentClosed);
    QCOMPARE(f.view.picks().size(), 1);
  }

  void theRowUnderThePointerOffersActions() {
    Fixture f(5);
    QSignalSpy wanted(&f.view, &ConversationView::actionWanted);
    const QPoint at =
        rowActionRect(f.view.visualRect(f.model.index(2)), RowAction::Snooze).center();
    QTest::mouseMove(f.view.viewport(), at);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<RowAction>(), RowAction::Snooze);
    QCOMPARE(wanted[0][1].value<Conversation>().convId, f.at(2));
    QCOMPARE(f.chosen.size(), 0);  // not opened
    f.view.setActionsOffered(false);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(f.chosen.size(), 1);
  }

  void aMenuIsForWhatItIsOpenedOver() {
    Fixture f(6);
    QSignalSpy wanted(&f.view, &ConversationView::menuWanted);
    const auto menu = [&](int row) {
      const QPoint at = f.view.visualRect(f.model.index(row)).center();
      QTest::mouseClick(f.view.viewport(), Qt::RightButton, {}, at);
      QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.view.viewport()->mapToGlobal(at));
      QCoreApplication::sendEvent(f.view.viewport(), &event);
      return wanted.takeFirst()[0].value<QList<Conversation>>();
    };
    f.click(0, Qt::ControlModifier);
    f.click(1, Qt::ControlModifier);
    QCOMPARE(menu(1).size(), 2);
    const QList<Conversation> other = menu(4);
    QCOMPARE(other.size(), 1);
    QCOMPARE(other[0].convId, f.at(4));
    QCOMPARE(f.chosen.size(), 0);
  }

  void aScreenPaintsQuickly() {
    Fixture f(50);
    QBENCHMARK {
      f.view.grab();
    }
  }
};

QTEST_MAIN(TestConversationView)
#include "tst_conversation_view.moc"
