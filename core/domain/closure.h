#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/domain/conversation_status.h"
#include "core/domain/ids.h"
#include "core/domain/message.h"

namespace oc {

// One message as the detector sees it.
struct ClosureMessage {
  MessageOwner author = MessageOwner::User;
  bool sentByIa = false;
  MessageType type = MessageType::Text;
  QString body;
  qint64 secondsAgo = 0;
};

// What is judged: the newest messages of a conversation, oldest first; the last one is the
// customer's message that has just come.
struct ClosureCase {
  QList<ClosureMessage> messages;
  QJsonObject context;    // the conversation's
  QJsonObject metadata;   // of the last message
  qint64 ageSeconds = 0;  // of the conversation
};

// What a tenant sets: feature "closure_detection", its config_json.
struct ClosureConfig {
  QStringList keywords;         // words and phrases with which customers end a conversation
  double recordAt = 0.6;        // from here on the agent is told
  double closeAt = 0.8;         // from here on the conversation is closed
  int minDurationSeconds = 30;  // a younger conversation is closed less readily

  bool operator==(const ClosureConfig&) const = default;
};

// One reason of a verdict. `signal` is a fixed name ("farewell", "question" …) by which screens
// find their own words; `weight` is what it added to the score: below 0 it speaks against closing.
struct ClosureReason {
  QString signal;
  double weight = 0;
  QString text;  // English, one short phrase, without the customer's words

  bool operator==(const ClosureReason&) const = default;
};

struct ClosureVerdict {
  double confidence = 0;      // 0 … 1
  bool shouldClose = false;   // confidence has reached closeAt
  bool shouldRecord = false;  // … recordAt
  ConversationStatus suggested = ConversationStatus::UserClosed;
  QList<ClosureReason> reasons;  // heaviest first
  QString closeReason;           // given by an explicit signal; else empty

  bool operator==(const ClosureVerdict&) const = default;
};

// A verdict that waits for the agent: conversations.context.closure_detected.
struct ClosureHint {
  double confidence = 0;
  ConversationStatus suggested = ConversationStatus::UserClosed;
  QList<ClosureReason> reasons;
  MsgId msgId;  // the message that it judges
  QDateTime at;

  bool operator==(const ClosureHint&) const = default;
};

}  // namespace oc
