#include "core/domain/sms_segments.h"

#include <QList>
#include <QTextBoundaryFinder>

namespace oc {
namespace {

struct Capacity {
  int single;
  int joined;  // each segment of several gives room to a header
};
constexpr Capacity kGsm{160, 153};
constexpr Capacity kUcs2{70, 67};

constexpr QStringView kBasic =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView kExtended = u"[]{}\\^|~€\f";

// Septets of a character; 0 when the alphabet doesn't have it.
int septets(QStringView grapheme) {
  if (grapheme.size() != 1) return 0;
  if (kBasic.contains(grapheme[0])) return 1;
  return kExtended.contains(grapheme[0]) ? 2 : 0;
}

// Half a flag: one of the 26 regional indicators, a surrogate pair.
bool isRegional(QStringView text, qsizetype at) {
  return at + 1 < text.size() && text[at] == QChar(0xD83C) && text[at + 1] >= QChar(0xDDE6) &&
         text[at + 1] <= QChar(0xDDFF);
}

QList<QStringView> graphemes(QStringView text) {
  QList<QStringView> parts;
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
  qsizetype from = 0;
  for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
    // Qt 6.4 tears the flags of a row that follows another emoji: 😀🇧🇷🇧🇷 gives 😀, 🇧, 🇷🇧, 🇷.
    if (isRegional(text, from) && isRegional(text, from + 2) && to < from + 4) {
      to = from + 4;
      finder.setPosition(to);
    }
    const QStringView part = text.sliced(from, to - from);
    if (part == u"\r\n") {  // one grapheme to Unicode, two characters to the alphabet
      parts << part.first(1) << part.last(1);
    } else {
      parts << part;
    }
    from = to;
  }
  return parts;
}

}  // namespace

SmsSegments smsSegments(QStringView text) {
  SmsSegments result;
  const QList<QStringView> parts = graphemes(text);
  QList<int> costs;
  costs.reserve(parts.size());
  for (const QStringView part : parts) {
    const int cost = septets(part);
    if (cost == 0 && !result.unicode) {
      result.unicode = true;
      result.culprit = part.toString();
    }
    costs << cost;
  }
  if (result.unicode)
    for (qsizetype i = 0; i < parts.size(); ++i)
      costs[i] = int(parts[i].size());

  for (const int cost : costs)
    result.units += cost;
  const Capacity capacity = result.unicode ? kUcs2 : kGsm;
  if (result.units <= capacity.single) {
    result.segments = result.units > 0 ? 1 : 0;
    result.remaining = capacity.single - result.units;
    return result;
  }
  result.segments = 1;
  int used = 0;
  for (const int cost : costs) {
    if (used > 0 && used + cost > capacity.joined) {
      ++result.segments;
      used = 0;
    }
    used += cost;
  }
  result.remaining = std::max(0, capacity.joined - used);
  return result;
}

}  // namespace oc
