#pragma once

#include <QByteArray>
#include <QString>

namespace oc::store {

// What PostgreSQL stores for a SCRAM-SHA-256 password (RFC 5802, 7677):
// "SCRAM-SHA-256$4096:salt$StoredKey:ServerKey". Computed here, so that the password itself never
// stands in an SQL statement. `salt` is for tests; empty: 16 random bytes.
QString scramVerifier(const QString& password, QByteArray salt = {});

// The password as PostgreSQL and libpq prepare it (SASLprep, RFC 4013): where that isn't possible
// they use its UTF-8 bytes as they are.
QByteArray saslPrepared(const QString& password);

}  // namespace oc::store
