#pragma once

#include <QByteArray>
#include <QList>

namespace oc::gateway {

// The value of the header webhook-signature as the Standard Webhooks specification has it: for each
// secret (whsec_ and base64) one "v1,<base64 of HMAC-SHA256 over id.timestamp.body>", with blanks
// between. Secrets that are none are left out.
QByteArray webhookSignature(const QByteArray& id, qint64 timestamp, const QByteArray& body,
                            const QList<QByteArray>& secrets);

}  // namespace oc::gateway
