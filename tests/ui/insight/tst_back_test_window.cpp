#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include "tests/ui/support/sample_back_test.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/insight/back_test_form.h"
#include "ui/insight/back_test_report.h"
#include "ui/insight/back_test_text.h"
#include "ui/insight/back_test_window.h"
#include "ui/insight/figure_tile.h"
#include "ui/insight/share_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

const Error kAway{.code = ErrorCode::Unavailable,
                  .message = QStringLiteral("The database is away.")};

struct Window {
  FakeDesk desk;
  OwnerId owner{1};
  BackTestWindow window{desk};
  BackTestForm* form = window.findChild<BackTestForm*>();
  BackTestReport* report = window.findChild<BackTestReport*>();
  QSpinBox* days = nullptr;
  ShareField* recordAt = window.findChildren<ShareField*>().value(0);
  ShareField* closeAt = window.findChildren<ShareField*>().value(1);
  QPlainTextEdit* keywords = form->findChild<QPlainTextEdit*>();
  QListView* list = report->findChild<QListView*>();

  Window() {
    test::fillSampleDesk(desk);
    for (auto* box : form->findChildren<QSpinBox*>())
      if (box->suffix().isEmpty()) days = box;
    desk.setFeature(owner, kClosureDetection, true,
                    {{QStringLiteral("record_at"), 0.6},
                     {QStringLiteral("close_at"), 0.85},
                     {QStringLiteral("keywords"),
                      QJsonArray{QStringLiteral("tchau"), QStringLiteral("falou")}}});
    desk.backTestNow = test::sampleBackTest(desk, false);
    desk.backTestOther = test::sampleBackTest(desk, true);
    window.open(desk.tenant(owner));
    if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
    if (!QTest::qWaitFor([&] { return closeAt->value() > 0.84; })) qFatal("no setting");
  }
  QPushButton* button(const QString& words) {
    for (auto* b : window.findChildren<QPushButton*>())
      if (b->text() == words && b->isVisible()) return b;
    return nullptr;
  }
  void click(const QString& words) {
    QPushButton* b = button(words);
    QVERIFY2(b, qPrintable(words));
    QTest::mouseClick(b, Qt::LeftButton);
  }
  void run() { click(QStringLiteral("Run")); }
  bool reported() {
    return QTest::qWaitFor([&] { return report->isVisible(); });
  }
  FigureTile* tile(int index) { return report->findChildren<FigureTile*>().value(index); }
};

}  // namespace

class TestBackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void beginsWithTheTenantsSetting() {
    Window w;
    QCOMPARE(w.window.windowTitle(), QStringLiteral("Closure back-test — Acme Corporation"));
    QCOMPARE(w.window.status(), QStringLiteral("What would the detector have done?"));
    QCOMPARE(w.recordAt->value(), 0.6);
    QCOMPARE(w.closeAt->value(), 0.85);
    QCOMPARE(w.keywords->toPlainText(), QStringLiteral("tchau\nfalou"));
    const BackTestQuery query = w.form->query();
    QCOMPARE(query.days, 30);
    QVERIFY(!query.closeAt && !query.recordAt && !query.keywords);
    QVERIFY(!w.button(QStringLiteral("Back to the current setting")));
  }

  void theCurrentSettingNeedsNoComparison() {
    Window w;
    w.run();
    QVERIFY(w.reported());
    QCOMPARE(w.desk.backTests.size(), 1);
    QCOMPARE(w.tile(0)->figure(), QStringLiteral("398"));
    QCOMPARE(w.tile(0)->now(), QString());
    QCOMPARE(w.tile(1)->figure(), QStringLiteral("0"));
  }

  void anotherSettingIsCompared() {
    Window w;
    w.closeAt->findChild<QSlider*>()->setFocus();
    for (int i = 0; i < 5; ++i)
      QTest::keyClick(w.closeAt->findChild<QSlider*>(), Qt::Key_Left);
    QCOMPARE(w.closeAt->value(), 0.8);
    w.days->setValue(14);
    w.run();
    QVERIFY(w.reported());
    QCOMPARE(w.desk.backTests.size(), 2);
    QCOMPARE(w.desk.backTests[0].days, 14);
    QCOMPARE(*w.desk.backTests[0].closeAt, 0.8);
    QVERIFY(!w.desk.backTests[0].recordAt);
    QVERIFY(!w.desk.backTests[1].closeAt);
    QCOMPARE(w.desk.backTests[1].days, 14);
    QCOMPARE(w.tile(0)->figure(), QStringLiteral("412"));
    QCOMPARE(w.tile(0)->now(), QStringLiteral("now 398"));
    QCOMPARE(w.tile(1)->figure(), QStringLiteral("2 (0.5%)"));
    QVERIFY(w.report->summary().contains(QStringLiteral("last 14 day")));
    // The current setting's result is kept while nothing it depends on changes.
    w.closeAt->setValue(0.75);
    w.run();
    QTRY_COMPARE(w.desk.backTests.size(), 3);
    QVERIFY(w.reported());
    QCOMPARE(w.desk.backTests.size(), 3);
    QCOMPARE(w.tile(0)->now(), QStringLiteral("now 398"));
    w.days->setValue(15);
    w.run();
    QTRY_COMPARE(w.desk.backTests.size(), 5);
  }

  void thresholdsKeepTheirOrder() {
    Window w;
    w.recordAt->setValue(0.9);
    QCOMPARE(w.closeAt->value(), 0.9);
    w.closeAt->setValue(0.7);
    QCOMPARE(w.recordAt->value(), 0.7);
    w.click(QStringLiteral("Back to the current setting"));
    QCOMPARE(w.recordAt->value(), 0.6);
    QCOMPARE(w.closeAt->value(), 0.85);
  }

  void keyWordsAreLines() {
    Window w;
    w.keywords->setFocus();
    w.keywords->moveCursor(QTextCursor::End);
    QTest::keyClick(w.keywords, Qt::Key_Return);
    QTest::keyClicks(w.keywords, QStringLiteral("  see   you "));
    QTest::keyClick(w.keywords, Qt::Key_Return);
    QCOMPARE(
        *w.form->query().keywords,
        QStringList({QStringLiteral("tchau"), QStringLiteral("falou"), QStringLiteral("see you")}));
    w.keywords->clear();
    QCOMPARE(*w.form->query().keywords, QStringList());
  }

  void theSettingFollowsLive() {
    Window w;
    w.recordAt->setValue(0.7);  // the person's
    w.desk.setFeature(w.owner, kClosureDetection, true,
                      {{QStringLiteral("record_at"), 0.65}, {QStringLiteral("close_at"), 0.95}});
    QTRY_COMPARE(w.closeAt->value(), 0.95);
    QCOMPARE(w.recordAt->value(), 0.7);
    QCOMPARE(w.keywords->toPlainText(), QString());
  }

  void showsHowFarItIs() {
    Window w;
    w.desk.backTestSteps = 4;
    w.desk.hold();
    w.closeAt->setValue(0.8);
    w.run();
    QVERIFY(!w.button(QStringLiteral("Run"))->isEnabled());
    auto* bar = w.window.findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    QList<int> seen;
    connect(bar, &QProgressBar::valueChanged, this, [&](int value) { seen << value; });
    w.desk.release();
    QVERIFY(w.reported());
    QVERIFY(seen.size() >= 4);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.last() > 500);  // the second of the two runs counts as well
  }

  void cancelStopsTheWork() {
    Window w;
    w.desk.hold();
    w.run();
    QTest::qWait(1);
    w.click(QStringLiteral("Cancel"));
    QCOMPARE(w.window.status(), QStringLiteral("What would the detector have done?"));
    QVERIFY(w.button(QStringLiteral("Run"))->isEnabled());
    w.desk.release();
    QTRY_COMPARE(w.desk.cancelledBackTests, 1);
    QVERIFY(!w.report->isVisible());
    // With Esc, and what was there before stays.
    w.run();
    QVERIFY(w.reported());
    w.desk.hold();
    w.run();
    QTest::qWait(1);
    QTest::keyClick(&w.window, Qt::Key_Escape);
    QVERIFY(w.report->isVisible());
    w.desk.release();
    QTRY_COMPARE(w.desk.cancelledBackTests, 2);
  }

  void closingTheWindowStopsTheWork() {
    Window w;
    w.desk.hold();
    w.run();
    QTest::qWait(1);
    w.window.close();
    w.desk.release();
    QTRY_COMPARE(w.desk.cancelledBackTests, 1);
  }

  void failuresOfferToTryAgain() {
    Window w;
    w.desk.failAll(Call::BackTest, kAway);
    w.run();
    QTRY_COMPARE(w.window.status(), QStringLiteral("The back-test could not be run"));
    w.desk.succeed();
    w.click(QStringLiteral("Try again"));
    QVERIFY(w.reported());
  }

  void nothingToLookAt() {
    Window w;
    w.desk.backTestNow = {};
    w.run();
    QTRY_COMPARE(w.window.status(), QStringLiteral("Nothing to look at"));
  }

  void anotherTenantBeginsAnew() {
    Window w;
    w.closeAt->setValue(0.7);
    w.run();
    QVERIFY(w.reported());
    w.window.open(w.desk.tenant(OwnerId{2}));
    QCOMPARE(w.window.status(), QStringLiteral("What would the detector have done?"));
    QCOMPARE(w.closeAt->value(), 0.8);  // the product's own
    QVERIFY(w.window.windowTitle().contains(u"TechStart"));
  }

  void casesOpenTheirConversation() {
    Window w;
    w.run();
    QVERIFY(w.reported());
    const QAbstractItemModelTester tester(w.list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&w.window, &BackTestWindow::conversationWanted);
    const QModelIndex third = w.list->model()->index(2, 0);
    QTest::mouseClick(w.list->viewport(), Qt::LeftButton, {}, w.list->visualRect(third).center());
    QTRY_VERIFY(!wanted.isEmpty());
    QCOMPARE(wanted.last()[0].value<Conversation>().convId, w.desk.backTestNow.cases[2].convId);
    const auto before = wanted.size();
    w.list->setFocus();
    QTest::keyClick(w.list, Qt::Key_Down);
    QTest::keyClick(w.list, Qt::Key_Return);
    QTRY_VERIFY(wanted.size() > before);
    QCOMPARE(wanted.last()[0].value<Conversation>().convId, w.desk.backTestNow.cases[3].convId);
    const QString spoken = third.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("would close 91%")), qPrintable(spoken));
  }

  void whatIsGoneIsSaid() {
    Window w;
    w.run();
    QVERIFY(w.reported());
    w.desk.failAll(Call::Conversation, kAway);
    const QModelIndex first = w.list->model()->index(0, 0);
    QTest::mouseClick(w.list->viewport(), Qt::LeftButton, {}, w.list->visualRect(first).center());
    QTRY_VERIFY([&] {
      for (auto* label : w.window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(kAway.message)) return true;
      return false;
    }());
    QVERIFY(w.report->isVisible());
  }

  void wrongOnesAlone() {
    Window w;
    w.closeAt->setValue(0.8);
    w.run();
    QVERIFY(w.reported());
    QCOMPARE(w.list->model()->rowCount(), 9);
    w.click(QStringLiteral("Only the wrong ones"));
    QCOMPARE(w.list->model()->rowCount(), 2);
  }

  void summaryInWords() {
    BackTest result;
    result.conversations = 1;
    QCOMPARE(backTestSummary(result, 1),
             QStringLiteral("1 conversation(s) of the last 1 day(s) looked at. None would have "
                            "been closed."));
    result.conversations = 1284;
    result.wouldClose = 412;
    result.wouldCloseWrongly = 3;
    result.wouldAnnounce = 96;
    result.truncated = true;
    const QString words = backTestSummary(result, 30);
    QVERIFY(words.contains(QStringLiteral("412 would have been closed, 3 of them wrongly.")));
    QVERIFY(words.contains(QStringLiteral("96 more")));
    QVERIFY(words.endsWith(QStringLiteral("choose fewer days to look at all of them.")));
  }
};

QTEST_MAIN(TestBackTest)
#include "tst_back_test_window.moc"
