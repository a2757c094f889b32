#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/domain/ids.h"
#include "core/store/connection.h"

// API keys: what they look like, as the service knows them, as administration makes them, and how a
// transaction of the API begins.
namespace oc::store {

// A new key: "oc_" and 32 random bytes as base64url, 46 characters. Its holder alone keeps it; the
// database holds the sha256 of its proof, which is the hex of the key's own sha256.
QString newApiKeyText();
QByteArray apiKeyProof(const QByteArray& key);

// A key that works.
struct ApiKeyRow {
  qint64 keyId = 0;
  OwnerId owner;
  QString scope;
  QByteArray hash;        // sha256 of its proof
  int ratePerMinute = 0;  // 0: the setting's
};

// Run as owner_service.
Result<QList<ApiKeyRow>> serviceApiKeys(Connection& db);
Result<Done> noteApiKeysUsed(Connection& db, const QList<qint64>& keyIds);
Result<Done> pruneApiRequests(Connection& db);

// Run as owner_api, first in a transaction. False: the key was revoked meanwhile.
Result<bool> actForKey(Connection& db, const QByteArray& proof);

// What a request with this Idempotency-Key was answered; status 0: it is new, and finish is to be
// called in the same transaction. Invalid when the key was used for another request.
struct KnownAnswer {
  int status = 0;
  QByteArray json;  // empty: not kept
};
Result<KnownAnswer> beginApiRequest(Connection& db, const QString& key,
                                    const QByteArray& fingerprintHex);
Result<Done> finishApiRequest(Connection& db, const QString& key, const KnownAnswer& answer);

// Run as an administrator. The proof is the hex of the key's sha256.
Result<qint64> createApiKey(Connection& db, OwnerId owner, const QString& name,
                            const QString& scope, const QByteArray& proof, int ratePerMinute);
Result<QJsonArray> apiKeys(Connection& db, OwnerId owner);
Result<Done> revokeApiKey(Connection& db, OwnerId owner, qint64 keyId);

}  // namespace oc::store
