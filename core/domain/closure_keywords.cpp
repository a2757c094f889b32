#include "core/domain/closure_keywords.h"

#include <utility>

#include "core/domain/closure_text.h"

namespace oc {

ClosureKeywords::ClosureKeywords(const QStringList& words) {
  for (const QString& phrase : words) {
    const ClosureText text = readClosureText(phrase);
    std::vector<Word> folded;
    for (const ClosureToken& token : text.tokens) {
      const QStringView word = text.word(token);
      if (!word.isEmpty())
        folded.push_back(
            {squeezed(word, Squeeze::StretchedToTwo), squeezed(word, Squeeze::NoDoubles)});
    }
    if (!folded.empty()) m_phrases.push_back(std::move(folded));
  }
}

qsizetype ClosureKeywords::match(const ClosureText& text, qsizetype at) const {
  const auto same = [&](const ClosureToken& token, const Word& word) {
    const QStringView typed = text.word(token);
    if (typed == word.plain) return true;
    if (!token.repeats || typed[0] != word.plain[0]) return false;
    return squeezed(typed, Squeeze::StretchedToOne) == word.plain ||
           squeezed(typed, Squeeze::NoDoubles) == word.single;
  };
  for (const auto& phrase : m_phrases) {
    const auto count = qsizetype(phrase.size());
    if (at + count > text.tokens.size()) continue;
    qsizetype i = 0;
    while (i < count && text.tokens[at + i].length > 0 &&
           same(text.tokens[at + i], phrase[size_t(i)]))
      ++i;
    if (i == count) return count;
  }
  return 0;
}

}  // namespace oc
