#include "core/domain/address.h"

#include <algorithm>

namespace oc {
namespace {

constexpr qsizetype kShortestE164 = 8;  // digits; shorter ones are short codes
constexpr qsizetype kLongestE164 = 15;

bool isAsciiDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

QString channelOf(QStringView prefix) {
  const QString lower = prefix.toString().toLower();
  for (const auto* known : {u"whatsapp", u"messenger", u"rcs", u"sms"})
    if (lower == QStringView(known)) return lower;
  return {};
}

// Since 2016 every Brazilian mobile number has nine digits; old address books and WhatsApp ids
// still carry eight. Landlines begin with 2–5 and keep eight.
QString withNinthDigit(QString e164) {
  constexpr qsizetype kEightDigitLength = 1 + 2 + 2 + 8;
  if (e164.size() == kEightDigitLength && e164.startsWith(u"+55") && e164[5] >= u'6')
    e164.insert(5, u'9');
  return e164;
}

}  // namespace

QString normalisedNumber(QStringView text) {
  text = text.trimmed();
  if (!text.startsWith(u'+')) return {};
  QString digits;
  for (const QChar c : text.sliced(1)) {
    if (isAsciiDigit(c))
      digits += c;
    else if (!QStringView(u" .-()").contains(c))
      return {};
  }
  if (digits.size() < kShortestE164 || digits.size() > kLongestE164 || digits[0] == u'0') return {};
  return withNinthDigit(u'+' + digits);
}

Address parseAddress(QStringView text) {
  Address address;
  text = text.trimmed();
  address.raw = text.toString();
  address.channel = QStringLiteral("sms");
  QStringView rest = text;
  if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
    if (const QString channel = channelOf(text.first(colon)); !channel.isEmpty()) {
      address.channel = channel;
      rest = text.sliced(colon + 1).trimmed();
    }
  }
  address.key = normalisedNumber(rest);
  address.isNumber = !address.key.isEmpty();
  if (!address.isNumber) address.key = rest.toString();
  return address;
}

QString masked(QStringView address) {
  const Address parsed = parseAddress(address);
  constexpr qsizetype kShown = 4;
  if (parsed.key.size() <= kShown) return QStringLiteral("••••");
  const QString tail = QStringLiteral("••••") + parsed.key.last(kShown);
  return parsed.isNumber ? parsed.key.first(3) + tail : tail;
}

}  // namespace oc
