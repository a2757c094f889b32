#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/closure.h"
#include "core/domain/conversation.h"

namespace oc {

// An agent or a program lets a conversation expire later; its status stays.
struct Extension {
  int minutes = 0;
  QDateTime expiresAt;  // from then on, UTC

  bool operator==(const Extension&) const = default;
};

// One entry of a conversation's history as the thread shows it: a step of its life, or something
// that was done with it.
struct ConversationEvent {
  enum Kind { Step, Assigned, Labels, Priority, Snoozed, Woken, Blocked, Unblocked };

  qint64 id = 0;  // grows with time
  Kind kind = Step;
  QDateTime at;
  // Of a Step:
  std::optional<ConversationStatus> from;  // nothing: the conversation began
  ConversationStatus to = ConversationStatus::Pending;
  QString reason;
  QList<ClosureReason> closure;  // why the detector closed it; empty otherwise
  std::optional<Extension> extension;
  // Of all:
  QString actor;      // customer, service, clock, administrator, login:7, key:3
  QString actorName;  // of a person; empty otherwise
  // Of what is done:
  QString assigneeName;  // who has it now; empty: nobody
  QStringList labelsAdded;
  QStringList labelsRemoved;
  oc::Priority priority = oc::Priority::None;
  QDateTime until;  // invalid: until the customer writes

  bool operator==(const ConversationEvent&) const = default;
};

}  // namespace oc
