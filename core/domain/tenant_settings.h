#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/ids.h"
#include "core/domain/life_cycle.h"

// What the administration screens show and change of a tenant. Times are UTC.
namespace oc {

struct TenantProfile {
  OwnerId ownerId;
  QString name;
  QString email;
  bool active = true;
  QString publicBaseUrl;  // empty: the setting's
  QDateTime createdAt;
  int staff = 0;
  int activeConversations = 0;
  // Its own times; nothing: the default's.
  std::optional<int> expirationMinutes;
  std::optional<int> idleTimeoutMinutes;
  bool keepWaitingOpen = false;
  LifeCycle defaults;  // what holds where the tenant has set nothing

  bool operator==(const TenantProfile&) const = default;
};

struct LifeCycleSettings {
  std::optional<int> expirationMinutes;
  std::optional<int> idleTimeoutMinutes;
  bool keepWaitingOpen = false;
};

// The token is never read back.
struct TwilioAccountInfo {
  OwnerId ownerId;
  AccountId accountId;
  QString accountSid;
  QStringList phoneNumbers;
  QString apiBaseUrl;     // empty: the setting's
  bool training = false;  // a training line plays its customers
  QDateTime createdAt;

  bool operator==(const TwilioAccountInfo&) const = default;
};

struct TwilioAccountEdit {
  QString accountSid;
  QString authToken;  // empty: the one that is stored
  QStringList phoneNumbers;
};

// What Twilio answered when asked with the stored token.
struct TwilioCheck {
  bool ok = false;
  QString accountName;         // "Acme Ltda"
  QString accountStatus;       // "active", "suspended", "closed"
  QStringList missingNumbers;  // of ours, which Twilio doesn't list for the account
  QString message;             // one sentence for the person
  QDateTime at;

  bool operator==(const TwilioCheck&) const = default;
};

struct ApiKeyInfo {
  qint64 keyId = 0;
  QString name;
  QString scope;          // read, write, admin
  int ratePerMinute = 0;  // 0: the setting's
  QDateTime createdAt;
  QString createdBy;  // in words
  QDateTime lastUsedAt;
  QDateTime revokedAt;  // invalid: it works

  bool operator==(const ApiKeyInfo&) const = default;
};

// Told once, when it is made.
struct NewApiKey {
  qint64 keyId = 0;
  QString key;
};

struct WebhookInfo {
  qint64 webhookId = 0;
  QString url;
  QStringList events;
  QString description;
  bool active = true;
  QString disabledReason;  // why the program switched it off
  QDateTime failingSince;
  QDateTime createdAt;
  int waiting = 0;  // deliveries under way

  bool operator==(const WebhookInfo&) const = default;
};

struct WebhookEdit {
  QString url;
  QStringList events;
  QString description;
  bool active = true;
};

// A subscription with its secret (whsec_…), told once.
struct WebhookSecret {
  qint64 webhookId = 0;
  QString secret;
};

struct WebhookAttempt {
  QDateTime at;
  int status = 0;  // of HTTP; 0: there was no answer
  int durationMs = 0;
  QString error;

  bool operator==(const WebhookAttempt&) const = default;
};

struct WebhookDelivery {
  qint64 deliveryId = 0;
  QString event;
  QString state;  // queued, claimed, delivered, failed
  QDateTime createdAt;
  QDateTime nextAttemptAt;
  QDateTime settledAt;
  QList<WebhookAttempt> attempts;  // oldest first

  bool operator==(const WebhookDelivery&) const = default;
};

// One switch of a feature; `before` and `after` have enabled, description and config_json and are
// empty where the feature did not exist.
struct FeatureChange {
  qint64 changeId = 0;
  QString feature;
  QDateTime at;
  QString actor;  // in words
  QJsonObject before;
  QJsonObject after;

  bool operator==(const FeatureChange&) const = default;
};

// One line of the audit log.
struct AuditEntry {
  qint64 auditId = 0;
  OwnerId ownerId;  // invalid: of the whole installation
  QDateTime at;
  QString actor;        // "login:7", "key:3", "service", "administrator"
  QString actorName;    // in words
  QString action;       // "twilio_account.changed"
  QString subject;      // what it was done to: "AC12…", "ana@acme.example"
  QJsonObject details;  // what changed, {"role": ["agent", "admin"]}; never a secret or a body

  bool operator==(const AuditEntry&) const = default;
};

struct AuditQuery {
  QString text;    // in actor, action or subject; empty: all
  QString action;  // its beginning: "twilio_account"; empty: all
  QDateTime from;  // invalid: no bound
  QDateTime to;
  std::optional<qint64> before;  // auditId of the last one known
  int limit = 100;
};

// One probe of the isolation proof, run on the live database.
struct IsolationProbe {
  OwnerId ownerId;  // whose rows somebody else tried to reach
  QString ownerName;
  QString name;  // "select messages as a stranger"
  bool held = false;
  QString finding;     // what came through, when it did not hold
  QString emptyTable;  // set where the owner has no rows in it, so that none could come through

  bool operator==(const IsolationProbe&) const = default;
};

}  // namespace oc
