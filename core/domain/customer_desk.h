#pragma once

#include <QFuture>
#include <QObject>
#include <QString>
#include <optional>

#include "core/domain/contact.h"
#include "core/domain/conversation.h"
#include "core/domain/page.h"
#include "core/domain/result.h"

namespace oc {

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
};

}  // namespace oc
