#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/conversation.h"
#include "core/domain/customer_desk.h"
#include "ui/timeline/thread_action.h"

class QPushButton;

namespace oc::ui {

class CopyButton;
class FactGrid;
class PlainLabel;

// How the conversation stands: state, times, who has it, its number, with what can be done about it
// beside each.
class ConversationSection : public QWidget {
  Q_OBJECT

 public:
  explicit ConversationSection(QWidget* parent = nullptr);

  // Without facts they are still being read.
  void set(const Conversation& conversation, const std::optional<ConversationFacts>& facts,
           UserId me, bool editable);
  void refresh(const QDateTime& now);  // what depends on the time

 Q_SIGNALS:
  void wanted(oc::ui::ThreadAction action, const QRect& anchor);  // global

 private:
  QString answeredText(const QDateTime& now) const;

  Conversation m_conversation;
  std::optional<ConversationFacts> m_facts;
  PlainLabel* m_heading;
  CopyButton* m_copy;
  QPushButton* m_extend;
  QPushButton* m_assign;
  FactGrid* m_grid;
  PlainLabel* m_state;
  PlainLabel* m_started;
  PlainLabel* m_ends;
  PlainLabel* m_ended;
  PlainLabel* m_answered;
  PlainLabel* m_assignee;
};

}  // namespace oc::ui
