#pragma once

#include <QString>
#include <chrono>
#include <variant>

#include "core/domain/message.h"

namespace oc::twilio {

// What became of one request to send a message. Each calls for another next step, so each is a
// type.

// Twilio has the message; its fate comes by status callbacks.
struct Accepted {
  QString sid;
  DeliveryStatus status = DeliveryStatus::Accepted;
  bool operator==(const Accepted&) const = default;
};

// Twilio refused it for good: sending the same again won't help.
struct Rejected {
  int httpStatus = 0;
  int code = 0;     // Twilio's, see errors.h; 0 when the answer had none
  QString message;  // Twilio's own words; may quote the number, so it is not for logs
  bool operator==(const Rejected&) const = default;
};

// 429: not processed. Send it again after retryAfter.
struct Throttled {
  std::chrono::seconds retryAfter{0};  // 0 when Twilio did not say
  bool operator==(const Throttled&) const = default;
};

// Twilio says that it failed: not processed. Send it again, with growing pauses.
struct ServerError {
  int httpStatus = 0;
  std::chrono::seconds retryAfter{0};  // 0 when Twilio did not say
  bool operator==(const ServerError&) const = default;
};

// Proven not to have reached Twilio: not one byte of the message left. Send it again.
struct NotSent {
  QString detail;  // for the log
  bool operator==(const NotSent&) const = default;
};

// The message may have reached Twilio and the answer never came. Sending it again could double it:
// wait for the status callback and look through Twilio's list.
struct Unknown {
  QString detail;  // for the log
  bool operator==(const Unknown&) const = default;
};

using Outcome = std::variant<Accepted, Rejected, Throttled, ServerError, NotSent, Unknown>;

}  // namespace oc::twilio
