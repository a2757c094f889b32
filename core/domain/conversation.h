#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
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

enum class Priority { None, Low, High, Urgent };
QString toText(Priority priority);
std::optional<Priority> priorityFromText(QStringView text);

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
  UserId assignee;                     // invalid: nobody
  QString assigneeName;
  QStringList labels;  // names, as in Label; in the order in which they were put on
  Priority priority = Priority::None;
  bool snoozed = false;
  QDateTime snoozedUntil;  // invalid while snoozed: until the customer writes
  QDateTime waitingSince;  // the first message that nobody has answered; invalid: nobody waits
  QString language;        // the customer's, as a BCP 47 tag; empty: not known
  bool blocked = false;    // the customer is: nobody is to be told of their messages

  bool isAwake() const;  // asks for somebody: active, neither snoozed nor blocked

  bool operator==(const Conversation&) const = default;
};

// How many conversations a tenant's lists hold, for one person. Kept by the database, not counted.
struct ViewCounts {
  int mine = 0;  // of this person, awake
  int unassigned = 0;
  int waiting = 0;
  int snoozed = 0;
  int closed = 0;

  bool operator==(const ViewCounts&) const = default;
};

// One tenant as the rail shows it, for one person.
struct Tenant {
  OwnerId ownerId;
  QString name;
  QString role;   // of the person signed in: admin, agent, user (reads only)
  UserId userId;  // of the person signed in
  bool active = true;
  int activeConversations = 0;
  int unreadConversations = 0;
  ViewCounts counts;
  qint64 seq = 0;  // last change of the feed that these figures include

  bool operator==(const Tenant&) const = default;
};

}  // namespace oc
