#pragma once

#include <optional>

#include "core/domain/tenant_settings.h"
#include "core/store/connection.h"

// A tenant's Twilio accounts as its admins see them, and the questions to Twilio that a receiver
// asks for them, since it alone opens the token.
namespace oc::store::twilio_accounts {

Result<QList<TwilioAccountInfo>> list(Connection& db, OwnerId owner);

// Creates or changes the account with this SID, the token sealed to the installation's public key.
Result<TwilioAccountInfo> set(Connection& db, OwnerId owner, const TwilioAccountEdit& edit);
Result<Done> remove(Connection& db, OwnerId owner, AccountId account);

// Told of on channel kChecked as "owner:check".
inline const QString kChecked = QStringLiteral("owner_twilio_checked");
Result<qint64> requestCheck(Connection& db, OwnerId owner, AccountId account);
Result<std::optional<TwilioCheck>> check(Connection& db, OwnerId owner, qint64 id);  // when done

// The receiver's side; told of on channel kChecks.
inline const QString kChecks = QStringLiteral("owner_twilio_checks");
struct ClaimedCheck {
  OwnerId owner;
  qint64 id = 0;
  QString accountSid;
  QString sealedToken;  // base64
  QStringList phoneNumbers;
  QString apiBaseUrl;  // empty: the setting's
};
Result<QList<ClaimedCheck>> claimChecks(Connection& db);
Result<Done> settleCheck(Connection& db, const ClaimedCheck& asked, const TwilioCheck& answer);

}  // namespace oc::store::twilio_accounts
