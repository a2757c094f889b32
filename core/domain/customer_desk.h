#pragma once

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>
#include <optional>

#include "core/domain/closure.h"
#include "core/domain/contact.h"
#include "core/domain/conversation.h"
#include "core/domain/page.h"
#include "core/domain/result.h"

namespace oc {

// What is known of a conversation beyond its row.
struct ConversationFacts {
  QDateTime firstInboundAt;            // invalid: the customer has written nothing
  QDateTime answeredAt;                // staff's first answer to it; invalid: none yet
  std::optional<ClosureHint> verdict;  // the detector's last one, of the newest messages

  bool operator==(const ConversationFacts&) const = default;
};

// What the customer panel asks. As Desk, whose rules for threads and errors hold here as well.
class CustomerDesk : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // By Conversation::phoneNumber.
  virtual QFuture<Result<Contact>> contact(OwnerId owner, QString phoneNumber) = 0;
  virtual QFuture<Result<Contact>> changeContact(OwnerId owner, ContactId id,
                                                 ContactChange change) = 0;

  // All conversations with the customer before the given one, over every channel, the newest first.
  virtual QFuture<Result<Page<Conversation>>> conversationsWith(OwnerId owner, QString phoneNumber,
                                                                std::optional<ConvId> before,
                                                                int limit) = 0;

  virtual QFuture<Result<ConversationFacts>> facts(OwnerId owner, ConvId conv) = 0;
};

}  // namespace oc
