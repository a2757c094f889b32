#include "core/config/secret_box.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>

#include <sodium.h>

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSymmetric = 1;  // version
constexpr char kSealedBox = 2;
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

Error damaged(const QString& detail) {
  return {ErrorCode::Invalid, u"A sealed secret is damaged or belongs elsewhere."_s, detail};
}

}  // namespace

struct SecretBox::Key {
  std::array<unsigned char, kKeyBytes> secret{};
  std::array<unsigned char, crypto_box_SECRETKEYBYTES> opening{};  // of the pair derived from it
  QByteArray sealing;                                              // its public half
  QByteArray id;

  explicit Key(const QByteArray& key) {
    std::memcpy(secret.data(), key.constData(), secret.size());
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), secret.data(), secret.size(), nullptr, 0);
    id = QByteArray(reinterpret_cast<const char*>(hash.data()), kIdBytes);
    QByteArray seed = derived("sealing");
    sealing.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_seed_keypair(bytes(sealing), opening.data(), bytes(seed));
    sodium_memzero(seed.data(), static_cast<size_t>(seed.size()));
  }
  ~Key() {
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(opening.data(), opening.size());
  }
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;

  QByteArray derived(const QByteArray& purpose) const {
    Q_ASSERT(purpose.size() <= kPurposeBytes);
    QByteArray key(kKeyBytes, Qt::Uninitialized);
    const QByteArray label = purpose.leftJustified(kPurposeBytes, '\0');
    crypto_kdf_derive_from_key(bytes(key), static_cast<size_t>(key.size()), 1, label.constData(),
                               secret.data());
    return key;
  }

  Result<QByteArray> openSymmetric(const QByteArray& sealed, const QByteArray& context) const {
    if (sealed.size() < kHeadBytes + kTagBytes) return damaged(u"length"_s);
    const QByteArray extra = sealed.first(1 + kIdBytes) + context;
    const QByteArray cipher = sealed.sliced(kHeadBytes);
    QByteArray plain(cipher.size() - kTagBytes, Qt::Uninitialized);
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(cipher), static_cast<quint64>(cipher.size()),
        bytes(extra), static_cast<quint64>(extra.size()), bytes(sealed) + 1 + kIdBytes,
        secret.data());
    if (wrong != 0) return damaged(u"authentication"_s);
    return plain;
  }

  Result<QByteArray> openSealedBox(const QByteArray& sealed, const QByteArray& context) const {
    const QByteArray cipher = sealed.sliced(1 + kIdBytes);
    const qsizetype length = cipher.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (length < 2) return damaged(u"length"_s);
    QByteArray inside(length, Qt::Uninitialized);
    if (crypto_box_seal_open(bytes(inside), bytes(cipher), static_cast<quint64>(cipher.size()),
                             bytes(sealing), opening.data()) != 0)
      return damaged(u"authentication"_s);
    const qsizetype named = qFromBigEndian<quint16>(inside.constData());
    if (named > inside.size() - 2 || inside.sliced(2, named) != context)
      return damaged(u"context"_s);
    return inside.sliced(2 + named);
  }
};

struct SecretBox::Ring {
  std::mutex mutex;  // guards what follows
  KeySource source;
  QList<std::shared_ptr<const Key>> keys;  // the current one first

  Result<Done> readAgain() {
    const auto found = source.read();
    if (!found) return found.error();
    keys.clear();
    for (const QByteArray& key : *found)
      keys.append(std::make_shared<Key>(key));
    return Done{};
  }

  // Writes keys made of what stands in the source now.
  Result<Done> change(const std::function<SecretKeys(SecretKeys)>& changed) {
    const auto found = source.read();
    if (!found) return found.error();
    if (auto written = source.write(changed(*found)); !written) return written;
    return readAgain();
  }

  std::shared_ptr<const Key> find(const QByteArray& id) {
    const std::lock_guard lock(mutex);
    const auto known = [&]() -> std::shared_ptr<const Key> {
      const auto it = std::ranges::find(keys, id, [](const auto& key) { return key->id; });
      return it == keys.end() ? nullptr : *it;
    };
    if (auto key = known()) return key;
    return readAgain() ? known() : nullptr;
  }

  std::shared_ptr<const Key> current() {
    const std::lock_guard lock(mutex);
    return keys.first();
  }
};

SecretBox::SecretBox(std::shared_ptr<Ring> ring) : m_ring(std::move(ring)) {}

Result<SecretBox> SecretBox::open(const QString& secretKey, const QString& dataFolder) {
  return open(keySource(secretKey, dataFolder));
}

Result<SecretBox> SecretBox::open(KeySource source) {
  if (!sodiumReady()) return Error{ErrorCode::Internal, u"libsodium could not be started."_s, {}};
  auto ring = std::make_shared<Ring>();
  ring->source = std::move(source);
  if (const auto read = ring->readAgain(); !read) return read.error();
  return SecretBox(std::move(ring));
}

QList<Sealer> SecretBox::sealers() const {
  const std::lock_guard lock(m_ring->mutex);
  QList<Sealer> all;
  for (const auto& key : m_ring->keys)
    all.append(Sealer(key->id, key->sealing));
  return all;
}

Result<QByteArray> SecretBox::open(const QByteArray& sealed, const QByteArray& context) const {
  if (sealed.size() <= 1 + kIdBytes || (sealed[0] != kSymmetric && sealed[0] != kSealedBox))
    return damaged(u"length or version"_s);
  const auto key = m_ring->find(sealed.sliced(1, kIdBytes));
  if (!key)
    return Error{
        ErrorCode::Invalid,
        u"A secret was sealed with another key: restore the old SECRET_KEY (or secret.key) "
        "or enter the secret again."_s,
        u"key id"_s};
  return sealed[0] == kSymmetric ? key->openSymmetric(sealed, context)
                                 : key->openSealedBox(sealed, context);
}

Result<Done> SecretBox::beginRotation() {
  const std::lock_guard lock(m_ring->mutex);
  if (auto read = m_ring->readAgain(); !read) return read;
  if (m_ring->keys.size() > 1) return Done{};  // begun before
  if (!m_ring->source.write)
    return Error{
        ErrorCode::Conflict,
        u"SECRET_KEY stands in the environment: put a new key before the old one, with a comma "
        "between (SECRET_KEY=NEW,OLD), restart what runs with it, and rotate again."_s,
        {}};
  return m_ring->change([](SecretKeys keys) {
    keys.prepend(newSecretKey());
    return keys;
  });
}

Result<Done> SecretBox::endRotation() {
  const std::lock_guard lock(m_ring->mutex);
  if (m_ring->keys.size() == 1 || !m_ring->source.write) return Done{};
  return m_ring->change([](const SecretKeys& keys) { return keys.first(1); });
}

QByteArray SecretBox::derivedKey(const QByteArray& purpose) const {
  return m_ring->current()->derived(purpose);
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
