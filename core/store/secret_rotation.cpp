#include "core/store/secret_rotation.h"

#include "core/store/sealing.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsAtOnce = 100;

QByteArray webhookContext(OwnerId owner, const QString& id) {
  return webhookSecretContext(owner, id.toLongLong());
}

QByteArray featureContext(OwnerId owner, const QString& id) {
  return featureSecretContext(owner, id.toLongLong());
}

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

// One column from its first row to its last.
class ColumnRotation {
 public:
  ColumnRotation(Connection& db, const config::SecretBox& box, const SealedColumn& column,
                 Rotation& rotation)
      : m_db(db), m_box(box), m_sealer(box.sealer()), m_column(column), m_rotation(rotation) {}

  // One transaction; false after the last row.
  Result<bool> step() {
    auto transaction = Transaction::begin(m_db);
    if (!transaction) return transaction.error();
    if (auto set = m_db.script(u"set local app.resealing = 'on'"_s); !set) return set.error();
    auto rows = m_db.exec(
        u"select owner_id, %1::text, %2 from app.%3 where (owner_id, %1::text) > (?, ?) and "
        "app.sealed_key_id(%2) <> ? order by owner_id, %1::text limit %4 for update"_s.arg(
            m_column.id, m_column.column, m_column.table, QString::number(kRowsAtOnce)),
        {m_owner.value, m_id, m_sealer.keyId()});
    if (!rows) return rows.error();
    int count = 0;
    for (; rows->next(); ++count) {
      m_owner = {rows->integer(0)};
      m_id = rows->text(1);
      if (auto one = reseal(rows->text(2)); !one) return one.error();
    }
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return count == kRowsAtOnce;
  }

 private:
  Result<Done> reseal(const QString& sealed) {
    const QByteArray context = m_column.context(m_owner, m_id);
    const auto secret = m_box.open(QByteArray::fromBase64(sealed.toLatin1()), context);
    if (!secret) {
      m_rotation.unreadable.append(u"%1.%2 of tenant %3"_s.arg(m_column.table, m_column.column,
                                                               QString::number(m_owner.value)));
      return Done{};
    }
    ++m_rotation.resealed;
    return done(m_db.exec(u"update app.%1 set %2 = ? where owner_id = ? and %3::text = ?"_s.arg(
                              m_column.table, m_column.column, m_column.id),
                          {sealedText(m_sealer, *secret, context), m_owner.value, m_id}));
  }

  Connection& m_db;
  const config::SecretBox& m_box;
  const config::Sealer m_sealer;
  const SealedColumn& m_column;
  Rotation& m_rotation;
  OwnerId m_owner;
  QString m_id = u""_s;
};

Result<qint64> countStale(Connection& db, const QString& keyId) {
  auto rows = db.exec(
      u"select coalesce(sum(secrets), 0)::bigint from app.sealed_with() where key_id <> ?"_s,
      {keyId});
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

}  // namespace

const QList<SealedColumn>& sealedColumns() {
  static const QList<SealedColumn> columns{
      {u"twilio_accounts"_s, u"account_sid"_s, u"auth_token"_s, &tokenContext},
      {u"outgoing_webhooks"_s, u"webhook_id"_s, u"secret"_s, &webhookContext},
      {u"outgoing_webhooks"_s, u"webhook_id"_s, u"previous_secret"_s, &webhookContext},
      {u"feature_secrets"_s, u"feature_id"_s, u"sealed"_s, &featureContext}};
  return columns;
}

Result<Rotation> reseal(Connection& db, const config::SecretBox& box,
                        const RotationProgress& progress) {
  const config::Sealer sealer = box.sealer();
  const auto changed =
      db.exec(u"select app.change_sealing_key(?, ?)"_s, {sealer.keyId(), sealer.publicKey()});
  if (!changed) return changed.error();
  const auto all = countStale(db, sealer.keyId());
  if (!all) return all.error();
  Rotation rotation;
  for (const SealedColumn& column : sealedColumns()) {
    ColumnRotation work(db, box, column, rotation);
    for (bool more = true; more;) {
      const auto step = work.step();
      if (!step) return step.error();
      more = *step;
      if (progress) progress(rotation.resealed, *all);
    }
  }
  return rotation;
}

Result<Done> forgetOldKeys(Connection& db) {
  return done(db.exec(u"select app.forget_sealing_keys()"_s));
}

}  // namespace oc::store
