#include "app/common/sample_story.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

#include "core/domain/address.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

Error defect(const QString& detail) {
  return {ErrorCode::Internal, u"The program's own sample data can't be read."_s, detail};
}

// "2d3h", "1m20s".
std::optional<seconds> durationFrom(const QString& text) {
  static const QRegularExpression form(u"^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?$"_s);
  const auto match = form.match(text);
  if (text.isEmpty() || !match.hasMatch()) return std::nullopt;
  constexpr int kUnits[] = {86400, 3600, 60, 1};
  seconds sum{0};
  for (int i = 0; i < 4; ++i)
    sum += seconds(match.captured(i + 1).toInt() * kUnits[i]);
  return sum;
}

// Somebody types between half a minute and two minutes, never twice the same.
seconds usualPause(qsizetype position) {
  constexpr int kShortest = 28;
  constexpr int kSpread = 95;
  constexpr int kStep = 41;
  return seconds(kShortest + position * kStep % kSpread);
}

MessageType typeOf(const QString& contentType) {
  if (contentType.startsWith("image/"_L1)) return MessageType::Image;
  if (contentType.startsWith("audio/"_L1)) return MessageType::Audio;
  if (contentType.startsWith("video/"_L1)) return MessageType::Video;
  return MessageType::Document;
}

std::optional<int> minutesFrom(const QJsonValue& value) {
  return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

Result<Done> readInbound(const QJsonObject& json, SampleMessage& message) {
  message.body = json["in"_L1].toString();
  message.quotes = json["quotes"_L1].toString();
  message.parameters = json["twilio"_L1].toObject();
  for (const QJsonValue& type : json["media"_L1].toArray())
    message.mediaTypes.append(type.toString());
  return Done{};
}

Result<Done> readOutbound(const QJsonObject& json, const QString& channel, SampleMessage& message) {
  message.direction = Direction::Outbound;
  message.body = json["out"_L1].toString();
  message.sentByIa = json["assistant"_L1].toBool();
  if (json.contains("author"_L1)) {
    const auto author = messageOwnerFromText(json["author"_L1].toString());
    if (!author) return defect(u"author "_s + json["author"_L1].toString());
    message.author = *author;
  }
  // SMS knows no receipt of reading.
  message.status = channel == "sms"_L1 ? DeliveryStatus::Delivered : DeliveryStatus::Read;
  if (json.contains("status"_L1)) {
    const auto status = deliveryStatusFromText(json["status"_L1].toString());
    if (!status) return defect(u"status "_s + json["status"_L1].toString());
    message.status = *status;
  }
  message.refused = json["refused"_L1].toBool();
  message.errorCode = json["error"_L1].toString();
  message.errorDetail = json["detail"_L1].toString();
  if (const QJsonObject item = json["attachment"_L1].toObject(); !item.isEmpty()) {
    message.type = typeOf(item["content_type"_L1].toString());
    message.metadata[u"media"_s] = QJsonArray{item};
  }
  if (const QJsonObject used = json["template"_L1].toObject(); !used.isEmpty()) {
    message.content = used["content"_L1].toString();
    message.metadata[u"content_sid"_s] = used["content_sid"_L1];
  }
  message.metadata[u"kind"_s] = toText(message.type);
  return Done{};
}

Result<SampleMessage> messageFrom(const QJsonObject& json, const QString& channel,
                                  qsizetype position) {
  SampleMessage message;
  if (json.contains("in"_L1) == json.contains("out"_L1))
    return defect(u"message %1 has to be in or out"_s.arg(position));
  const auto read =
      json.contains("in"_L1) ? readInbound(json, message) : readOutbound(json, channel, message);
  if (!read) return read.error();
  message.label = json["label"_L1].toString();
  message.after = usualPause(position);
  if (json.contains("after"_L1)) {
    const auto after = durationFrom(json["after"_L1].toString());
    if (!after) return defect(u"message %1: after"_s.arg(position));
    message.after = *after;
  }
  return message;
}

Result<std::optional<SampleClosing>> closingFrom(const QJsonObject& json) {
  if (json.isEmpty()) return std::optional<SampleClosing>();
  SampleClosing closing;
  const auto status = conversationStatusFromText(json["status"_L1].toString());
  if (!status || isActive(*status)) return defect(u"close.status"_s);
  closing.status = *status;
  closing.reason = json["reason"_L1].toString();
  if (*status != ConversationStatus::Expired && *status != ConversationStatus::IdleTimeout) {
    const auto after = durationFrom(json["after"_L1].toString());
    if (!after) return defect(u"close.after"_s);
    closing.after = *after;
  }
  return std::optional(closing);
}

Result<SampleConversation> conversationFrom(const QJsonObject& json) {
  SampleConversation conversation;
  conversation.customerName = json["customer"_L1].toString();
  conversation.address = json["address"_L1].toString();
  conversation.agent = json["agent"_L1].toString();
  conversation.parameters = json["twilio"_L1].toObject();
  conversation.openedByUs = json["opened"_L1].toBool();
  conversation.seen = json["seen"_L1].toBool();
  const auto ago = durationFrom(json["last"_L1].toString());
  if (!ago) return defect(u"last"_s);
  conversation.ago = *ago;
  const QString channel = parseAddress(conversation.address).channel;
  for (const QJsonValue& item : json["messages"_L1].toArray()) {
    auto message = messageFrom(item.toObject(), channel, conversation.messages.size());
    if (!message) return message.error();
    conversation.messages.append(*std::move(message));
  }
  if (!conversation.openedByUs && (conversation.messages.isEmpty() ||
                                   conversation.messages.first().direction == Direction::Outbound))
    return defect(u"it begins with nothing of the customer"_s);
  const auto closing = closingFrom(json["close"_L1].toObject());
  if (!closing) return closing.error();
  conversation.closing = *closing;
  return conversation;
}

}  // namespace

const QString& SampleOwner::numberFor(const QString& channel) const {
  return channel == "sms"_L1 ? smsNumber : whatsappNumber;
}

Result<SampleOwner> parseSampleOwner(const QByteArray& json) {
  QJsonParseError error;
  const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
  if (root.isEmpty()) return defect(error.errorString());
  SampleOwner owner;
  const QJsonObject about = root["owner"_L1].toObject();
  owner.name = about["name"_L1].toString();
  owner.email = about["email"_L1].toString();
  owner.expirationMinutes = minutesFrom(about["expiration_minutes"_L1]);
  owner.idleTimeoutMinutes = minutesFrom(about["idle_timeout_minutes"_L1]);
  owner.whatsappNumber = root["numbers"_L1]["whatsapp"_L1].toString();
  owner.smsNumber = root["numbers"_L1]["sms"_L1].toString();
  for (const QJsonValue& m : root["staff"_L1].toArray())
    owner.staff.append({m["key"_L1].toString(), m["profile_name"_L1].toString(),
                        m["first_name"_L1].toString(), m["last_name"_L1].toString(),
                        m["role"_L1].toString(), m["phone"_L1].toString()});
  for (const QJsonValue& f : root["features"_L1].toArray())
    owner.features.append({f["name"_L1].toString(), f["description"_L1].toString(),
                           f["enabled"_L1].toBool(), f["config"_L1].toObject()});
  for (const QJsonValue& item : root["conversations"_L1].toArray()) {
    auto conversation = conversationFrom(item.toObject());
    if (!conversation)
      return defect(u"%1, conversation %2: %3"_s.arg(owner.email)
                        .arg(owner.conversations.size())
                        .arg(conversation.error().detail));
    const bool known =
        conversation->agent.isEmpty() ||
        std::any_of(owner.staff.cbegin(), owner.staff.cend(),
                    [&](const SampleMember& m) { return m.key == conversation->agent; });
    if (!known) return defect(u"%1 has no %2"_s.arg(owner.email, conversation->agent));
    owner.conversations.append(*std::move(conversation));
  }
  return owner;
}

Result<QList<SampleOwner>> sampleOwners() {
  const QDir folder(u":/samples"_s);
  QList<SampleOwner> owners;
  for (const auto* name : {u"acme.json", u"techstart.json", u"global.json"}) {
    QFile file(folder.filePath(QString::fromUtf16(name)));
    if (!file.open(QIODevice::ReadOnly)) return defect(file.fileName());
    auto owner = parseSampleOwner(file.readAll());
    if (!owner) return owner.error();
    owners.append(*std::move(owner));
  }
  return owners;
}

}  // namespace oc::app
