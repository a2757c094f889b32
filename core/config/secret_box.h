#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

#include "core/config/sealer.h"
#include "core/config/secret_key.h"
#include "core/domain/result.h"

namespace oc::config {

// Opens what was sealed for this installation's secret key (Twilio tokens, keys of assistants,
// secrets of webhooks). Copies share the keys; safe to use from several threads. A secret that was
// sealed with a key that isn't known makes it read its source again, so that a program that runs
// follows a rotation of the key file.
//
// Besides what a Sealer makes it opens texts of version 1: version (1 byte), key id (4), nonce
// (24), XChaCha20-Poly1305 ciphertext with tag, in which head and context are authenticated.
class SecretBox {
 public:
  // With the keys of `secretKey` (SECRET_KEY) or, when that is empty, of the file secret.key in
  // `dataFolder`, which is created on first use (mode 0600). Errors say what to change.
  static Result<SecretBox> open(const QString& secretKey, const QString& dataFolder);
  static Result<SecretBox> open(KeySource source);

  // The public halves of all keys, the current one's first.
  QList<Sealer> sealers() const;
  Sealer sealer() const { return sealers().first(); }
  QByteArray seal(const QByteArray& plain, const QByteArray& context) const {
    return sealer().seal(plain, context);
  }

  // Invalid when it is damaged, sealed for another context or with another key.
  Result<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const;

  // Rotation. begin() makes a new current key, unless one was begun before; Conflict, saying what
  // to do, where the program can't write the keys. end() forgets all but the current one.
  Result<Done> beginRotation();
  Result<Done> endRotation();

  // A key for one purpose, derived from the current secret key: 32 bytes. `purpose` has at most 8
  // letters.
  QByteArray derivedKey(const QByteArray& purpose) const;

 private:
  struct Key;
  struct Ring;
  explicit SecretBox(std::shared_ptr<Ring> ring);
  std::shared_ptr<Ring> m_ring;
};

QByteArray randomBytes(int count);

// 32 letters, digits, '-' and '_': 192 bits, safe in URLs and connection strings.
QString randomPassword();

}  // namespace oc::config
