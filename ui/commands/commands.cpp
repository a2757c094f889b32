#include "ui/commands/commands.h"

#include <QAction>
#include <QSettings>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace oc::ui {
namespace {

QString settingOf(const QString& id) {
  return QStringLiteral("keys/") + id;
}

}  // namespace

Commands::Commands(QSettings& settings, QWidget& scope)
    : QObject(&scope), m_settings(settings), m_scope(scope) {}

QAction* Commands::add(const Command& command, std::function<void()> run) {
  Q_ASSERT(!action(command.id));
  auto* action = new QAction(command.title, this);
  action->setObjectName(command.id);
  const QVariant kept = m_settings.value(settingOf(command.id));
  const auto keys = kept.isValid()
                        ? QKeySequence::fromString(kept.toString(), QKeySequence::PortableText)
                        : command.keys;
  // Keys that the person gave to another command before this one came into the program.
  const bool taken = !keys.isEmpty() && holder(keys, nullptr);
  if (!taken) action->setShortcut(keys);
  connect(action, &QAction::triggered, this, std::move(run));
  m_scope.addAction(action);
  m_actions.append(action);
  m_commands.emplace(action, command);
  return action;
}

QAction* Commands::action(const QString& id) const {
  const auto found = std::ranges::find(m_actions, id, &QAction::objectName);
  return found == m_actions.end() ? nullptr : *found;
}

const Commands::Command& Commands::command(const QAction* action) const {
  return m_commands.at(action);
}

QAction* Commands::holder(const QKeySequence& keys, const QAction* besides) const {
  if (keys.isEmpty()) return nullptr;
  for (QAction* action : m_actions)
    if (action != besides && action->shortcut() == keys) return action;
  return nullptr;
}

void Commands::setKeys(QAction* action, const QKeySequence& keys) {
  if (QAction* loser = holder(keys, action)) {
    loser->setShortcut({});
    keep(loser);
  }
  action->setShortcut(keys);
  keep(action);
  Q_EMIT keysChanged();
}

void Commands::keep(const QAction* action) {
  const QString name = settingOf(action->objectName());
  if (isChanged(action))
    m_settings.setValue(name, action->shortcut().toString(QKeySequence::PortableText));
  else
    m_settings.remove(name);
}

bool Commands::isChanged(const QAction* action) const {
  return action->shortcut() != command(action).keys;
}

void Commands::resetKeys() {
  for (QAction* action : std::as_const(m_actions)) {
    action->setShortcut(command(action).keys);
    keep(action);
  }
  Q_EMIT keysChanged();
}

}  // namespace oc::ui
