#pragma once

#include <QStringView>
#include <optional>
#include <span>

namespace oc {

// The life cycle of a conversation: pending → progress → one final state. CONTRACT.md, "life
// cycle".
enum class ConversationStatus {
  Pending,
  Progress,
  AgentClosed,
  SupportClosed,
  UserClosed,
  Expired,
  Failed,
  IdleTimeout,
};

struct Transition {
  ConversationStatus from;
  ConversationStatus to;
  bool operator==(const Transition&) const = default;
};

// Every transition that is allowed; table app.transitions holds the same rows and a trigger refuses
// all others.
std::span<const Transition> allowedTransitions();
bool mayBecome(ConversationStatus from, ConversationStatus to);

std::span<const ConversationStatus> allConversationStatuses();
bool isActive(ConversationStatus status);   // pending or progress
QString toText(ConversationStatus status);  // as in the database and the API: "agent_closed"
std::optional<ConversationStatus> conversationStatusFromText(QStringView text);

}  // namespace oc
