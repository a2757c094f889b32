#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/timeline/messages.h"
#include "tests/ui/timeline/thread_window.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "ui/timeline/close_popover.h"
#include "ui/timeline/thread_header.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/thread_skeleton.h"
#include "ui/timeline/timeline_view.h"

using oc::ConvId;
using oc::OwnerId;
using oc::test::FakeDesk;
using oc::ui::ThreadPane;
using oc::ui::TimelineView;

namespace {

oc::Error away() {
  return {.code = oc::ErrorCode::Unavailable, .message = QStringLiteral("The database is away.")};
}

struct Window : oc::test::ThreadWindow {
  oc::ui::ComposerEdit* edit = pane.findChild<oc::ui::ComposerEdit*>();

  Window() : ThreadWindow(720) {}
  void fill(ConvId conv, int count, const QString& text) {
    for (int i = 1; i <= count; ++i) {
      oc::Message m = oc::test::textMessage(0, text + u' ' + QString::number(i), i % 3 == 0);
      m.at = QDateTime::currentDateTimeUtc();
      desk.addMessage(conv, m);
    }
    desk.conversation(conv).unread = 0;
  }
  // Rows of messages; the conversation's events stand between them.
  QList<oc::ui::MessageStore::Row> rows() const {
    QList<oc::ui::MessageStore::Row> list;
    for (int i = 0; i < view->store().count(); ++i)
      if (!view->store().at(i).isEvent()) list << view->store().at(i);
    return list;
  }
  int shown() const { return int(rows().size()); }
  QString body(int row) const { return rows().at(row).message.body; }
  QString lastBody() const { return rows().last().message.body; }
};

}  // namespace

class TestThreadPane : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { oc::ui::applyScheme(*qApp, oc::ui::Scheme::Light); }
  void emptyUntilChosen();
  void readsPageByPage();
  void lateAnswerIsDropped();
  void skeletonOnlyWhenItTakesLong();
  void errorOffersRetry();
  void liveMessagesAndTicks();
  void missedChangesAreReadAnew();
  void replyShowsAtOnce();
  void failedReplyLeavesNoBubble();
  void marksReadOnlyWhatCanBeSeen();
  void marksReadWhenActive();
  void closesWithAReason();
  void typingGoesToTheComposer();
  void goesWhileAnswersAreUnderWay();
};

void TestThreadPane::emptyUntilChosen() {
  Window w;
  QVERIFY(w.pane.findChild<oc::ui::EmptyState*>()->isVisible());
  QVERIFY(!w.view->isVisible());
  w.fill(w.maria, 3, QStringLiteral("oi"));
  w.open(w.maria);
  QTRY_VERIFY(w.view->isVisible());
  QCOMPARE(w.desk.watchedConv, w.maria);
  w.pane.clear();
  QVERIFY(!w.view->isVisible());
  QCOMPARE(w.desk.watchedConv, ConvId{});
}

void TestThreadPane::readsPageByPage() {
  Window w;
  w.fill(w.maria, 400, QStringLiteral("mensagem"));
  w.open(w.maria);
  QTRY_VERIFY(w.shown() >= 50);
  QTRY_VERIFY(w.view->verticalScrollBar()->value() >= 3 * w.view->viewport()->height());
  QVERIFY(w.shown() < 400);
  QVERIFY(w.view->isAtBottom());
  for (int i = 0; i < 40 && w.shown() < 400; ++i) {
    QTest::keyClick(w.view, Qt::Key_Home);
    QTest::qWait(1);
  }
  QTRY_COMPARE(w.shown(), 400);
  const auto rows = w.rows();
  for (int i = 0; i < 400; ++i)
    QCOMPARE(rows[i].message.body, QStringLiteral("mensagem %1").arg(i + 1));
  const int calls = w.desk.calls(FakeDesk::Call::Messages);
  QTest::keyClick(w.view, Qt::Key_Home);
  QCoreApplication::processEvents();
  QCOMPARE(w.desk.calls(FakeDesk::Call::Messages), calls);
}

void TestThreadPane::lateAnswerIsDropped() {
  Window w;
  w.fill(w.maria, 5, QStringLiteral("Maria"));
  w.fill(w.joao, 3, QStringLiteral("João"));
  w.desk.hold();
  w.open(w.maria);
  w.open(w.joao);
  w.open(w.maria);
  w.open(w.joao);
  QCoreApplication::processEvents();
  w.desk.release();
  QTRY_COMPARE(w.shown(), 3);
  QCoreApplication::processEvents();
  QCOMPARE(w.shown(), 3);
  QCOMPARE(w.lastBody(), QStringLiteral("João 3"));
}

void TestThreadPane::skeletonOnlyWhenItTakesLong() {
  Window w;
  w.fill(w.maria, 5, QStringLiteral("oi"));
  auto* skeleton = w.pane.findChild<oc::ui::ThreadSkeleton*>();
  w.desk.hold();
  w.open(w.maria);
  QVERIFY(!skeleton->isVisible());
  QVERIFY(!w.view->isVisible());
  QTRY_VERIFY(skeleton->isVisible());
  w.desk.release();
  QTRY_VERIFY(w.view->isVisible());
  QVERIFY(!skeleton->isVisible());
}

void TestThreadPane::errorOffersRetry() {
  Window w;
  w.fill(w.maria, 5, QStringLiteral("oi"));
  w.desk.failAll(FakeDesk::Call::Messages, away());
  w.open(w.maria);
  oc::ui::EmptyState* error = nullptr;
  for (auto* state : w.pane.findChildren<oc::ui::EmptyState*>())
    if (!state->action().isEmpty()) error = state;
  if (!error) {
    QTRY_VERIFY(!w.pane.findChildren<oc::ui::EmptyState*>().last()->action().isEmpty());
    error = w.pane.findChildren<oc::ui::EmptyState*>().last();
  }
  QTRY_VERIFY(error->isVisible());
  w.desk.succeed();
  QTest::mouseClick(error->findChild<QPushButton*>(), Qt::LeftButton);
  QTRY_VERIFY(w.view->isVisible());
  QCOMPARE(w.shown(), 5);
}

void TestThreadPane::liveMessagesAndTicks() {
  Window w;
  w.fill(w.maria, 4, QStringLiteral("oi"));
  w.open(w.maria);
  QTRY_COMPARE(w.shown(), 4);
  w.desk.receive(w.maria, QStringLiteral("ainda aí?"));
  QCOMPARE(w.shown(), 5);
  QCOMPARE(w.lastBody(), QStringLiteral("ainda aí?"));
  const oc::MsgId ours = w.rows().at(2).message.msgId;
  w.desk.setDelivery(w.maria, ours, oc::DeliveryStatus::Failed, QStringLiteral("63016"));
  QCOMPARE(w.rows().at(2).message.status, oc::DeliveryStatus::Failed);
  w.desk.receive(w.joao, QStringLiteral("outra conversa"));
  QCOMPARE(w.shown(), 5);
}

void TestThreadPane::missedChangesAreReadAnew() {
  Window w;
  w.fill(w.maria, 20, QStringLiteral("antes"));
  w.open(w.maria);
  QTRY_COMPARE(w.shown(), 20);
  w.fill(w.maria, 10, QStringLiteral("enquanto dormia"));
  oc::FeedBatch batch = w.desk.batchOf(w.owner, {w.maria});
  batch.reload = true;
  w.pane.apply(batch);
  QTRY_COMPARE(w.shown(), 30);
  // More than a page was missed: what is shown must have no hole.
  w.fill(w.maria, 300, QStringLiteral("muito depois"));
  w.pane.apply(batch);
  QTRY_COMPARE(w.lastBody(), QStringLiteral("muito depois 300"));
  const auto rows = w.rows();
  for (qsizetype row = 1; row < rows.size(); ++row)
    QCOMPARE(rows[row].rowId, rows[row - 1].rowId + 1);
}

void TestThreadPane::replyShowsAtOnce() {
  Window w;
  w.fill(w.maria, 2, QStringLiteral("oi"));
  w.desk.receive(w.maria, QStringLiteral("oi"));
  w.open(w.maria);
  QTRY_COMPARE(w.shown(), 3);
  w.desk.hold();
  QTest::keyClicks(w.edit, QStringLiteral("On its way"));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QCOMPARE(w.shown(), 4);
  QVERIFY(w.rows().at(3).isPending());
  QVERIFY(w.view->isAtBottom());
  QCoreApplication::processEvents();
  w.desk.release();
  QTRY_VERIFY(!w.rows().at(3).isPending());
  QCOMPARE(w.shown(), 4);
  QCOMPARE(w.lastBody(), QStringLiteral("On its way"));
}

void TestThreadPane::failedReplyLeavesNoBubble() {
  Window w;
  w.desk.receive(w.maria, QStringLiteral("oi"));
  w.open(w.maria);
  QTRY_COMPARE(w.shown(), 1);
  w.desk.failAll(FakeDesk::Call::Reply, away());
  QTest::keyClicks(w.edit, QStringLiteral("kept"));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QCOMPARE(w.shown(), 2);
  QTRY_COMPARE(w.shown(), 1);
  QCOMPARE(w.edit->toPlainText(), QStringLiteral("kept"));
}

void TestThreadPane::marksReadOnlyWhatCanBeSeen() {
  Window w;
  w.fill(w.maria, 300, QStringLiteral("mensagem"));
  w.open(w.maria);
  QTRY_VERIFY(w.view->isVisible());
  QTRY_VERIFY(w.view->verticalScrollBar()->value() > 0);
  QVERIFY(w.desk.reads.isEmpty());  // nothing was unread
  QTest::keyClick(w.view, Qt::Key_PageUp);
  QTest::keyClick(w.view, Qt::Key_PageUp);
  const oc::Message m = w.desk.receive(w.maria, QStringLiteral("nova"));
  QCoreApplication::processEvents();
  QVERIFY(w.desk.reads.isEmpty());
  QTest::keyClick(w.view, Qt::Key_End);
  QTRY_COMPARE(w.desk.reads.size(), 1);
  QCOMPARE(w.desk.reads[0].upTo, m.msgId);
  QTest::qWait(1);
  QCOMPARE(w.desk.reads.size(), 1);
}

void TestThreadPane::marksReadWhenActive() {
  Window w;
  w.desk.receive(w.maria, QStringLiteral("oi"));
  QWidget other;
  other.show();
  other.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&other));
  w.open(w.maria);
  QTRY_COMPARE(w.shown(), 1);
  w.desk.receive(w.maria, QStringLiteral("alguém?"));
  QCoreApplication::processEvents();
  QVERIFY(w.desk.reads.isEmpty());
  QVERIFY(w.view->column().newLineRow() != 0);
  w.pane.activateWindow();
  QTRY_COMPARE(w.desk.reads.size(), 1);
}

void TestThreadPane::closesWithAReason() {
  Window w;
  w.desk.receive(w.maria, QStringLiteral("obrigada, era só isso"));
  w.open(w.maria);
  QTRY_COMPARE(w.shown(), 1);
  auto* header = w.pane.findChild<oc::ui::ThreadHeader*>();
  QVERIFY(header->subtitle().startsWith(
      QStringLiteral("WhatsApp · +55 11 98888-7777 · unassigned · expires")));
  auto* menu = header->findChild<QMenu*>();
  QCOMPARE(menu->actions().size(), 2);
  w.desk.failAll(FakeDesk::Call::Close, away());
  menu->actions().first()->trigger();
  auto* popover = header->findChild<oc::ui::ClosePopover*>();
  QVERIFY(popover->isVisible());
  auto* reason = popover->findChild<QLineEdit*>();
  QTest::keyClicks(reason, QStringLiteral("solved"));
  QTest::keyClick(reason, Qt::Key_Return);
  QTRY_VERIFY(reason->isEnabled());
  QVERIFY(popover->isVisible());
  QCOMPARE(reason->text(), QStringLiteral("solved"));
  w.desk.succeed();
  QTest::keyClick(reason, Qt::Key_Return);
  QTRY_VERIFY(!popover->isVisible());
  QCOMPARE(w.desk.conversation(w.maria).status, oc::ConversationStatus::AgentClosed);
  QCOMPARE(w.desk.conversation(w.maria).endedReason, QStringLiteral("solved"));
  auto* composer = w.pane.findChild<oc::ui::Composer*>();
  QTRY_VERIFY(composer->insteadText().contains(QStringLiteral("closed by the agent")));
}

void TestThreadPane::typingGoesToTheComposer() {
  Window w;
  w.desk.receive(w.maria, QStringLiteral("oi"));
  w.open(w.maria);
  QTRY_VERIFY(w.view->isVisible());
  w.view->setFocus();
  QTest::keyClick(w.view, Qt::Key_O);
  QVERIFY(w.edit->hasFocus());
  QCOMPARE(w.edit->toPlainText(), QStringLiteral("o"));
}

void TestThreadPane::goesWhileAnswersAreUnderWay() {
  FakeDesk desk;
  const OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  const ConvId conv =
      desk.addConversation(owner, QStringLiteral("Maria"), QStringLiteral("+5511988887777"));
  desk.receive(conv, QStringLiteral("oi"));
  {
    ThreadPane pane(desk);
    pane.open(desk.tenant(owner), desk.conversation(conv));
  }
  QTest::qWait(5);
}

QTEST_MAIN(TestThreadPane)
#include "tst_thread_pane.moc"
