#include "core/config/secret_key.h"

#include <QFuture>
#include <QLockFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include "core/config/paths.h"
#include "core/config/private_file.h"
#include "core/config/secret_box.h"
#include "core/config/system_keychain.h"

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr int kKeyBytes = 32;
const QString kKeychainEntry = u"secret-key"_s;

Result<QByteArray> decoded(const QString& text) {
  static const QRegularExpression hex(u"^[0-9A-Fa-f]{64}$"_s);
  static const QRegularExpression base64(u"^[A-Za-z0-9+/_-]{43}=?$"_s);
  if (hex.match(text).hasMatch()) return QByteArray::fromHex(text.toLatin1());
  QByteArray key;
  if (base64.match(text).hasMatch()) {
    QByteArray ascii = text.toLatin1();
    key = QByteArray::fromBase64(ascii.replace('-', '+').replace('_', '/'));
  }
  if (key.size() == kKeyBytes) return key;
  return Error{
      ErrorCode::Invalid,
      u"SECRET_KEY must be 32 random bytes, as 64 hex digits or as base64 (44 characters), not "
      "a word or a sentence. Make one with:  openssl rand -base64 32"_s,
      {}};
}

Result<SecretKeys> readFile(const QString& path, const QString& folder) {
  auto content = readPrivateFile(path);
  if (!content && content.error().code == ErrorCode::NotFound) {
    if (const auto made = ensureFolder(folder, 0700); !made) return made.error();
    const auto created = createPrivateFile(path, encodeSecretKeys({newSecretKey()}));
    // Conflict: another process was quicker, its key counts.
    if (!created && created.error().code != ErrorCode::Conflict) return created.error();
    content = readPrivateFile(path);
  }
  if (!content) return content.error();
  auto keys = decodeSecretKeys(QString::fromLatin1(*content));
  if (keys) return keys;
  return Error{ErrorCode::Invalid,
               path +
                   u" doesn't hold keys of 32 bytes. Put the right ones back from a backup: "
                   "without them the secrets in the database can't be read."_s,
               {}};
}

// The keychain's answers are waited for: it may ask its user first, and nothing else may go on in
// the calling thread meanwhile.
Result<Done> writeKeychain(const SecretKeys& keys) {
  return SystemKeychain()
      .write(kKeychainEntry, QString::fromLatin1(encodeSecretKeys(keys)))
      .result();
}

Result<SecretKeys> readKeychain() {
  const auto text = SystemKeychain().read(kKeychainEntry).result();
  if (text) return decodeSecretKeys(*text);
  if (text.error().code == ErrorCode::NotFound) return text.error();
  return Error{text.error().code,
               u"SECRET_KEY=keychain: "_s + text.error().message +
                   u" Without it the key stands in the file secret.key."_s,
               text.error().detail};
}

// A keychain replaces what stands in it: of two programs that start for the first time only one may
// make a key, or the other would seal with one that is gone.
Result<SecretKeys> readOrMakeInKeychain() {
  auto keys = readKeychain();
  if (keys || keys.error().code != ErrorCode::NotFound) return keys;
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  QLockFile lock(folder + u"/owner-console-secret-key.lock"_s);
  lock.setStaleLockTime(0);  // as long as its owner lives: the keychain may wait for its user
  if (!lock.lock())
    return Error{ErrorCode::Unavailable,
                 u"SECRET_KEY=keychain: no lock can be made in %1."_s.arg(folder),
                 u"lock file error %1"_s.arg(lock.error())};
  keys = readKeychain();
  if (keys || keys.error().code != ErrorCode::NotFound) return keys;
  const SecretKeys made{newSecretKey()};
  if (const auto written = writeKeychain(made); !written) return written.error();
  return made;
}

}  // namespace

Result<SecretKeys> decodeSecretKeys(const QString& text) {
  static const QRegularExpression between(u"[,\\s]+"_s);
  SecretKeys keys;
  for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
    const auto key = decoded(part);
    if (!key) return key.error();
    keys.append(*key);
  }
  if (keys.isEmpty()) return decoded({}).error();
  return keys;
}

QByteArray encodeSecretKeys(const SecretKeys& keys) {
  QByteArray text;
  for (const QByteArray& key : keys)
    text += key.toBase64() + '\n';
  return text;
}

KeySource keySource(const QString& secretKey, const QString& dataFolder) {
  if (secretKey == kKeychainWord) return {&readOrMakeInKeychain, &writeKeychain};
  if (!secretKey.isEmpty()) return {[secretKey] { return decodeSecretKeys(secretKey); }, {}};
  const QString path = dataFolder + u"/secret.key"_s;
  return {
      [path, dataFolder] { return readFile(path, dataFolder); },
      [path](const SecretKeys& keys) { return writePrivateFile(path, encodeSecretKeys(keys)); }};
}

QByteArray newSecretKey() {
  return randomBytes(kKeyBytes);
}

}  // namespace oc::config
