#pragma once

#include <QString>
#include <QStringList>

#include "core/api/answer.h"
#include "core/domain/address.h"
#include "core/store/rest_messages.h"

namespace oc::api {

// Who of the two addresses of a new conversation is the customer.
struct Roles {
  QString channel;
  Address customer;  // raw with the channel's prefix where it needs one: where answers go
  Address business;
};

// `from` is the customer unless it is one of the tenant's own numbers (normalised). A channel that
// isn't given is that of the addresses' prefix, else WhatsApp. Invalid, naming the member, when
// prefix and channel contradict each other.
struct PartiesProblem {
  QString member;
  QString msg;
};
Roles rolesOf(const QString& from, const QString& to, const QString& channel,
              const QStringList& ownNumbers, PartiesProblem* problem);

// Whether the two addresses are a conversation's, in either order.
bool areParties(const QString& from, const QString& to, const store::rest::Parties& parties);

}  // namespace oc::api
