#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>
#include <memory>

#include "ui/door/idle_watch.h"

using namespace oc::ui;
using namespace std::chrono_literals;

class TestIdleWatch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_now = 100'000ms;
    m_watch = std::make_unique<IdleWatch>(nullptr, [this] { return m_now; });
    m_watch->setTick(1ms);
    m_idle = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::idle);
  }

  void nobodyForAsLongAsSaid() {
    m_watch->setLimit(10'000ms);
    pass(9'999ms);
    QCOMPARE(m_idle->size(), 0);
    pass(1ms);
    QCOMPARE(m_idle->size(), 1);
  }

  void everyHandCounts() {
    QWidget window;
    window.show();
    m_watch->setLimit(10'000ms);
    const QList<std::function<void()>> hands{
        [&] { QTest::keyClick(&window, Qt::Key_A); },
        [&] { QTest::mouseMove(window.windowHandle(), QPoint(5, 5)); },
        [&] { QTest::mouseClick(&window, Qt::LeftButton); }};
    for (const auto& hand : hands) {
      pass(9'000ms);
      hand();
    }
    pass(9'000ms);
    QCOMPARE(m_idle->size(), 0);
  }

  void whatTheProgramSendsIsNoHand() {
    QWidget window;
    m_watch->setLimit(10'000ms);
    pass(9'000ms);
    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    pass(1'000ms);
    QCOMPARE(m_idle->size(), 1);
  }

  void sleepIsAbsence() {
    m_watch->setLimit(3600'000ms);
    m_now += 31'000ms;  // between two looks
    QTRY_COMPARE(m_idle->size(), 1);
  }

  void theFirstKeyAfterAnAbsenceDoesNothingElse() {
    QLineEdit field;
    field.show();
    m_watch->setLimit(10'000ms);
    m_watch->setTick(1h);
    m_now += 10'000ms;
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(m_idle->size(), 1);
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_B);
    QCOMPARE(field.text(), QStringLiteral("b"));
  }

  void offIsOff() {
    m_watch->setLimit(0ms);
    m_now += 24h;
    QTest::qWait(10);
    QCOMPARE(m_idle->size(), 0);
  }

 private:
  // In steps in which a machine that is awake looks; each is looked at.
  void pass(std::chrono::milliseconds time) {
    while (time > 0ms) {
      const auto step = std::min<std::chrono::milliseconds>(time, 5'000ms);
      m_now += step;
      time -= step;
      QTest::qWait(5);
    }
  }

  std::chrono::milliseconds m_now{};
  std::unique_ptr<IdleWatch> m_watch;
  std::unique_ptr<QSignalSpy> m_idle;
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idle_watch.moc"
