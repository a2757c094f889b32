#include <QAccessible>
#include <QApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/timeline/messages.h"
#include "ui/models/event_text.h"
#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using oc::test::mixedMessages;
using oc::test::textMessage;

namespace {

QDateTime minute(int after) {
  return textMessage(0, {}).at.addSecs(60 * after);
}

ConversationEvent change(qint64 id, const QDateTime& at,
                         std::optional<ConversationStatus> from = ConversationStatus::Progress,
                         ConversationStatus to = ConversationStatus::AgentClosed) {
  ConversationEvent e;
  e.id = id;
  e.at = at;
  e.from = from;
  e.to = to;
  e.actor = QStringLiteral("login:7");
  e.actorName = QStringLiteral("Ana");
  return e;
}

ConversationEvent beginning(qint64 id, const QDateTime& at) {
  ConversationEvent e = change(id, at, std::nullopt, ConversationStatus::Pending);
  e.actor = QStringLiteral("customer");
  e.actorName.clear();
  return e;
}

ConversationEvent byDetector(qint64 id, const QDateTime& at) {
  ConversationEvent e =
      change(id, at, ConversationStatus::Progress, ConversationStatus::UserClosed);
  e.actor = QStringLiteral("detector");
  e.actorName.clear();
  e.closure = {{QStringLiteral("thanks"), 1.9, QStringLiteral("thanks")},
               {QStringLiteral("something_new"), 0.6, QStringLiteral("waves a hand")}};
  return e;
}

ConversationEvent extended(qint64 id, const QDateTime& at) {
  ConversationEvent e = change(id, at, ConversationStatus::Pending, ConversationStatus::Pending);
  e.extension = {30, at.addSecs(1800)};
  return e;
}

// "m3 e1 m4": what stands where.
QString order(const MessageStore& store) {
  QStringList parts;
  for (int i = 0; i < store.count(); ++i) {
    const auto& row = store.at(i);
    parts << (row.isEvent() ? u'e' + QString::number(row.event->id)
                            : u'm' + QString::number(row.rowId));
  }
  return parts.join(u' ');
}

struct Thread {
  MessageStore store;
  TimelineView view{store};

  Thread() {
    view.resize(700, 600);
    view.setCustomer(QStringLiteral("Maria Souza"));
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
  }
  int rowOfEvent(qint64 id) const {
    for (int i = 0; i < store.count(); ++i)
      if (store.at(i).isEvent() && store.at(i).event->id == id) return i;
    return -1;
  }
};

}  // namespace

class TestThreadEvents : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void standBetweenMessages();
  void waitForTheirNeighbours();
  void whatIsNoNewsIsLeftOut();
  void changesAreAnnounced();
  void anyOrderGivesTheSame();
  void arrivalMovesNothing();
  void countNothingAsNew();
  void hundredThousandRows();
  void areSaid_data();
  void areSaid();
  void actionsByMouse();
  void actionsByKeys();
  void actionsForScreenReaders();
  void areCopied();
  void resultsAreMarks();
};

void TestThreadEvents::standBetweenMessages() {
  MessageStore store;
  store.merge(mixedMessages(1, 4));  // at minutes 1 … 4
  store.setEvents({beginning(1, minute(1)), change(2, minute(2)), change(3, minute(2).addSecs(1)),
                   change(4, minute(9))});
  QCOMPARE(order(store), QStringLiteral("m1 m2 e2 e3 m3 m4 e4"));
  store.setComplete(true);
  QCOMPARE(order(store), QStringLiteral("e1 m1 m2 e2 e3 m3 m4 e4"));
  QCOMPARE(store.storedCount(), 8);
  QCOMPARE(*store.oldest(), MsgId{1});
  QCOMPARE(*store.newest(), MsgId{4});
  for (int i = 0; i < store.count(); ++i)
    QCOMPARE(store.indexOf(store.at(i).rowId), i);
  // A message that comes late stands where its time is, events make room.
  store.merge({textMessage(5, QStringLiteral("late"))});
  QCOMPARE(order(store), QStringLiteral("e1 m1 m2 e2 e3 m3 m4 m5 e4"));
  store.clear();
  QCOMPARE(store.count(), 0);
}

void TestThreadEvents::waitForTheirNeighbours() {
  MessageStore store;
  store.setEvents({beginning(1, minute(1)), change(2, minute(5)), change(3, minute(12))});
  QCOMPARE(order(store), QString());
  store.merge(mixedMessages(10, 13));
  QCOMPARE(order(store), QStringLiteral("m10 m11 m12 e3 m13"));
  store.merge(mixedMessages(4, 9));
  QCOMPARE(order(store), QStringLiteral("m4 m5 e2 m6 m7 m8 m9 m10 m11 m12 e3 m13"));
  store.setComplete(true);
  QVERIFY(order(store).startsWith(QStringLiteral("e1 m4")));
  store.replaceStored(mixedMessages(12, 13));
  QCOMPARE(order(store), QStringLiteral("m12 e3 m13"));
  // A conversation without a message yet has begun all the same.
  store.clear();
  store.setEvents({beginning(1, minute(1))});
  store.setComplete(true);
  QCOMPARE(order(store), QStringLiteral("e1"));
}

void TestThreadEvents::whatIsNoNewsIsLeftOut() {
  MessageStore store;
  store.merge(mixedMessages(1, 2));
  store.setEvents({change(1, minute(1), ConversationStatus::Pending, ConversationStatus::Progress),
                   change(2, minute(2)), extended(3, minute(3))});
  QCOMPARE(order(store), QStringLiteral("m1 m2 e2 e3"));
}

void TestThreadEvents::changesAreAnnounced() {
  MessageStore store;
  store.merge(mixedMessages(1, 3));
  store.setEvents({change(1, minute(1)), change(2, minute(2))});
  QSignalSpy inserted(&store, &MessageStore::rowsInserted);
  QSignalSpy removed(&store, &MessageStore::rowsRemoved);
  QSignalSpy changed(&store, &MessageStore::rowsChanged);
  store.setEvents({change(1, minute(1)), change(2, minute(2))});
  QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
  ConversationEvent renamed = change(2, minute(2));
  renamed.actorName = QStringLiteral("Paulo");
  store.setEvents({change(1, minute(1)), renamed});
  QCOMPARE(changed.size(), 1);
  QCOMPARE(inserted.size() + removed.size(), 0);
  store.setEvents({renamed});
  QCOMPARE(removed.size(), 1);
  QCOMPARE(order(store), QStringLiteral("m1 m2 e2 m3"));
}

// Pages, live messages and events in any order of arrival end in the same thread, and the signals
// alone tell a view all of it.
void TestThreadEvents::anyOrderGivesTheSame() {
  QRandomGenerator random(7);
  for (int round = 0; round < 200; ++round) {
    MessageStore store;
    QList<qint64> followed;
    const auto ids = [&] {
      QList<qint64> list;
      for (int i = 0; i < store.count(); ++i)
        list << store.at(i).rowId;
      return list;
    };
    connect(&store, &MessageStore::wasReset, this, [&] { followed = ids(); });
    connect(&store, &MessageStore::rowsInserted, this, [&](int first, int count) {
      for (int i = first; i < first + count; ++i)
        followed.insert(i, store.at(i).rowId);
    });
    connect(&store, &MessageStore::rowsRemoved, this,
            [&](int first, int count) { followed.remove(first, count); });
    int oldest = 20;
    int newest = 19;
    QList<ConversationEvent> events;
    for (int step = 0; step < 12; ++step) {
      switch (random.bounded(5)) {
        case 0:
          if (oldest > 1) store.merge(mixedMessages(std::max(1, oldest - 5), oldest - 1));
          oldest = std::max(1, oldest - 5);
          break;
        case 1: store.merge({textMessage(++newest, QStringLiteral("x"))}); break;
        case 2:
          events << change(events.size() + 1, minute(random.bounded(30)));
          std::ranges::stable_sort(events, {}, &ConversationEvent::at);
          store.setEvents(events);
          break;
        case 3:
          store.addPending(QUuid::createUuid(), textMessage(0, QStringLiteral("p"), true));
          break;
        case 4: store.setComplete(random.bounded(2) == 0); break;
      }
      QCOMPARE(followed, ids());
      for (int i = 0; i < store.count(); ++i)
        QCOMPARE(store.indexOf(store.at(i).rowId), i);
    }
    MessageStore fresh;
    if (newest >= oldest) fresh.merge(mixedMessages(oldest, newest));
    fresh.setEvents(events);
    store.setComplete(false);
    QString stored = order(store);
    stored.remove(QRegularExpression(QStringLiteral(" ?m-\\d+")));
    QCOMPARE(stored.trimmed(), order(fresh));
  }
}

void TestThreadEvents::arrivalMovesNothing() {
  Thread t;
  t.store.merge(mixedMessages(1, 60));
  t.view.scrollTo(30);
  const QRect before = t.view.bubbleRect(30);
  t.store.setEvents({change(1, minute(20)), change(2, minute(40))});
  QCOMPARE(t.view.bubbleRect(30).topLeft(), before.topLeft());
  t.store.setEvents({change(2, minute(40))});
  QCOMPARE(t.view.bubbleRect(30).topLeft(), before.topLeft());
  t.view.scrollToBottom();
  t.store.setEvents({change(2, minute(40)), change(3, minute(90))});
  QVERIFY(t.view.isAtBottom());
}

void TestThreadEvents::countNothingAsNew() {
  Thread t;
  t.store.merge(mixedMessages(1, 60));
  t.store.setEvents({change(1, minute(90))});
  t.view.showUnread(1);
  QCOMPARE(t.view.column().newLineCount(), 1);
  QVERIFY(t.view.column().newLineRow() < 1000);  // a message's
  QTest::keyClick(&t.view, Qt::Key_Home);
  QVERIFY(!t.view.isAtBottom());
  t.store.setEvents({change(1, minute(90)), change(2, minute(91))});
  QCOMPARE(t.view.column().newLineCount(), 1);
}

void TestThreadEvents::hundredThousandRows() {
  Thread t;
  QList<Message> messages;
  for (qint64 id = 1; id <= 100'000; ++id)
    messages << textMessage(id, QStringLiteral("message"));
  t.store.merge(messages);
  const qint64 before = t.view.column().totalLayouts();
  QList<ConversationEvent> events;
  for (int i = 1; i <= 50; ++i)
    events << change(i, minute(i * 1900));
  t.store.setEvents(events);
  QCOMPARE(t.store.count(), 100'050);
  QCOMPARE(t.store.indexOf(t.store.at(1900).rowId), 1900);
  QVERIFY(t.store.at(1900).isEvent());
  // Live messages look at the events again, but at no row that is not near.
  for (int i = 1; i <= 50; ++i)
    t.store.merge({textMessage(100'000 + i, QStringLiteral("live"))});
  QVERIFY(t.view.column().totalLayouts() - before < 1000);
  QVERIFY(t.view.isAtBottom());
}

void TestThreadEvents::areSaid_data() {
  using enum ConversationStatus;
  QTest::addColumn<ConversationEvent>("said");
  QTest::addColumn<QString>("words");
  const auto row = [](const char* name, const ConversationEvent& e, const QString& words) {
    QTest::newRow(name) << e << words;
  };
  const QDateTime at = minute(1);
  row("began", beginning(1, at), QStringLiteral("Conversation began"));
  ConversationEvent e = change(1, at, std::nullopt, Pending);
  row("begun by a person", e, QStringLiteral("Conversation begun by Ana"));
  e.actorName.clear();
  row("begun by a login", e, QStringLiteral("Conversation begun by login 7"));
  e.actor = QStringLiteral("key:3");
  row("begun by a program", e, QStringLiteral("Conversation begun through the API"));
  e = change(1, at);
  row("agent", e, QStringLiteral("Closed by Ana"));
  e.reason = QStringLiteral("solved");
  row("with a reason", e, QStringLiteral("Closed by Ana: solved"));
  e.reason = QStringLiteral("agent_closed");
  row("the status is no reason", e, QStringLiteral("Closed by Ana"));
  e.to = SupportClosed;
  e.reason.clear();
  row("support", e, QStringLiteral("Closed as support by Ana"));
  e = change(1, at, Progress, Expired);
  e.actor = QStringLiteral("clock");
  e.actorName.clear();
  e.reason = QStringLiteral("expiry");
  row("expired", e, QStringLiteral("Expired"));
  e.to = IdleTimeout;
  row("idle", e, QStringLiteral("Closed: nobody wrote any more"));
  e.to = UserClosed;
  e.actor = QStringLiteral("customer");
  e.reason.clear();
  row("customer", e, QStringLiteral("Ended by the customer"));
  const QDateTime noon(QDate(2026, 5, 14), QTime(12, 0));
  e = change(1, noon.toUTC(), Progress, Progress);
  e.extension = {90, noon.addSecs(5400).toUTC()};
  row("extended", e,
      QStringLiteral("Extended by Ana: 90 min more, expires %1")
          .arg(clockTime(e.extension->expiresAt)));
  e.actor = QStringLiteral("key:3");
  e.actorName.clear();
  e.from = e.to = Pending;
  e.extension = {1440, noon.addDays(1).toUTC()};
  row("extended by a program, to another day", e,
      QStringLiteral("Extended through the API: 1 d more, expires %1, %2")
          .arg(QLocale().toString(QDate(2026, 5, 15), QLocale::ShortFormat),
               clockTime(e.extension->expiresAt)));
  row("detector", byDetector(1, at),
      QStringLiteral("Closed automatically, the customer seemed done: says thanks, waves a hand"));
}

void TestThreadEvents::areSaid() {
  QFETCH(ConversationEvent, said);
  QFETCH(QString, words);
  QCOMPARE(eventText(said), words);
}

void TestThreadEvents::actionsByMouse() {
  Thread t;
  t.store.merge(mixedMessages(1, 3));
  t.store.setEvents({beginning(1, minute(1)), byDetector(2, minute(4))});
  t.store.setComplete(true);
  const int began = t.rowOfEvent(1);
  const int closed = t.rowOfEvent(2);
  QVERIFY(t.view.actions(began).isEmpty());
  QCOMPARE(t.view.actions(closed).size(), 1);  // why; a follow-up is not offered yet
  t.view.setOffers({.previous = true, .followUp = true});
  QCOMPARE(t.view.actions(began).size(), 1);
  QCOMPARE(t.view.actions(closed).size(), 2);
  QSignalSpy reasons(&t.view, &TimelineView::reasonsWanted);
  QSignalSpy followUp(&t.view, &TimelineView::followUpWanted);
  QSignalSpy previous(&t.view, &TimelineView::previousWanted);
  const auto click = [&](int row, int action) {
    QTest::mouseClick(t.view.viewport(), Qt::LeftButton, {},
                      t.view.actionRect(row, action).center());
  };
  click(closed, 0);
  QCOMPARE(reasons.size(), 1);
  click(closed, 1);
  QCOMPARE(followUp.size(), 1);
  click(began, 0);
  QCOMPARE(previous.size(), 1);
  // Pressed on one thing and released elsewhere is no click.
  QTest::mousePress(t.view.viewport(), Qt::LeftButton, {}, t.view.actionRect(closed, 1).center());
  QTest::mouseRelease(t.view.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
  QCOMPARE(followUp.size(), 1);
}

void TestThreadEvents::actionsByKeys() {
  QWidget window;
  MessageStore store;
  auto* view = new TimelineView(store, &window);
  view->resize(700, 600);
  auto* other = new QWidget(&window);
  other->setFocusPolicy(Qt::StrongFocus);
  window.resize(700, 650);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  store.merge(mixedMessages(1, 3));
  store.setEvents({beginning(1, minute(1)), byDetector(2, minute(4))});
  store.setComplete(true);
  view->setOffers({.previous = true, .followUp = true});
  QSignalSpy reasons(view, &TimelineView::reasonsWanted);
  QSignalSpy followUp(view, &TimelineView::followUpWanted);
  QSignalSpy previous(view, &TimelineView::previousWanted);
  view->setFocus();
  QTest::keyClick(view, Qt::Key_Return);  // nothing is chosen
  QCOMPARE(previous.size() + reasons.size() + followUp.size(), 0);
  QTest::keyClick(view, Qt::Key_Tab);
  QTest::keyClick(view, Qt::Key_Return);
  QCOMPARE(previous.size(), 1);
  QTest::keyClick(view, Qt::Key_Tab);
  QTest::keyClick(view, Qt::Key_Space);
  QCOMPARE(reasons.size(), 1);
  QTest::keyClick(view, Qt::Key_Tab);
  QTest::keyClick(view, Qt::Key_Enter);
  QCOMPARE(followUp.size(), 1);
  QVERIFY(view->hasFocus());
  QTest::keyClick(view, Qt::Key_Tab);
  QVERIFY(!view->hasFocus());
}

void TestThreadEvents::actionsForScreenReaders() {
  Thread t;
  t.store.merge(mixedMessages(1, 3));
  t.store.setEvents({byDetector(2, minute(4))});
  t.view.setOffers({.followUp = true});
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&t.view);
  QAccessibleInterface* row = list->child(t.rowOfEvent(2));
  const QString name = row->text(QAccessible::Name);
  QVERIFY2(name.contains(QStringLiteral("Closed automatically")), qPrintable(name));
  QVERIFY2(name.contains(QStringLiteral("says thanks +1.9")), qPrintable(name));
  QAccessibleActionInterface* actions = row->actionInterface();
  QVERIFY(actions);
  QCOMPARE(actions->actionNames(),
           QStringList({QStringLiteral("Why?"), QStringLiteral("Undo: open a follow-up")}));
  QSignalSpy followUp(&t.view, &TimelineView::followUpWanted);
  actions->doAction(actions->actionNames().last());
  QCOMPARE(followUp.size(), 1);
  QVERIFY(!list->child(0)->actionInterface());
}

void TestThreadEvents::areCopied() {
  Thread t;
  t.store.merge({textMessage(1, QStringLiteral("one")), textMessage(2, QStringLiteral("two"))});
  t.store.setEvents({change(1, minute(1))});
  t.view.selectAll();
  const QStringList lines = t.view.selectedText().split(u'\n');
  QCOMPARE(lines.size(), 3);
  QVERIFY(lines[1].endsWith(QStringLiteral("] Closed by Ana")));
}

void TestThreadEvents::resultsAreMarks() {
  Thread t;
  Message m = textMessage(1, QStringLiteral("obrigada!"));
  const auto result = [](qint64 id, const QString& feature, const QJsonObject& json) {
    return AiResult{id, feature, json, minute(1)};
  };
  m.aiResults = {
      result(1, QStringLiteral("closure_detection"), {{QStringLiteral("confidence"), 0.4}}),
      result(2, QStringLiteral("assistant"), {{QStringLiteral("kind"), QStringLiteral("reply")}}),
      result(3, QStringLiteral("assistant"), {{QStringLiteral("kind"), QStringLiteral("summary")}}),
      result(4, QStringLiteral("closure_detection"), {{QStringLiteral("confidence"), 0.72}}),
      result(5, QStringLiteral("order_status"), {})};
  t.store.merge({m});
  QStringList labels;
  for (const auto& action : t.view.actions(0))
    labels << action.label;
  QCOMPARE(labels, QStringList({QStringLiteral("assistant: suggestion"),
                                QStringLiteral("assistant: summary"), QStringLiteral("closure 72%"),
                                QStringLiteral("order status")}));
  // Under the bubble, beside each other, none over another.
  const QRect bubble = t.view.bubbleRect(1);
  for (int i = 0; i < labels.size(); ++i) {
    const QRect mark = t.view.actionRect(0, i);
    QVERIFY(mark.top() > bubble.bottom());
    QVERIFY(t.view.rowRect(0).contains(mark));
    if (i > 0) QVERIFY(!mark.intersects(t.view.actionRect(0, i - 1)));
  }
  QSignalSpy wanted(&t.view, &TimelineView::resultWanted);
  QTest::mouseClick(t.view.viewport(), Qt::LeftButton, {}, t.view.actionRect(0, 2).center());
  QCOMPARE(wanted.size(), 1);
  QCOMPARE(wanted[0][0].value<AiResult>().id, 4);
}

QTEST_MAIN(TestThreadEvents)
#include "tst_thread_events.moc"
