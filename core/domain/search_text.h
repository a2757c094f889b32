#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace oc {

// One word of a text as the search index holds it, and where it stands in the text. A word that a
// ligature or "ß" makes longer still stands where its letters do.
struct SearchWord {
  QString text;  // small letters without accents: "Não" is "nao"
  qsizetype from = 0;
  qsizetype length = 0;  // in the text, combining accents included

  bool operator==(const SearchWord&) const = default;
};

// The words of a text in their order, read exactly as app.search_text() of the database does:
// compatibility letters become plain ones, accents and invisible marks go, an emoji or an ideograph
// is a word of its own. Of the text the first 20,000 characters count, of a word 64. Never fails,
// whatever the characters; time is linear in the length.
QList<SearchWord> searchWords(QStringView text);

}  // namespace oc
