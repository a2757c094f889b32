#include "core/config/secret_key.h"

#include <QRegularExpression>

#include "core/config/paths.h"
#include "core/config/private_file.h"
#include "core/config/secret_box.h"

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr int kKeyBytes = 32;

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
