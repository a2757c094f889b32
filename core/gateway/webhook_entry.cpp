#include "core/gateway/webhook_entry.h"

#include <QDataStream>
#include <QIODevice>

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr quint8 kVersion = 1;

}  // namespace

WebhookEntry entryOf(OwnerId owner, const twilio::InboundMessage& message) {
  return store::InboundEntry{
      owner,        message.messageSid,  message.from,     message.to,         message.body,
      message.type, message.profileName, message.metadata, message.receivedAt, message.rawForm};
}

WebhookEntry entryOf(OwnerId owner, const twilio::StatusCallback& status) {
  return store::StatusEntry{
      owner,
      status.messageSid,
      status.ourId,
      status.status.value(),
      status.errorCode,
      status.errorMessage.isEmpty() ? status.channelMessage : status.errorMessage,
      {{u"status"_s, status.word}},
      status.receivedAt,
      status.rawForm};
}

JournalRecord recordOf(const WebhookEntry& entry) {
  if (const auto* inbound = std::get_if<store::InboundEntry>(&entry))
    return {JournalRecord::Inbound, inbound->owner, {}, inbound->receivedAt, inbound->raw, {}};
  const auto& status = std::get<store::StatusEntry>(entry);
  return {JournalRecord::Status, status.owner, status.ourId, status.receivedAt, status.raw, {}};
}

Result<WebhookEntry> entryOf(const JournalRecord& record) {
  const auto form = twilio::FormParameters::decode(record.raw);
  if (record.kind == JournalRecord::Inbound) {
    const auto message = twilio::parseInbound(form, record.raw, record.receivedAt);
    if (!message) return message.error();
    return entryOf(record.owner, *message);
  }
  twilio::FormParameters query;
  if (record.ourId.isValid())
    query.append(twilio::kOurIdParameter, QString::number(record.ourId.value));
  const auto status = twilio::parseStatusCallback(form, query, record.raw, record.receivedAt);
  if (!status) return status.error();
  if (!status->status)
    return Error{ErrorCode::Invalid, u"This version doesn't know the status."_s, status->word};
  return entryOf(record.owner, *status);
}

QByteArray encoded(const JournalRecord& record) {
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream.setVersion(QDataStream::Qt_6_4);
  stream << kVersion << static_cast<quint8>(record.kind) << record.owner.value << record.ourId.value
         << record.receivedAt.toMSecsSinceEpoch() << record.raw << record.refusal;
  return bytes;
}

Result<JournalRecord> decodedRecord(const QByteArray& bytes) {
  QDataStream stream(bytes);
  stream.setVersion(QDataStream::Qt_6_4);
  JournalRecord record;
  quint8 version = 0;
  quint8 kind = 0;
  qint64 at = 0;
  stream >> version >> kind >> record.owner.value >> record.ourId.value >> at >> record.raw >>
      record.refusal;
  if (version != kVersion || stream.status() != QDataStream::Ok ||
      (kind != JournalRecord::Inbound && kind != JournalRecord::Status))
    return Error{ErrorCode::Invalid, u"The journal was written by another version."_s,
                 u"version %1, kind %2"_s.arg(version).arg(kind)};
  record.kind = static_cast<JournalRecord::Kind>(kind);
  record.receivedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
  return record;
}

}  // namespace oc::gateway
