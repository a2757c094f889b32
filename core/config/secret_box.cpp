#include "core/config/secret_box.h"

#include <QRegularExpression>
#include <array>
#include <cstring>

#include <sodium.h>

#include "core/config/paths.h"
#include "core/config/private_file.h"

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr char kVersion = 1;
constexpr qsizetype kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kIdBytes = 4;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHeadBytes = 1 + kIdBytes + kNonceBytes;
constexpr qsizetype kPurposeBytes = crypto_kdf_CONTEXTBYTES;

const unsigned char* bytes(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytes(QByteArray& array) {
  return reinterpret_cast<unsigned char*>(array.data());
}

bool sodiumReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

// What is authenticated: the header up to the nonce, then the context.
QByteArray associated(const QByteArray& head, const QByteArray& context) {
  return head.first(1 + kIdBytes) + context;
}

Error keyError() {
  return {ErrorCode::Invalid,
          u"SECRET_KEY must be 32 random bytes, as 64 hex digits or as base64 (44 characters), not "
          "a word or a sentence. Make one with:  openssl rand -base64 32"_s,
          {}};
}

}  // namespace

struct SecretBox::Key {
  std::array<unsigned char, kKeyBytes> bytes{};
  QByteArray id;

  explicit Key(const QByteArray& key) {
    std::memcpy(bytes.data(), key.constData(), bytes.size());
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    id = QByteArray(reinterpret_cast<const char*>(hash.data()), kIdBytes);
  }
  ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;
};

SecretBox::SecretBox(std::shared_ptr<const Key> key) : m_key(std::move(key)) {}

Result<QByteArray> decodeSecretKey(const QString& text) {
  static const QRegularExpression hex(u"^[0-9A-Fa-f]{64}$"_s);
  static const QRegularExpression base64(u"^[A-Za-z0-9+/_-]{43}=?$"_s);
  const QString trimmed = text.trimmed();
  if (hex.match(trimmed).hasMatch()) return QByteArray::fromHex(trimmed.toLatin1());
  if (!base64.match(trimmed).hasMatch()) return keyError();
  QByteArray ascii = trimmed.toLatin1();
  ascii.replace('-', '+').replace('_', '/');
  const QByteArray key = QByteArray::fromBase64(ascii);
  if (key.size() != kKeyBytes) return keyError();
  return key;
}

Result<SecretBox> SecretBox::open(const QString& secretKey, const QString& dataFolder) {
  if (!sodiumReady()) return Error{ErrorCode::Internal, u"libsodium could not be started."_s, {}};
  if (!secretKey.isEmpty()) {
    const auto key = decodeSecretKey(secretKey);
    if (!key) return key.error();
    return SecretBox(std::make_shared<Key>(*key));
  }

  const QString path = dataFolder + u"/secret.key"_s;
  auto content = readPrivateFile(path);
  if (!content && content.error().code == ErrorCode::NotFound) {
    if (const auto made = ensureFolder(dataFolder, 0700); !made) return made.error();
    const auto created = createPrivateFile(path, randomBytes(kKeyBytes).toBase64() + '\n');
    // Conflict: another process was quicker, its key counts.
    if (!created && created.error().code != ErrorCode::Conflict) return created.error();
    content = readPrivateFile(path);
  }
  if (!content) return content.error();
  const auto key = decodeSecretKey(QString::fromLatin1(*content));
  if (!key)
    return Error{ErrorCode::Invalid,
                 path +
                     u" doesn't hold a key of 32 bytes. Put the right one back from a backup: "
                     "without it the Twilio tokens in the database can't be read."_s,
                 {}};
  return SecretBox(std::make_shared<Key>(*key));
}

QByteArray SecretBox::seal(const QByteArray& plain, const QByteArray& context) const {
  const QByteArray head = QByteArray(1, kVersion) + m_key->id + randomBytes(kNonceBytes);
  const QByteArray extra = associated(head, context);
  QByteArray cipher(plain.size() + kTagBytes, Qt::Uninitialized);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      bytes(cipher), nullptr, bytes(plain), static_cast<quint64>(plain.size()), bytes(extra),
      static_cast<quint64>(extra.size()), nullptr, bytes(head) + 1 + kIdBytes, m_key->bytes.data());
  return head + cipher;
}

Result<QByteArray> SecretBox::open(const QByteArray& sealed, const QByteArray& context) const {
  if (sealed.size() < kHeadBytes + kTagBytes || sealed[0] != kVersion)
    return Error{ErrorCode::Invalid, u"A sealed secret is damaged."_s, u"length or version"_s};
  if (sealed.sliced(1, kIdBytes) != m_key->id)
    return Error{
        ErrorCode::Invalid,
        u"A secret was sealed with another key: restore the old SECRET_KEY (or secret.key) "
        "or enter the secret again."_s,
        u"key id"_s};
  const QByteArray head = sealed.first(kHeadBytes);
  const QByteArray extra = associated(head, context);
  const QByteArray cipher = sealed.sliced(kHeadBytes);
  QByteArray plain(cipher.size() - kTagBytes, Qt::Uninitialized);
  const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(
      bytes(plain), nullptr, nullptr, bytes(cipher), static_cast<quint64>(cipher.size()),
      bytes(extra), static_cast<quint64>(extra.size()), bytes(head) + 1 + kIdBytes,
      m_key->bytes.data());
  if (wrong != 0)
    return Error{ErrorCode::Invalid, u"A sealed secret is damaged or belongs elsewhere."_s,
                 u"authentication"_s};
  return plain;
}

QByteArray SecretBox::derivedKey(const QByteArray& purpose) const {
  Q_ASSERT(purpose.size() <= kPurposeBytes);
  QByteArray key(kKeyBytes, Qt::Uninitialized);
  const QByteArray label = purpose.leftJustified(kPurposeBytes, '\0');
  crypto_kdf_derive_from_key(bytes(key), static_cast<size_t>(key.size()), 1, label.constData(),
                             m_key->bytes.data());
  return key;
}

QByteArray randomBytes(int count) {
  (void)sodiumReady();
  QByteArray result(count, Qt::Uninitialized);
  randombytes_buf(result.data(), static_cast<size_t>(count));
  return result;
}

QString randomPassword() {
  return QString::fromLatin1(randomBytes(24).toBase64(QByteArray::Base64UrlEncoding));
}

}  // namespace oc::config
