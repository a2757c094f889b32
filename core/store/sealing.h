#pragma once

#include "core/config/secret_box.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// Secrets in the database: what they are sealed for, and the public key that those seal to who have
// no secret key.
namespace oc::store {

// Unavailable, with what to do, while no program with the secret key has named its public half.
Result<config::Sealer> currentSealer(Connection& db);

// The same for a program that has the key: its own, while none is named.
config::Sealer sealerFor(Connection& db, const config::SecretBox& box);

// What a secret key is to what is stored: the one to seal with, one from before (while secrets are
// being sealed anew), or not the one that sealed it: SECRET_KEY was changed.
enum class KeyStanding { Current, Previous, Foreign };
inline const QString kForeignKey = QStringLiteral(
    "SECRET_KEY (or secret.key) is not the key that the stored secrets were sealed with. Restore "
    "the old key, or name it behind the new one (SECRET_KEY=NEW,OLD) and run `ownerctl secrets "
    "rotate`.");

// Names the public half of the current key to the database, where none is named, and tells which
// standing the best of the keys has. Run as the service or as an administrator.
Result<KeyStanding> nameKey(Connection& db, const config::SecretBox& box);

// As it is stored: base64.
QString sealedText(const config::Sealer& sealer, const QByteArray& secret,
                   const QByteArray& context);

// What each secret is sealed for; see Sealer.
QByteArray tokenContext(OwnerId owner, const QString& accountSid);
QByteArray webhookSecretContext(OwnerId owner, qint64 webhook);
QByteArray featureSecretContext(OwnerId owner, qint64 featureId);

}  // namespace oc::store
