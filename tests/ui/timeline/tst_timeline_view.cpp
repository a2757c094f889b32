#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/timeline/messages.h"
#include "ui/theme/theme.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

using oc::Message;
using oc::test::mixedMessages;
using oc::test::textMessage;
using oc::ui::MessageStore;
using oc::ui::TimelineView;

namespace {

struct Thread {
  MessageStore store;
  TimelineView view{store};

  explicit Thread(const QList<Message>& messages = {}, QSize size = {700, 600}) {
    view.resize(size);
    view.setCustomer(QStringLiteral("Maria Souza"));
    store.merge(messages);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
  }
  int bubbleTop(qint64 id) { return view.bubbleRect(id).top(); }
  qint64 rowInTheMiddle() const {
    return store.at(view.column().rowAt(view.viewport()->height() / 2)).rowId;
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&view, key, modifiers);
  }
  QPoint textPoint(qint64 id, int position) {
    const int row = store.indexOf(id);
    const auto& layout = const_cast<oc::ui::ThreadColumn&>(view.column()).layout(row);
    const QTextLine line = layout.text().lineForTextPosition(position);
    return QPoint(int(line.cursorToX(position)), int(line.y() + line.height() / 2)) +
           layout.textOrigin() + QPoint(0, view.column().top(row));
  }
};

}  // namespace

class TestTimelineView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { oc::ui::applyScheme(*qApp, oc::ui::Scheme::Light); }
  void startsAtTheBottom();
  void prependingMovesNothing();
  void scrollingUpNeverJumps();
  void appendWhileReadingStays();
  void appendAtTheBottomFollows();
  void deliveryChangeMovesNothing();
  void resizeKeepsWhatIsRead();
  void hundredThousand();
  void asksForOlderNearTheTop();
  void keys();
  void selectsAcrossBubbles();
  void selectsPartOfOne();
  void linkIsAskedFor();
  void linksAreReachedByKeys();
  void unreadLine();
  void bubblesKeepTheirMeasure_data();
  void bubblesKeepTheirMeasure();
  void isAListToScreenReaders();
};

void TestTimelineView::startsAtTheBottom() {
  Thread t(mixedMessages(1, 50));
  QVERIFY(t.view.isAtBottom());
  QCOMPARE(t.view.verticalScrollBar()->value(), t.view.verticalScrollBar()->maximum());
  const QRect last = t.view.bubbleRect(50);
  QVERIFY(t.view.viewport()->rect().contains(last));
  QVERIFY(t.view.viewport()->height() - last.bottom() < 40);
}

void TestTimelineView::prependingMovesNothing() {
  Thread t(mixedMessages(501, 550));
  t.press(Qt::Key_PageUp);
  t.press(Qt::Key_PageUp);
  const qint64 read = t.rowInTheMiddle();
  for (qint64 first = 451; first > 0; first -= 50) {
    const int before = t.bubbleTop(read);
    t.store.merge(mixedMessages(first, first + 49));
    QCOMPARE(t.bubbleTop(read), before);
  }
  // Even when the topmost message, whose day separator goes, is what is looked at.
  t.press(Qt::Key_Home);
  const qint64 top = t.store.at(0).rowId;
  const int before = t.bubbleTop(top);
  QList<Message> older{textMessage(0, QStringLiteral("older"))};
  older[0].msgId = oc::MsgId{top - 1 > 0 ? top - 1 : 0};
  if (older[0].msgId.isValid()) t.store.merge(older);
  QCOMPARE(t.bubbleTop(top), before);
}

// Each step of the wheel moves what is on the screen by exactly that step, although the rows that
// come into sight were only estimated.
void TestTimelineView::scrollingUpNeverJumps() {
  Thread t(mixedMessages(1, 2000));
  for (int i = 0; i < 300; ++i) {
    const qint64 read = t.rowInTheMiddle();
    const int before = t.bubbleTop(read);
    const int value = t.view.verticalScrollBar()->value();
    t.press(Qt::Key_Up);
    QVERIFY(value > 0);
    QCOMPARE(t.bubbleTop(read), before + t.view.verticalScrollBar()->singleStep());
  }
}

void TestTimelineView::appendWhileReadingStays() {
  Thread t(mixedMessages(1, 100));
  QSignalSpy bottom(&t.view, &TimelineView::atBottomChanged);
  for (int i = 0; i < 4; ++i)
    t.press(Qt::Key_PageUp);
  QCOMPARE(bottom.count(), 1);
  const qint64 read = t.rowInTheMiddle();
  const int before = t.bubbleTop(read);
  t.store.merge({textMessage(101, QStringLiteral("new"))});
  t.store.merge({textMessage(102, QStringLiteral("and another"))});
  t.store.merge({textMessage(103, QStringLiteral("our own"), true)});
  QCOMPARE(t.bubbleTop(read), before);
  auto* button = t.view.findChild<QPushButton*>();
  QVERIFY(button->isVisible());
  QCOMPARE(button->text(), QStringLiteral("2 new"));
  QTest::mouseClick(button, Qt::LeftButton);
  QVERIFY(t.view.isAtBottom());
  QVERIFY(!button->isVisible());
}

void TestTimelineView::appendAtTheBottomFollows() {
  Thread t(mixedMessages(1, 100));
  for (qint64 id = 101; id < 140; ++id) {
    t.store.merge({textMessage(id, QStringLiteral("line\n").repeated(int(id % 5)), id % 2 == 0)});
    QVERIFY(t.view.isAtBottom());
    QVERIFY(t.view.viewport()->rect().contains(t.view.bubbleRect(id)));
  }
}

void TestTimelineView::deliveryChangeMovesNothing() {
  Thread t(mixedMessages(1, 100));
  const qint64 read = t.rowInTheMiddle();
  const int before = t.bubbleTop(read);
  Message m = t.store.at(t.store.indexOf(99)).message;
  m.revision = 2;
  m.status = oc::DeliveryStatus::Read;
  t.store.merge({m});
  QCOMPARE(t.bubbleTop(read), before);
}

void TestTimelineView::resizeKeepsWhatIsRead() {
  Thread t(mixedMessages(1, 400));
  for (int i = 0; i < 12; ++i)
    t.press(Qt::Key_PageUp);
  const qint64 read = t.rowInTheMiddle();
  const int before = t.bubbleTop(read);
  t.view.resize(420, 600);
  QCOMPARE(t.bubbleTop(read), before);
  t.view.resize(1200, 600);
  QCOMPARE(t.bubbleTop(read), before);
}

void TestTimelineView::hundredThousand() {
  constexpr int kMost = 120;  // layouts for a window, however long the thread is
  Thread t(mixedMessages(1, 100000));
  QVERIFY2(t.view.column().totalLayouts() < kMost,
           qPrintable(QString::number(t.view.column().totalLayouts())));
  auto made = t.view.column().totalLayouts();
  auto* bar = t.view.verticalScrollBar();
  for (const int share : {50, 10, 90, 0, 100}) {
    bar->setValue(bar->maximum() / 100 * share);
    t.view.viewport()->repaint();
    QVERIFY(t.view.column().totalLayouts() - made < kMost);
    made = t.view.column().totalLayouts();
  }
  t.press(Qt::Key_End);
  for (qint64 id = 100001; id <= 100100; ++id)
    t.store.merge({textMessage(id, QStringLiteral("live"))});
  QVERIFY(t.view.isAtBottom());
  QVERIFY(t.view.column().totalLayouts() - made < 100 + 2 * kMost);
  made = t.view.column().totalLayouts();
  for (int i = 0; i < 200; ++i)
    t.press(Qt::Key_PageUp);
  QVERIFY(t.view.column().totalLayouts() - made < 200 * kMost / 2);
  QVERIFY(t.view.column().laidOut() <= 600);
  t.press(Qt::Key_Home);
  QCOMPARE(t.view.verticalScrollBar()->value(), 0);
  QVERIFY(t.view.viewport()->rect().contains(t.view.bubbleRect(1)));
}

void TestTimelineView::asksForOlderNearTheTop() {
  Thread t(mixedMessages(1, 300));
  QSignalSpy older(&t.view, &TimelineView::olderWanted);
  t.press(Qt::Key_PageUp);
  QCOMPARE(older.count(), 0);
  t.press(Qt::Key_Home);
  QVERIFY(older.count() > 0);
}

void TestTimelineView::keys() {
  Thread t(mixedMessages(1, 200));
  auto* bar = t.view.verticalScrollBar();
  t.press(Qt::Key_PageUp);
  QVERIFY(bar->value() < bar->maximum());
  t.press(Qt::Key_PageDown);
  QCOMPARE(bar->value(), bar->maximum());
  QVERIFY(t.view.isAtBottom());
  t.press(Qt::Key_Home);
  QCOMPARE(bar->value(), 0);
  t.press(Qt::Key_Down);
  QVERIFY(bar->value() > 0);
  t.press(Qt::Key_End);
  QVERIFY(t.view.isAtBottom());
  QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(t.view.viewport(), &wheel);
  QTRY_VERIFY(bar->value() <= bar->maximum() - 50);
}

void TestTimelineView::selectsAcrossBubbles() {
  Thread t({textMessage(1, QStringLiteral("Olá, tudo bem?")),
            textMessage(2, QStringLiteral("Tudo, e você?"), true),
            textMessage(3, QStringLiteral("Onde está o pedido?"))});
  QTest::mousePress(t.view.viewport(), Qt::LeftButton, {}, t.textPoint(1, 5));
  QTest::mouseMove(t.view.viewport(), t.textPoint(2, 3));
  QMouseEvent move(QEvent::MouseMove, t.textPoint(3, 4), t.textPoint(3, 4), Qt::NoButton,
                   Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(t.view.viewport(), &move);
  QTest::mouseRelease(t.view.viewport(), Qt::LeftButton, {}, t.textPoint(3, 4));
  t.press(Qt::Key_C, Qt::ControlModifier);
  const QStringList lines = QApplication::clipboard()->text().split(u'\n');
  QCOMPARE(lines.size(), 3);
  QVERIFY2(lines[0].endsWith(QStringLiteral("] Maria Souza: tudo bem?")), qPrintable(lines[0]));
  QVERIFY2(lines[1].endsWith(QStringLiteral("] Agent: Tudo, e você?")), qPrintable(lines[1]));
  QVERIFY2(lines[2].endsWith(QStringLiteral("] Maria Souza: Onde")), qPrintable(lines[2]));
  t.press(Qt::Key_Escape);
  QVERIFY(t.view.selectedText().isEmpty());
  t.press(Qt::Key_A, Qt::ControlModifier);
  QCOMPARE(t.view.selectedText().split(u'\n').size(), 3);
  // Stays on the same messages when older ones come in above.
  const QString before = t.view.selectedText();
  Message older = textMessage(1, QStringLiteral("antes"));
  t.store.replaceStored({});
  t.store.merge({textMessage(11, QStringLiteral("a")), textMessage(12, QStringLiteral("b"))});
  t.press(Qt::Key_A, Qt::ControlModifier);
  const QString two = t.view.selectedText();
  t.store.merge({older});
  QCOMPARE(t.view.selectedText(), two);
  QVERIFY(before != two);
}

void TestTimelineView::selectsPartOfOne() {
  Thread t({textMessage(1, QStringLiteral("código 48213 enviado"))});
  QTest::mouseDClick(t.view.viewport(), Qt::LeftButton, {}, t.textPoint(1, 9));
  QCOMPARE(t.view.selectedText(), QStringLiteral("48213"));
  QTest::mousePress(t.view.viewport(), Qt::LeftButton, {}, t.textPoint(1, 9));
  QCOMPARE(t.view.selectedText(), QStringLiteral("código 48213 enviado"));
}

void TestTimelineView::linkIsAskedFor() {
  Thread t({textMessage(1, QStringLiteral("veja https://example.com/rastreio agora"))});
  QSignalSpy asked(&t.view, &TimelineView::linkActivated);
  QTest::mouseClick(t.view.viewport(), Qt::LeftButton, {}, t.textPoint(1, 2));
  QCOMPARE(asked.count(), 0);
  QTest::mouseClick(t.view.viewport(), Qt::LeftButton, {}, t.textPoint(1, 12));
  QCOMPARE(asked.count(), 1);
  QCOMPARE(asked[0][0].toString(), QStringLiteral("https://example.com/rastreio"));
}

void TestTimelineView::linksAreReachedByKeys() {
  Thread t({textMessage(1, QStringLiteral("veja acme.com.br/a e")),
            textMessage(2, QStringLiteral("ana@acme.com.br"))});
  QSignalSpy asked(&t.view, &TimelineView::linkActivated);
  t.press(Qt::Key_Return);
  QCOMPARE(asked.count(), 0);
  t.press(Qt::Key_Tab);
  t.press(Qt::Key_Return);
  t.press(Qt::Key_Tab);
  t.press(Qt::Key_Space);
  QCOMPARE(asked.count(), 2);
  QCOMPARE(asked[0][0].toString(), QStringLiteral("https://acme.com.br/a"));
  QCOMPARE(asked[1][0].toString(), QStringLiteral("mailto:ana@acme.com.br"));
  QAccessibleInterface* row = QAccessible::queryAccessibleInterface(&t.view)->child(1);
  QAccessibleActionInterface* actions = row ? row->actionInterface() : nullptr;
  QVERIFY(actions);
  const QStringList names = actions->actionNames();
  QCOMPARE(names, (QStringList{QStringLiteral("Open mailto:ana@acme.com.br")}));
  actions->doAction(names.constFirst());
  QCOMPARE(asked.count(), 3);
}

void TestTimelineView::unreadLine() {
  Thread t(mixedMessages(1, 60));
  t.view.showUnread(2);
  QCOMPARE(t.view.column().newLineRow(), 58);  // 59 and 58 are inbound, 60 is ours
  QVERIFY(t.view.isAtBottom());
  t.store.merge({textMessage(61, QStringLiteral("one more"))});
  QCOMPARE(t.view.column().newLineCount(), 3);
  t.view.showUnread(30);
  QVERIFY(!t.view.isAtBottom());
  const qint64 first = t.view.column().newLineRow();
  QVERIFY(t.view.viewport()->rect().contains(t.view.bubbleRect(first).topLeft()));
  t.view.clearNewLine();
  QCOMPARE(t.view.column().newLineRow(), 0);
}

void TestTimelineView::bubblesKeepTheirMeasure_data() {
  QTest::addColumn<int>("width");
  for (const int width : {320, 480, 700, 1000, 1800})
    QTest::addRow("%d px", width) << width;
}

void TestTimelineView::bubblesKeepTheirMeasure() {
  QFETCH(int, width);
  QList<Message> messages = mixedMessages(1, 20);
  messages << textMessage(21, QStringLiteral("x").repeated(900));
  Thread t(messages, {width, 2000});
  const int inner =
      t.view.viewport()->width() - 2 * oc::ui::RowStyle::margin(t.view.viewport()->width());
  for (const Message& m : messages) {
    const QRect bubble = t.view.bubbleRect(m.msgId.value);
    QVERIFY(bubble.width() <= std::max(200, std::min(560, int(inner * 0.64))));
    QVERIFY(bubble.left() >= 0 && bubble.right() < t.view.viewport()->width());
  }
  t.view.scrollTo(2);
  // One author's bubbles join: 1 and 2 are the customer's, 3 is ours.
  QCOMPARE(t.bubbleTop(2) - t.view.bubbleRect(1).bottom() - 1, 4);
  QCOMPARE(t.bubbleTop(3) - t.view.bubbleRect(2).bottom() - 1, 12);
}

void TestTimelineView::isAListToScreenReaders() {
  Thread t({textMessage(1, QStringLiteral("Olá")), textMessage(2, QStringLiteral("Oi"), true)});
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&t.view);
  QVERIFY(list);
  QCOMPARE(list->role(), QAccessible::List);
  QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Messages"));
  QCOMPARE(list->childCount(), 2);
  QAccessibleInterface* first = list->child(0);
  QVERIFY(first->text(QAccessible::Name).startsWith(QStringLiteral("Maria Souza, Olá, ")));
  QVERIFY(list->child(1)->text(QAccessible::Name).endsWith(QStringLiteral("delivered")));
  QCOMPARE(list->indexOfChild(first), 0);
  QVERIFY(!first->rect().isEmpty());
  QCOMPARE(list->childAt(first->rect().center().x(), first->rect().center().y()), first);
  t.store.clear();
  QVERIFY(!first->isValid());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
