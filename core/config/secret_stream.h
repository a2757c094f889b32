#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <optional>

#include "core/config/secret_box.h"
#include "core/domain/result.h"

namespace oc::config {

// Texts sealed one after the other (libsodium's secretstream): none can be read, changed, left out
// or moved unnoticed. The stream has a key of its own, which stands in its head, sealed by the
// SecretBox for `context`: a rotation of the secret key keeps the stream readable for as long as
// the old key is known. Movable, one thread at a time.
class SealingStream {
 public:
  SealingStream(const SecretBox& box, const QByteArray& context);
  ~SealingStream();
  SealingStream(SealingStream&&) noexcept;
  SealingStream& operator=(SealingStream&&) noexcept;

  const QByteArray& head() const { return m_head; }
  QByteArray seal(const QByteArray& plain);

 private:
  struct State;
  std::unique_ptr<State> m_state;
  QByteArray m_head;
};

// Reads such a stream from its head on.
class OpeningStream {
 public:
  // Invalid when the head is damaged, or sealed for another context or with another key.
  static Result<OpeningStream> open(const SecretBox& box, const QByteArray& head,
                                    const QByteArray& context);
  ~OpeningStream();
  OpeningStream(OpeningStream&&) noexcept;
  OpeningStream& operator=(OpeningStream&&) noexcept;

  // The next text; nothing when this isn't it, and then the stream stays where it is.
  std::optional<QByteArray> next(QByteArrayView sealed);

 private:
  struct State;
  explicit OpeningStream(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace oc::config
