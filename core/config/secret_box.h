#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "core/domain/result.h"

namespace oc::config {

// Seals small secrets (Twilio tokens) for storage with XChaCha20-Poly1305 under one key of 32
// bytes. Copies share the key; safe to use from several threads.
//
// A sealed text is: version (1 byte), key id (4), nonce (24), ciphertext with tag. `context` is
// authenticated but not stored, e.g. "twilio_account/7/auth_token": what was sealed for one row
// can't be opened as another's.
class SecretBox {
 public:
  // With the key of `secretKey` (SECRET_KEY: 32 bytes as 64 hex digits or as base64) or, when that
  // is empty, of the file secret.key in `dataFolder`, which is created on first use (mode 0600).
  // Errors say what to change.
  static Result<SecretBox> open(const QString& secretKey, const QString& dataFolder);

  QByteArray seal(const QByteArray& plain, const QByteArray& context) const;

  // Invalid when it is damaged, sealed for another context or with another key.
  Result<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const;

  // A key for one purpose, derived from the secret key: 32 bytes. `purpose` has at most 8 letters.
  QByteArray derivedKey(const QByteArray& purpose) const;

 private:
  struct Key;
  explicit SecretBox(std::shared_ptr<const Key> key);
  std::shared_ptr<const Key> m_key;
};

// The 32 bytes of a SECRET_KEY; Invalid (with what is needed) for anything else.
Result<QByteArray> decodeSecretKey(const QString& text);

QByteArray randomBytes(int count);

// 32 letters, digits, '-' and '_': 192 bits, safe in URLs and connection strings.
QString randomPassword();

}  // namespace oc::config
