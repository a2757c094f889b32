#pragma once

#include <QList>
#include <QString>

#include "core/domain/message.h"
#include "core/domain/search_terms.h"

namespace oc::ui {

// One line of a text with the words in it that a search has found.
struct Snippet {
  QString text;
  QList<TextRange> hits;

  bool operator==(const Snippet&) const = default;
};

// Of a name: the whole of it.
Snippet nameSnippet(const QString& name, const SearchTerms& terms);

// Of a message: its words from shortly before the first hit on, or what it is where it has none.
Snippet messageSnippet(const Message& message, const SearchTerms& terms);

}  // namespace oc::ui
