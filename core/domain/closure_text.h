#pragma once

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace oc {

// One word, number or emoji of a message.
struct ClosureToken {
  enum class Kind : quint8 { Word, Number, GoodEmoji, BadEmoji, OtherEmoji };

  Kind kind = Kind::Word;
  bool clauseStart = false;    // punctuation, a line break, an emoji or nothing stands before it
  bool sentenceStart = false;  // … and what stands before it ends a sentence
  bool asked = false;          // its sentence ends with a question mark
  bool quoted = false;         // within quotation marks: somebody else's words
  bool accented = false;       // folding took an accent away
  bool repeats = false;        // a letter stands twice or more in a row
  qsizetype from = 0;          // into ClosureText::folded and ::lower
  qsizetype length = 0;
};

// A message prepared for comparison. "Muito OBRIGADÃOOO!" has the words "muito" and "obrigadaooo"
// in `folded`, "obrigadãooo" in `lower`. Compatibility letters (full width, mathematical) become
// plain ones, apostrophes within a word vanish ("that's" → "thats"), WhatsApp's *bold* marks too.
struct ClosureText {
  QString folded;  // the words one after another: lower case, no accents
  QString lower;   // the same with accents; as long as `folded`
  QVarLengthArray<ClosureToken, 48> tokens;
  bool questionMark = false;
  bool cut = false;  // only the beginning was read: the message is longer than kMostCharacters

  QStringView word(const ClosureToken& token) const {
    return QStringView(folded).sliced(token.from, token.length);
  }
  QStringView accentedWord(const ClosureToken& token) const {
    return QStringView(lower).sliced(token.from, token.length);
  }

  static constexpr qsizetype kMostCharacters = 4096;  // WhatsApp takes no longer texts
};

// Never fails, whatever the characters; time is linear in the length.
ClosureText readClosureText(QStringView body);

// The word with its stretched letters (three or more in a row) cut to two, to one, and with no
// letter doubled at all: "obrigadooo" may be "obrigadoo" or "obrigado", "issooo" is "isso".
enum class Squeeze { StretchedToTwo, StretchedToOne, NoDoubles };
QString squeezed(QStringView word, Squeeze how);

}  // namespace oc
