#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/domain/closure.h"
#include "core/domain/conversation_status.h"
#include "core/domain/ids.h"
#include "core/domain/message.h"

namespace oc {

// The newest message of a conversation, as far as a row of the list shows it.
struct LastMessage {
  MsgId msgId;
  Direction direction = Direction::Inbound;
  MessageType type = MessageType::Text;
  DeliveryStatus status = DeliveryStatus::Received;
  QString preview;  // one line, at most 160 characters; empty for media without text
  QDateTime at;

  bool operator==(const LastMessage&) const = default;
};

// One row of the conversation list.
struct Conversation {
  OwnerId ownerId;
  ConvId convId;
  int revision = 0;     // grows with each change of the row; lower ones are older news
  qint64 activity = 0;  // sorts the list: larger is newer; unique within a tenant
  ConversationStatus status = ConversationStatus::Pending;
  QString channel;          // "whatsapp", "sms", "messenger", "rcs"
  QString customerName;     // empty when the customer never gave one
  QString customerAddress;  // as received; answers go here
  QString phoneNumber;      // normalised: E.164 where it is a number
  QString businessAddress;  // the tenant's own address in this conversation
  int unread = 0;           // inbound messages that no agent has seen
  LastMessage last;         // last.msgId is invalid while there is no message
  QDateTime startedAt;
  QDateTime updatedAt;
  QDateTime expiresAt;
  QDateTime lastActivityAt;  // the start, the last message or extension: idle time counts from here
  QDateTime endedAt;         // invalid while active
  QDateTime
      lastInboundAt;  // invalid when the customer never wrote; WhatsApp's 24 h count from here
  QString endedReason;
  ConvId previousConvId;               // of the same customer; invalid: the first one
  bool unanswered = false;             // ended by the clock while the customer waited for an answer
  std::optional<ClosureHint> closure;  // the customer seems done; the agent decides

  bool operator==(const Conversation&) const = default;
};

// One tenant as the rail shows it. Counts are kept by the database, not counted.
struct Tenant {
  OwnerId ownerId;
  QString name;
  QString role;  // of the person signed in: admin, agent, user (reads only)
  bool active = true;
  int activeConversations = 0;
  int unreadConversations = 0;
  qint64 seq = 0;  // last change of the feed that these figures include

  bool operator==(const Tenant&) const = default;
};

}  // namespace oc
