#include "ui/parts/snooze_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/models/snooze_choices.h"
#include "ui/parts/time_popover.h"

namespace oc::ui {
namespace {

struct SnoozeMenu {
  Q_DECLARE_TR_FUNCTIONS(SnoozeMenu)
};

}  // namespace

void fillSnoozeMenu(QMenu& menu, bool snoozed, QWidget& window,
                    const std::function<void(const Snooze&)>& chosen) {
  const auto add = [&](const QString& words, const Snooze& snooze) {
    QObject::connect(menu.addAction(words), &QAction::triggered, &window,
                     [chosen, snooze] { chosen(snooze); });
  };
  if (snoozed) {
    add(SnoozeMenu::tr("Wake now"), {Snooze::Wake, {}});
    menu.addSeparator();
  }
  const QDateTime now = QDateTime::currentDateTime();
  for (const SnoozeChoice& choice : snoozeChoices(now)) {
    if (!choice.until.isValid()) {
      add(choice.words, {Snooze::UntilMessage, {}});
      continue;
    }
    // What follows the tab stands at the right, where other menus have keys.
    add(choice.words + u'\t' + wakeText(choice.until, now),
        {Snooze::UntilTime, choice.until.toUTC()});
  }
  menu.addSeparator();
  QObject::connect(menu.addAction(SnoozeMenu::tr("Another time …")), &QAction::triggered, &window,
                   [chosen, &window, &menu] {
                     auto* card = new TimePopover(&window);
                     QObject::connect(card, &TimePopover::chosen, &window,
                                      [chosen](const QDateTime& until) {
                                        chosen({Snooze::UntilTime, until});
                                      });
                     // Where the menu was.
                     card->ask(QRect(menu.pos(), QSize(menu.width(), 0)));
                   });
}

}  // namespace oc::ui
