#pragma once

#include <QHash>
#include <QWidget>

#include "core/domain/conversation_query.h"

class QPushButton;

namespace oc::ui {

// The lists that people work from, with how many each holds; another list that is shown stands
// beside them.
class ViewTabs : public QWidget {
  Q_OBJECT

 public:
  explicit ViewTabs(QWidget* parent = nullptr);

  void setView(ConversationFilter view);
  void setCount(ConversationFilter view, int count);  // 0 shows none
  void setOffered(bool offered);

 Q_SIGNALS:
  void viewWanted(oc::ConversationFilter view);

 private:
  QPushButton* addTab(ConversationFilter view);
  void refresh(ConversationFilter view);

  QHash<ConversationFilter, QPushButton*> m_tabs;
  QHash<ConversationFilter, int> m_counts;
  QPushButton* m_other;
  ConversationFilter m_view = ConversationFilter::Active;
};

}  // namespace oc::ui
