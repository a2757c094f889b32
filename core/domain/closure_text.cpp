#include "core/domain/closure_text.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace oc {
namespace {

constexpr qsizetype kLongestWord = 48;

constexpr std::u32string_view kGoodEmoji =
    U"☑☺♥✅✌✔✨❣❤⭐🌟🌷🌸🌹🌺🌻🌼🍀🎉🎊"
    U"🎯🏆👊👋👌👍👏💐💓💕💖💗💙💚💛💜💝💞💟💪"
    U"💯🔝🖤😀😁😃😄😆😇😉😊😋😌😍😎😗😘😙😚😜"
    U"😺😻🙂🙌🙏🤍🤎🤗🤙🤜🤛🤝🤟🤩🥰🥳🧡🩷🩵🫂"
    U"🫡🫰🫶";
constexpr std::u32string_view kBadEmoji =
    U"☹⁉❌❓❔💔💢👎😐😑😒😓😔😕😖😞😟😠😡😢"
    U"😣😤😥😦😧😨😩😪😫😬😰😵😶😾😿🙁🙃🙄🙍🙎"
    U"🤔🤡🤦🤨🤬🤮🤯🤷🥲🥺🫠🫤";

bool isEmoji(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
         (c >= 0x2B00 && c <= 0x2BFF) || c == U'⁉' || c == U'‼';
}

// Belongs to the emoji before it: skin tone, variation selector, joiner, keycap.
bool isJoined(char32_t c) {
  return (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xFE0E || c == 0xFE0F || c == 0x200D || c == 0x20E3;
}

ClosureToken::Kind kindOf(char32_t emoji) {
  if (kGoodEmoji.find(emoji) != std::u32string_view::npos) return ClosureToken::Kind::GoodEmoji;
  if (kBadEmoji.find(emoji) != std::u32string_view::npos) return ClosureToken::Kind::BadEmoji;
  return ClosureToken::Kind::OtherEmoji;
}

// The letter without its accents, in lower case: Á → a, ﬁ → f, 𝗼 → o.
char16_t plainLetter(char32_t c) {
  for (int depth = 0; depth < 4; ++depth) {
    if (c == U'ß') return u's';
    if (c == U'ø' || c == U'Ø') return u'o';
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty()) break;
    const char32_t first = parts[0].isHighSurrogate() && parts.size() > 1
                               ? QChar::surrogateToUcs4(parts[0], parts[1])
                               : parts[0].unicode();
    if (first == c || !QChar::isLetterOrNumber(first)) break;
    c = first;
  }
  c = QChar::toLower(c);
  return c <= 0xFFFF ? char16_t(c) : u'\xFFFD';
}

// The letters that Portuguese, Spanish and English are written with, ready folded.
constexpr char16_t kLatinFirst = 0xC0;
const std::array<char16_t, 0x180 - kLatinFirst>& latinFolds() {
  static const auto table = [] {
    std::array<char16_t, 0x180 - kLatinFirst> made{};
    for (std::size_t i = 0; i < made.size(); ++i)
      made[i] = plainLetter(kLatinFirst + char32_t(i));
    return made;
  }();
  return table;
}

char16_t foldedLetter(char32_t c) {
  if (c < 0x80) return char16_t(c >= U'A' && c <= U'Z' ? c + 32 : c);
  if (c >= kLatinFirst && c < 0x180) return latinFolds()[c - kLatinFirst];
  return plainLetter(c);
}

bool isLetterOrDigit(char32_t c) {
  if (c < 0x80)
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
  return QChar::isLetterOrNumber(c);
}

bool isApostrophe(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'‘' || c == U'´' || c == U'`' || c == U'ʼ';
}

bool isMark(char32_t c) {  // a combining accent
  return c >= 0x0300 && (c < 0x0370 || QChar::isMark(c));
}

class Reader {
 public:
  explicit Reader(QStringView body) : m_body(body) {}

  ClosureText read() {
    m_text.folded.reserve(m_body.size());
    m_text.lower.reserve(m_body.size());
    while (m_at < m_body.size()) {
      const qsizetype begin = m_at;
      const char32_t c = next();
      if (isLetterOrDigit(c)) {
        word(c);
      } else if (isEmoji(c)) {
        if (!isJoined(c)) emoji(kindOf(c));
      } else if (!isJoined(c) && !emoticon(begin)) {
        separator(c);
      }
    }
    endSentence(false);
    return std::move(m_text);
  }

 private:
  char32_t next() {
    const QChar c = m_body[m_at++];
    if (c.isHighSurrogate() && m_at < m_body.size() && m_body[m_at].isLowSurrogate())
      return QChar::surrogateToUcs4(c, m_body[m_at++]);
    return c.isSurrogate() ? U'\xFFFD' : c.unicode();
  }

  void word(char32_t first) {
    ClosureToken token;
    token.from = m_text.folded.size();
    bool digit = false;
    const auto add = [&](char32_t c) {
      if (c < 0x80 ? (c >= U'0' && c <= U'9') : QChar::isDigit(c)) digit = true;
      const qsizetype length = m_text.folded.size() - token.from;
      if (length == kLongestWord) return;
      const char16_t plain = foldedLetter(c);
      if (length > 0 && m_text.folded.back() == QChar(plain)) token.repeats = true;
      const char32_t low = c < 0x80 ? char32_t(plain) : QChar::toLower(c);
      m_text.folded += QChar(plain);
      m_text.lower += low <= 0xFFFF ? QChar(char16_t(low)) : QChar(plain);
      if (low != plain) token.accented = true;
    };
    add(first);
    while (m_at < m_body.size()) {
      const qsizetype before = m_at;
      const char32_t c = next();
      if (isLetterOrDigit(c)) {
        add(c);
      } else if (isMark(c) && !isJoined(c)) {
        token.accented = true;  // the accent of a decomposed letter
      } else if (!(isApostrophe(c) && m_at < m_body.size() && m_body[m_at].isLetter())) {
        m_at = before;
        break;
      }
    }
    token.length = m_text.folded.size() - token.from;
    if (digit) token.kind = ClosureToken::Kind::Number;
    append(token);
    m_clauseStart = m_sentenceStart = false;
  }

  void emoji(ClosureToken::Kind kind) {
    ClosureToken token;
    token.kind = kind;
    token.from = m_text.folded.size();
    append(token);
    m_clauseStart = true;
  }

  void append(ClosureToken token) {
    token.clauseStart = m_clauseStart;
    token.sentenceStart = m_sentenceStart;
    token.quoted = m_quoted;
    m_text.tokens.append(token);
  }

  // :) ;-) =D <3 and :( :'( count as emoji. Reads on only when it is one.
  bool emoticon(qsizetype begin) {
    const QStringView rest = m_body.sliced(begin);
    if (rest.startsWith(u"<3")) {
      m_at = begin + 2;
      emoji(ClosureToken::Kind::GoodEmoji);
      return true;
    }
    if (rest.size() < 2 || !QStringView(u":;=").contains(rest[0])) return false;
    const qsizetype mouth = rest[1] == u'-' || rest[1] == u'\'' ? 2 : 1;
    if (mouth >= rest.size()) return false;
    const bool good = QStringView(u")D*").contains(rest[mouth]);
    if (!good && rest[mouth] != u'(') return false;
    m_at = begin + mouth + 1;
    emoji(good ? ClosureToken::Kind::GoodEmoji : ClosureToken::Kind::BadEmoji);
    return true;
  }

  void separator(char32_t c) {
    switch (c) {
      case U' ':
      case U'\t':
      case U'\u00A0':
      case U'-':
      case U'/':
      case U'*':
      case U'_':
      case U'~':
      case U'#':
      case U'@':
      case U'¿':
      case U'¡':
        if (c == U'¿') m_text.questionMark = true;
        return;
      case U'?':
      case U'؟':
      case U'？':
        m_text.questionMark = true;
        endSentence(true);
        return;
      case U'.':
      case U'!':
      case U'\n':
      case U'\r':
      case U'…':
      case U'。': endSentence(false); return;
      case U'"':
      case U'“':
      case U'”':
      case U'«':
      case U'»':
        m_quoted = c == U'"' ? !m_quoted : (c == U'“' || c == U'«');
        m_clauseStart = true;
        return;
      case U'>':  // a line that quotes
        if (m_sentenceStart) m_quotedLine = m_quoted = true;
        return;
      default: m_clauseStart = true;
    }
  }

  void endSentence(bool asked) {
    const qsizetype end = m_text.tokens.size();
    if (m_sentence < end) {
      m_ended = m_sentence;
      m_sentence = end;
    }
    if (asked) {  // "!?" asks for the sentence that "!" has ended
      for (qsizetype i = m_ended; i < end; ++i)
        m_text.tokens[i].asked = true;
    }
    m_clauseStart = m_sentenceStart = true;
    if (m_quotedLine && m_at > 0 && m_body[m_at - 1] == u'\n') m_quotedLine = m_quoted = false;
  }

  QStringView m_body;
  qsizetype m_at = 0;
  ClosureText m_text;
  qsizetype m_sentence = 0;  // first token of the sentence that is being read
  qsizetype m_ended = 0;     // … of the one before it
  bool m_clauseStart = true;
  bool m_sentenceStart = true;
  bool m_quoted = false;
  bool m_quotedLine = false;
};

}  // namespace

ClosureText readClosureText(QStringView body) {
  const bool cut = body.size() > ClosureText::kMostCharacters;
  if (cut) body = body.first(ClosureText::kMostCharacters);
  ClosureText text = Reader(body).read();
  text.cut = cut;
  return text;
}

QString squeezed(QStringView word, Squeeze how) {
  QString result;
  result.reserve(word.size());
  for (qsizetype from = 0, to = 0; from < word.size(); from = to) {
    while (to < word.size() && word[to] == word[from])
      ++to;
    const qsizetype run = to - from;
    const bool two =
        how == Squeeze::StretchedToTwo ? run >= 2 : how == Squeeze::StretchedToOne && run == 2;
    result += word[from];
    if (two) result += word[from];
  }
  return result;
}

}  // namespace oc
