#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

#include "core/domain/result.h"

namespace oc::config {

// Secret keys, 32 bytes each. The first one is the current; others are from before and only open
// what they have sealed, until that is sealed anew (`ownerctl secrets rotate`).
using SecretKeys = QList<QByteArray>;

// The keys of a text: each as 64 hex digits or as base64, with commas or blanks between. Invalid,
// saying what is needed, for anything else.
Result<SecretKeys> decodeSecretKeys(const QString& text);
QByteArray encodeSecretKeys(const SecretKeys& keys);  // a line each

// Where the keys stand. `write` is empty where the program can't change them.
struct KeySource {
  std::function<Result<SecretKeys>()> read;
  std::function<Result<Done>(const SecretKeys& keys)> write;
};

// The keys of the setting SECRET_KEY: as they stand there, or of the desktop's keychain when it is
// "keychain", or, when it is empty, of the file secret.key in `dataFolder` (mode 0600). Keychain
// and file get a key on the first reading. Blocks.
inline const QString kKeychainWord = QStringLiteral("keychain");
KeySource keySource(const QString& secretKey, const QString& dataFolder);

QByteArray newSecretKey();

}  // namespace oc::config
