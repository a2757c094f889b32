#pragma once

#include "core/config/sealer.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// Secrets in the database: what they are sealed for, and the public key that those seal to who have
// no secret key.
namespace oc::store {

// Unavailable, with what to do, while no program with the secret key has named its public half.
Result<config::Sealer> currentSealer(Connection& db);

// What a secret key is to what is stored: the one to seal with, one from before (while secrets are
// being sealed anew), or not the one that sealed it: SECRET_KEY was changed.
enum class KeyStanding { Current, Previous, Foreign };
inline const QString kForeignKey = QStringLiteral(
    "SECRET_KEY (or secret.key) is not the key that the stored secrets were sealed with. Restore "
    "the old key, or name it behind the new one (SECRET_KEY=NEW,OLD) and run `ownerctl secrets "
    "rotate`.");

// Names the public half of the key to the database. Run as the service or as an administrator.
Result<KeyStanding> offerSealer(Connection& db, const config::Sealer& sealer);

// As it is stored: base64.
QString sealedText(const config::Sealer& sealer, const QByteArray& secret,
                   const QByteArray& context);

// What each secret is sealed for; see Sealer.
QByteArray tokenContext(OwnerId owner, const QString& accountSid);
QByteArray webhookSecretContext(OwnerId owner, qint64 webhook);
QByteArray featureSecretContext(OwnerId owner, qint64 featureId);

}  // namespace oc::store
