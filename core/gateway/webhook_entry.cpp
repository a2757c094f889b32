#include "core/gateway/webhook_entry.h"

namespace oc::gateway {
using namespace Qt::StringLiterals;

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

}  // namespace oc::gateway
