#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/conversation.h"
#include "core/domain/result.h"

namespace oc {

// A conversation that rests leaves the lists of open work. It comes back at its time, or when the
// customer writes, whichever comes first; the clock doesn't end it meanwhile where it has a time.
struct Snooze {
  enum Kind { UntilMessage, UntilTime, Wake } kind = UntilMessage;
  QDateTime until;  // of UntilTime

  bool operator==(const Snooze&) const = default;
};

struct Closing {
  ConversationStatus status = ConversationStatus::AgentClosed;
  QString reason;

  bool operator==(const Closing&) const = default;
};

// What a person does to a conversation, or to many at once; what is left out stays as it is. A
// closed conversation takes labels and notes only. A transfer is an assignee and a note.
struct ConversationChange {
  std::optional<UserId> assignee;          // invalid: nobody
  std::optional<UserId> expectedAssignee;  // Conflict where somebody else has it meanwhile
  QStringList addLabels;                   // by name or title; one that there isn't is made
  QStringList removeLabels;
  std::optional<Priority> priority;
  std::optional<Snooze> snooze;
  bool markUnread = false;
  std::optional<Closing> closing;
  QString note;  // internal; empty: none
  QList<UserId> mentions;

  bool operator==(const ConversationChange&) const = default;
};

// What became of one conversation of many.
struct ChangeOutcome {
  ConvId convId;
  std::optional<Error> error;  // nothing: it was changed

  bool operator==(const ChangeOutcome&) const = default;
};

inline constexpr int kMostChangedAtOnce = 200;

}  // namespace oc
