#pragma once

namespace oc::ui {

// What an agent can do with the conversation that is open.
enum class ThreadAction {
  Take,
  Assign,  // asks to whom
  Release,
  Snooze,  // asks how long
  Wake,
  Labels,  // asks which
  PriorityNone,
  PriorityLow,
  PriorityHigh,
  PriorityUrgent,
  ExtendHour,
  Extend,  // by the tenant's time of expiry
  Close,   // asks why
  MarkUnread,
  CopyId,
  CopyLink,
  Note,  // to the team
  SendAndClose,
  SendAndNext,
  UndoSending,
  Attach,
  Emoji,
  QuickReply,
  ManageQuickReplies,
};

}  // namespace oc::ui
