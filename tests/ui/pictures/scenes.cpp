#include "tests/ui/pictures/scenes.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <utility>

#include "tests/ui/support/sample_back_test.h"
#include "ui/commands/palette.h"
#include "ui/composer/composer_edit.h"
#include "ui/insight/back_test_window.h"
#include "ui/insight/share_field.h"
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

void switchAssistantOn(FakeDesk& desk, ConvId conv) {
  desk.setFeature(desk.conversation(conv).ownerId, kAssistant, true,
                  {{QStringLiteral("base_url"), QStringLiteral("https://llm.example.com/v1")}});
  QTest::qWait(50);
}

void writeAssist(FakeDesk& desk, const QString& text, Assist::State state) {
  QTest::qWait(50);
  if (desk.assists.isEmpty()) return;
  Assist now = desk.assists.last();
  now.text = text;
  now.state = state;
  desk.say(now);
}

// Clicks what stands under the newest row that offers something.
void clickNewestAction(ui::TimelineView& view, int action) {
  for (int row = view.store().count() - 1; row >= 0; --row) {
    if (view.actions(row).size() <= action) continue;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.actionRect(row, action).center());
    return;
  }
}

// The command that opens what some pictures show; null for others.
const char* commandOf(const QString& state) {
  for (const char* command : {"palette", "keys", "preferences", "about"})
    if (state.section(u'-', 0, 0) == QLatin1String(command)) return command;
  return nullptr;
}

// "palette-esp": with letters typed.
void playCommand(const QString& state, QWidget& window) {
  window.findChild<QAction*>(QLatin1String(commandOf(state)))->trigger();
  QTest::qWait(50);
  const QString typed = state.section(u'-', 1);
  const QWidget* over = state.startsWith(u"palette")
                            ? static_cast<QWidget*>(window.findChild<ui::Palette*>())
                            : window.findChild<QDialog*>();
  if (auto* field = over->findChild<QLineEdit*>(); field && !typed.isEmpty())
    QTest::keyClicks(field, typed);
  QTest::qWait(200);
}

}  // namespace

bool isScene(const QString& state) {
  return commandOf(state) != nullptr || isThreadScene(state) || isSearch(state) ||
         isCustomerScene(state) ||
         QStringList{QStringLiteral("hint"),   QStringLiteral("reasons"), QStringLiteral("undo"),
                     QStringLiteral("result"), QStringLiteral("assist"),  QStringLiteral("summary")}
             .contains(state);
}

bool isBackTest(const QString& state) {
  return state.startsWith(u"backtest");
}

void playBackTest(const QString& state, FakeDesk& desk, ui::BackTestWindow& window) {
  desk.setFeature(OwnerId{1}, kClosureDetection, true,
                  {{QStringLiteral("record_at"), 0.6}, {QStringLiteral("close_at"), 0.85}});
  desk.backTestNow = sampleBackTest(desk, false);
  desk.backTestOther = sampleBackTest(desk, true);
  window.open(desk.tenant(OwnerId{1}));
  QTest::qWait(50);
  if (state == u"backtest-empty") return;
  if (state == u"backtest-failed")
    desk.failAll(FakeDesk::Call::BackTest,
                 {.code = ErrorCode::Unavailable,
                  .message = QStringLiteral("O banco de dados não responde.")});
  window.findChildren<ui::ShareField*>().value(1)->setValue(0.8);
  if (state == u"backtest-running") {
    desk.backTestSteps = 1000;
    desk.delayMs = 1;
  }
  for (auto* button : window.findChildren<QPushButton*>())
    if (button->isVisible() && button->property("kind") == QStringLiteral("primary"))
      button->click();
  QTest::qWait(300);
}

void playScene(const QString& state, FakeDesk& desk, ConvId conv, QWidget& window) {
  if (commandOf(state)) return playCommand(state, window);
  if (isSearch(state)) return playSearch(state, window);
  if (isThreadScene(state)) return playThreadScene(state, desk, conv, window);
  if (isCustomerScene(state)) return playCustomerScene(state, desk, conv, window);
  auto* view = window.findChild<ui::TimelineView*>();
  auto* banner = window.findChild<ui::ClosureBanner*>();
  if (state == u"assist" || state == u"summary") {
    switchAssistantOn(desk, conv);
    auto* edit = window.findChild<ui::ComposerEdit*>();
    if (state == u"assist") edit->setPlainText(QStringLiteral("Oi, Maria! "));
    // The assistant's buttons are those with a spark.
    for (auto* button : window.findChildren<QPushButton*>())
      if (button->isVisible() && !button->icon().isNull() &&
          (button->property("kind") == QStringLiteral("bare")) == (state == u"assist") &&
          !button->menu())
        QTest::mouseClick(button, Qt::LeftButton);
    writeAssist(desk,
                state == u"assist"
                    ? QStringLiteral("Acabei de confirmar com a transportadora: sua cafeteira está "
                                     "em rota e chega ainda hoje, até as 18 h. Se não")
                    : QStringLiteral("A cliente comprou uma cafeteira na segunda (pedido 48213). O "
                                     "rastreio não andava; informamos que a entrega saiu de "
                                     "Guarulhos e chega hoje até as 18 h.\n\nEm aberto: ela diz "
                                     "que ainda não chegou e pede que verifiquem."),
                state == u"assist" ? Assist::State::Running : Assist::State::Done);
    QTest::qWait(50);
    return;
  }
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
  QList<QWidget*> over;
  for (auto* popover : window.findChildren<ui::Popover*>())
    over += popover;
  for (auto* dialog : window.findChildren<QDialog*>())
    over += dialog;
  for (auto* menu : window.findChildren<QMenu*>())
    over += menu;
  for (QWidget* each : std::as_const(over))
    if (each->isVisible()) painter.drawPixmap(window.mapFromGlobal(each->pos()), each->grab());
  return picture;
}

}  // namespace oc::test
