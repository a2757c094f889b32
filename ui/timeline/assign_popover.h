#pragma once

#include "core/domain/team_desk.h"
#include "ui/timeline/chooser_popover.h"

class QLineEdit;
class QListWidgetItem;
class QPushButton;

namespace oc::ui {

// Asks who is to have a conversation, or several: oneself, nobody or a colleague, found by typing,
// and for a note to the team that goes with it. Arrows choose, Enter assigns, Esc leaves.
class AssignPopover : public ChooserPopover {
  Q_OBJECT

 public:
  AssignPopover(TeamDesk& team, QWidget* parent);

  // `current` has it now and isn't offered; invalid: nobody.
  void ask(OwnerId owner, UserId me, UserId current, const QRect& anchor);

 Q_SIGNALS:
  void chosen(oc::UserId assignee, const QString& note);  // invalid: nobody

 private:
  void take(const Result<QList<Colleague>>& answer);
  void fill();
  void add(UserId user, const QString& words, const QString& name);
  void refresh();
  void choose() override;

  TeamDesk& m_team;
  OwnerId m_owner;
  UserId m_me;
  UserId m_current;
  QList<Colleague> m_colleagues;
  quint64 m_request = 0;
  QLineEdit* m_note;
  QPushButton* m_assign;
};

}  // namespace oc::ui
