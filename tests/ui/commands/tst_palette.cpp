#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <memory>
#include <vector>

#include "ui/commands/match.h"
#include "ui/commands/palette.h"
#include "ui/theme/theme.h"

using namespace oc::ui;

namespace {

struct Stage {
  QWidget window;
  Palette* palette;
  QStringList done;
  std::vector<std::pair<QString, Palette::Answer>> asked;  // of the slow source

  Stage() : palette(new Palette(&window)) {
    window.resize(900, 640);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) qFatal("no window");
  }

  PaletteItem item(const QString& group, const QString& title, int score = 1) {
    return {.id = title,
            .group = group,
            .title = title,
            .detail = {},
            .keys = {},
            .icon = QStringLiteral("check"),
            .avatar = {},
            .score = score,
            .run = [this, title] { done += title; }};
  }

  void addFixed(const QString& group, const QStringList& titles) {
    palette->addSource([this, group, titles](const QString& text, const Palette::Answer& answer) {
      QList<PaletteItem> items;
      for (const QString& title : titles)
        if (const int score = matchScore(folded(text), folded(title)); score > 0)
          items += item(group, title, score);
      answer(items);
    });
  }
  void addSlow() {
    palette->addSource([this](const QString& text, const Palette::Answer& answer) {
      asked.emplace_back(text, answer);
    });
  }

  QLineEdit* field() { return palette->findChild<QLineEdit*>(); }
  QListView* list() { return palette->findChild<QListView*>(); }
  QString current() { return list()->currentIndex().data().toString(); }
  QStringList rows() {
    QStringList texts;
    for (int row = 0; row < palette->model().rowCount(); ++row)
      texts += palette->model().index(row).data().toString();
    return texts;
  }
};

}  // namespace

class TestPalette : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void goesByKeysAndDoesIt() {
    Stage stage;
    stage.addFixed(QStringLiteral("Places"), {QStringLiteral("Ásia"), QStringLiteral("Africa")});
    stage.addFixed(QStringLiteral("Commands"), {QStringLiteral("Quit")});
    const QAbstractItemModelTester tester(&stage.palette->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.palette->open();
    QCOMPARE(stage.rows(), (QStringList{QStringLiteral("Places"), QStringLiteral("Ásia"),
                                        QStringLiteral("Africa"), QStringLiteral("Commands"),
                                        QStringLiteral("Quit")}));
    QCOMPARE(stage.current(), QStringLiteral("Ásia"));
    QTest::keyClick(stage.field(), Qt::Key_Down);
    QTest::keyClick(stage.field(), Qt::Key_Down);  // over the heading
    QCOMPARE(stage.current(), QStringLiteral("Quit"));
    QTest::keyClick(stage.field(), Qt::Key_Down);  // the last one
    QCOMPARE(stage.current(), QStringLiteral("Quit"));
    QTest::keyClick(stage.field(), Qt::Key_Up);
    QCOMPARE(stage.current(), QStringLiteral("Africa"));
    QTest::keyClicks(stage.field(), QStringLiteral("asi"));
    QCOMPARE(stage.current(), QStringLiteral("Ásia"));
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QCOMPARE(stage.done, QStringList{QStringLiteral("Ásia")});
    QVERIFY(!stage.palette->isVisible());
    stage.palette->open();
    QVERIFY(stage.palette->text().isEmpty());
  }

  void theBetterStandsFirst() {
    Stage stage;
    stage.addFixed(QStringLiteral("Commands"),
                   {QStringLiteral("Não encerrar"), QStringLiteral("Encerrar")});
    stage.palette->open();
    QTest::keyClicks(stage.field(), QStringLiteral("encerrar"));
    QCOMPARE(stage.current(), QStringLiteral("Encerrar"));
  }

  void saysWhenNothingFits() {
    Stage stage;
    stage.addFixed(QStringLiteral("Commands"), {QStringLiteral("Quit")});
    stage.addSlow();
    stage.palette->open();
    QTest::keyClicks(stage.field(), QStringLiteral("x"));
    const auto* nothing = stage.palette->findChild<QLabel*>();
    QVERIFY(!nothing->isVisible());  // somebody still looks
    stage.asked.back().second({});
    QVERIFY(nothing->isVisible());
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QVERIFY(stage.palette->isVisible());
    QVERIFY(stage.done.isEmpty());
  }

  void lateAnswersAreDroppedAndMoveNothing() {
    Stage stage;
    stage.addSlow();
    stage.addFixed(QStringLiteral("Commands"), {QStringLiteral("Quit"), QStringLiteral("Quiet")});
    stage.palette->open();
    QTest::keyClicks(stage.field(), QStringLiteral("qui"));
    QTest::keyClick(stage.field(), Qt::Key_Down);
    QCOMPARE(stage.current(), QStringLiteral("Quiet"));
    const auto before = stage.asked[stage.asked.size() - 2];
    before.second({stage.item(QStringLiteral("Customers"), QStringLiteral("Old"))});
    QVERIFY(!stage.rows().contains(QStringLiteral("Old")));
    stage.asked.back().second({stage.item(QStringLiteral("Customers"), QStringLiteral("Quim"))});
    QCOMPARE(stage.rows().value(1), QStringLiteral("Quim"));
    QCOMPARE(stage.current(), QStringLiteral("Quiet"));
    QTest::keyClick(stage.field(), Qt::Key_Escape);
    QVERIFY(!stage.palette->isVisible());
  }

  void answersAfterItsEndAreHarmless() {
    auto stage = std::make_unique<Stage>();
    stage->addSlow();
    stage->palette->open();
    const auto answer = stage->asked.back().second;
    stage.reset();
    answer({});
  }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
