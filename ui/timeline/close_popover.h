#pragma once

#include "core/domain/desk.h"
#include "ui/theme/popover.h"

class QLineEdit;
class QPushButton;

namespace oc::ui {

class PlainLabel;
// Asks why a conversation is closed and closes it. Stays open with the reason when that fails.
class ClosePopover : public Popover {
  Q_OBJECT

 public:
  ClosePopover(Desk& desk, QWidget* parent);

  // Under `anchor`, right-aligned with it.
  void ask(const Conversation& conversation, ConversationStatus status, QWidget* anchor);

 Q_SIGNALS:
  void closed(const oc::Conversation& conversation);

 private:
  void closeConversation();
  void settle(bool busy);

  Desk& m_desk;
  Conversation m_conversation;
  ConversationStatus m_status = ConversationStatus::AgentClosed;
  quint64 m_generation = 0;
  PlainLabel* m_title;
  QLineEdit* m_reason;
  PlainLabel* m_error;
  QPushButton* m_close;
};

}  // namespace oc::ui
