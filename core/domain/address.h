#pragma once

#include <QString>
#include <QStringView>

namespace oc {

// A party's address as Twilio writes it: `+5511988887777`, `whatsapp:+55…`, `messenger:1234`,
// `rcs:…`, a short code, an alphanumeric sender, or a business-scoped id
// (`whatsapp:IN.2081978709342942`). It is a string first and a phone number only where it parses as
// one.
struct Address {
  QString raw;      // as received, white space trimmed
  QString channel;  // "whatsapp", "sms", "messenger", "rcs"; of a bare address "sms"
  QString key;      // what identifies the party within the channel: E.164 with '+' where it is a
                // number (Brazilian mobiles with the ninth digit), else the address without prefix
  bool isNumber = false;

  bool operator==(const Address&) const = default;
};

Address parseAddress(QStringView text);

// E.164 with '+', Brazilian mobiles written with eight digits completed to nine (+55 DD
// 9XXXX-XXXX). Empty when the text isn't an international number with its leading +. Spaces, dots,
// hyphens, brackets and invisible marks between the digits are ignored.
QString normalisedNumber(QStringView text);

// "+55••••7777" for logs and other places that must not show a whole number; of a short address
// less or nothing.
QString masked(QStringView address);

}  // namespace oc
