#include "core/config/secret_stream.h"

#include <sodium.h>

namespace oc::config {
namespace {

constexpr qsizetype kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int kKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;

unsigned char* bytes(QByteArray& array) {
  return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(QByteArrayView view) {
  return reinterpret_cast<const unsigned char*>(view.data());
}

// libsodium's state holds the key: wiped when it goes.
struct Wiped {
  crypto_secretstream_xchacha20poly1305_state stream{};
  Wiped() = default;
  ~Wiped() { sodium_memzero(&stream, sizeof stream); }
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
};

}  // namespace

struct SealingStream::State : Wiped {};
struct OpeningStream::State : Wiped {};

SealingStream::SealingStream(const SecretBox& box, const QByteArray& context)
    : m_state(std::make_unique<State>()) {
  QByteArray key = randomBytes(kKeyBytes);
  QByteArray header(kHeaderBytes, Qt::Uninitialized);
  crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytes(header), bytes(key));
  m_head = header + box.seal(key, context);
  sodium_memzero(key.data(), static_cast<size_t>(key.size()));
}

SealingStream::~SealingStream() = default;
SealingStream::SealingStream(SealingStream&&) noexcept = default;
SealingStream& SealingStream::operator=(SealingStream&&) noexcept = default;

QByteArray SealingStream::seal(const QByteArray& plain) {
  QByteArray sealed(plain.size() + kOverhead, Qt::Uninitialized);
  crypto_secretstream_xchacha20poly1305_push(&m_state->stream, bytes(sealed), nullptr,
                                             bytes(QByteArrayView(plain)),
                                             static_cast<quint64>(plain.size()), nullptr, 0,
                                             crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
  return sealed;
}

OpeningStream::OpeningStream(std::unique_ptr<State> state) : m_state(std::move(state)) {}
OpeningStream::~OpeningStream() = default;
OpeningStream::OpeningStream(OpeningStream&&) noexcept = default;
OpeningStream& OpeningStream::operator=(OpeningStream&&) noexcept = default;

Result<OpeningStream> OpeningStream::open(const SecretBox& box, const QByteArray& head,
                                          const QByteArray& context) {
  const Error damaged{
      ErrorCode::Invalid, QStringLiteral("The head of a sealed stream is damaged."), {}};
  if (head.size() <= kHeaderBytes) return damaged;
  auto key = box.open(head.sliced(kHeaderBytes), context);
  if (!key) return key.error();
  if (key->size() != kKeyBytes) return damaged;
  auto state = std::make_unique<State>();
  const int wrong = crypto_secretstream_xchacha20poly1305_init_pull(
      &state->stream, bytes(QByteArrayView(head)), bytes(QByteArrayView(*key)));
  sodium_memzero(key->data(), static_cast<size_t>(key->size()));
  if (wrong != 0) return damaged;
  return OpeningStream(std::move(state));
}

std::optional<QByteArray> OpeningStream::next(QByteArrayView sealed) {
  if (sealed.size() < kOverhead) return std::nullopt;
  QByteArray plain(sealed.size() - kOverhead, Qt::Uninitialized);
  if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, bytes(plain), nullptr, nullptr,
                                                 bytes(sealed), static_cast<quint64>(sealed.size()),
                                                 nullptr, 0) != 0)
    return std::nullopt;
  return plain;
}

}  // namespace oc::config
