#include "core/domain/search_text.h"

#include <algorithm>
#include <span>
#include <string>

namespace oc {
namespace {

constexpr int kMostCharacters = 20000;
constexpr std::size_t kLongestWord = 64;

struct CharacterRange {
  char32_t first;
  char32_t last;
};

// These tables stand in migrations/0016_search.sql as well, as regular expressions.
constexpr CharacterRange kDropped[] = {
    {0x00AD, 0x00AD}, {0x0300, 0x036F}, {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF},   {0x200B, 0x200F},
    {0x202A, 0x202E}, {0x2060, 0x206F}, {0x20D0, 0x20FF},   {0x3099, 0x309A},   {0xFE00, 0xFE0F},
    {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0x1F3FB, 0x1F3FF}, {0xE0000, 0xE01FF},
};
constexpr CharacterRange kAlone[] = {
    // arrows, symbols, emoji, ideographs
    {0x2190, 0x2BFF}, {0x3005, 0x3007},   {0x3041, 0x30FF},   {0x3400, 0x9FFF},
    {0xF900, 0xFAFF}, {0x1F000, 0x1FAFF}, {0x20000, 0x3FFFF},
};
constexpr CharacterRange kSeparators[] = {
    {0x0000, 0x002F}, {0x003A, 0x0040}, {0x005B, 0x0060}, {0x007B, 0x00A9}, {0x00AB, 0x00B4},
    {0x00B6, 0x00B9}, {0x00BB, 0x00BF}, {0x00D7, 0x00D7}, {0x00F7, 0x00F7}, {0x02B9, 0x02DF},
    {0x060C, 0x060C}, {0x061B, 0x061B}, {0x061F, 0x061F}, {0x0964, 0x0965}, {0x2000, 0x20CF},
    {0x2E00, 0x2E7F}, {0x3000, 0x3004}, {0x3008, 0x3020}, {0x3030, 0x303F}, {0xFFF0, 0xFFFF},
};

bool isIn(std::span<const CharacterRange> ranges, char32_t c) {
  const auto* range =
      std::upper_bound(ranges.begin().base(), ranges.end().base(), c,
                       [](char32_t value, const CharacterRange& r) { return value < r.first; });
  return range != ranges.begin().base() && c <= (range - 1)->last;
}

// Small, and what no decomposition makes plain.
void appendPlain(char32_t c, std::u32string& to) {
  switch (c) {
    case U'ß':
    case U'ẞ': to += U"ss"; return;
    case U'æ':
    case U'Æ': to += U"ae"; return;
    case U'œ':
    case U'Œ': to += U"oe"; return;
    case U'Ø':
    case U'ø': to += U'o'; return;
    case U'Ł':
    case U'ł': to += U'l'; return;
    case U'Đ':
    case U'đ':
    case U'Ð':
    case U'ð': to += U'd'; return;
    case U'Ħ':
    case U'ħ': to += U'h'; return;
    case U'Ŧ':
    case U'ŧ': to += U't'; return;
    case U'ı': to += U'i'; return;
    case U'ς': to += U'σ'; return;
    default: break;
  }
  constexpr char32_t kUnassigned = 0x03A2;
  const bool greek = c >= U'Α' && c <= U'Ω' && c != kUnassigned;
  const bool cyrillic = c >= U'А' && c <= U'Я';
  to += greek || cyrillic || (c >= U'A' && c <= U'Z') ? c + 32 : c;
}

class Reader {
 public:
  explicit Reader(QStringView text) : m_text(text) {}

  QList<SearchWord> read() {
    qsizetype at = 0;
    for (int count = 0; at < m_text.size() && count < kMostCharacters; ++count) {
      const qsizetype begin = at;
      char32_t c = m_text[at++].unicode();
      if (QChar::isHighSurrogate(c) && at < m_text.size() && m_text[at].isLowSurrogate())
        c = QChar::surrogateToUcs4(char16_t(c), m_text[at++].unicode());
      if (QChar::isSurrogate(c)) c = QChar::ReplacementCharacter;
      if (c < 0x80) {
        take(c, begin, at);
        continue;
      }
      for (const auto part :
           QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4())
        take(part, begin, at);
    }
    endWord();
    return std::move(m_words);
  }

 private:
  void take(char32_t c, qsizetype begin, qsizetype end) {
    const bool dropped = isIn(kDropped, c);
    if (!dropped && isIn(kSeparators, c)) {
      endWord();
      return;
    }
    if (!dropped && isIn(kAlone, c)) {
      endWord();
      m_begin = begin;
      append(c);
      m_end = end;
      m_alone = true;
      return;
    }
    if (dropped) {
      if (!m_letters.isEmpty()) m_end = end;  // the accent of a decomposed letter
      if (QChar::combiningClass(c) == 0) m_base = m_letters.size();
      return;
    }
    if (m_alone) endWord();
    if (m_letters.isEmpty()) m_begin = begin;
    append(c);
    m_end = end;
  }

  // In the order that the normalised text has: marks ascend by their class behind a letter.
  void append(char32_t c) {
    const auto rank = QChar::combiningClass(c);
    qsizetype place = m_letters.size();
    if (rank == 0) {
      m_base = place + 1;
    } else {
      while (place > m_base && QChar::combiningClass(m_letters[place - 1]) > rank)
        --place;
    }
    m_letters.insert(place, c);
  }

  void endWord() {
    if (!m_letters.isEmpty()) {
      std::u32string plain;
      for (const char32_t c : m_letters)
        appendPlain(c, plain);
      plain.resize(std::min(plain.size(), kLongestWord));
      m_words.append({QString::fromStdU32String(plain), m_begin, m_end - m_begin});
    }
    m_letters.clear();
    m_base = 0;
    m_alone = false;
  }

  QStringView m_text;
  QList<SearchWord> m_words;
  QList<char32_t> m_letters;  // of the word that is being read
  qsizetype m_base = 0;       // in m_letters: where marks may be sorted to
  qsizetype m_begin = 0;
  qsizetype m_end = 0;
  bool m_alone = false;
};

}  // namespace

QList<SearchWord> searchWords(QStringView text) {
  return Reader(text).read();
}

}  // namespace oc
