#include "core/twilio/inbound_metadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <array>
#include <cmath>
#include <functional>

#include "core/domain/storable.h"

namespace oc::twilio {
namespace {

enum class As { Text, Number, Flag, Json };

// Where a parameter goes: a member of the metadata, or of one of its groups.
struct Place {
  const char* parameter;
  const char16_t* group;  // nullptr: the metadata itself
  const char16_t* member;
  As as = As::Text;
};

constexpr auto kPlaces = std::to_array<Place>({
    {"ProfileName", nullptr, u"profile_name"},
    {"WaId", nullptr, u"wa_id"},
    {"ExternalUserId", nullptr, u"external_user_id"},
    {"MessagingServiceSid", nullptr, u"messaging_service_sid"},
    {"ApiVersion", nullptr, u"api_version"},
    {"OptOutType", nullptr, u"opt_out"},
    {"NumSegments", nullptr, u"num_segments", As::Number},
    {"Forwarded", nullptr, u"forwarded", As::Flag},
    {"FrequentlyForwarded", nullptr, u"frequently_forwarded", As::Flag},
    {"ChannelMetadata", nullptr, u"channel_metadata", As::Json},
    {"ButtonText", u"button", u"text"},
    {"ButtonPayload", u"button", u"payload"},
    {"ListId", u"list", u"id"},
    {"ListTitle", u"list", u"title"},
    {"ListDescription", u"list", u"description"},
    {"Latitude", u"location", u"latitude", As::Number},
    {"Longitude", u"location", u"longitude", As::Number},
    {"Address", u"location", u"address"},
    {"Label", u"location", u"label"},
    {"OriginalRepliedMessageSid", u"quoted", u"sid"},
    {"OriginalRepliedMessageSender", u"quoted", u"sender"},
    {"FromCity", u"from", u"city"},
    {"FromState", u"from", u"state"},
    {"FromZip", u"from", u"zip"},
    {"FromCountry", u"from", u"country"},
    {"ToCity", u"to", u"city"},
    {"ToState", u"to", u"state"},
    {"ToZip", u"to", u"zip"},
    {"ToCountry", u"to", u"country"},
});

// These have fields of their own in InboundMessage, or say nothing that is not said elsewhere.
constexpr auto kElsewhere = std::to_array<const char*>({
    "MessageSid",
    "SmsSid",
    "SmsMessageSid",
    "AccountSid",
    "From",
    "To",
    "Body",
    "NumMedia",
    "SmsStatus",
    "MessageType",
});

constexpr QByteArrayView kMediaUrl = "MediaUrl";
constexpr QByteArrayView kMediaContentType = "MediaContentType";
constexpr QByteArrayView kReferral = "Referral";
// Comes with every WhatsApp message, from an advertisement or not.
struct {
  QByteArrayView key = "ReferralNumMedia";
  QByteArrayView value = "0";
} constexpr kNoReferral;

QString word(const char16_t* text) {
  return QString::fromUtf16(text);
}

// The N of MediaUrlN.
std::optional<int> numberAfter(const QByteArray& key, QByteArrayView prefix) {
  if (!key.startsWith(prefix)) return std::nullopt;
  bool ok = false;
  const int number = key.mid(prefix.size()).toInt(&ok);
  return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

// "SourceUrl" → "source_url"
QString snakeCase(const QString& camel) {
  QString snake;
  for (const QChar c : camel) {
    if (c.isUpper() && !snake.isEmpty()) snake += u'_';
    snake += c.toLower();
  }
  return snake;
}

QJsonValue converted(const QByteArray& bytes, As as) {
  const QString text = storable(textFromUtf8(bytes));
  switch (as) {
    case As::Text: return text;
    case As::Number: {
      bool ok = false;
      const double number = text.toDouble(&ok);
      return ok && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text);
    }
    case As::Flag: return text.compare(u"true", Qt::CaseInsensitive) == 0 || text == u"1";
    case As::Json: {
      const QJsonDocument document = QJsonDocument::fromJson(bytes);
      if (document.isObject()) return storable(document.object());
      if (document.isArray()) return storable(QJsonValue(document.array()));
      return text;
    }
  }
  return text;
}

const Place* placeOf(const QByteArray& key) {
  for (const Place& place : kPlaces)
    if (key == place.parameter) return &place;
  return nullptr;
}

bool isElsewhere(const QByteArray& key) {
  for (const char* known : kElsewhere)
    if (key == known) return true;
  return numberAfter(key, kMediaUrl) || numberAfter(key, kMediaContentType);
}

void insertFirst(QJsonObject& object, const QString& member, const QJsonValue& value) {
  if (!object.contains(member)) object.insert(member, value);
}

void insertEvery(QJsonObject& object, const QString& member, const QJsonValue& value) {
  if (!object.contains(member)) {
    object.insert(member, value);
    return;
  }
  const QJsonValue before = object.value(member);
  QJsonArray all = before.isArray() ? before.toArray() : QJsonArray{before};
  all.append(value);
  object.insert(member, all);
}

QJsonArray toJson(const QList<MediaItem>& media) {
  QJsonArray array;
  for (const MediaItem& item : media)
    array.append(QJsonObject{{QStringLiteral("url"), item.url},
                             {QStringLiteral("content_type"), item.contentType}});
  return array;
}

}  // namespace

QList<MediaItem> mediaOf(const FormParameters& form) {
  QMap<int, MediaItem> byNumber;
  for (const FormParameter& item : form.items()) {
    if (const auto url = numberAfter(item.key, kMediaUrl); url && !item.value.isEmpty())
      byNumber[*url].url = storable(textFromUtf8(item.value));
    else if (const auto type = numberAfter(item.key, kMediaContentType))
      byNumber[*type].contentType = storable(textFromUtf8(item.value));
  }
  QList<MediaItem> media;
  for (const MediaItem& item : std::as_const(byNumber))
    if (!item.url.isEmpty()) media += item;
  return media;
}

QJsonObject inboundMetadata(const FormParameters& form, const QString& kind,
                            const QList<MediaItem>& media) {
  QJsonObject metadata{{QStringLiteral("kind"), kind}};
  if (!media.isEmpty()) metadata.insert(QStringLiteral("media"), toJson(media));

  QMap<QString, QJsonObject> groups;
  QJsonObject extra;
  for (const FormParameter& item : form.items()) {
    if (const Place* place = placeOf(item.key)) {
      // Twilio fills FromCity and its like with nothing for numbers that it can't place.
      if (item.value.isEmpty()) continue;
      QJsonObject& target = place->group ? groups[word(place->group)] : metadata;
      insertFirst(target, word(place->member), converted(item.value, place->as));
    } else if (item.key == kNoReferral.key && item.value == kNoReferral.value) {
      continue;
    } else if (item.key.startsWith(kReferral) && item.key.size() > kReferral.size()) {
      insertFirst(groups[QStringLiteral("referral")],
                  snakeCase(storable(textFromUtf8(item.key.mid(kReferral.size())))),
                  converted(item.value, As::Text));
    } else if (!isElsewhere(item.key)) {
      insertEvery(extra, storable(textFromUtf8(item.key)), converted(item.value, As::Text));
    }
  }

  QJsonObject geo;
  for (const auto& side : {QStringLiteral("from"), QStringLiteral("to")})
    if (const QJsonObject place = groups.take(side); !place.isEmpty()) geo.insert(side, place);
  if (!geo.isEmpty()) metadata.insert(QStringLiteral("geo"), geo);
  for (auto it = groups.cbegin(); it != groups.cend(); ++it)
    metadata.insert(it.key(), it.value());
  if (!extra.isEmpty()) metadata.insert(QStringLiteral("extra"), extra);
  return metadata;
}

}  // namespace oc::twilio
