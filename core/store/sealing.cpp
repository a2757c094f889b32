#include "core/store/sealing.h"

namespace oc::store {

using namespace Qt::StringLiterals;

Result<config::Sealer> currentSealer(Connection& db) {
  auto rows = db.exec(u"select key_id, public_key from app.sealing_key()"_s);
  if (!rows) return rows.error();
  if (!rows->next() || rows->isNull(0))
    return Error{ErrorCode::Unavailable,
                 u"Secrets can't be stored yet: start the receiver (the console where it runs, or "
                 "`ownerctl serve`) once with its SECRET_KEY."_s,
                 u"no sealing key"_s};
  return config::Sealer::from(rows->text(0), rows->text(1));
}

config::Sealer sealerFor(Connection& db, const config::SecretBox& box) {
  const auto current = currentSealer(db);
  return current ? *current : box.sealer();
}

Result<KeyStanding> nameKey(Connection& db, const config::SecretBox& box) {
  auto best = KeyStanding::Foreign;
  for (const config::Sealer& sealer : box.sealers()) {
    auto rows =
        db.exec(u"select app.offer_sealing_key(?, ?)"_s, {sealer.keyId(), sealer.publicKey()});
    if (!rows) return rows.error();
    rows->next();
    if (rows->text(0) == "current"_L1) return KeyStanding::Current;
    if (rows->text(0) == "previous"_L1) best = KeyStanding::Previous;
  }
  return best;
}

QString sealedText(const config::Sealer& sealer, const QByteArray& secret,
                   const QByteArray& context) {
  return QString::fromLatin1(sealer.seal(secret, context).toBase64());
}

QByteArray tokenContext(OwnerId owner, const QString& accountSid) {
  return "twilio_account/" + QByteArray::number(owner.value) + '/' + accountSid.toUtf8();
}

QByteArray webhookSecretContext(OwnerId owner, qint64 webhook) {
  return "outgoing_webhook/" + QByteArray::number(owner.value) + '/' + QByteArray::number(webhook);
}

QByteArray featureSecretContext(OwnerId owner, qint64 featureId) {
  return "feature_secret/" + QByteArray::number(owner.value) + '/' + QByteArray::number(featureId);
}

}  // namespace oc::store
