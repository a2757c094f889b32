#pragma once

#include <QDateTime>
#include <optional>

#include "core/domain/conversation.h"

namespace oc {

// When conversations end by themselves; a tenant's own figures go over the settings, these over the
// defaults.
struct LifeCycle {
  int expirationMinutes = 1440;  // after the start
  int idleTimeoutMinutes = 60;   // after the last activity: a message, the start, an extension
  bool keepWaitingOpen = false;  // not while the customer waits for an answer

  bool operator==(const LifeCycle&) const = default;
};

// When the clock ends a conversation, and as what.
struct Deadline {
  QDateTime at;
  ConversationStatus becomes = ConversationStatus::Expired;

  bool operator==(const Deadline&) const = default;
};

// The customer wrote last.
bool isWaiting(const Conversation& conversation);

// The earlier of expiry and idle timeout (expiry when both are at once). Nothing for a conversation
// that has ended or that the tenant exempts. SQL says the same in app.sweep_conversations.
std::optional<Deadline> deadlineOf(const Conversation& conversation, const LifeCycle& settings);

// What the conversation becomes when the clock looks at it at this time; nothing: it goes on.
std::optional<ConversationStatus> dueAt(const QDateTime& now, const Conversation& conversation,
                                        const LifeCycle& settings);

}  // namespace oc
