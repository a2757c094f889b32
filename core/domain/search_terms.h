#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/search_text.h"

namespace oc {

// One word that was typed: found where a word of the text is one of `any`, or begins with one.
struct SearchTerm {
  QStringList any;  // as words of searchWords(); the typed one first
  bool prefix = false;

  bool matches(QStringView word) const;
  bool operator==(const SearchTerm&) const = default;
};

// Words that stand one after another: "bom dia" in quotation marks, or what is one to who types it
// and several to the index (12:30, ana@acme.example).
struct SearchPhrase {
  QStringList words;
  bool openEnd = false;  // the last one is still being typed: words may begin with it

  bool operator==(const SearchPhrase&) const = default;
};

enum class SearchSender { Anybody, Customer, Agent, Me };
enum class SearchState { Any, Open, Closed };

// A typed search, read. Everything has to match.
struct SearchTerms {
  QList<SearchTerm> terms;
  QList<SearchPhrase> phrases;
  SearchSender sender = SearchSender::Anybody;
  SearchState state = SearchState::Any;
  QStringList labels;        // any of them; as words of searchWords(), joined by a blank
  QDate after;               // messages from this day on; invalid: from the first
  QDate before;              // … before this day
  QStringList names;         // the words for customers' names; empty where filters were typed
  QStringList digits;        // a telephone number or part of one, in each form it may be stored in
  std::optional<qint64> id;  // a whole number: a conversation's, perhaps
  QStringList unread;        // filters whose value says nothing, as typed: "before:soon"

  bool hasWords() const { return !terms.isEmpty() || !phrases.isEmpty(); }
  bool operator==(const SearchTerms&) const = default;
};

// Reads what somebody types, while they type. Words match in their inflections (Portuguese,
// English, Spanish), as do those that begin with what is typed. Filters, in three languages:
// from:customer, from:agent, from:me, in:open, in:closed, label:vip, after:2026-11-01,
// before:30/11/2026. Anything can be typed; at most 16 words and phrases of it count.
SearchTerms readSearch(QStringView typed);

// Whether the text has all the words and phrases; false where there are none.
bool hasAll(QStringView text, const SearchTerms& terms);

// A piece of a text, in UTF-16 units.
struct TextRange {
  qsizetype from = 0;
  qsizetype length = 0;

  bool operator==(const TextRange&) const = default;
};

// The words of a text that a search has found, in their order. Time is linear in the text's length.
QList<TextRange> highlights(QStringView text, const SearchTerms& terms);

}  // namespace oc
