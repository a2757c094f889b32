#pragma once

#include <QHash>

#include "core/domain/desk.h"
#include "ui/theme/popover.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace oc::ui {

class KeptViews;
class TeamBook;

// The lists that have no tab, the views that the person keeps, and what narrows the list. Each
// choice is in force at once.
class FilterPopover : public Popover {
  Q_OBJECT

 public:
  FilterPopover(Desk& desk, const TeamBook& team, QWidget* parent);

  void open(OwnerId owner, const ConversationQuery& query, const QRect& anchor);
  void setCount(ConversationFilter view, int count);

 Q_SIGNALS:
  void queryWanted(const oc::ConversationQuery& query);

 private:
  QWidget* makeViews();
  QWidget* makeFields();
  void refresh();
  void fillLabels();
  void want(const ConversationQuery& query);
  // Changes the query by what a field now says.
  void edited();

  const TeamBook& m_team;
  ConversationQuery m_query;
  QHash<ConversationFilter, QPushButton*> m_views;
  QComboBox* m_channel;
  QPushButton* m_labels;
  QMenu* m_labelMenu;
  QComboBox* m_agent;
  QComboBox* m_status;
  QComboBox* m_language;
  QPushButton* m_date;
  KeptViews* m_kept;
  bool m_quiet = false;  // the fields are set by us
};

}  // namespace oc::ui
