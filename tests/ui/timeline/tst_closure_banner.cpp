#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"
#include "ui/timeline/closure_banner.h"
#include "ui/timeline/details_popover.h"
#include "ui/timeline/thread_header.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

const Error kAway{.code = ErrorCode::Unavailable,
                  .message = QStringLiteral("The database is away.")};

QList<ClosureReason> reasons() {
  return {{QStringLiteral("thanks"), 1.9, QStringLiteral("thanks")},
          {QStringLiteral("farewell"), 1.2, QStringLiteral("farewell")},
          {QStringLiteral("question"), -0.8, QStringLiteral("question")}};
}

struct Window {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  ConvId maria =
      desk.addConversation(owner, QStringLiteral("Maria Souza"), QStringLiteral("+5511988887777"));
  ThreadPane pane{desk};
  ClosureBanner* banner = pane.findChild<ClosureBanner*>();
  ComposerEdit* edit = pane.findChild<ComposerEdit*>();
  Composer* composer = pane.findChild<Composer*>();
  TimelineView* view = pane.findChild<TimelineView*>();

  explicit Window(const QString& role = QStringLiteral("agent")) {
    if (role != u"agent") {
      owner = desk.addTenant(QStringLiteral("Other"), role);
      maria = desk.addConversation(owner, QStringLiteral("Maria"), QStringLiteral("+551198888777"));
    }
    QObject::connect(&desk, &Desk::batchArrived, &pane, &ThreadPane::apply);
    pane.resize(760, 640);
    pane.show();
    (void)QTest::qWaitForWindowActive(&pane);
    desk.receive(maria, QStringLiteral("muito obrigada, até mais!"));
    pane.open(desk.tenant(owner), desk.conversation(maria));
    if (!QTest::qWaitFor([&] { return view->isVisible(); })) qFatal("no thread");
  }

  ClosureHint hint(double confidence = 0.72) {
    return {.confidence = confidence,
            .suggested = ConversationStatus::UserClosed,
            .reasons = reasons(),
            .msgId = desk.thread(maria).last().msgId,
            .at = QDateTime::currentDateTimeUtc()};
  }
  void announce() { desk.setClosure(maria, hint()); }
  QPushButton* button(const QString& words) {
    for (auto* b : banner->findChildren<QPushButton*>())
      if (b->text() == words) return b;
    return nullptr;
  }
  QPushButton* close() { return button(QStringLiteral("Close")); }
  QPushButton* keep() { return button(QStringLiteral("Keep open")); }
  bool armed() {
    return QTest::qWaitFor([&] { return close()->isEnabled(); });
  }
  ConversationStatus status() { return desk.conversation(maria).status; }
  int eventRow() const {
    for (int i = view->store().count() - 1; i > 0; --i)
      if (view->store().at(i).isEvent()) return i;
    return -1;
  }
};

}  // namespace

class TestClosureBanner : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void saysWhatAndWhy() {
    Window w;
    QVERIFY(!w.banner->isVisible());
    w.edit->setFocus();
    w.announce();
    QVERIFY(w.banner->isVisible());
    QCOMPARE(w.banner->text(),
             QStringLiteral("The customer seems done, 72%: says thanks, says goodbye."));
    QVERIFY(w.edit->hasFocus());
    QTest::mouseClick(w.button(QStringLiteral("Why?")), Qt::LeftButton);
    auto* details = w.banner->findChild<DetailsPopover*>();
    QVERIFY(details->isVisible());
    QCOMPARE(details->text(), QStringLiteral("Confidence 72%\nsays thanks +1.9\nsays goodbye +1.2\n"
                                             "asks a question −0.8"));
    QTest::keyClick(details, Qt::Key_Escape);
    QVERIFY(!details->isVisible());
  }

  void closesWithTheSuggestedStatus() {
    Window w;
    w.announce();
    QVERIFY(w.armed());
    w.desk.hold();
    QTest::mouseClick(w.close(), Qt::LeftButton);
    // At once, although the desk has not answered yet.
    QVERIFY(!w.banner->isVisible());
    QVERIFY(w.composer->insteadText().contains(QStringLiteral("ended by the customer")));
    QCOMPARE(w.status(), ConversationStatus::Progress);
    w.desk.release();
    QTRY_COMPARE(w.status(), ConversationStatus::UserClosed);
    QCOMPARE(w.desk.conversation(w.maria).endedReason,
             QStringLiteral("The customer seemed done: says thanks, says goodbye"));
    QTRY_VERIFY(w.eventRow() > 0);
    QCOMPARE(w.desk.calls(Call::Close), 1);
  }

  void aRefusedCloseComesBack() {
    Window w;
    w.announce();
    QVERIFY(w.armed());
    w.desk.failAll(Call::Close, kAway);
    QTest::mouseClick(w.close(), Qt::LeftButton);
    QVERIFY(!w.banner->isVisible());
    QTRY_VERIFY(w.banner->isVisible());
    QCOMPARE(w.banner->errorText(), QStringLiteral("Not closed: The database is away."));
    QVERIFY(w.composer->insteadText().isEmpty());  // one may write again
    w.desk.succeed();
    QVERIFY(w.armed());
    QTest::mouseClick(w.close(), Qt::LeftButton);
    QTRY_COMPARE(w.status(), ConversationStatus::UserClosed);
  }

  void keepingOpenIsRemembered() {
    Window w;
    w.announce();
    const Conversation before = w.desk.conversation(w.maria);
    w.desk.hold();
    QTest::mouseClick(w.keep(), Qt::LeftButton);
    QVERIFY(!w.banner->isVisible());
    // News that was read before the answer must not bring it back.
    FeedBatch old = w.desk.batchOf(w.owner, {w.maria});
    old.conversations = {before};
    w.pane.apply(old);
    QVERIFY(!w.banner->isVisible());
    w.desk.release();
    QTRY_VERIFY(!w.desk.conversation(w.maria).closure);
    QCOMPARE(w.status(), ConversationStatus::Progress);
    // The next message is judged anew.
    w.desk.receive(w.maria, QStringLiteral("tchau!"));
    w.announce();
    QTRY_VERIFY(w.banner->isVisible());
  }

  void aRefusedKeepComesBack() {
    Window w;
    w.announce();
    w.desk.failAll(Call::KeepOpen, kAway);
    QTest::mouseClick(w.keep(), Qt::LeftButton);
    QVERIFY(!w.banner->isVisible());
    QTRY_VERIFY(w.banner->isVisible());
    QCOMPARE(w.banner->errorText(), QStringLiteral("Not kept open: The database is away."));
  }

  void keysDismissIt() {
    Window w;
    w.announce();
    w.edit->setFocus();
    QTest::keyClick(w.edit, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!w.banner->isVisible());
    QTRY_COMPARE(w.desk.calls(Call::KeepOpen), 1);
    QVERIFY(w.edit->toPlainText().isEmpty());
    QVERIFY(w.edit->hasFocus());
  }

  void reachedWithTab() {
    Window w;
    w.announce();
    QVERIFY(w.armed());
    w.edit->setFocus();
    for (int i = 0; i < 10 && !w.keep()->hasFocus(); ++i)
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(w.keep()->hasFocus());
    QTest::keyClick(w.keep(), Qt::Key_Space);
    QVERIFY(!w.banner->isVisible());
    QTRY_COMPARE(w.desk.calls(Call::KeepOpen), 1);
  }

  void noClickMeantForSomethingElseCloses() {
    Window w;
    w.announce();
    QVERIFY(!w.close()->isEnabled());  // it has just come
    QTest::mouseClick(w.close(), Qt::LeftButton);
    QVERIFY(w.banner->isVisible());
    QVERIFY(w.armed());
    w.edit->setFocus();
    QTest::keyClicks(w.edit, QStringLiteral("one more"));
    QVERIFY(!w.close()->isEnabled());  // somebody writes
    QTest::mouseClick(w.close(), Qt::LeftButton);
    QTest::keyClick(w.edit, Qt::Key_Space);
    QCOMPARE(w.desk.calls(Call::Close), 0);
    QVERIFY(w.edit->hasFocus());
    w.edit->clear();
    QVERIFY(w.close()->isEnabled());
  }

  void readersMayOnlyLook() {
    Window w(QStringLiteral("user"));
    w.announce();
    QVERIFY(w.banner->isVisible());
    QVERIFY(!w.close()->isVisible());
    QVERIFY(!w.keep()->isVisible());
    QVERIFY(w.button(QStringLiteral("Why?"))->isVisible());
  }

  void goesWhenTheCustomerGoesOn() {
    Window w;
    w.announce();
    QVERIFY(w.banner->isVisible());
    w.desk.setClosure(w.maria, std::nullopt);
    QVERIFY(!w.banner->isVisible());
  }

  void unknownReasonsSayTheirOwnWords() {
    Window w;
    ClosureHint hint = w.hint();
    hint.reasons = {{QStringLiteral("from_the_future"), 1, QStringLiteral("waves a hand")}};
    w.desk.setClosure(w.maria, hint);
    QVERIFY(w.banner->text().endsWith(QStringLiteral("waves a hand.")));
  }

  void automaticClosingCanBeUndone() {
    Window w;
    w.desk.closeByDetector(w.maria, 0.91, reasons());
    QTRY_VERIFY(w.eventRow() > 0);
    const int row = w.eventRow();
    QCOMPARE(w.view->actions(row).size(), 2);
    QTest::mouseClick(w.view->viewport(), Qt::LeftButton, {}, w.view->actionRect(row, 0).center());
    DetailsPopover* details = nullptr;
    for (auto* popover : w.pane.findChildren<DetailsPopover*>())
      if (popover->isVisible()) details = popover;
    QVERIFY(details);
    QVERIFY(details->text().contains(QStringLiteral("says goodbye +1.2")));
    details->hide();

    QSignalSpy wanted(&w.pane, &ThreadPane::conversationWanted);
    QTest::mouseClick(w.view->viewport(), Qt::LeftButton, {}, w.view->actionRect(row, 1).center());
    QTRY_COMPARE(wanted.size(), 1);
    const auto next = wanted[0][0].value<Conversation>();
    QVERIFY(isActive(next.status));
    QCOMPARE(next.previousConvId, w.maria);
    // There, the way back.
    w.pane.open(w.desk.tenant(w.owner), next);
    QTRY_COMPARE(w.view->store().count(), 1);
    QCOMPARE(w.view->actions(0).size(), 1);
    QTest::mouseClick(w.view->viewport(), Qt::LeftButton, {}, w.view->actionRect(0, 0).center());
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].value<Conversation>().convId, w.maria);
  }

  void theHeaderOffersAFollowUp() {
    Window w;
    auto* header = w.pane.findChild<ThreadHeader*>();
    QPushButton* followUp = nullptr;
    for (auto* b : header->findChildren<QPushButton*>())
      if (b->text() == u"Open a follow-up") followUp = b;
    QVERIFY(followUp);
    QVERIFY(!followUp->isVisible());
    w.desk.setStatus(w.maria, ConversationStatus::IdleTimeout);
    QVERIFY(followUp->isVisible());
    QVERIFY(header->subtitle().contains(QStringLiteral("unanswered")));
    QSignalSpy wanted(&w.pane, &ThreadPane::conversationWanted);
    w.desk.failAll(Call::OpenFollowUp, kAway);
    QTest::mouseClick(followUp, Qt::LeftButton);
    QVERIFY(!followUp->isEnabled());
    NoticeBar* notice = nullptr;
    QTRY_VERIFY([&] {
      for (auto* bar : w.pane.findChildren<NoticeBar*>())
        if (bar->text().contains(kAway.message)) notice = bar;
      return notice != nullptr;
    }());
    QVERIFY(followUp->isEnabled());
    QCOMPARE(wanted.size(), 0);
    w.desk.succeed();
    for (auto* b : notice->findChildren<QPushButton*>())
      if (b->text() == u"Try again") QTest::mouseClick(b, Qt::LeftButton);
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(notice->text().isEmpty());
  }

  void eventsThatFailAreReadAgain() {
    Window w;
    w.desk.failAll(Call::Events, kAway);
    w.desk.setStatus(w.maria, ConversationStatus::Expired);
    const int before = w.desk.calls(Call::Events);
    QTRY_VERIFY(w.desk.calls(Call::Events) >= 2);
    QTest::qWait(1);
    QCOMPARE(w.eventRow(), -1);
    w.desk.succeed();
    w.desk.setLink(true);
    QTRY_VERIFY(w.eventRow() > 0);
    QVERIFY(w.desk.calls(Call::Events) > before);
  }
};

QTEST_MAIN(TestClosureBanner)
#include "tst_closure_banner.moc"
