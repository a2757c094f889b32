#include "ui/inbox/change_menus.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/event_text.h"
#include "ui/models/team_book.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/snooze_menu.h"

namespace oc::ui {
namespace {

struct Menus {
  Q_DECLARE_TR_FUNCTIONS(Menus)
};

constexpr int kLongestLabel = 40;

// Of what somebody wrote, as the text of an entry.
QString entryText(const QString& words) {
  return withoutMnemonic(visibleLine(words));
}

bool all(const QList<Conversation>& rows, auto&& holds) {
  return !rows.isEmpty() && std::ranges::all_of(rows, holds);
}

}  // namespace

ChangeMenus::ChangeMenus(const TeamBook& team, QWidget& window, Wanted wanted)
    : m_team(team), m_window(window), m_wanted(std::move(wanted)) {}

void ChangeMenus::add(QMenu& menu, const QString& words, const ConversationChange& change,
                      bool checked) const {
  QAction* entry = menu.addAction(words);
  entry->setCheckable(true);
  entry->setChecked(checked);
  QObject::connect(entry, &QAction::triggered, &m_window,
                   [wanted = m_wanted, change] { wanted(change); });
}

void ChangeMenus::fillAssign(QMenu& menu, const QList<Conversation>& rows, UserId me) const {
  const auto has = [&rows](UserId user) {
    return all(rows, [user](const Conversation& c) { return c.assignee == user; });
  };
  add(menu, Menus::tr("To me"), {.assignee = me}, has(me));
  add(menu, Menus::tr("To nobody"), {.assignee = UserId{}}, has({}));
  menu.addSeparator();
  for (const Colleague& colleague : m_team.colleagues())
    if (colleague.userId != me && colleague.role != StaffRole::User)
      add(menu, entryText(colleague.name), {.assignee = colleague.userId}, has(colleague.userId));
}

void ChangeMenus::fillLabels(QMenu& menu, const QList<Conversation>& rows) const {
  for (const Label& label : m_team.labels()) {
    const bool on = all(rows, [&](const Conversation& c) { return c.labels.contains(label.name); });
    ConversationChange change;
    (on ? change.removeLabels : change.addLabels) += label.name;
    add(menu, entryText(label.title), change, on);
  }
  menu.addSeparator();
  QObject::connect(menu.addAction(Menus::tr("New label …")), &QAction::triggered, &m_window,
                   [menus = *this] { menus.askForLabel(); });
}

void ChangeMenus::fillPriority(QMenu& menu, const QList<Conversation>& rows) const {
  for (const auto priority : {Priority::Urgent, Priority::High, Priority::Low, Priority::None}) {
    add(menu, priorityText(priority), {.priority = priority},
        all(rows, [priority](const Conversation& c) { return c.priority == priority; }));
  }
}

void ChangeMenus::fillSnooze(QMenu& menu, const QList<Conversation>& rows) const {
  fillSnoozeMenu(menu, std::ranges::any_of(rows, &Conversation::snoozed), m_window,
                 [wanted = m_wanted](const Snooze& snooze) { wanted({.snooze = snooze}); });
}

void ChangeMenus::askForLabel() const {
  auto* dialog = new Dialog(Menus::tr("New label"), {}, &m_window);
  auto* name = dialog->form().add(Menus::tr("&Name"), new QLineEdit);
  name->setMaxLength(kLongestLabel);
  dialog->setCommit(Menus::tr("Put on"), [dialog, name, wanted = m_wanted] {
    const QString words = name->text().simplified();
    if (words.isEmpty()) return dialog->setFault(Menus::tr("Give the label a name."));
    dialog->accept();
    wanted({.addLabels = {words}});
  });
  dialog->open();
}

}  // namespace oc::ui
