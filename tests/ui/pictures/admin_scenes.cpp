#include <QDialog>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include "tests/ui/pictures/scenes.h"
#include "tests/ui/support/sample_administration.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/admin/admin_window.h"
#include "ui/theme/theme.h"

namespace oc::test {
namespace {

constexpr int kSettled = 250;  // ms: skeletons and notices have come and gone

// Over the window, which is dimmed as a desktop would.
void paintDialogs(QPixmap& picture, QWidget& window) {
  QPainter painter(&picture);
  for (auto* dialog : window.findChildren<QDialog*>()) {
    if (!dialog->isVisible()) continue;
    painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
    const QPoint at = QRect(QPoint(), window.size()).center() - dialog->rect().center();
    painter.drawPixmap(at, dialog->grab());
    painter.setPen(ui::tokens().line);
    painter.drawRect(QRect(at, dialog->size()));
  }
}

void press(QWidget& window, const QString& words) {
  for (auto* button : window.findChildren<QPushButton*>())
    if (button->isVisible() && QString(button->text()).remove(u'&') == words) {
      button->click();
      QTest::qWait(kSettled);
      return;
    }
}

}  // namespace

bool isAdministration(const QString& state) {
  return state.startsWith(u"admin-");
}

// "admin-PAGE", "admin-PAGE+BUTTON" (pressed), "admin-PAGE#ROW" (chosen), "admin-PAGE!error".
void playAdministration(const QString& state, const QSize& size, const Look& look) {
  FakeDesk desk;
  fillSampleDesk(desk);
  FakeAdministration admin(desk);
  fillSampleAdministration(desk, admin);
  admin.who.isOperator = true;
  const QString page = state.mid(6).section(QRegularExpression(QStringLiteral("[+#!]")), 0, 0);
  if (state.endsWith(u"!error"))
    admin.fail(page, {.code = ErrorCode::Unavailable,
                      .message = QStringLiteral("O banco de dados não responde.")});
  ui::AdminWindow window(admin, desk);
  window.resize(size);
  window.open(OwnerId{1});
  QTest::qWait(kSettled);
  if (state.endsWith(u"!loading")) admin.hold();
  window.showPage(page);
  QTest::qWait(kSettled);
  if (const QString row = state.section(u'#', 1).section(u'+', 0, 0); !row.isEmpty())
    if (auto* list = window.page()->findChild<QListView*>())
      list->setCurrentIndex(list->model()->index(row.toInt(), 0));
  for (const QString& words : state.split(u'+').mid(1))
    press(window, words);
  QTest::qWait(kSettled);
  QPixmap picture = window.grab();
  paintDialogs(picture, window);
  look(window, picture);
}

}  // namespace oc::test
