#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

#include "core/domain/search.h"
#include "core/store/connection.h"

// What a program finds in its tenant, as the REST API gives it. Run as owner_api.
namespace oc::store::rest {

struct SearchPage {
  QList<QByteArray> customers;  // {"contact", "conversation"}
  QList<QByteArray> conversations;
  QList<QByteArray> messages;
  std::optional<MsgId> next;  // `before` of the next page; nothing: all were searched
  bool timeWasUp = false;
};

// Customers and conversations on the first page only, where `before` is nothing. Days of filters
// are UTC's.
Result<SearchPage> search(Connection& db, OwnerId owner, const SearchTerms& terms,
                          std::optional<MsgId> before, int limit);

}  // namespace oc::store::rest
