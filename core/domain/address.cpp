#include "core/domain/address.h"

#include <algorithm>

namespace oc {
namespace {

constexpr qsizetype kShortestE164 = 7;  // digits with the country's; Niue has numbers as short
constexpr qsizetype kLongestE164 = 15;

bool isAsciiDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

// Numbers copied from an address book carry no-break spaces, typographic hyphens and invisible
// direction marks.
bool isPunctuation(QChar c) {
  return QStringView(u".()[]").contains(c) || c.isSpace() ||
         c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
}

QStringView withoutOuterMarks(QStringView text) {
  const auto isOuter = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; };
  while (!text.isEmpty() && isOuter(text.front()))
    text = text.sliced(1);
  while (!text.isEmpty() && isOuter(text.back()))
    text.chop(1);
  return text;
}

QString channelOf(QStringView prefix) {
  const QString lower = prefix.toString().toLower();
  for (const auto* known : {u"whatsapp", u"messenger", u"rcs", u"sms"})
    if (lower == QStringView(known)) return lower;
  return {};
}

// Since 2016 every Brazilian mobile number has nine digits; old address books and WhatsApp ids
// still carry eight. Landlines begin with 2–5 and keep eight; no area code has a zero.
QString withNinthDigit(QString e164) {
  constexpr qsizetype kEightDigitLength = 1 + 2 + 2 + 8;
  if (e164.size() == kEightDigitLength && e164.startsWith(u"+55") && e164[3] != u'0' &&
      e164[4] != u'0' && e164[5] >= u'6')
    e164.insert(5, u'9');
  return e164;
}

}  // namespace

QString normalisedNumber(QStringView text) {
  text = withoutOuterMarks(text);
  if (!text.startsWith(u'+')) return {};
  QString digits;
  for (const QChar c : text.sliced(1)) {
    if (isAsciiDigit(c))
      digits += c;
    else if (!isPunctuation(c))
      return {};
  }
  if (digits.size() < kShortestE164 || digits.size() > kLongestE164 || digits[0] == u'0') return {};
  return withNinthDigit(u'+' + digits);
}

Address parseAddress(QStringView text) {
  Address address;
  text = withoutOuterMarks(text);
  address.raw = text.toString();
  address.channel = QStringLiteral("sms");
  QStringView rest = text;
  if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
    if (const QString channel = channelOf(text.first(colon)); !channel.isEmpty()) {
      address.channel = channel;
      rest = withoutOuterMarks(text.sliced(colon + 1));
    }
  }
  address.key = normalisedNumber(rest);
  address.isNumber = !address.key.isEmpty();
  if (!address.isNumber) address.key = rest.toString();
  return address;
}

QString masked(QStringView address) {
  const Address parsed = parseAddress(address);
  // A short code or a short number must not show through either: at most a third of it is shown.
  constexpr qsizetype kMostShown = 4;
  constexpr qsizetype kLongEnoughForPrefix = 11;
  const qsizetype shown = std::min(kMostShown, parsed.key.size() / 3);
  const QString tail = QStringLiteral("••••") + parsed.key.last(shown);
  const bool withPrefix = parsed.isNumber && parsed.key.size() >= kLongEnoughForPrefix;
  return withPrefix ? parsed.key.first(3) + tail : tail;
}

}  // namespace oc
