#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/domain/ai_result.h"
#include "core/domain/ids.h"
#include "core/domain/media.h"

namespace oc {

enum class Direction { Inbound, Outbound };
enum class MessageOwner { User, Agent, System, Tool, Support };  // column message_owner
enum class MessageType { Text, Image, Audio, Video, Document };

// Where a message is on its way. Received is every inbound message's; the others are an outbound
// one's. Unknown: handed to Twilio, the answer never came; never sent again without proof.
enum class DeliveryStatus {
  Received,
  Queued,    // waits in our outbox
  Accepted,  // Twilio has it: accepted, scheduled, queued there
  Sending,
  Sent,
  Delivered,
  Read,
  Undelivered,
  Failed,
  Canceled,
  Unknown,
};

QString toText(Direction direction);
QString toText(MessageOwner owner);
QString toText(MessageType type);
QString toText(DeliveryStatus status);
std::optional<Direction> directionFromText(QStringView text);
std::optional<MessageOwner> messageOwnerFromText(QStringView text);
std::optional<MessageType> messageTypeFromText(QStringView text);
std::optional<DeliveryStatus> deliveryStatusFromText(QStringView text);

// A status callback is applied only when its rank is higher than what is stored: callbacks come
// late, twice and out of order. failed, undelivered and canceled outrank what comes before
// "delivered".
int rank(DeliveryStatus status);
bool isFailure(DeliveryStatus status);

// One message as the console shows it. `revision` grows with each change of the row: a value with a
// lower one is older news and is dropped.
struct Message {
  OwnerId ownerId;
  ConvId convId;
  MsgId msgId;
  int revision = 0;
  Direction direction = Direction::Inbound;
  MessageOwner author = MessageOwner::User;
  MessageType type = MessageType::Text;
  DeliveryStatus status = DeliveryStatus::Received;
  bool sentByIa = false;
  QString kind;  // metadata.kind: "text", "location", "button", "sticker" …
  QString from;
  QString to;
  QString body;
  QString content;      // the text in another form: caption, transcription, rendered template
  QString errorCode;    // Twilio's, of a failed message; empty otherwise
  QString errorDetail;  // Twilio's own words
  QList<MediaItem> media;
  QJsonObject metadata;
  QDateTime at;               // UTC
  QList<AiResult> aiResults;  // oldest first

  bool operator==(const Message&) const = default;
};

}  // namespace oc
