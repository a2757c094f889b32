#include "core/training/webhook_forms.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/address.h"
#include "core/training/media_shelf.h"

namespace oc::training {
namespace {

const QString kApiVersion = QStringLiteral("2010-04-01");

QString messageTypeOf(Kind kind) {
  switch (kind) {
    case Kind::Text: return QStringLiteral("text");
    case Kind::Picture: return QStringLiteral("image");
    case Kind::VoiceNote: return QStringLiteral("audio");
    case Kind::Location: return QStringLiteral("location");
    case Kind::Button: return QStringLiteral("button");
  }
  return {};
}

void addWhatsApp(twilio::FormParameters& form, const InboundFacts& facts, const Address& from) {
  if (!facts.customer.name.isEmpty()) form.append("ProfileName", facts.customer.name);
  form.append("WaId", from.key.mid(1));
  form.append("MessageType", messageTypeOf(facts.line.kind));
  form.append("ReferralNumMedia", QStringLiteral("0"));
  const QJsonObject context{{QStringLiteral("ProfileName"), facts.customer.name},
                            {QStringLiteral("WaId"), from.key.mid(1)}};
  const QJsonObject metadata{
      {QStringLiteral("type"), QStringLiteral("whatsapp")},
      {QStringLiteral("data"), QJsonObject{{QStringLiteral("context"), context}}}};
  form.append("ChannelMetadata",
              QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact)));
}

void addKind(twilio::FormParameters& form, const InboundFacts& facts) {
  if (facts.line.kind == Kind::Location) {
    form.append("Latitude", QString::number(facts.place.latitude, 'f', 6));
    form.append("Longitude", QString::number(facts.place.longitude, 'f', 6));
    form.append("Address", facts.place.address);
    if (!facts.place.label.isEmpty()) form.append("Label", facts.place.label);
  } else if (facts.line.kind == Kind::Button) {
    form.append("ButtonText", facts.line.text);
    form.append("ButtonPayload", facts.line.payload);
    if (!facts.repliedSid.isEmpty()) {
      form.append("OriginalRepliedMessageSid", facts.repliedSid);
      form.append("OriginalRepliedMessageSender", facts.customer.business);
    }
  }
}

}  // namespace

twilio::FormParameters inboundForm(const InboundFacts& facts) {
  const Address from = parseAddress(facts.customer.address);
  const bool whatsApp = from.channel == u"whatsapp";
  twilio::FormParameters form;
  form.append("SmsMessageSid", facts.sid);
  form.append("NumMedia", facts.mediaUrl.isEmpty() ? QStringLiteral("0") : QStringLiteral("1"));
  if (whatsApp) {
    addWhatsApp(form, facts, from);
  } else {
    form.append("FromCountry", facts.country);
    for (const char* unknown : {"FromCity", "FromState", "FromZip", "ToCity", "ToState", "ToZip"})
      form.append(unknown, QString());
  }
  form.append("SmsSid", facts.sid);
  form.append("SmsStatus", QStringLiteral("received"));
  form.append("Body", facts.line.kind == Kind::Location ? QString() : facts.line.text);
  form.append("To", facts.customer.business);
  form.append("NumSegments", QStringLiteral("1"));
  form.append("MessageSid", facts.sid);
  form.append("AccountSid", facts.customer.accountSid);
  form.append("From", facts.customer.address);
  if (!facts.mediaUrl.isEmpty()) {
    form.append("MediaContentType0", MediaShelf::contentType(facts.line.kind));
    form.append("MediaUrl0", facts.mediaUrl.toString(QUrl::FullyEncoded));
  }
  addKind(form, facts);
  form.append("ApiVersion", kApiVersion);
  return form;
}

twilio::FormParameters statusForm(const LineMessage& message, const StatusNews& news,
                                  const QDateTime& now) {
  twilio::FormParameters form;
  if (parseAddress(message.to).channel == u"whatsapp") {
    form.append("ChannelPrefix", QStringLiteral("whatsapp"));
    form.append("ChannelToAddress", parseAddress(message.to).key);
    if (news.word == u"delivered" || news.word == u"read")
      form.append("EventType", news.word.toUpper());
    if (news.errorCode != 0) form.append("ChannelStatusMessage", news.errorMessage);
  } else if (news.word == u"delivered" || news.word == u"undelivered") {
    form.append("RawDlrDoneDate", now.toUTC().toString(QStringLiteral("yyMMddHHmm")));
  }
  if (news.errorCode != 0) {
    form.append("ErrorCode", QString::number(news.errorCode));
    form.append("ErrorMessage", news.errorMessage);
  }
  form.append("SmsSid", message.sid);
  form.append("SmsStatus", news.word);
  form.append("MessageStatus", news.word);
  form.append("To", message.to);
  form.append("MessageSid", message.sid);
  form.append("AccountSid", message.accountSid);
  form.append("From", message.from);
  form.append("ApiVersion", kApiVersion);
  return form;
}

}  // namespace oc::training
