#pragma once

#include "core/domain/customer_desk.h"
#include "core/store/connection.h"

// What the customer panel asks: one function a query, as in desk_queries.h.
namespace oc::store::customers {

Result<Contact> contact(Connection& db, OwnerId owner, const QString& phoneNumber);
Result<Contact> changeContact(Connection& db, OwnerId owner, ContactId id,
                              const ContactChange& change);
Result<Page<Conversation>> conversationsWith(Connection& db, OwnerId owner,
                                             const QString& phoneNumber,
                                             std::optional<ConvId> before, int limit);
Result<ConversationFacts> facts(Connection& db, OwnerId owner, ConvId conv);

}  // namespace oc::store::customers
