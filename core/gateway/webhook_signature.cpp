#include "core/gateway/webhook_signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace oc::gateway {
namespace {

constexpr QByteArrayView kPrefix("whsec_");

}  // namespace

QByteArray webhookSignature(const QByteArray& id, qint64 timestamp, const QByteArray& body,
                            const QList<QByteArray>& secrets) {
  const QByteArray content = id + '.' + QByteArray::number(timestamp) + '.' + body;
  QByteArrayList signatures;
  for (const QByteArray& secret : secrets) {
    if (!secret.startsWith(kPrefix)) continue;
    const QByteArray key = QByteArray::fromBase64(secret.sliced(kPrefix.size()));
    signatures.append(
        "v1," +
        QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).toBase64());
  }
  return signatures.join(' ');
}

}  // namespace oc::gateway
