#include <QHBoxLayout>
#include <QTest>

#include "ui/shell/desk_panes.h"

using namespace oc::ui;

namespace {

struct Window {
  QWidget* list = new QWidget;
  QWidget* thread = new QWidget;
  QWidget* customer = new QWidget;
  QWidget window;
  DeskPanes& panes = *new DeskPanes(list, thread, customer, &window);

  explicit Window(int width) {
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(&panes);
    resize(width);
    window.show();
  }
  void resize(int width) { window.resize(width, 600); }
  // What is to be seen, from left to right.
  QString shown() const {
    QStringList all;
    if (list->isVisible()) all += QStringLiteral("list");
    if (thread->isVisible()) all += QStringLiteral("thread");
    if (customer->isVisible()) all += QStringLiteral("customer");
    return all.join(u' ');
  }
};

}  // namespace

class TestDeskPanes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void panesGoInOrderAsTheWindowNarrows() {
    Window w(1380);
    QCOMPARE(w.shown(), QStringLiteral("list thread customer"));
    QCOMPARE(w.list->width(), 352);
    w.resize(1000);
    QCOMPARE(w.shown(), QStringLiteral("list thread customer"));
    QVERIFY(w.thread->width() >= 380);
    w.resize(840);
    QCOMPARE(w.shown(), QStringLiteral("list thread"));
    w.resize(500);
    QCOMPARE(w.shown(), QStringLiteral("list"));
    w.panes.showThread();
    QCOMPARE(w.shown(), QStringLiteral("thread"));
    w.panes.showList();
    QCOMPARE(w.shown(), QStringLiteral("list"));
    w.resize(1380);
    QCOMPARE(w.shown(), QStringLiteral("list thread customer"));
    QCOMPARE(w.list->width(), 352);
  }

  void theCustomerIsPutAwayAndStaysAway() {
    Window w(1380);
    w.panes.toggleCustomer();
    QCOMPARE(w.shown(), QStringLiteral("list thread"));
    QVERIFY(!w.panes.shares().customerWanted);
    w.resize(840);
    w.resize(1380);
    QCOMPARE(w.shown(), QStringLiteral("list thread"));
    w.panes.toggleCustomer();
    QCOMPARE(w.shown(), QStringLiteral("list thread customer"));
  }

  void withoutRoomTheCustomerTakesTheListsPlace() {
    Window w(840);
    w.panes.toggleCustomer();
    QCOMPARE(w.shown(), QStringLiteral("thread customer"));
    w.panes.toggleCustomer();
    QCOMPARE(w.shown(), QStringLiteral("list thread"));
    QVERIFY(w.panes.shares().customerWanted);  // it was only for a look
    w.panes.toggleCustomer();
    w.panes.showList();
    QCOMPARE(w.shown(), QStringLiteral("list thread"));
    w.resize(500);
    w.panes.toggleCustomer();
    QCOMPARE(w.shown(), QStringLiteral("customer"));
    w.panes.showList();
    QCOMPARE(w.shown(), QStringLiteral("list"));
  }

  void widthsAreThePersons() {
    Window w(1380);
    w.panes.setShares({.list = 300, .customer = 400, .customerWanted = true});
    QCOMPARE(w.list->width(), 300);
    QCOMPARE(w.customer->width(), 400);
    w.resize(840);
    w.resize(1380);
    QCOMPARE(w.list->width(), 300);
    QCOMPARE(w.customer->width(), 400);
  }
};

QTEST_MAIN(TestDeskPanes)
#include "tst_desk_panes.moc"
