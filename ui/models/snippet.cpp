#include "ui/models/snippet.h"

#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

constexpr qsizetype kBefore = 24;  // characters that lead to the first hit
constexpr int kLongest = 240;      // more than any line of results has room for

// Where a word begins, at `at` or within a few characters before it.
qsizetype wordBefore(const QString& text, qsizetype at) {
  const qsizetype blank = text.lastIndexOf(u' ', at);
  return blank >= 0 && at - blank < kBefore ? blank + 1 : at;
}

}  // namespace

Snippet nameSnippet(const QString& name, const SearchTerms& terms) {
  const QString line = visibleLine(name);
  return {line, highlights(line, terms)};
}

Snippet messageSnippet(const Message& message, const SearchTerms& terms) {
  QString all = message.body;
  if (!message.content.isEmpty())
    all = all.isEmpty() ? message.content : QString(all + u' ' + message.content);
  all = all.simplified();
  if (all.isEmpty()) return {typeName(message.type), {}};
  const QList<TextRange> found = highlights(all, terms);
  qsizetype from = found.isEmpty() ? 0 : found.first().from - kBefore;
  from = from <= 0 ? 0 : wordBefore(all, from);
  // Never in the middle of a pair.
  if (from > 0 && all[from].isLowSurrogate()) --from;
  QString line = visibleLine(all.mid(from), kLongest);
  if (from > 0) line.prepend(u'…');
  return {line, highlights(line, terms)};
}

}  // namespace oc::ui
