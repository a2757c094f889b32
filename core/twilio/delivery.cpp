#include "core/twilio/delivery.h"

#include <array>

namespace oc::twilio {
namespace {

struct Row {
  const char16_t* word;
  DeliveryStatus status;
};

constexpr auto kRows = std::to_array<Row>({
    {u"accepted", DeliveryStatus::Accepted},
    {u"scheduled", DeliveryStatus::Accepted},
    {u"queued", DeliveryStatus::Accepted},
    {u"sending", DeliveryStatus::Sending},
    {u"sent", DeliveryStatus::Sent},
    {u"partially_delivered", DeliveryStatus::Sent},  // a group: not all of it has it yet
    {u"delivered", DeliveryStatus::Delivered},
    {u"read", DeliveryStatus::Read},
    {u"undelivered", DeliveryStatus::Undelivered},
    {u"failed", DeliveryStatus::Failed},
    {u"canceled", DeliveryStatus::Canceled},
});

}  // namespace

std::optional<DeliveryStatus> deliveryStatusOf(QStringView word) {
  for (const Row& row : kRows)
    if (word.trimmed().compare(QStringView(row.word), Qt::CaseInsensitive) == 0) return row.status;
  return std::nullopt;
}

}  // namespace oc::twilio
