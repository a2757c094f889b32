#include "core/domain/life_cycle.h"

namespace oc {

bool isWaiting(const Conversation& conversation) {
  return conversation.last.msgId.isValid() && conversation.last.direction == Direction::Inbound;
}

std::optional<Deadline> deadlineOf(const Conversation& conversation, const LifeCycle& settings) {
  if (!isActive(conversation.status)) return {};
  if (settings.keepWaitingOpen && isWaiting(conversation)) return {};
  const QDateTime idle = conversation.lastActivityAt.addSecs(60LL * settings.idleTimeoutMinutes);
  if (conversation.expiresAt <= idle)
    return Deadline{conversation.expiresAt, ConversationStatus::Expired};
  return Deadline{idle, ConversationStatus::IdleTimeout};
}

std::optional<ConversationStatus> dueAt(const QDateTime& now, const Conversation& conversation,
                                        const LifeCycle& settings) {
  const auto deadline = deadlineOf(conversation, settings);
  if (!deadline || deadline->at > now) return {};
  return deadline->becomes;
}

}  // namespace oc
