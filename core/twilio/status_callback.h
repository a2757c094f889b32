#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

#include "core/domain/ids.h"
#include "core/domain/message.h"
#include "core/domain/result.h"
#include "core/twilio/form.h"

namespace oc::twilio {

// The query parameter of a callback URL that carries our own message id.
inline constexpr const char* kOurIdParameter = "m";

// Our own id in the query of a callback URL; invalid when it has none.
MsgId ourIdIn(const FormParameters& query);

// What Twilio says about one of our messages. Such news comes late, twice and out of order, and can
// come before the answer to the request that made the message: hence ourId.
struct StatusCallback {
  MsgId ourId;  // from the callback URL; invalid when it has none
  QString messageSid;
  QString accountSid;
  QString from;
  QString to;
  QString word;  // Twilio's own: "delivered"
  std::optional<DeliveryStatus>
      status;         // nothing for a word we do not know: keep it, apply nothing
  QString errorCode;  // empty when there is no error
  QString errorMessage;
  QString channelMessage;  // the channel's own words on an error (ChannelStatusMessage)
  QDateTime doneAt;        // UTC, to the minute, by the carrier's report; invalid when not said
  QByteArray rawForm;
  QDateTime receivedAt;  // UTC

  bool operator==(const StatusCallback&) const = default;
};

// `query` is that of the callback URL. Invalid when MessageSid or MessageStatus is missing.
Result<StatusCallback> parseStatusCallback(const FormParameters& form, const FormParameters& query,
                                           const QByteArray& raw, const QDateTime& now);

}  // namespace oc::twilio
