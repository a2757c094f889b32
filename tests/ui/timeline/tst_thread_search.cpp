#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_search.h"
#include "tests/ui/timeline/messages.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using namespace Qt::StringLiterals;
using oc::test::FakeDesk;

namespace {

constexpr int kMessages = 1000;
constexpr int kHit = 400;

struct Window {
  FakeDesk desk;
  test::FakeSearch search{desk};
  OwnerId owner = desk.addTenant(u"Acme"_s);
  ConvId maria = desk.addConversation(owner, u"Maria Souza"_s, u"+5511988887777"_s);
  QList<MsgId> ids;
  ThreadPane pane{desk};
  TimelineView* view = pane.findChild<TimelineView*>();

  Window() {
    for (int i = 0; i < kMessages; ++i) {
      Message m = test::textMessage(0, u"mensagem %1"_s.arg(i), i % 3 == 0);
      if (i == kHit) m.body = u"minha cafeteira quebrou"_s;
      m.at = QDateTime::currentDateTimeUtc().addSecs(i - kMessages);
      ids += desk.addMessage(maria, m).msgId;
    }
    desk.conversation(maria).unread = 2;
    pane.setSearch(search);
    QObject::connect(&desk, &Desk::batchArrived, &pane, &ThreadPane::apply);
    pane.resize(720, 640);
    pane.show();
    (void)QTest::qWaitForWindowActive(&pane);
  }

  void openAtHit() {
    pane.open(desk.tenant(owner), desk.conversation(maria),
              ThreadHit{ids[kHit], readSearch(u"cafeteira")});
    if (!QTest::qWaitFor([this] { return view->hit() == ids[kHit]; })) qFatal("no hit");
  }
  const MessageStore& store() const { return view->store(); }
  bool isUnbroken() const {  // the store holds one part of the thread
    QList<MsgId> here;
    for (int i = 0; i < store().count(); ++i)
      if (store().at(i).isMessage()) here += store().at(i).message.msgId;
    return !here.isEmpty() &&
           ids.indexOf(here.last()) - ids.indexOf(here.first()) + 1 == here.size();
  }
  int y(MsgId msg) const { return view->bubbleRect(msg.value).top(); }
};

}  // namespace

class TestThreadSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void opensAtTheHitInTheMiddle() {
    Window w;
    w.openAtHit();
    const QRect box = w.view->bubbleRect(w.ids[kHit].value);
    const int middle = w.view->viewport()->height() / 2;
    QVERIFY2(std::abs(box.center().y() - middle) < middle / 2,
             qPrintable(QString::number(box.y())));
    QVERIFY(w.isUnbroken());
    QVERIFY(!w.view->isAtBottom());
    QVERIFY(w.desk.reads.isEmpty());  // nobody has seen the newest
  }

  void nothingJumpsWhileBothSidesGrow() {
    Window w;
    w.openAtHit();
    const int before = w.y(w.ids[kHit]);
    const int loaded = w.store().count();
    QTRY_VERIFY(w.store().count() > loaded);
    QCOMPARE(w.y(w.ids[kHit]), before);
    QVERIFY(w.isUnbroken());
  }

  void scrollsOnToTheNewest() {
    Window w;
    w.openAtHit();
    QScrollBar* bar = w.view->verticalScrollBar();
    const bool reached = QTest::qWaitFor(
        [&] {
          bar->setValue(bar->maximum());
          return w.view->isAtBottom();
        },
        20000);
    QVERIFY(reached);
    QVERIFY(w.isUnbroken());
    QCOMPARE(w.store().newest(), w.ids.last());
    QTRY_VERIFY(!w.desk.reads.isEmpty());
  }

  void jumpsToTheNewest() {
    Window w;
    w.openAtHit();
    QPushButton* button = nullptr;
    for (auto* each : w.view->findChildren<QPushButton*>())
      if (each->isVisible()) button = each;
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(w.view->isAtBottom());
    QCOMPARE(w.store().newest(), w.ids.last());
    QVERIFY(w.isUnbroken());
  }

  // What comes while an old part is read waits for its place.
  void newsStaysOutUntilTheEndIsThere() {
    Window w;
    w.openAtHit();
    w.ids += w.desk.receive(w.maria, u"alguém?"_s).msgId;
    QTest::qWait(50);
    QVERIFY(w.store().indexOf(w.ids.last().value) < 0);
    QVERIFY(w.isUnbroken());
    QTest::keyClick(w.view, Qt::Key_End);
    QTRY_VERIFY(w.store().indexOf(w.ids.last().value) >= 0);
    QVERIFY(w.isUnbroken());
    QVERIFY(w.view->isAtBottom());
    w.ids += w.desk.receive(w.maria, u"oi?"_s).msgId;
    QTRY_VERIFY(w.store().indexOf(w.ids.last().value) >= 0);
  }

  void changesOfWhatIsShownAreShown() {
    Window w;
    w.openAtHit();
    const MsgId sent = w.ids[kHit - 1];
    w.desk.setDelivery(w.maria, sent, DeliveryStatus::Failed, u"63016"_s);
    QTRY_COMPARE(w.store().at(w.store().indexOf(sent.value)).message.status,
                 DeliveryStatus::Failed);
    QVERIFY(w.isUnbroken());
  }

  void changesOfWhatIsNotShownStayOut() {
    Window w;
    w.openAtHit();
    w.desk.setDelivery(w.maria, w.ids[0], DeliveryStatus::Failed, u"63016"_s);
    w.desk.setDelivery(w.maria, w.ids[kMessages - 1], DeliveryStatus::Failed, u"63016"_s);
    QTest::qWait(50);
    QVERIFY(w.isUnbroken());
  }

  void anAnswerIsWrittenAtTheEnd() {
    Window w;
    w.openAtHit();
    auto* edit = w.pane.findChild<ComposerEdit*>();
    edit->setPlainText(u"já vejo"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(w.view->isAtBottom());
    QTRY_COMPARE(w.store().at(w.store().count() - 1).message.body, u"já vejo"_s);
    w.ids += w.desk.thread(w.maria).last().msgId;
    QTRY_VERIFY(w.isUnbroken());
  }

  void aFailedStepSaysSoAndIsTriedAgain() {
    Window w;
    w.openAtHit();
    QTRY_VERIFY(w.search.windows.size() > 1);
    w.search.failAll({ErrorCode::Unavailable, u"away"_s, {}});
    QScrollBar* bar = w.view->verticalScrollBar();
    const auto asked = w.search.windows.size();
    QTRY_VERIFY((bar->setValue(bar->maximum()), w.search.windows.size() > asked));
    QTest::qWait(50);
    const MsgId newest = *w.store().newest();
    w.search.succeed();
    w.desk.setLink(true);
    QTRY_VERIFY(*w.store().newest() > newest);
    QVERIFY(w.isUnbroken());
  }

  void aDeletedHitOpensTheNewest() {
    Window w;
    w.pane.open(w.desk.tenant(w.owner), w.desk.conversation(w.maria),
                ThreadHit{MsgId{999'999}, {}});
    QTRY_COMPARE(w.store().newest(), w.ids.last());
    QVERIFY(w.isUnbroken());
  }

  void escapeTakesTheMarks() {
    Window w;
    w.openAtHit();
    QVERIFY(w.view->hasHits());
    QVERIFY(w.pane.endSearch());
    QVERIFY(!w.view->hasHits());
    QVERIFY(!w.pane.endSearch());
  }
};

QTEST_MAIN(TestThreadSearch)
#include "tst_thread_search.moc"
