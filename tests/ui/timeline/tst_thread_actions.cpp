#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/timeline/thread_window.h"
#include "ui/models/event_text.h"
#include "ui/models/snooze_choices.h"
#include "ui/parts/time_popover.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"
#include "ui/timeline/assign_popover.h"
#include "ui/timeline/labels_popover.h"
#include "ui/timeline/thread_header.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

constexpr UserId kAna{8};

struct Window : test::ThreadWindow {
  ThreadHeader* header = pane.findChild<ThreadHeader*>();

  explicit Window(const QString& role = QStringLiteral("agent")) : ThreadWindow(900) {
    desk.receive(maria, QStringLiteral("oi"));
    Tenant tenant = desk.tenant(owner);
    tenant.role = role;
    pane.open(tenant, now());
  }
  Conversation now() { return desk.conversation(maria); }
  template <typename T>
  T* part() const {
    return pane.findChild<T*>();
  }
  // What stands in the strip below the header; empty when nothing does.
  QString refusal() const {
    for (const NoticeBar* bar : pane.findChildren<NoticeBar*>())
      if (bar->isVisible() && bar->y() <= header->geometry().bottom() + 1) return bar->text();
    return {};
  }
  void clickRefusal() const {
    for (const NoticeBar* bar : pane.findChildren<NoticeBar*>())
      if (bar->isVisible()) bar->findChild<QPushButton*>()->click();
  }
  QStringList events() const {
    QStringList all;
    const MessageStore& store = part<TimelineView>()->store();
    for (int i = 0; i < store.count(); ++i)
      if (store.at(i).isEvent()) all += eventText(*store.at(i).event);
    return all;
  }
};

}  // namespace

class TestThreadActions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void headerSaysWhoHasIt();
  void assignsByKeys();
  void transfersWithANote();
  void whoWasQuickerIsNamed();
  void aRefusalOffersToTryAgain();
  void snoozesAndWakes();
  void snoozesUntilAPickedTime();
  void snoozeChoicesFitTheHour_data();
  void snoozeChoicesFitTheHour();
  void labelsArePutOnAndTakenOff();
  void priorityAndExtension();
  void onlyWhatTheStateAllows();
  void readersMayCopyOnly();
  void buttonsGiveWayToTheName();
};

void TestThreadActions::headerSaysWhoHasIt() {
  Window w;
  QVERIFY(w.header->subtitle().contains(QStringLiteral("· unassigned ·")));
  w.pane.act(ThreadAction::Take);
  QTRY_VERIFY(w.header->subtitle().contains(QStringLiteral("· with you ·")));
  ConversationChange change;
  change.assignee = kAna;
  w.desk.change(w.owner, w.maria, change);
  QTRY_VERIFY(w.header->subtitle().contains(QStringLiteral("· with Ana ·")));
  QTRY_VERIFY(w.events().contains(QStringLiteral("Given to Ana by Paulo")));
  QVERIFY(w.events().contains(QStringLiteral("Taken by Paulo")));
}

void TestThreadActions::assignsByKeys() {
  Window w;
  w.pane.act(ThreadAction::Assign);
  auto* card = w.part<AssignPopover>();
  QVERIFY(card->isVisible());
  auto* list = card->findChild<QListWidget*>();
  // Nobody has it: that isn't offered.
  QTRY_COMPARE(list->count(), 3);
  QCOMPARE(list->item(0)->text(), QStringLiteral("Me"));
  auto* search = card->findChild<QLineEdit*>();
  QTest::keyClick(search, Qt::Key_Down);
  QTest::keyClick(search, Qt::Key_Down);
  QCOMPARE(list->currentItem()->text(), QStringLiteral("Bia"));
  QTest::keyClicks(search, QStringLiteral("an"));
  QCOMPARE(list->count(), 1);
  QTest::keyClick(search, Qt::Key_Return);
  QVERIFY(!card->isVisible());
  QTRY_COMPARE(w.now().assignee, kAna);
}

void TestThreadActions::transfersWithANote() {
  Window w;
  w.pane.act(ThreadAction::Assign);
  auto* card = w.part<AssignPopover>();
  QTRY_COMPARE(card->findChild<QListWidget*>()->count(), 3);
  const auto fields = card->findChildren<QLineEdit*>();
  QTest::keyClicks(fields[0], QStringLiteral("bia"));
  QTest::keyClicks(fields[1], QStringLiteral("ela quer o boleto"));
  QTest::keyClick(fields[1], Qt::Key_Return);
  QTRY_COMPARE(w.now().assigneeName, QStringLiteral("Bia"));
  const auto notes = w.desk.team().notes(w.owner, w.maria, std::nullopt, 10);
  QTRY_VERIFY(notes.isFinished());
  QCOMPARE(notes.result()->items.value(0).body, QStringLiteral("ela quer o boleto"));
}

void TestThreadActions::whoWasQuickerIsNamed() {
  Window w;
  w.desk.conversation(w.maria).assignee = kAna;  // the screen doesn't know yet
  w.desk.conversation(w.maria).assigneeName = QStringLiteral("Ana");
  w.pane.act(ThreadAction::Take);
  QTRY_COMPARE(w.refusal(), QStringLiteral("Ana has taken it meanwhile."));
  QCOMPARE(w.now().assignee, kAna);
  w.clickRefusal();
  QTRY_COMPARE(w.now().assignee, FakeDesk::kMe);
  QVERIFY(w.refusal().isEmpty());
}

void TestThreadActions::aRefusalOffersToTryAgain() {
  Window w;
  w.desk.failAll(Call::Change, {.code = ErrorCode::Unavailable,
                                .message = QStringLiteral("The database is away.")});
  w.pane.act(ThreadAction::PriorityUrgent);
  QTRY_VERIFY(w.refusal().startsWith(QStringLiteral("Not changed: ")));
  w.desk.succeed();
  w.clickRefusal();
  QTRY_COMPARE(w.now().priority, Priority::Urgent);
  QVERIFY(w.refusal().isEmpty());
}

void TestThreadActions::snoozesAndWakes() {
  Window w;
  w.pane.act(ThreadAction::Snooze);
  auto* menu = w.pane.findChild<QMenu*>(QStringLiteral("snooze"));
  QTRY_VERIFY(menu->isVisible());
  QTest::keyClick(menu, Qt::Key_Down);
  QTest::keyClick(menu, Qt::Key_Return);
  QTRY_VERIFY(w.now().snoozed);
  QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(w.now().snoozedUntil) - 3600) < 60);
  QTRY_VERIFY(w.header->subtitle().contains(QStringLiteral("snoozed until ")));
  w.pane.act(ThreadAction::Wake);
  QTRY_VERIFY(!w.now().snoozed);
  QTRY_VERIFY(w.events().contains(QStringLiteral("Woken by Paulo")));
}

void TestThreadActions::snoozesUntilAPickedTime() {
  Window w;
  w.pane.act(ThreadAction::Snooze);
  auto* menu = w.pane.findChild<QMenu*>(QStringLiteral("snooze"));
  menu->actions().last()->trigger();
  menu->hide();
  const QPointer card = w.part<TimePopover>();
  QVERIFY(card->isVisible());
  auto* field = card->findChild<QDateTimeEdit*>();
  const auto buttons = card->findChildren<QPushButton*>();
  field->setDateTime(QDateTime::currentDateTime().addSecs(-60));
  buttons.last()->click();
  QVERIFY(card->isVisible());  // what is over is refused
  const QDateTime at(QDate::currentDate().addDays(3), QTime(16, 30));
  field->setDateTime(at);
  buttons.last()->click();
  QTRY_VERIFY(!card);
  QTRY_COMPARE(w.now().snoozedUntil, at.toUTC());
}

void TestThreadActions::snoozeChoicesFitTheHour_data() {
  QTest::addColumn<QDateTime>("now");
  QTest::addColumn<QStringList>("expected");
  const auto at = [](int day, int hour, int minute = 0) {
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute));  // the 23rd is a Monday
  };
  const QString hour = QStringLiteral("In one hour");
  const QString tomorrow = QStringLiteral("Tomorrow 09:00");
  const QString monday = QStringLiteral("Next Monday 09:00");
  QTest::newRow("morning") << at(25, 9)
                           << QStringList{hour, QStringLiteral("This afternoon 14:00"), tomorrow,
                                          monday};
  QTest::newRow("noon") << at(25, 13, 30)
                        << QStringList{hour, QStringLiteral("This evening 18:00"), tomorrow,
                                       monday};
  QTest::newRow("night") << at(25, 21) << QStringList{hour, tomorrow, monday};
  QTest::newRow("Monday") << at(23, 21) << QStringList{hour, tomorrow, monday};
  QTest::newRow("Sunday") << at(29, 21) << QStringList{hour, tomorrow};
}

void TestThreadActions::snoozeChoicesFitTheHour() {
  QFETCH(QDateTime, now);
  QFETCH(QStringList, expected);
  QList<SnoozeChoice> choices = snoozeChoices(now);
  QVERIFY(!choices.takeLast().until.isValid());
  QStringList offered{choices.first().words};
  for (const SnoozeChoice& choice : choices.sliced(1)) {
    QVERIFY(choice.until > now);
    offered += choice.words + choice.until.toString(QStringLiteral(" HH:mm"));
  }
  QCOMPARE(offered, expected);
  QVERIFY(choices.last().until.date().dayOfWeek() == Qt::Monday);
}

void TestThreadActions::labelsArePutOnAndTakenOff() {
  Window w;
  w.pane.act(ThreadAction::Labels);
  auto* card = w.part<LabelsPopover>();
  auto* search = card->findChild<QLineEdit*>();
  QTest::keyClicks(search, QStringLiteral("entrega"));
  QTest::keyClick(search, Qt::Key_Return);
  QTRY_COMPARE(w.now().labels, QStringList{QStringLiteral("entrega")});
  QVERIFY(card->isVisible());  // more of them may follow
  QTRY_COMPARE(w.header->marks(), QStringList{QStringLiteral("entrega")});
  QTRY_VERIFY(w.events().contains(QStringLiteral("Labels put on by Paulo: entrega")));
  auto* list = card->findChild<QListWidget*>();
  QCOMPARE(list->count(), 1);
  QCOMPARE(list->item(0)->checkState(), Qt::Checked);
  QTest::keyClick(search, Qt::Key_Return);
  QTRY_VERIFY(w.now().labels.isEmpty());
}

void TestThreadActions::priorityAndExtension() {
  Window w;
  w.pane.act(ThreadAction::PriorityHigh);
  QTRY_COMPARE(w.header->marks(), QStringList{QStringLiteral("high priority")});
  QTRY_VERIFY(w.events().contains(QStringLiteral("High priority given by Paulo")));
  const QDateTime before = w.now().expiresAt;
  w.pane.act(ThreadAction::ExtendHour);
  QTRY_COMPARE(w.now().expiresAt, before.addSecs(3600));
  w.pane.act(ThreadAction::Extend);
  QTRY_COMPARE(w.now().expiresAt, before.addSecs(3600).addDays(1));
  w.pane.act(ThreadAction::MarkUnread);
  QTRY_COMPARE(w.now().unread, 1);
  w.pane.act(ThreadAction::CopyId);
  QCOMPARE(QApplication::clipboard()->text(), QString::number(w.maria.value));
  w.pane.act(ThreadAction::CopyLink);
  QVERIFY(QApplication::clipboard()->text().endsWith(u'/' + QString::number(w.maria.value)));
}

void TestThreadActions::onlyWhatTheStateAllows() {
  Window w;
  QVERIFY(w.pane.may(ThreadAction::Take));
  QVERIFY(!w.pane.may(ThreadAction::Release));
  QVERIFY(!w.pane.may(ThreadAction::Wake));
  QSignalSpy changed(&w.pane, &ThreadPane::mayChanged);
  w.desk.setStatus(w.maria, ConversationStatus::AgentClosed);
  QTRY_VERIFY(!w.pane.may(ThreadAction::Take));
  QVERIFY(!changed.isEmpty());
  QVERIFY(!w.pane.may(ThreadAction::Snooze));
  QVERIFY(w.pane.may(ThreadAction::Labels));
  w.pane.clear();
  QVERIFY(!w.pane.may(ThreadAction::CopyId));
}

void TestThreadActions::readersMayCopyOnly() {
  Window w(QStringLiteral("user"));
  QVERIFY(!w.pane.may(ThreadAction::Take));
  QVERIFY(!w.pane.may(ThreadAction::Labels));
  QVERIFY(w.pane.may(ThreadAction::CopyId));
}

void TestThreadActions::buttonsGiveWayToTheName() {
  Window w;
  const auto shown = [&w] {
    int count = 0;
    for (const QPushButton* button : w.header->findChildren<QPushButton*>())
      if (button->isVisible()) ++count;
    return count;
  };
  QTRY_COMPARE(shown(), 4);  // assign, snooze, close, more
  w.pane.resize(380, 640);
  QTRY_COMPARE(shown(), 2);
}

QTEST_MAIN(TestThreadActions)
#include "tst_thread_actions.moc"
