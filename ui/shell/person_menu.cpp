#include "ui/shell/person_menu.h"

#include <QActionGroup>
#include <array>

#include "core/domain/text_safety.h"
#include "ui/models/person_text.h"

namespace oc::ui {
namespace {

constexpr std::array kMinutes{0, 1, 5, 15, 30, 60};

}  // namespace

PersonMenu::PersonMenu(const Person& person, LockKeeper& lock, const DoorMemory& memory,
                       QWidget* parent)
    : QMenu(parent) {
  setToolTipsVisible(true);
  const QString name = personName(person);
  const QString full = person.isOperator || name == person.email
                           ? name
                           : QStringLiteral("%1 (%2)").arg(name, visibleLine(person.email));
  QAction* who = addAction(withoutMnemonic(full));
  who->setToolTip(plainTip(full));
  who->setEnabled(false);
  addSeparator();
  QAction* password = addAction(tr("Change &password …"), this, &PersonMenu::passwordWanted);
  QAction* now = addAction(tr("&Lock"), &lock, &LockKeeper::lock);
  QMenu* after = addMenu(tr("Lock by &itself after"));
  auto* group = new QActionGroup(after);
  for (const int minutes : kMinutes) {
    QAction* each =
        after->addAction(minutes == 0 ? tr("Never") : tr("%n minute(s)", nullptr, minutes));
    each->setCheckable(true);
    each->setChecked(memory.lockAfter().count() == minutes);
    group->addAction(each);
    connect(each, &QAction::triggered, &lock,
            [&lock, minutes] { lock.setLockAfter(std::chrono::minutes(minutes)); });
  }
  addSeparator();
  addAction(tr("&Switch user …"), this, &PersonMenu::switchUserWanted);
  QAction* out = addAction(tr("Sign &out"), this, &PersonMenu::signOutWanted);
  if (!person.isOperator) return;
  const QString why = tr("The operator of this computer has no password.");
  for (QAction* each : {password, now, after->menuAction(), out}) {
    each->setEnabled(false);
    each->setToolTip(plainTip(why));
  }
}

}  // namespace oc::ui
