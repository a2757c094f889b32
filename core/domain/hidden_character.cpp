#include "core/domain/hidden_character.h"

#include <QChar>
#include <array>

namespace oc {
namespace {

constexpr char32_t kZwnj = 0x200C, kZwj = 0x200D, kBlackFlag = 0x1F3F4, kLastTag = 0xE007F;
constexpr int kLongestFlag = 6;  // tags of a subdivision: "gbsct" and the end

bool isBetween(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

// Scripts whose letters change their shape or order with a joiner between them.
bool joins(char32_t c) {
  switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mongolian:
    case QChar::Script_Nko:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer: return true;
    default: return false;
  }
}

// Scripts that write no spaces between words, so that a line is told where it may break.
bool writesNoSpaces(char32_t c) {
  switch (QChar::script(c)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan: return true;
    default: return false;
  }
}

// What has both a form as text and one as a picture.
bool hasForms(char32_t c) {
  return isEmoji(c) || isBetween(c, U'0', U'9') || c == U'#' || c == U'*' || c == 0x203C ||
         c == 0x2049 || c == 0x3030 || QChar::category(c) == QChar::Symbol_Math;
}

// Format characters that are drawn: signs that stand under or around the digits that follow.
bool isDrawn(char32_t c) {
  return isBetween(c, 0x0600, 0x0605) || c == 0x06DD || c == 0x070F ||
         isBetween(c, 0x0890, 0x0891) || c == 0x08E2 || c == 0x110BD || c == 0x110CD;
}

// Characters that are not drawn, by Unicode's Default_Ignorable_Code_Point, and blanks that are no
// spaces.
bool isUnseen(char32_t c) {
  if (QChar::category(c) == QChar::Other_Format) return !isDrawn(c);
  return c == 0x034F || isBetween(c, 0x115F, 0x1160) || isBetween(c, 0x17B4, 0x17B5) ||
         isBetween(c, 0x180B, 0x180F) || c == 0x2065 || c == 0x2800 || c == 0x3164 ||
         isBetween(c, 0xFE00, 0xFE0F) || c == 0xFFA0 || isBetween(c, 0xFFF0, 0xFFF8) ||
         isBetween(c, 0xE0000, 0xE0FFF);
}

QString nameInWords(char32_t c) {
  static constexpr std::array kControls{"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL",
                                        "BS",  "TAB", "LF",  "VT",  "FF",  "CR",  "SO",  "SI",
                                        "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB",
                                        "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US"};
  if (c < kControls.size()) return QString::fromLatin1(kControls[c]);
  switch (c) {
    case 0x007F: return QStringLiteral("DEL");
    case 0x00AD: return QStringLiteral("SHY");
    case 0x034F: return QStringLiteral("CGJ");
    case 0x061C: return QStringLiteral("ALM");
    case 0x115F:
    case 0x1160:
    case 0x3164:
    case 0xFFA0: return QStringLiteral("HF");  // Hangul filler
    case 0x180E: return QStringLiteral("MVS");
    case 0x200B: return QStringLiteral("ZWSP");
    case kZwnj: return QStringLiteral("ZWNJ");
    case kZwj: return QStringLiteral("ZWJ");
    case 0x200E: return QStringLiteral("LRM");
    case 0x200F: return QStringLiteral("RLM");
    case 0x202A: return QStringLiteral("LRE");
    case 0x202B: return QStringLiteral("RLE");
    case 0x202C: return QStringLiteral("PDF");
    case 0x202D: return QStringLiteral("LRO");
    case 0x202E: return QStringLiteral("RLO");
    case 0x2060: return QStringLiteral("WJ");
    case 0x2066: return QStringLiteral("LRI");
    case 0x2067: return QStringLiteral("RLI");
    case 0x2068: return QStringLiteral("FSI");
    case 0x2069: return QStringLiteral("PDI");
    case 0x2800: return QStringLiteral("BLANK");
    case 0xFEFF: return QStringLiteral("BOM");
    default: return QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
  }
}

}  // namespace

bool isEmoji(char32_t c) {
  return isBetween(c, 0x1F000, 0x1FAFF) || QChar::category(c) == QChar::Symbol_Other;
}

bool HiddenCharacters::isNeeded(char32_t c, char32_t next) const {
  switch (c) {
    case U'\t': return true;
    case 0x061C:
    case 0x200E:
    case 0x200F: return m_rightToLeft;
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069: return m_isolatesPair;
    case kZwj: return joins(m_previous) || (isEmoji(m_emoji) && isEmoji(next));
    case kZwnj: return joins(m_previous);
    case 0x200B: return writesNoSpaces(m_previous);
    case 0x034F: return QChar::script(m_previous) == QChar::Script_Hebrew;
    case 0xFE0E:
    case 0xFE0F: return hasForms(m_previous);
    default: break;
  }
  if (isBetween(c, 0x180B, 0x180F)) return QChar::script(m_previous) == QChar::Script_Mongolian;
  if (isBetween(c, 0xFE00, 0xFE0D) || isBetween(c, 0xE0100, 0xE01EF))
    return QChar::script(m_previous) == QChar::Script_Han ||
           QChar::category(m_previous) == QChar::Symbol_Math;
  if (isBetween(c, 0xE0020, kLastTag)) return m_tags >= 0 && m_tags < kLongestFlag;
  return false;
}

QString HiddenCharacters::nameOf(char32_t c, char32_t next) {
  const bool unseen = QChar::category(c) == QChar::Other_Control || isUnseen(c);
  const QString name = unseen && !isNeeded(c, next) ? nameInWords(c) : QString();
  if (c == kBlackFlag)
    m_tags = 0;
  else if (m_tags >= 0)
    m_tags = isBetween(c, 0xE0020, kLastTag - 1) ? m_tags + 1 : -1;
  if (c != 0xFE0F) m_emoji = c;
  m_previous = c;
  return name;
}

}  // namespace oc
