#include "core/twilio/inbound.h"

#include "core/domain/storable.h"
#include "core/twilio/inbound_metadata.h"

namespace oc::twilio {
namespace {

QString firstOf(const FormParameters& form, std::initializer_list<const char*> keys) {
  for (const char* key : keys)
    if (QString value = form.value(key); !value.isEmpty()) return value;
  return {};
}

MessageType typeOfMedia(const MediaItem& item) {
  const QString contentType = item.contentType.trimmed().toLower();
  if (contentType.startsWith(u"image/")) return MessageType::Image;
  if (contentType.startsWith(u"audio/")) return MessageType::Audio;
  if (contentType.startsWith(u"video/")) return MessageType::Video;
  return MessageType::Document;
}

// Channels other than WhatsApp send no MessageType: the parameters tell what it was.
QString kindOf(const FormParameters& form, const QList<MediaItem>& media) {
  QString said = form.value("MessageType").trimmed().toLower();
  if (!firstOf(form, {"ListId", "ListTitle"}).isEmpty()) return QStringLiteral("list_reply");
  if (!firstOf(form, {"ButtonText", "ButtonPayload"}).isEmpty()) return QStringLiteral("button");
  if (!said.isEmpty() && said != u"text") return said;
  if (!media.isEmpty()) return toText(typeOfMedia(media.first()));
  if (!form.value("Latitude").isEmpty()) return QStringLiteral("location");
  return QStringLiteral("text");
}

MessageType typeOf(const QString& kind, const QList<MediaItem>& media) {
  // These are text whatever comes with them: a contact's card comes as a file.
  for (const auto* text : {u"button", u"list_reply", u"location", u"contacts"})
    if (kind == QStringView(text)) return MessageType::Text;
  if (kind == u"sticker") return MessageType::Image;
  if (!media.isEmpty()) return typeOfMedia(media.first());
  return messageTypeFromText(kind).value_or(MessageType::Text);
}

Error missing(const QString& parameter) {
  return {
      ErrorCode::Invalid, QStringLiteral("The webhook has no %1 parameter.").arg(parameter), {}};
}

}  // namespace

Result<InboundMessage> parseInbound(const FormParameters& form, const QByteArray& raw,
                                    const QDateTime& now) {
  InboundMessage message;
  message.messageSid = storable(firstOf(form, {"MessageSid", "SmsSid", "SmsMessageSid"}).trimmed());
  message.accountSid = storable(form.value("AccountSid").trimmed());
  message.from = parseAddress(storable(form.value("From")));
  message.to = parseAddress(storable(form.value("To")));
  if (message.messageSid.isEmpty()) return missing(QStringLiteral("MessageSid"));
  if (message.from.key.isEmpty()) return missing(QStringLiteral("From"));
  if (message.to.key.isEmpty()) return missing(QStringLiteral("To"));

  message.body = storable(form.value("Body"));
  message.profileName = storable(form.value("ProfileName").trimmed());
  message.media = mediaOf(form);
  message.kind = storable(kindOf(form, message.media));
  message.type = typeOf(message.kind, message.media);
  message.metadata = inboundMetadata(form, message.kind, message.media);
  message.rawForm = raw;
  message.receivedAt = now.toUTC();
  return message;
}

}  // namespace oc::twilio
