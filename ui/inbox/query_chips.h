#pragma once

#include <QWidget>

#include "core/domain/conversation_query.h"

namespace oc::ui {

class TeamBook;

// What narrows the list, each as a chip that goes away with a click. Hidden where nothing does.
class QueryChips : public QWidget {
  Q_OBJECT

 public:
  explicit QueryChips(const TeamBook& team, QWidget* parent = nullptr);

  void setQuery(const ConversationQuery& query);

 Q_SIGNALS:
  void queryWanted(const oc::ConversationQuery& query);

 private:
  const TeamBook& m_team;
};

}  // namespace oc::ui
