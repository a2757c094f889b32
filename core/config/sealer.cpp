#include "core/config/sealer.h"

#include <QtEndian>

#include <sodium.h>

#include "core/config/secret_box.h"

namespace oc::config {
namespace {

constexpr char kVersion = 2;
constexpr qsizetype kIdBytes = 4;

}  // namespace

Result<Sealer> Sealer::from(const QString& keyId, const QString& publicKey) {
  const QByteArray id = QByteArray::fromHex(keyId.toLatin1());
  const QByteArray key = QByteArray::fromBase64(publicKey.toLatin1());
  if (id.size() != kIdBytes || key.size() != crypto_box_PUBLICKEYBYTES)
    return Error{ErrorCode::Internal, QStringLiteral("The key to seal secrets with is damaged."),
                 QStringLiteral("length")};
  return Sealer(id, key);
}

QByteArray Sealer::seal(const QByteArray& plain, const QByteArray& context) const {
  QByteArray inside(2, Qt::Uninitialized);
  qToBigEndian(static_cast<quint16>(context.size()), inside.data());
  inside += context + plain;
  QByteArray cipher(inside.size() + static_cast<qsizetype>(crypto_box_SEALBYTES),
                    Qt::Uninitialized);
  crypto_box_seal(reinterpret_cast<unsigned char*>(cipher.data()),
                  reinterpret_cast<const unsigned char*>(inside.constData()),
                  static_cast<quint64>(inside.size()),
                  reinterpret_cast<const unsigned char*>(m_publicKey.constData()));
  sodium_memzero(inside.data(), static_cast<size_t>(inside.size()));
  return QByteArray(1, kVersion) + m_id + cipher;
}

}  // namespace oc::config
