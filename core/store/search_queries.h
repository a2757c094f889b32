#pragma once

#include <QTimeZone>
#include <functional>

#include "core/domain/search.h"
#include "core/store/connection.h"

// Finding messages, customers and conversations. Run as a person, or for a key of the API.
namespace oc::store::search {

// Ids of messages, newest first.
struct FoundMessages {
  QList<qint64> ids;
  std::optional<MsgId> next;
  bool timeWasUp = false;
};

// Days of the filters begin at midnight of `zone`.
Result<FoundMessages> messages(Connection& db, OwnerId owner, const SearchTerms& terms,
                               std::optional<MsgId> before, int limit, const QTimeZone& zone);

QString idArray(const QList<qint64>& ids);  // as PostgreSQL reads it

// `isGivenUp` is asked between the statements: a search that nobody waits for ends as Cancelled.
Result<SearchAnswer> search(
    Connection& db, OwnerId owner, const SearchQuery& query,
    const std::function<bool()>& isGivenUp = [] { return false; });

Result<QList<MsgId>> find(
    Connection& db, OwnerId owner, ConvId conv, const QString& text,
    const std::function<bool()>& isGivenUp = [] { return false; });

Result<MessageWindow> messagesAround(Connection& db, OwnerId owner, ConvId conv, MsgId msg,
                                     int limit);

// The sentence for filters that say nothing; nothing when all do.
std::optional<Error> unreadFilters(const SearchTerms& terms);

}  // namespace oc::store::search
