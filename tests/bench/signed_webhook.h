#pragma once

#include <QByteArray>
#include <QString>

#include "tests/core/gateway/accounts.h"

namespace oc::bench {

// An inbound message as Twilio posts it, never the same, signed with `token` for kPublicUrl.
QByteArray signedWebhook(const test::TestAccount& account, const QByteArray& token,
                         const QString& from, const QString& body);

}  // namespace oc::bench
