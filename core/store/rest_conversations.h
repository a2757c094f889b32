#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/address.h"
#include "core/domain/conversation_query.h"
#include "core/store/connection.h"

// Conversations as the REST API gives them: JSON texts written by the database, members in the
// contract's order. Run as owner_api.
namespace oc::store::rest {

struct ConversationFilter {
  using Kind = oc::ConversationFilter;
  using enum oc::ConversationFilter;
  Kind kind = Kind::Active;
  QString status;  // one of them; empty: any of the kind
  QString channel;
  std::optional<qint64> assignee;  // 0: nobody's
  QString label;
  QDateTime updatedSince;
  QString phoneNumber;           // normalised
  std::optional<qint64> before;  // activity of the last row known
  int limit = 100;

  bool isPlain() const;  // nothing but the active ones is asked for
};

struct ConversationPage {
  QList<QByteArray> rows;      // newest activity first
  qint64 total = 0;            // of the filter, whatever the page
  std::optional<qint64> next;  // `before` of the next page; nothing: this is the last
};

Result<ConversationPage> conversations(Connection& db, OwnerId owner,
                                       const ConversationFilter& filter);
Result<QByteArray> conversation(Connection& db, OwnerId owner, ConvId conv);
Result<QList<QByteArray>> transitions(Connection& db, OwnerId owner, ConvId conv);

// Addresses of the tenant's Twilio accounts, normalised.
Result<QStringList> ownNumbers(Connection& db, OwnerId owner);
Result<bool> isStaff(Connection& db, OwnerId owner, qint64 userId);

struct NewConversation {
  Address customer;  // raw: where answers go
  Address business;
  QString channel;
  QString fromNumber;  // as given
  QString toNumber;
  QJsonObject metadata;
  std::optional<qint64> userId;
};
// The active conversation of the two, or a new one.
Result<QByteArray> startConversation(Connection& db, OwnerId owner, const NewConversation& wanted,
                                     int expirationMinutes);

Result<QByteArray> closeConversation(Connection& db, OwnerId owner, ConvId conv,
                                     const QString& status, const QString& reason);
// Nothing: the tenant's expiry, or the given default.
Result<QByteArray> extendConversation(Connection& db, OwnerId owner, ConvId conv,
                                      std::optional<int> minutes, int expirationMinutes);

}  // namespace oc::store::rest
