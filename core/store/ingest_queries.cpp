#include "core/store/ingest_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QString base64(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toBase64());
}

QJsonObject rowOf(const InboundEntry& entry) {
  return {
      {u"owner_id"_s, entry.owner.value},
      {u"message_sid"_s, entry.messageSid},
      {u"from_number"_s, entry.from.raw},
      {u"to_number"_s, entry.to.raw},
      {u"customer_key"_s, entry.from.key},
      {u"business_key"_s, entry.to.key},
      {u"channel"_s, entry.from.channel},
      {u"body"_s, entry.body},
      {u"message_type"_s, toText(entry.type)},
      {u"customer_name"_s, entry.customerName},
      {u"metadata"_s, entry.metadata},
      {u"received_at"_s, entry.receivedAt.toString(Qt::ISODateWithMs)},
      {u"raw"_s, base64(entry.raw)},
  };
}

QJsonObject rowOf(const StatusEntry& entry) {
  return {
      {u"owner_id"_s, entry.owner.value},
      {u"message_sid"_s, entry.messageSid},
      {u"our_id"_s, entry.ourId.isValid() ? QJsonValue(entry.ourId.value) : QJsonValue()},
      {u"status"_s, toText(entry.status)},
      {u"error_code"_s, entry.errorCode},
      {u"error_message"_s, entry.errorMessage},
      {u"details"_s, entry.details},
      {u"received_at"_s, entry.receivedAt.toString(Qt::ISODateWithMs)},
      {u"raw"_s, base64(entry.raw)},
  };
}

template <typename Entry>
QString jsonOf(const QList<Entry>& batch) {
  QJsonArray rows;
  for (const Entry& entry : batch) {
    QJsonObject row = rowOf(entry);
    row.insert(u"n"_s, rows.size());
    rows.append(row);
  }
  return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Verdict::Kind kindOf(const QString& word) {
  if (word == "stored"_L1) return Verdict::Stored;
  if (word == "duplicate"_L1) return Verdict::Duplicate;
  if (word == "applied"_L1) return Verdict::Applied;
  if (word == "stale"_L1) return Verdict::Stale;
  return Verdict::UnknownMessage;
}

Result<QList<Verdict>> verdictsOf(Result<Rows> rows, qsizetype expected) {
  if (!rows) return rows.error();
  QList<Verdict> verdicts(expected);
  qsizetype seen = 0;
  for (; rows->next(); ++seen)
    verdicts[rows->integer(0)] = {kindOf(rows->text(1)), {rows->integer(2)}, {rows->integer(3)}};
  if (seen != expected)
    return Error{ErrorCode::Internal,
                 QStringLiteral("The database did not answer for every message."),
                 QStringLiteral("%1 verdicts for %2 entries").arg(seen).arg(expected)};
  return verdicts;
}

}  // namespace

Result<QList<Verdict>> ingestInbound(Connection& db, const QList<InboundEntry>& batch,
                                     int expirationMinutes) {
  return verdictsOf(
      db.exec(
          QStringLiteral("select n, verdict, conv_id, msg_id from app.ingest_inbound(?::jsonb, ?)"),
          {jsonOf(batch), expirationMinutes}),
      batch.size());
}

Result<QList<Verdict>> applyStatuses(Connection& db, const QList<StatusEntry>& batch) {
  return verdictsOf(
      db.exec(
          QStringLiteral("select n, verdict, conv_id, msg_id from app.apply_statuses(?::jsonb)"),
          {jsonOf(batch)}),
      batch.size());
}

}  // namespace oc::store
