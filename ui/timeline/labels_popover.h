#pragma once

#include "core/domain/team_desk.h"
#include "ui/timeline/chooser_popover.h"

class QListWidgetItem;

namespace oc::ui {

// The tenant's labels, each put on and taken off at once; one that there isn't is made of what was
// typed. Arrows choose, Enter puts on or takes off, Esc leaves.
class LabelsPopover : public ChooserPopover {
  Q_OBJECT

 public:
  LabelsPopover(TeamDesk& team, QWidget* parent);

  // `worn`: names of those that are on.
  void ask(OwnerId owner, const QStringList& worn, const QRect& anchor);
  void setWorn(const QStringList& worn);

 Q_SIGNALS:
  void toggled(const QString& nameOrTitle, bool on);

 private:
  void take(const Result<QList<Label>>& answer);
  void fill();
  void choose() override;
  void toggle(QListWidgetItem* item);

  TeamDesk& m_team;
  OwnerId m_owner;
  QStringList m_worn;
  QList<Label> m_labels;
  quint64 m_request = 0;
};

}  // namespace oc::ui
