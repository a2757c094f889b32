#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/desk.h"
#include "core/store/connection.h"

// What administration reads and does, as JSON with the columns' public names: for ownerctl and, by
// tenant, for the REST API. On an administrator's connection all tenants are seen.
namespace oc::store::admin {

Result<QJsonObject> createOwner(Connection& db, const QString& name, const QString& email);
Result<QJsonArray> owners(Connection& db);

// What changes of a tenant's life cycle; what holds nothing stays. Minutes that are asked for
// without a number are the setting's again.
struct LifeCycleChange {
  std::optional<std::optional<int>> expirationMinutes;
  std::optional<std::optional<int>> idleTimeoutMinutes;
  std::optional<bool> keepWaitingOpen;
};
Result<QJsonObject> setLifeCycle(Connection& db, OwnerId owner, const LifeCycleChange& change);

struct NewUser {
  QString profileName;
  QString firstName;
  QString lastName;
  QString role = QStringLiteral("agent");
  QString phone;
};
Result<QJsonObject> addUser(Connection& db, OwnerId owner, const NewUser& user);
Result<QJsonArray> users(Connection& db, OwnerId owner);

struct TwilioAccount {
  QString accountSid;
  std::optional<QString> sealedToken;  // base64; nothing keeps the one that is there
  QStringList phoneNumbers;            // as typed
  QString apiBaseUrl;                  // empty: the setting's
  bool training = false;
};
Result<QJsonObject> setTwilioAccount(Connection& db, OwnerId owner, const TwilioAccount& account);
Result<QJsonArray> twilioAccounts(Connection& db, OwnerId owner);  // without tokens

// For the training line: accounts marked as training ones, after pointing them at `baseUrl` (left
// as they are when it is empty).
struct TrainingAccountRow {
  OwnerId owner;
  QString ownerName;
  QString accountSid;
  QString sealedToken;  // base64
  QStringList phoneNumbers;
};
Result<QList<TrainingAccountRow>> trainingAccounts(Connection& db, const QString& baseUrl);

// Newest activity first; total counts all that match.
// Tells the assistants that the training line's model plays (model "training") where it listens.
Result<Done> moveTrainingAssistants(Connection& db, const QString& baseUrl);

Result<QJsonObject> conversations(Connection& db, OwnerId owner, ConversationFilter filter,
                                  int limit);

// With its "messages", oldest first, and its "transitions".
Result<QJsonObject> conversation(Connection& db, ConvId conv);
Result<OwnerId> ownerOf(Connection& db, ConvId conv);
Result<QJsonObject> closeConversation(Connection& db, ConvId conv, const QString& status,
                                      const QString& reason);
// Without `minutes`: the tenant's expiry, `defaultMinutes` where it has set none.
Result<QJsonObject> extendConversation(Connection& db, ConvId conv, std::optional<int> minutes,
                                       int defaultMinutes);
Result<QJsonObject> sendReply(Connection& db, ConvId conv, const QString& body);

}  // namespace oc::store::admin
