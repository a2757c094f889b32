#pragma once

#include <QList>
#include <functional>

#include "core/domain/conversation_change.h"

class QMenu;
class QWidget;

namespace oc::ui {

class TeamBook;

// What can be done with some conversations, as entries of a menu. `wanted` is told what to change.
class ChangeMenus {
 public:
  using Wanted = std::function<void(const ConversationChange& change)>;

  // Dialogs that a choice needs stand over `window`.
  ChangeMenus(const TeamBook& team, QWidget& window, Wanted wanted);

  void fillAssign(QMenu& menu, const QList<Conversation>& rows, UserId me) const;
  void fillLabels(QMenu& menu, const QList<Conversation>& rows) const;
  void fillPriority(QMenu& menu, const QList<Conversation>& rows) const;
  void fillSnooze(QMenu& menu, const QList<Conversation>& rows) const;

 private:
  void add(QMenu& menu, const QString& words, const ConversationChange& change,
           bool checked = false) const;
  void askForLabel() const;

  const TeamBook& m_team;
  QWidget& m_window;
  Wanted m_wanted;
};

}  // namespace oc::ui
