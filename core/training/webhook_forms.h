#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include "core/training/cast.h"
#include "core/training/ledger.h"
#include "core/training/script.h"
#include "core/twilio/form.h"

namespace oc::training {

// All that one webhook for a customer's message tells.
struct InboundFacts {
  QString sid;
  Customer customer;
  Line line;
  QString country;     // "BR"
  Place place;         // of a location
  QUrl mediaUrl;       // of a picture or voice note
  QString repliedSid;  // the message whose button was pressed; may be empty
};

// The forms that Twilio posts, parameter by parameter, for WhatsApp and for SMS.
twilio::FormParameters inboundForm(const InboundFacts& facts);

struct StatusNews {
  QString word;  // Twilio's: "delivered"
  int errorCode = 0;
  QString errorMessage;
};

twilio::FormParameters statusForm(const LineMessage& message, const StatusNews& news,
                                  const QDateTime& now);

}  // namespace oc::training
