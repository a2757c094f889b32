#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "ui/shell/startup_view.h"
#include "ui/theme/theme.h"

using namespace oc::ui;

class TestStartupView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void failingOffersToRetry() {
    applyScheme(*qApp, Scheme::Light);
    StartupView view;
    view.setSteps({QStringLiteral("one"), QStringLiteral("two")});
    view.setCurrent(1);
    view.show();
    QSignalSpy retries(&view, &StartupView::retryRequested);
    const auto buttons = view.findChildren<QPushButton*>();
    QVERIFY(std::ranges::none_of(buttons, &QWidget::isVisible));
    view.fail(QStringLiteral("no room on the disk"), QStringLiteral("free some"));
    QVERIFY(view.failed());
    const auto labels = view.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
      return label->isVisible() && label->text() == u"no room on the disk";
    }));
    for (QPushButton* button : buttons)
      if (button->text() == StartupView::tr("Try again")) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(retries.size(), 1);
    QVERIFY(!view.failed());
  }
};

QTEST_MAIN(TestStartupView)
#include "tst_startup_view.moc"
