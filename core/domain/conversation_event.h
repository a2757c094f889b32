#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/domain/closure.h"
#include "core/domain/conversation_status.h"

namespace oc {

// An agent or a program lets a conversation expire later; its status stays.
struct Extension {
  int minutes = 0;
  QDateTime expiresAt;  // from then on, UTC

  bool operator==(const Extension&) const = default;
};

// One entry of a conversation's state history as the thread shows it.
struct ConversationEvent {
  qint64 id = 0;  // grows with time
  QDateTime at;
  std::optional<ConversationStatus> from;  // nothing: the conversation began
  ConversationStatus to = ConversationStatus::Pending;
  QString actor;      // customer, service, administrator, login:7, key:3
  QString actorName;  // of a person; empty otherwise
  QString reason;
  QList<ClosureReason> closure;  // why the detector closed it; empty otherwise
  std::optional<Extension> extension;

  bool operator==(const ConversationEvent&) const = default;
};

}  // namespace oc
