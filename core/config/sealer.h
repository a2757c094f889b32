#pragma once

#include <QByteArray>
#include <QString>

#include "core/domain/result.h"

namespace oc::config {

// Seals small secrets so that only the SecretBox whose public half this is opens them: what
// people's consoles have, which hold no secret key. Safe to use from several threads.
//
// A sealed text is: version (1 byte: 2), key id (4), a libsodium sealed box (X25519, XSalsa20,
// Poly1305) of the context's length (2, big-endian), the context and the secret. `context` is what
// it is sealed for ("twilio_account/7/AC…"): it can't be opened as another row's.
class Sealer {
 public:
  // `keyId` is 8 hex digits, `publicKey` base64 of 32 bytes.
  static Result<Sealer> from(const QString& keyId, const QString& publicKey);

  QString keyId() const { return QString::fromLatin1(m_id.toHex()); }
  QString publicKey() const { return QString::fromLatin1(m_publicKey.toBase64()); }

  QByteArray seal(const QByteArray& plain, const QByteArray& context) const;

 private:
  friend class SecretBox;
  Sealer(QByteArray id, QByteArray publicKey)
      : m_id(std::move(id)), m_publicKey(std::move(publicKey)) {}

  QByteArray m_id;
  QByteArray m_publicKey;
};

}  // namespace oc::config
