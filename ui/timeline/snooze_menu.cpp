#include "ui/timeline/snooze_menu.h"

#include "ui/models/snooze_choices.h"
#include "ui/timeline/time_popover.h"

namespace oc::ui {

SnoozeMenu::SnoozeMenu(QWidget* parent) : QMenu(parent), m_time(new TimePopover(parent)) {
  connect(m_time, &TimePopover::chosen, this, [this](const QDateTime& until) {
    Q_EMIT chosen({Snooze::UntilTime, until});
  });
}

void SnoozeMenu::ask(bool snoozed, const QRect& anchor) {
  clear();
  if (snoozed) {
    addAction(tr("Wake it now"), this, [this] { Q_EMIT chosen({Snooze::Wake, {}}); });
    addSeparator();
  }
  const QDateTime now = QDateTime::currentDateTime();
  for (const SnoozeChoice& choice : snoozeChoices(now)) {
    const Snooze snooze = choice.until.isValid() ? Snooze{Snooze::UntilTime, choice.until.toUTC()}
                                                 : Snooze{Snooze::UntilMessage, {}};
    // What follows the tab stands at the right, where other menus have keys.
    const QString time = choice.until.isValid() ? wakeText(choice.until, now) : QString();
    addAction(time.isEmpty() ? choice.words : QString(choice.words + u'\t' + time), this,
              [this, snooze] { Q_EMIT chosen(snooze); });
  }
  addSeparator();
  addAction(tr("Pick a time …"), this, [this, anchor] { m_time->ask(anchor); });
  popup(QPoint(anchor.right() + 1 - sizeHint().width(), anchor.bottom() + 1));
}

}  // namespace oc::ui
