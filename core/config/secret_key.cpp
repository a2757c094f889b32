#include "core/config/secret_key.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QThread>
#include <memory>
#include <optional>

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

// Asks the keychain on a thread of its own and waits: a keychain may ask its user first, and
// nothing else may go on here meanwhile.
template <typename T>
Result<T> askKeychain(const std::function<QFuture<Result<T>>(Keychain&)>& question) {
  std::optional<Result<T>> answer;
  const std::unique_ptr<QThread> thread(QThread::create([&] {
    SystemKeychain keychain;
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    watcher.setFuture(question(keychain));
    loop.exec();
    answer = watcher.result();
  }));
  thread->start();
  thread->wait();
  return *answer;
}

Result<Done> writeKeychain(const SecretKeys& keys) {
  return askKeychain<Done>([&](Keychain& keychain) {
    return keychain.write(kKeychainEntry, QString::fromLatin1(encodeSecretKeys(keys)));
  });
}

Result<SecretKeys> readKeychain() {
  const auto text =
      askKeychain<QString>([](Keychain& keychain) { return keychain.read(kKeychainEntry); });
  if (text) return decodeSecretKeys(*text);
  if (text.error().code != ErrorCode::NotFound)
    return Error{text.error().code,
                 u"SECRET_KEY=keychain: "_s + text.error().message +
                     u" Without it the key stands in the file secret.key."_s,
                 text.error().detail};
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
  if (secretKey == kKeychainWord) return {&readKeychain, &writeKeychain};
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
