// What somebody without a mouse or without sight meets: every screen, dialog and card is opened,
// and all that can be used there must have a name, a role and a true state, be told from its
// neighbours, be reached by Tab and show its whole text, in the language OC_LANGUAGE.
#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/pictures/sets.h"
#include "tests/ui/support/inspection.h"
#include "ui/inbox/conversation_view.h"
#include "ui/theme/plain_label.h"

using namespace oc;
using namespace oc::test;

namespace {

// The states that show nothing to be used.
const QStringList kOnlyToRead{QStringLiteral("startup")};

QString language() {
  return qEnvironmentVariable("OC_LANGUAGE", QStringLiteral("en"));
}

QWidget* cardOver(const QWidget& window) {
  for (auto* each : window.findChildren<QWidget*>())
    if (each->isWindow() && each->isVisible()) return each;
  return nullptr;
}

}  // namespace

class TestAccessibility : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theInspectionFinds();
  void everyState_data();
  void everyState();
  void theFocusComesBack_data();
  void theFocusComesBack();
};

// Without this an inspection that never finds anything would pass.
void TestAccessibility::theInspectionFinds() {
  QWidget window;
  auto* nameless = new QPushButton(&window);
  nameless->setFocusPolicy(Qt::NoFocus);
  for (const int x : {0, 40})
    (new QPushButton(QStringLiteral("A text with no room"), &window))->setGeometry(x, 40, 30, 20);
  (new ui::PlainLabel(QStringLiteral("A text with no room"), &window))->setGeometry(0, 80, 30, 20);
  auto* trap = new QPlainTextEdit(&window);
  trap->setAccessibleName(QStringLiteral("Keeps Tab"));
  window.setFocus();
  window.show();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  Inspection found;
  found.all();
  QCOMPARE(found.controls, 4);
  QCOMPARE(found.faults.filter(QStringLiteral("has no name")).size(), 1);
  QCOMPARE(found.faults.filter(QStringLiteral("not reached by Tab")).size(), 1);
  QCOMPARE(found.faults.filter(QStringLiteral("is named like")).size(), 1);
  QCOMPARE(found.faults.filter(QStringLiteral("is cut")).size(), 2);
  trap->setFocus();
  found.tabs(window);
  QCOMPARE(found.faults.filter(QStringLiteral("Tab does not come")).size(), 1);
}

void TestAccessibility::everyState_data() {
  QTest::addColumn<int>("index");
  const auto all = test::everyState(QStringLiteral("light"), language());
  for (int i = 0; i < all.size(); ++i)
    QTest::newRow(qPrintable(all[i].state)) << i;
}

void TestAccessibility::everyState() {
  QFETCH(int, index);
  const Picture picture = test::everyState(QStringLiteral("light"), language()).at(index);
  Inspection found;
  play(picture, [&](QWidget& window, const QPixmap&) {
    found.all();
    if (!kOnlyToRead.contains(picture.state)) found.tabs(window);
  });
  QVERIFY(found.controls > 0 || kOnlyToRead.contains(picture.state));
  QCOMPARE(found.faults.join(u'\n'), QString());
}

void TestAccessibility::theFocusComesBack_data() {
  QTest::addColumn<QString>("command");
  for (const char* command :
       {"palette", "list.filters", "thread.assign", "thread.labels", "thread.close"})
    QTest::newRow(command) << QString::fromLatin1(command);
}

// Escape closes what a command opened and gives the focus back to the desk.
void TestAccessibility::theFocusComesBack() {
  QFETCH(QString, command);
  play({.language = language()}, [&](QWidget& window, const QPixmap&) {
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<ui::ConversationView*>()->setFocus();
    window.findChild<QAction*>(command)->trigger();
    QTRY_VERIFY(cardOver(window));
    QWidget* card = cardOver(window);
    QTest::keyClick(card->focusWidget() ? card->focusWidget() : card, Qt::Key_Escape);
    QTRY_VERIFY(!cardOver(window));
    window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->window(), &window);
  });
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
