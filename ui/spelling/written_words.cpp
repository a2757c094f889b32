#include "ui/spelling/written_words.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/domain/link_finder.h"

namespace oc::ui {
namespace {

// A run of letters, digits and underscores with what joins words, and what stands before it.
const QRegularExpression& pattern() {
  static const QRegularExpression words(
      QStringLiteral(R"(([@/{#]?)([\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*))"),
      QRegularExpression::UseUnicodePropertiesOption);
  return words;
}

bool isWord(QStringView run) {
  const auto isNoLetter = [](QChar c) { return c.isDigit() || c.isNumber() || c == u'_'; };
  if (std::ranges::any_of(run, isNoLetter)) return false;
  return run.size() < 2 || std::ranges::any_of(run, [](QChar c) { return c.isLower(); });
}

}  // namespace

QList<WrittenWord> writtenWords(const QString& text) {
  QList<WrittenWord> words;
  const QList<FoundLink> links = findLinks(text);
  auto link = links.cbegin();
  auto found = pattern().globalMatch(text);
  while (found.hasNext()) {
    const auto match = found.next();
    const WrittenWord word{int(match.capturedStart(2)), int(match.capturedLength(2))};
    while (link != links.cend() && link->start + link->length <= word.start)
      ++link;
    const bool isInLink = link != links.cend() && link->start < word.start + word.length;
    const bool isMarked =
        match.capturedLength(1) > 0 && (word.start < 2 || !text[word.start - 2].isLetterOrNumber());
    if (!isInLink && !isMarked && isWord(match.capturedView(2))) words += word;
  }
  return words;
}

}  // namespace oc::ui
