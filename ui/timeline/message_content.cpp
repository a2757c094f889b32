#include "ui/timeline/message_content.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/domain/media_rules.h"
#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/models/media_text.h"
#include "ui/models/result_text.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MessageContent)
};

QString iconOf(MessageType type, const QString& kind) {
  if (kind == u"sticker") return QStringLiteral("sticker");
  switch (type) {
    case MessageType::Image: return QStringLiteral("image");
    case MessageType::Audio: return QStringLiteral("audio");
    case MessageType::Video: return QStringLiteral("video");
    case MessageType::Document:
    case MessageType::Text: return QStringLiteral("document");
  }
  return QStringLiteral("document");
}

// Each of several attachments has a type of its own; the message's is the first one's.
MessageType typeOf(const MediaItem& media, MessageType fallback) {
  const QString& type = media.contentType;
  if (type.startsWith(u"image/")) return MessageType::Image;
  if (type.startsWith(u"audio/")) return MessageType::Audio;
  if (type.startsWith(u"video/")) return MessageType::Video;
  if (!type.isEmpty()) return MessageType::Document;
  return fallback == MessageType::Text ? MessageType::Document : fallback;
}

MessageContent::Tile::Kind kindOf(const MediaItem& media, MessageType type, bool isSticker) {
  using Kind = MessageContent::Tile::Kind;
  // Whose place is known, or was, has its box; what can't be had any more is told in a line.
  if (!media.id.isValid() || isMissing(media.state)) return Kind::Line;
  if (type == MessageType::Image && isShownPicture(media.contentType))
    return isSticker ? Kind::Sticker : Kind::Picture;
  if (type == MessageType::Video) return Kind::Video;
  return type == MessageType::Audio ? Kind::Voice : Kind::Line;
}

std::optional<MessageContent::Tile> locationTile(const Message& message) {
  const QJsonObject location = message.metadata[u"location"].toObject();
  if (location.isEmpty() && message.kind != u"location") return std::nullopt;
  QStringList parts;
  for (const auto* key : {u"label", u"address"})
    if (const QString part = location[QStringView(key)].toString(); !part.isEmpty())
      parts << visibleLine(part);
  QString coordinates;
  const QJsonValue latitude = location[u"latitude"];
  const QJsonValue longitude = location[u"longitude"];
  if (latitude.isDouble() && longitude.isDouble()) {
    constexpr int kDecimals = 5;  // about a metre
    coordinates = QLocale::c().toString(latitude.toDouble(), 'f', kDecimals) + u", " +
                  QLocale::c().toString(longitude.toDouble(), 'f', kDecimals);
  }
  const QString title = parts.isEmpty() ? Words::tr("Location") : parts.join(u" · ");
  return MessageContent::Tile{QStringLiteral("location"), title, coordinates};
}

QString labelOf(const Message& message) {
  if (message.direction == Direction::Outbound) {
    if (message.sentByIa) return Words::tr("Automatic reply");
    if (message.author == MessageOwner::Tool) return Words::tr("Automation");
    if (message.author == MessageOwner::System) return Words::tr("System");
    if (message.author == MessageOwner::Support) return Words::tr("Support");
    return {};
  }
  if (message.kind == u"button" || message.metadata.contains(u"button"))
    return Words::tr("Button reply");
  if (message.kind == u"list" || message.metadata.contains(u"list"))
    return Words::tr("List choice");
  if (message.kind == u"interactive") return Words::tr("Choice");
  if (message.metadata[u"frequently_forwarded"].toBool()) return Words::tr("Forwarded many times");
  if (message.metadata[u"forwarded"].toBool()) return Words::tr("Forwarded");
  return {};
}

// The sender's words: the body, else what a button or list reply said.
QString wordsOf(const Message& message) {
  if (!message.body.isEmpty()) return message.body;
  for (const auto& [group, member] :
       {std::pair{u"button", u"text"}, std::pair{u"list", u"title"}}) {
    const QString text =
        message.metadata[QStringView(group)].toObject()[QStringView(member)].toString();
    if (!text.isEmpty()) return text;
  }
  return message.content;
}

std::optional<MessageContent::Quote> quoteOf(const Message& message, const QString& customer,
                                             const Message* quoted) {
  const QJsonObject info = message.metadata[u"quoted"].toObject();
  if (info.isEmpty()) return std::nullopt;
  MessageContent::Quote quote;
  quote.source = quotedId(message);
  if (quoted) {
    const QString words = wordsOf(*quoted).simplified();
    quote.author = authorName(*quoted, customer);
    quote.text = words.isEmpty() ? typeName(quoted->type) : words;
  } else {
    quote.author = Words::tr("Reply");
    quote.text = info[u"text"].toString().simplified();
    if (quote.text.isEmpty()) quote.text = Words::tr("to an earlier message");
  }
  quote.text = visibleLine(quote.text);
  return quote;
}

void setFooter(MessageContent& content, const Message& message) {
  if (isFailure(message.status)) {
    content.footer = MessageContent::Footer::Bad;
    content.footerText = message.status == DeliveryStatus::Canceled && message.errorCode.isEmpty()
                             ? Words::tr("Canceled before it was sent.")
                             : failureText(message.errorCode, message.errorDetail);
  } else if (message.status == DeliveryStatus::Unknown) {
    content.footer = MessageContent::Footer::Warning;
    content.footerText = Words::tr(
        "Twilio never answered, so it isn't known whether this was sent. It is being "
        "looked up there and is not sent again without proof.");
  }
}

}  // namespace

QList<MessageContent::Tile> mediaTiles(const Message& message) {
  QList<MessageContent::Tile> tiles;
  const qsizetype all = message.media.size();
  for (qsizetype i = 0; i < all; ++i) {
    const MediaItem& media = message.media[i];
    const MessageType type = typeOf(media, message.type);
    const bool isSticker = message.kind == u"sticker";
    QString title = isSticker ? Words::tr("Sticker") : typeName(type);
    if (type == MessageType::Document && !media.fileName.isEmpty())
      title = visibleLine(safeFileName(media.fileName));
    //: One of several attachments: %1 "Photo", %2 its number, %3 how many there are
    if (all > 1) title = Words::tr("%1 · %2 of %3").arg(title).arg(i + 1).arg(all);
    tiles << MessageContent::Tile{iconOf(type, message.kind), title, mediaDetail(media),
                                  kindOf(media, type, isSticker), media};
  }
  if (all == 0 && message.type != MessageType::Text)
    tiles << MessageContent::Tile{iconOf(message.type, message.kind), typeName(message.type),
                                  Words::tr("The attachment did not arrive")};
  return tiles;
}

QString MessageContent::Tile::openWords() const {
  if (!isHere()) return {};
  //: %1 "Voice message"
  if (kind == Kind::Voice) return Words::tr("Play: %1").arg(title);
  //: %1 "Photo · 1 of 3", or a file's name
  return Words::tr("Open: %1").arg(title);
}

QString authorName(const Message& message, const QString& customer) {
  if (message.direction == Direction::Inbound) return customer;
  if (message.sentByIa) return Words::tr("Assistant");
  switch (message.author) {
    case MessageOwner::User: return customer;
    case MessageOwner::Agent: return Words::tr("Agent");
    case MessageOwner::Support: return Words::tr("Support");
    case MessageOwner::System: return Words::tr("System");
    case MessageOwner::Tool: return Words::tr("Automation");
  }
  return {};
}

MsgId quotedId(const Message& message) {
  return MsgId{message.metadata[u"quoted"].toObject()[u"msg_id"].toInteger()};
}

MessageContent contentOf(const Message& message, const QString& customer, const Message* quoted) {
  MessageContent content;
  content.outgoing = message.direction == Direction::Outbound;
  content.status = message.status;
  content.clock = clockTime(message.at);
  // What was really sent to the customer has a delivery status, whoever wrote it.
  if (message.author == MessageOwner::System && message.status == DeliveryStatus::Received) {
    content.shape = MessageContent::Shape::Event;
    content.text = displayText(wordsOf(message).simplified());
    return content;
  }
  for (const AiResult& result : currentResults(message.aiResults))
    content.actions +=
        {MessageContent::Action::Kind::Result, resultLabel(result), exactTime(result.at), result};
  content.label = labelOf(message);
  content.quote = quoteOf(message, customer, quoted);
  content.tiles = mediaTiles(message);
  if (auto tile = locationTile(message)) content.tiles << *tile;
  if (message.kind == u"contacts" && content.tiles.isEmpty())
    content.tiles << MessageContent::Tile{QStringLiteral("contact"), Words::tr("Contact"), {}};
  content.text = displayText(wordsOf(message));
  if (content.text.text.trimmed().isEmpty() && content.tiles.isEmpty()) {
    content.textIsOurs = true;
    const bool ordinary = message.kind.isEmpty() || message.kind == u"text";
    content.text = displayText(
        ordinary
            ? Words::tr("Empty message")
            : Words::tr("This kind of message can't be shown: %1").arg(visibleLine(message.kind)));
  }
  setFooter(content, message);
  return content;
}

QString copiedText(const MessageContent& content) {
  QStringList parts;
  for (const auto& tile : content.tiles)
    parts << u'[' + (tile.detail.isEmpty() ? tile.title : tile.title + u' ' + tile.detail) + u']';
  if (!content.textIsOurs && !content.text.source.isEmpty()) parts << content.text.source;
  return parts.join(u' ');
}

QString spokenText(const Message& message, const QString& customer) {
  const MessageContent content = contentOf(message, customer);
  QStringList parts;
  if (content.shape == MessageContent::Shape::Bubble) parts << authorName(message, customer);
  if (!content.label.isEmpty()) parts << content.label;
  for (const auto& tile : content.tiles)
    parts << (tile.detail.isEmpty() ? tile.title : tile.title + u", " + tile.detail);
  QString words = content.text.text;
  words.replace(QChar::LineSeparator, u' ');
  if (!words.isEmpty()) parts << words;
  parts << content.clock;
  if (content.outgoing) parts << deliveryText(content.status);
  if (!content.footerText.isEmpty()) parts << content.footerText;
  for (const auto& action : content.actions)
    parts << action.label;
  return parts.join(u", ");
}

}  // namespace oc::ui
