#include "core/domain/message.h"

#include "core/domain/enum_text.h"

namespace oc {
namespace {

constexpr EnumText kDirections = enumText<Direction>({
    {Direction::Inbound, u"inbound"},
    {Direction::Outbound, u"outbound"},
});

constexpr EnumText kOwners = enumText<MessageOwner>({
    {MessageOwner::User, u"user"},
    {MessageOwner::Agent, u"agent"},
    {MessageOwner::System, u"system"},
    {MessageOwner::Tool, u"tool"},
    {MessageOwner::Support, u"support"},
});

constexpr EnumText kTypes = enumText<MessageType>({
    {MessageType::Text, u"text"},
    {MessageType::Image, u"image"},
    {MessageType::Audio, u"audio"},
    {MessageType::Video, u"video"},
    {MessageType::Document, u"document"},
});

constexpr EnumText kStatuses = enumText<DeliveryStatus>({
    {DeliveryStatus::Received, u"received"},
    {DeliveryStatus::Queued, u"queued"},
    {DeliveryStatus::Accepted, u"accepted"},
    {DeliveryStatus::Sending, u"sending"},
    {DeliveryStatus::Sent, u"sent"},
    {DeliveryStatus::Delivered, u"delivered"},
    {DeliveryStatus::Read, u"read"},
    {DeliveryStatus::Undelivered, u"undelivered"},
    {DeliveryStatus::Failed, u"failed"},
    {DeliveryStatus::Canceled, u"canceled"},
    {DeliveryStatus::Unknown, u"unknown"},
});

}  // namespace

QString toText(Direction direction) {
  return kDirections.text(direction);
}
QString toText(MessageOwner owner) {
  return kOwners.text(owner);
}
QString toText(MessageType type) {
  return kTypes.text(type);
}
QString toText(DeliveryStatus status) {
  return kStatuses.text(status);
}

std::optional<Direction> directionFromText(QStringView text) {
  return kDirections.value(text);
}
std::optional<MessageOwner> messageOwnerFromText(QStringView text) {
  return kOwners.value(text);
}
std::optional<MessageType> messageTypeFromText(QStringView text) {
  return kTypes.value(text);
}
std::optional<DeliveryStatus> deliveryStatusFromText(QStringView text) {
  return kStatuses.value(text);
}

// The same ranks stand in the database function app.delivery_rank; a test compares the two.
int rank(DeliveryStatus status) {
  switch (status) {
    case DeliveryStatus::Queued: return 0;
    case DeliveryStatus::Unknown: return 1;
    case DeliveryStatus::Accepted: return 2;
    case DeliveryStatus::Sending: return 3;
    case DeliveryStatus::Sent: return 4;
    case DeliveryStatus::Undelivered:
    case DeliveryStatus::Failed:
    case DeliveryStatus::Canceled: return 5;
    case DeliveryStatus::Delivered: return 6;
    case DeliveryStatus::Read: return 7;
    case DeliveryStatus::Received: return 8;
  }
  return 0;
}

bool isFailure(DeliveryStatus status) {
  return status == DeliveryStatus::Failed || status == DeliveryStatus::Undelivered ||
         status == DeliveryStatus::Canceled;
}

}  // namespace oc
