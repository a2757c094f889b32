#include "core/store/webhook_log_queries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/row_mapping.h"

namespace oc::store::webhook_log {
namespace {

using namespace Qt::StringLiterals;

QVariant orNull(const QDateTime& time) {
  return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs))
                        : QVariant(QMetaType(QMetaType::QString));
}

QVariant orNull(const std::optional<qint64>& id) {
  return id ? QVariant(*id) : QVariant(QMetaType(QMetaType::LongLong));
}

template <typename Id>
QVariant idOrNull(Id id) {
  return orNull(id.isValid() ? std::optional(id.value) : std::nullopt);
}

template <typename Word>
QString wordOf(const std::optional<Word>& wanted) {
  return wanted ? toText(*wanted) : u""_s;
}

const QString kColumns =
    u"webhook_id, received_at, kind, message_sid, verdict, reason, customer, "
    "body, conv_id, msg_id"_s;
constexpr int kColumnCount = 10;

WebhookLogEntry entryFrom(const Rows& rows) {
  return {rows.integer(0),
          timeFrom(rows, 1),
          webhookKindOf(rows.text(2)).value_or(WebhookKind::Inbound),
          rows.text(3),
          webhookVerdictOf(rows.text(4)).value_or(WebhookVerdict::Unknown),
          rows.text(5),
          rows.text(6),
          rows.text(7),
          {rows.integer(8)},
          {rows.integer(9)}};
}

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

Result<qint64> figure(Result<Rows> rows) {
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

}  // namespace

Result<Page<WebhookLogEntry>> list(Connection& db, OwnerId owner, const WebhookLogQuery& query) {
  auto rows = db.exec(
      u"select %1 from app.list_webhook_log(?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?)"_s
          .arg(kColumns),
      {owner.value, wordOf(query.kind), wordOf(query.verdict), orEmpty(query.messageSid),
       orEmpty(query.customer), orEmpty(query.text), orNull(query.from), orNull(query.to),
       orNull(query.before), query.limit});
  if (!rows) return rows.error();
  Page<WebhookLogEntry> page;
  while (rows->next())
    page.items.append(entryFrom(*rows));
  page.complete = page.items.size() < query.limit;
  return page;
}

Result<WebhookLogDetails> entry(Connection& db, OwnerId owner, qint64 webhook) {
  auto rows = db.exec(u"select %1, raw from app.webhook_log_entry(?, ?)"_s.arg(kColumns),
                      {owner.value, webhook});
  if (!rows) return rows.error();
  rows->next();
  return WebhookLogDetails{entryFrom(*rows), rows->value(kColumnCount).toByteArray()};
}

Result<qint64> requestReplay(Connection& db, OwnerId owner, qint64 webhook) {
  return figure(db.exec(u"select app.request_webhook_replay(?, ?)"_s, {owner.value, webhook}));
}

Result<std::optional<WebhookReplay>> replay(Connection& db, OwnerId owner, qint64 id) {
  auto rows = db.exec(
      u"select verdict, message, conv_id, msg_id from app.webhook_replays where owner_id = ? and "
      "replay_id = ? and state = 'done'"_s,
      {owner.value, id});
  if (!rows) return rows.error();
  if (!rows->next()) return std::optional<WebhookReplay>();
  return std::optional(WebhookReplay{
      webhookVerdictOf(rows->text(0)), rows->text(1), {rows->integer(2)}, {rows->integer(3)}});
}

Result<Done> note(Connection& db, const QList<Noted>& batch) {
  QJsonArray noted;
  for (const Noted& each : batch)
    noted.append(QJsonObject{
        {u"owner_id"_s, each.owner.value},
        {u"received_at"_s, each.receivedAt.toString(Qt::ISODateWithMs)},
        {u"kind"_s, toText(each.kind)},
        {u"verdict"_s, toText(each.verdict)},
        {u"reason"_s, each.reason},
        {u"message_sid"_s, each.messageSid},
        {u"customer"_s, each.customer},
        {u"body"_s, each.body},
        {u"our_id"_s, each.ourId.isValid() ? QJsonValue(each.ourId.value) : QJsonValue()},
        {u"raw"_s, QString::fromLatin1(each.raw.toBase64())}});
  return done(db.exec(u"select app.note_webhooks(?::jsonb)"_s,
                      {QString::fromUtf8(QJsonDocument(noted).toJson(QJsonDocument::Compact))}));
}

Result<QList<ClaimedReplay>> claimReplays(Connection& db) {
  auto rows = db.exec(
      u"select owner_id, replay_id, kind, received_at, our_id, raw from "
      "app.claim_webhook_replays()"_s);
  if (!rows) return rows.error();
  QList<ClaimedReplay> claimed;
  while (rows->next())
    claimed.append({{rows->integer(0)},
                    rows->integer(1),
                    webhookKindOf(rows->text(2)).value_or(WebhookKind::Inbound),
                    timeFrom(*rows, 3),
                    {rows->integer(4)},
                    rows->value(5).toByteArray()});
  return claimed;
}

Result<Done> settleReplay(Connection& db, const ClaimedReplay& asked, const WebhookReplay& answer) {
  return done(db.exec(u"select app.settle_webhook_replay(?, ?, ?, ?, ?, ?)"_s,
                      {asked.owner.value, asked.id, wordOf(answer.verdict), orEmpty(answer.message),
                       idOrNull(answer.convId), idOrNull(answer.msgId)}));
}

Result<int> keep(Connection& db, int days) {
  const auto dropped = figure(db.exec(u"select app.keep_webhook_log(?)"_s, {days}));
  if (!dropped) return dropped.error();
  return static_cast<int>(*dropped);
}

}  // namespace oc::store::webhook_log
