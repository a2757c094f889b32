#include "app/common/sample_webhooks.h"

#include <QMap>
#include <QRandomGenerator>
#include <algorithm>

#include "core/config/secret_box.h"
#include "core/domain/address.h"
#include "core/training/media_shelf.h"
#include "core/twilio/inbound.h"
#include "core/twilio/status_callback.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;
using Parameters = QMap<QString, QString>;

twilio::FormParameters formOf(const Parameters& parameters) {
  twilio::FormParameters form;
  for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
    form.append(it.key().toUtf8(), it.value());
  return form;
}

void overlay(Parameters& parameters, const QJsonObject& with) {
  for (auto it = with.begin(); it != with.end(); ++it)
    parameters.insert(it.key(), it.value().toString());
}

// "image/jpeg" → WhatsApp's word for it.
QString kindOfMedia(const QString& contentType) {
  const QString kind = contentType.section(u'/', 0, 0);
  return QStringList{u"image"_s, u"audio"_s, u"video"_s}.contains(kind) ? kind : u"document"_s;
}

// Of what the training line can make, a SID that it knows; Twilio has other files no longer.
QString mediaSidFor(const QString& contentType) {
  const auto lasting =
      training::MediaShelf::lastingSid(contentType, QRandomGenerator::global()->generate());
  return lasting ? *lasting : randomSid("ME");
}

void addMedia(Parameters& parameters, const SampleLine& line, const QString& messageSid,
              const QStringList& types) {
  parameters[u"NumMedia"_s] = QString::number(types.size());
  for (qsizetype i = 0; i < types.size(); ++i) {
    const QString n = QString::number(i);
    parameters[u"MediaUrl"_s + n] =
        QStringList{line.apiBaseUrl, u"2010-04-01"_s, u"Accounts"_s, line.accountSid,
                    u"Messages"_s,   messageSid,      u"Media"_s,    mediaSidFor(types[i])}
            .join(u'/');
    parameters[u"MediaContentType"_s + n] = types[i];
  }
}

void addWhatsApp(Parameters& parameters, const SampleConversation& conversation,
                 const SampleMessage& message) {
  const Address from = parseAddress(conversation.address);
  if (!conversation.customerName.isEmpty())
    parameters[u"ProfileName"_s] = conversation.customerName;
  if (from.isNumber) parameters[u"WaId"_s] = from.raw.section(u'+', 1);
  parameters[u"MessageType"_s] =
      message.mediaTypes.isEmpty() ? u"text"_s : kindOfMedia(message.mediaTypes.first());
}

struct Step {
  DeliveryStatus status;
  int seconds;  // after the message
};

QList<Step> stepsTo(DeliveryStatus end) {
  using enum DeliveryStatus;
  constexpr Step kSent{Sent, 1};
  constexpr Step kDelivered{Delivered, 3};
  switch (end) {
    case Sending: return {{Sending, 1}};
    case Sent: return {kSent};
    case Delivered: return {kSent, kDelivered};
    case Read: return {kSent, kDelivered, {Read, 21}};
    case Undelivered: return {kSent, {Undelivered, 9}};
    case Failed: return {{Failed, 2}};
    case Canceled: return {{Canceled, 60}};
    default: return {};
  }
}

}  // namespace

QString randomSid(const char* prefix) {
  constexpr int kBytes = 16;
  return QLatin1StringView(prefix) % QString::fromLatin1(config::randomBytes(kBytes).toHex());
}

Result<store::InboundEntry> sampleInbound(const SampleLine& line,
                                          const SampleConversation& conversation,
                                          const SampleMessage& message, const QString& quotedSid,
                                          const QDateTime& at) {
  const QString sid = randomSid(message.mediaTypes.isEmpty() ? "SM" : "MM");
  Parameters parameters{
      {u"AccountSid"_s, line.accountSid},
      {u"ApiVersion"_s, u"2010-04-01"_s},
      {u"Body"_s, message.body},
      {u"From"_s, conversation.address},
      {u"MessageSid"_s, sid},
      {u"NumSegments"_s, u"1"_s},
      {u"SmsMessageSid"_s, sid},
      {u"SmsSid"_s, sid},
      {u"SmsStatus"_s, u"received"_s},
      {u"To"_s, line.businessAddress},
  };
  addMedia(parameters, line, sid, message.mediaTypes);
  if (parseAddress(conversation.address).channel == "whatsapp"_L1)
    addWhatsApp(parameters, conversation, message);
  if (!quotedSid.isEmpty()) {
    parameters[u"OriginalRepliedMessageSid"_s] = quotedSid;
    parameters[u"OriginalRepliedMessageSender"_s] = line.businessAddress;
  }
  overlay(parameters, conversation.parameters);
  overlay(parameters, message.parameters);

  const auto form = formOf(parameters);
  const QByteArray raw = form.encoded();
  auto parsed = twilio::parseInbound(form, raw, at);
  if (!parsed) return parsed.error();
  return store::InboundEntry{
      line.owner,   parsed->messageSid,  parsed->from,     parsed->to, parsed->body,
      parsed->type, parsed->profileName, parsed->metadata, at,         raw};
}

Result<QList<store::StatusEntry>> sampleStatuses(const SampleLine& line,
                                                 const SampleConversation& conversation,
                                                 const SampleMessage& message, MsgId msgId,
                                                 const QString& sid, const QDateTime& at,
                                                 const QDateTime& latest) {
  QList<store::StatusEntry> entries;
  const twilio::FormParameters query{{twilio::kOurIdParameter, QByteArray::number(msgId.value)}};
  for (const Step& step : stepsTo(message.status)) {
    Parameters parameters{
        {u"AccountSid"_s, line.accountSid},        {u"ApiVersion"_s, u"2010-04-01"_s},
        {u"From"_s, line.businessAddress},         {u"MessageSid"_s, sid},
        {u"MessageStatus"_s, toText(step.status)}, {u"To"_s, conversation.address},
    };
    if (step.status == message.status && !message.errorCode.isEmpty()) {
      parameters[u"ErrorCode"_s] = message.errorCode;
      parameters[u"ErrorMessage"_s] = message.errorDetail;
    }
    const auto form = formOf(parameters);
    const QByteArray raw = form.encoded();
    const QDateTime when = std::min(at.addSecs(step.seconds), latest);
    const auto parsed = twilio::parseStatusCallback(form, query, raw, when);
    if (!parsed) return parsed.error();
    entries.append({line.owner,
                    parsed->messageSid,
                    parsed->ourId,
                    parsed->status.value_or(step.status),
                    parsed->errorCode,
                    parsed->errorMessage,
                    {{u"status"_s, parsed->word}},
                    when,
                    raw});
  }
  return entries;
}

}  // namespace oc::app
