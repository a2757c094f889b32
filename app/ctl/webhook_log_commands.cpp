#include <QEventLoop>
#include <QTimer>

#include "app/ctl/command.h"
#include "core/domain/address.h"
#include "core/store/webhook_log_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace webhook_log = store::webhook_log;

constexpr int kMost = 500;
constexpr auto kPatience = std::chrono::seconds(30);

QJsonValue idOrNull(auto id) {
  return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

QJsonObject toJson(const WebhookLogEntry& entry) {
  return {{u"webhook_id"_s, entry.webhookId},
          {u"received_at"_s, entry.receivedAt.toString(Qt::ISODateWithMs)},
          {u"kind"_s, toText(entry.kind)},
          {u"message_sid"_s, entry.messageSid},
          {u"verdict"_s, toText(entry.verdict)},
          {u"reason"_s, entry.reason},
          {u"customer"_s, entry.customer},
          {u"body"_s, entry.body},
          {u"conv_id"_s, idOrNull(entry.convId)},
          {u"msg_id"_s, idOrNull(entry.msgId)}};
}

Result<WebhookLogQuery> queryOf(const Session& session) {
  WebhookLogQuery query;
  query.messageSid = session.value(u"sid"_s);
  query.customer = parseAddress(session.value(u"customer"_s)).key;
  query.text = session.value(u"text"_s);
  if (session.isSet(u"verdict"_s)) {
    query.verdict = webhookVerdictOf(session.value(u"verdict"_s));
    if (!query.verdict)
      return Error{ErrorCode::Invalid,
                   u"--verdict is one of %1."_s.arg(webhookVerdicts().join(u", "_s)),
                   {}};
  }
  const auto from = session.time(u"from"_s);
  if (!from) return from.error();
  const auto to = session.time(u"to"_s);
  if (!to) return to.error();
  query.from = *from;
  query.to = *to;
  const auto before = session.before();
  if (!before) return before.error();
  query.before = *before;
  const auto limit = session.limit(query.limit, kMost);
  if (!limit) return limit.error();
  query.limit = *limit;
  return query;
}

Result<Output> list(Session& session) {
  const auto query = queryOf(session);
  if (!query) return query.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  const auto page = webhook_log::list(*found->db, found->owner, *query);
  if (!page) return page.error();
  QJsonArray entries;
  for (const WebhookLogEntry& entry : page->items)
    entries.append(toJson(entry));
  return listing(u"webhooks"_s, entries,
                 {u"webhook_id"_s, u"received_at"_s, u"verdict"_s, u"customer"_s, u"message_sid"_s,
                  u"reason"_s});
}

Result<Output> show(Session& session) {
  const auto id = session.id(u"webhook"_s);
  if (!id) return id.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  const auto details = webhook_log::entry(*found->db, found->owner, *id);
  if (!details) return details.error();
  QJsonObject json = toJson(details->entry);
  QStringList lines{u"Webhook %1 of %2: %3"_s.arg(
      QString::number(*id), details->entry.receivedAt.toString(Qt::ISODateWithMs),
      toText(details->entry.verdict))};
  if (!details->entry.reason.isEmpty()) lines.last() += u" ("_s + details->entry.reason + u')';
  QJsonArray fields;
  for (const auto& [name, value] : formFields(details->raw)) {
    fields.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    lines.append(u"  %1: %2"_s.arg(name, value));
  }
  json.insert(u"fields"_s, fields);
  json.insert(u"raw"_s, QString::fromLatin1(details->raw.toBase64()));
  return Output{json, lines.join(u'\n')};
}

Output outcome(const WebhookReplay& replay) {
  const QJsonObject json{
      {u"verdict"_s, replay.verdict ? QJsonValue(toText(*replay.verdict)) : QJsonValue()},
      {u"message"_s, replay.message},
      {u"conv_id"_s, idOrNull(replay.convId)},
      {u"msg_id"_s, idOrNull(replay.msgId)}};
  if (!replay.verdict) return {json, u"It could not be put in again: "_s + replay.message, 1};
  const QString of =
      replay.msgId.isValid()
          ? u" (message %1 of conversation %2)"_s.arg(replay.msgId.value).arg(replay.convId.value)
          : QString();
  return {json, u"Put in again: "_s + toText(*replay.verdict) + of + u'.'};
}

// Waits for the running receiver that puts it in.
Result<Output> replay(Session& session) {
  const auto id = session.id(u"webhook"_s);
  if (!id) return id.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  QEventLoop loop;
  QTimer::singleShot(kPatience, &loop, [&loop] { loop.exit(1); });
  qint64 asked = 0;
  found->db->onNotification([&](const QString&, const QString& payload) {
    if (payload.section(u':', 1).toLongLong() == asked) loop.exit(0);
  });
  if (const auto listening = found->db->listen(webhook_log::kReplayed); !listening)
    return listening.error();
  const auto requested = webhook_log::requestReplay(*found->db, found->owner, *id);
  if (!requested) return requested.error();
  asked = *requested;
  loop.exec();
  const auto answer = webhook_log::replay(*found->db, found->owner, asked);
  if (!answer) return answer.error();
  if (!*answer)
    return Error{ErrorCode::Timeout,
                 u"No receiver put it in within 30 s: is `ownerctl serve` or the console with its "
                 "receiver running?"_s,
                 {}};
  return outcome(**answer);
}

const QCommandLineOption kWebhook{u"webhook"_s, u"The webhook_id."_s, u"ID"_s};

const Command kCommands[] = {
    {"webhook-log list", "Lists what Twilio sent and what became of it, newest first.", "",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(u"sid"_s, u"Of this MessageSid."_s, u"SM…"_s),
           QCommandLineOption(u"customer"_s, u"Of this number, as +5511988887777."_s, u"NUMBER"_s),
           QCommandLineOption(u"text"_s, u"With this in the message's text."_s, u"TEXT"_s),
           QCommandLineOption(u"verdict"_s, webhookVerdicts().join(u", "_s) + u'.', u"VERDICT"_s),
           QCommandLineOption(u"from"_s, u"Not before this time."_s, u"TIME"_s),
           QCommandLineOption(u"to"_s, u"Before this time."_s, u"TIME"_s),
           QCommandLineOption(u"before"_s, u"Webhooks older than this one."_s, u"ID"_s),
           QCommandLineOption(u"limit"_s, u"How many (default 50, at most 500)."_s, u"N"_s)};
     },
     &list},
    {"webhook-log show", "Shows the fields of a webhook as they came.", "",
     [] {
       return QList{ownerOption(), kWebhook};
     },
     &show},
    {"webhook-log replay", "Has the receiver put a webhook in again: stores what is missing.", "",
     [] {
       return QList{ownerOption(), kWebhook};
     },
     &replay},
};

}  // namespace

std::span<const Command> webhookLogCommands() {
  return kCommands;
}

}  // namespace oc::ctl
