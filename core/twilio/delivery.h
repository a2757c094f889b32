#pragma once

#include <QStringView>
#include <optional>

#include "core/domain/message.h"

namespace oc::twilio {

// Twilio's word for an outbound message's state in ours; nothing for a word that we do not know.
// "accepted", "scheduled" and "queued" there all are Accepted here: Twilio has it.
std::optional<DeliveryStatus> deliveryStatusOf(QStringView word);

}  // namespace oc::twilio
