#include "core/store/webhook_queries.h"

#include <QJsonDocument>

#include "core/config/secret_box.h"
#include "core/store/json_rows.h"
#include "core/store/sealing.h"

namespace oc::store::webhooks {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSecretBytes = 32;

QString jsonText(const QJsonDocument& document) {
  return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

// Makes a secret, stores it sealed and returns the subscription with it.
Result<QJsonObject> giveSecret(Connection& db, const config::Sealer& sealer, OwnerId owner,
                               qint64 webhook) {
  const QString secret =
      u"whsec_"_s + QString::fromLatin1(config::randomBytes(kSecretBytes).toBase64());
  auto result = json::object(
      db.exec(u"select app.set_outgoing_webhook_secret(?, ?, ?)"_s,
              {owner.value, webhook,
               sealedText(sealer, secret.toLatin1(), webhookSecretContext(owner, webhook))}));
  if (result) result->insert(u"secret"_s, secret);
  return result;
}

}  // namespace

Result<QJsonObject> add(Connection& db, const config::Sealer& sealer, OwnerId owner,
                        const QString& url, const QStringList& events, const QString& description) {
  Q_ASSERT(db.inTransaction());
  auto rows = db.exec(
      u"select app.add_outgoing_webhook(?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?)"_s,
      {owner.value, url, jsonText(QJsonDocument(QJsonArray::fromStringList(events))),
       orEmpty(description)});
  if (!rows) return rows.error();
  rows->next();
  return giveSecret(db, sealer, owner, rows->integer(0));
}

Result<QJsonObject> rotateSecret(Connection& db, const config::Sealer& sealer, OwnerId owner,
                                 qint64 webhook) {
  return giveSecret(db, sealer, owner, webhook);
}

Result<QJsonArray> list(Connection& db, OwnerId owner) {
  return json::array(db.exec(u"select * from app.list_outgoing_webhooks(?)"_s, {owner.value}));
}

Result<QJsonObject> get(Connection& db, OwnerId owner, qint64 webhook) {
  return json::object(
      db.exec(u"select * from app.list_outgoing_webhooks(?, ?)"_s, {owner.value, webhook}));
}

Result<QJsonObject> update(Connection& db, OwnerId owner, qint64 webhook,
                           const QJsonObject& change) {
  return json::object(db.exec(u"select app.update_outgoing_webhook(?, ?, ?::jsonb)"_s,
                              {owner.value, webhook, jsonText(QJsonDocument(change))}));
}

Result<Done> remove(Connection& db, OwnerId owner, qint64 webhook) {
  auto rows = db.exec(u"select app.remove_outgoing_webhook(?, ?)"_s, {owner.value, webhook});
  if (!rows) return rows.error();
  return Done{};
}

Result<QJsonArray> deliveries(Connection& db, OwnerId owner, qint64 webhook,
                              const DeliveryQuery& query) {
  return json::array(
      db.exec(u"select * from app.list_deliveries(?, ?, ?, ?, ?)"_s,
              {owner.value, webhook,
               query.state.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : query.state,
               query.before ? QVariant(*query.before) : QVariant(QMetaType(QMetaType::LongLong)),
               query.limit}));
}

Result<QJsonObject> redeliver(Connection& db, OwnerId owner, qint64 delivery,
                              std::optional<qint64> webhook) {
  return json::object(
      db.exec(u"select app.redeliver(?, ?, ?)"_s,
              {owner.value, delivery,
               webhook ? QVariant(*webhook) : QVariant(QMetaType(QMetaType::LongLong))}));
}

Result<QJsonObject> sendTest(Connection& db, OwnerId owner, qint64 webhook) {
  return json::object(db.exec(u"select app.test_outgoing_webhook(?, ?)"_s, {owner.value, webhook}));
}

}  // namespace oc::store::webhooks
