#pragma once

#include <QString>
#include <QStringView>

namespace oc {

// What a text costs as SMS, by GSM 03.38: 160 septets in one message or 153 in each of several;
// as soon as one character is outside the alphabet the whole text is UCS-2, 70 or 67 units. A
// character (escape pair, surrogate pair, grapheme) is never torn between two segments.
struct SmsSegments {
  bool unicode = false;
  int segments = 0;   // 0 for an empty text
  int units = 0;      // septets or UTF-16 units
  int remaining = 0;  // units free in the last segment; a whole single message when empty
  QString culprit;    // the first character that forces UCS-2; empty when none does

  bool operator==(const SmsSegments&) const = default;
};

SmsSegments smsSegments(QStringView text);

// Twilio refuses longer bodies (21617), whatever the channel. Counted in UTF-16 units.
inline constexpr int kLongestBody = 1600;

}  // namespace oc
