#include "tests/ui/pictures/scenes.h"

#include <QPainter>
#include <QPushButton>
#include <QTest>

#include "ui/theme/popover.h"
#include "ui/timeline/closure_banner.h"
#include "ui/timeline/timeline_view.h"

namespace oc::test {
namespace {

QList<ClosureReason> reasons() {
  return {{QStringLiteral("thanks"), 1.9, QStringLiteral("says thanks")},
          {QStringLiteral("farewell"), 1.2, QStringLiteral("says goodbye")},
          {QStringLiteral("agent_reported"), 0.5, QStringLiteral("after we reported it done")},
          {QStringLiteral("other_words"), -0.8, QStringLiteral("says other things too")}};
}

ClosureHint hintFor(FakeDesk& desk, ConvId conv) {
  return {.confidence = 0.72,
          .suggested = ConversationStatus::UserClosed,
          .reasons = reasons(),
          .msgId = desk.thread(conv).last().msgId,
          .at = QDateTime::currentDateTimeUtc()};
}

QPushButton* buttonIn(const QWidget& widget, int index) {
  QList<QPushButton*> visible;
  for (auto* button : widget.findChildren<QPushButton*>())
    if (button->isVisible()) visible << button;
  return visible.value(index);
}

// Clicks what stands under the newest row that offers something.
void clickNewestAction(ui::TimelineView& view, int action) {
  for (int row = view.store().count() - 1; row >= 0; --row) {
    if (view.actions(row).size() <= action) continue;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.actionRect(row, action).center());
    return;
  }
}

}  // namespace

bool isScene(const QString& state) {
  return QStringList{QStringLiteral("hint"), QStringLiteral("reasons"), QStringLiteral("undo"),
                     QStringLiteral("result")}
      .contains(state);
}

void playScene(const QString& state, FakeDesk& desk, ConvId conv, QWidget& window) {
  auto* view = window.findChild<ui::TimelineView*>();
  auto* banner = window.findChild<ui::ClosureBanner*>();
  desk.receive(conv, QStringLiteral("ah, agora chegou! muito obrigada pela ajuda, até mais 😊"));
  if (state == u"undo") {
    desk.closeByDetector(conv, 0.91, reasons());
    QTest::qWait(100);
  } else {
    desk.setClosure(conv, hintFor(desk, conv));
    QTest::qWait(700);  // until its buttons are on
  }
  if (state == u"reasons") QTest::mouseClick(buttonIn(*banner, 0), Qt::LeftButton);
  if (state == u"result") clickNewestAction(*view, 0);
  QTest::qWait(50);
}

QPixmap grabWithPopovers(QWidget& window) {
  QPixmap picture = window.grab();
  QPainter painter(&picture);
  for (auto* popover : window.findChildren<ui::Popover*>())
    if (popover->isVisible())
      painter.drawPixmap(window.mapFromGlobal(popover->pos()), popover->grab());
  return picture;
}

}  // namespace oc::test
