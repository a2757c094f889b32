#include "core/domain/search_terms.h"

#include <algorithm>
#include <span>

#include "core/domain/search_inflections.h"

namespace oc {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostTerms = 16;
constexpr qsizetype kMostTyped = 1000;  // characters that are read
constexpr qsizetype kShortestInflected = 4;
constexpr qsizetype kFewestDigits = 3;
constexpr qsizetype kMostDigits = 15;

enum class Filter { From, In, Label, After, Before };

struct FilterName {
  const char16_t* text;
  Filter filter;
};
constexpr FilterName kFilters[] = {
    {u"from", Filter::From},      {u"de", Filter::From},       {u"in", Filter::In},
    {u"em", Filter::In},          {u"en", Filter::In},         {u"label", Filter::Label},
    {u"etiqueta", Filter::Label}, {u"after", Filter::After},   {u"depois", Filter::After},
    {u"despues", Filter::After},  {u"before", Filter::Before}, {u"antes", Filter::Before},
};

template <typename E>
struct Value {
  const char16_t* text;
  E value;
};
constexpr Value<SearchSender> kSenders[] = {
    {u"customer", SearchSender::Customer},
    {u"cliente", SearchSender::Customer},
    {u"agent", SearchSender::Agent},
    {u"agente", SearchSender::Agent},
    {u"atendente", SearchSender::Agent},
    {u"me", SearchSender::Me},
    {u"mim", SearchSender::Me},
    {u"mi", SearchSender::Me},
};
constexpr Value<SearchState> kStates[] = {
    {u"open", SearchState::Open},      {u"aberta", SearchState::Open},
    {u"abertas", SearchState::Open},   {u"abierta", SearchState::Open},
    {u"abiertas", SearchState::Open},  {u"closed", SearchState::Closed},
    {u"fechada", SearchState::Closed}, {u"fechadas", SearchState::Closed},
    {u"cerrada", SearchState::Closed}, {u"cerradas", SearchState::Closed},
};

QStringList wordsOf(QStringView text) {
  QStringList words;
  for (const SearchWord& word : searchWords(text))
    words.append(word.text);
  return words;
}

template <typename E>
std::optional<E> known(const QString& word, std::span<const Value<E>> values) {
  for (const Value<E>& value : values)
    if (word == QStringView(value.text)) return value.value;
  return {};
}

QDate dateFrom(const QString& text) {
  const QDate iso = QDate::fromString(text, u"yyyy-MM-dd"_s);
  return iso.isValid() ? iso : QDate::fromString(text, u"d/M/yyyy"_s);
}

bool isPhoneCharacter(QChar c) {
  return (c >= u'0' && c <= u'9') || c.isSpace() || QStringView(u"+-–()./#").contains(c);
}

// The forms in which the digits may stand in the database, which has Brazilian mobiles with the
// ninth digit: "(11) 8888-7777" is 1188887777 or 11988887777.
QStringList digitForms(QStringView text) {
  if (!std::all_of(text.begin(), text.end(), isPhoneCharacter)) return {};
  QString digits;
  for (const QChar c : text)
    if (c.isDigit()) digits += c;
  if (!text.contains(u'+'))
    while (digits.startsWith(u'0') && digits.size() > kFewestDigits)
      digits.remove(0, 1);  // of a long-distance call
  if (digits.size() < kFewestDigits || digits.size() > kMostDigits) return {};
  QStringList forms{digits};
  for (const qsizetype area : {qsizetype(2), qsizetype(4)}) {  // digits before the subscriber's own
    const bool withCountry = area == 4;
    if (withCountry && !digits.startsWith("55"_L1)) continue;
    const qsizetype own = digits.size() - area;
    const bool old = own == 8 ? digits[area] >= u'6'
                              : own >= 4 && own < 8 && digits[area] >= u'6' && digits[area] < u'9';
    if (old) forms.append(QString(digits).insert(area, u'9'));
  }
  return forms;
}

class Reader {
 public:
  explicit Reader(QStringView typed) : m_rest(typed.first(std::min(typed.size(), kMostTyped))) {}

  SearchTerms read() {
    const QStringView all = m_rest.trimmed();
    bool plain = true;  // neither filters nor quotation marks
    while (!(m_rest = m_rest.trimmed()).isEmpty()) {
      if (isQuote(m_rest.front())) {
        plain = false;
        phrase();
      } else if (const QStringView chunk = takeChunk(); !filter(chunk)) {
        words(chunk);
      } else {
        plain = false;
      }
    }
    if (plain) {
      m_read.digits = digitForms(all);
      if (m_read.digits.isEmpty()) m_read.names = wordsOf(all).mid(0, kMostTerms);
      const QStringView number = all.startsWith(u'#') ? all.sliced(1) : all;
      bool isNumber = false;
      const qint64 id = number.toLongLong(&isNumber);
      if (isNumber && id > 0 && number.front().isDigit()) m_read.id = id;
    }
    return std::move(m_read);
  }

 private:
  static bool isQuote(QChar c) { return QStringView(u"\"“”«»").contains(c); }

  QStringView takeChunk() {
    const auto* end = std::find_if(m_rest.begin(), m_rest.end(),
                                   [](QChar c) { return c.isSpace() || isQuote(c); });
    const QStringView chunk = m_rest.first(end - m_rest.begin());
    m_rest = m_rest.sliced(chunk.size());
    return chunk;
  }

  void phrase() {
    const auto* end = std::find_if(m_rest.begin() + 1, m_rest.end(), isQuote);
    const bool closed = end != m_rest.end();
    const qsizetype length = end - m_rest.begin() - 1;
    addPhrase(wordsOf(m_rest.sliced(1, length)), !closed);
    m_rest = m_rest.sliced(closed ? length + 2 : m_rest.size());
  }

  // Several words at a stretch are looked for as they stand.
  void words(QStringView chunk) {
    const QStringList found = wordsOf(chunk);
    const bool last = m_rest.trimmed().isEmpty();
    if (found.size() > 1)
      addPhrase(found, last);
    else if (found.size() == 1)
      addTerm(found.first(), last);
  }

  void addTerm(const QString& word, bool last) {
    if (m_read.terms.size() == kMostTerms) return;
    SearchTerm term;
    term.any = searchInflections(word);
    term.prefix = last || word.size() >= kShortestInflected;
    if (!m_read.terms.contains(term)) m_read.terms.append(term);
  }

  void addPhrase(const QStringList& words, bool openEnd) {
    if (words.isEmpty() || m_read.phrases.size() == kMostTerms) return;
    m_read.phrases.append({words.first(std::min(words.size(), kMostTerms)), openEnd});
  }

  // False: no filter, but words.
  bool filter(QStringView chunk) {
    const qsizetype colon = chunk.indexOf(u':');
    if (colon <= 0) return false;
    const QString name = wordsOf(chunk.first(colon)).join(u' ');
    const auto* known =
        std::find_if(std::begin(kFilters), std::end(kFilters),
                     [&name](const FilterName& f) { return name == QStringView(f.text); });
    if (known == std::end(kFilters)) return false;
    QStringView value = chunk.sliced(colon + 1);
    if (value.isEmpty() && !m_rest.isEmpty() && isQuote(m_rest.front())) value = takeQuoted();
    if (!value.isEmpty() && !apply(known->filter, value)) m_read.unread.append(chunk.toString());
    return true;  // an empty one is still being typed
  }

  QStringView takeQuoted() {
    const auto* end = std::find_if(m_rest.begin() + 1, m_rest.end(), isQuote);
    const QStringView value = m_rest.sliced(1, end - m_rest.begin() - 1);
    m_rest = m_rest.sliced(std::min(value.size() + 2, m_rest.size()));
    return value;
  }

  bool apply(Filter filter, QStringView value) {
    const QString word = wordsOf(value).join(u' ');
    switch (filter) {
      case Filter::From: {
        const auto sender = known<SearchSender>(word, kSenders);
        if (sender) m_read.sender = *sender;
        return sender.has_value();
      }
      case Filter::In: {
        const auto state = known<SearchState>(word, kStates);
        if (state) m_read.state = *state;
        return state.has_value();
      }
      case Filter::Label:
        if (!word.isEmpty()) m_read.labels.append(word);
        return !word.isEmpty();
      case Filter::After: return (m_read.after = dateFrom(value.toString())).isValid();
      case Filter::Before: return (m_read.before = dateFrom(value.toString())).isValid();
    }
    return false;
  }

  QStringView m_rest;
  SearchTerms m_read;
};

// How many words from `at` on the phrase takes; 0: it doesn't stand there.
qsizetype matchAt(const QList<SearchWord>& words, qsizetype at, const SearchPhrase& phrase) {
  const qsizetype count = phrase.words.size();
  if (at + count > words.size()) return 0;
  for (qsizetype i = 0; i < count; ++i) {
    const bool begins = phrase.openEnd && i == count - 1;
    const QString& word = words[at + i].text;
    if (begins ? !word.startsWith(phrase.words[i]) : word != phrase.words[i]) return 0;
  }
  return count;
}

}  // namespace

bool SearchTerm::matches(QStringView word) const {
  return std::any_of(any.cbegin(), any.cend(), [this, word](const QString& form) {
    return prefix ? word.startsWith(form) : word == form;
  });
}

SearchTerms readSearch(QStringView typed) {
  return Reader(typed).read();
}

bool hasAll(QStringView text, const SearchTerms& terms) {
  if (!terms.hasWords()) return false;
  const QList<SearchWord> words = searchWords(text);
  const auto has = [&words](const SearchTerm& term) {
    return std::any_of(words.cbegin(), words.cend(),
                       [&term](const SearchWord& word) { return term.matches(word.text); });
  };
  const auto hasPhrase = [&words](const SearchPhrase& phrase) {
    for (qsizetype at = 0; at < words.size(); ++at)
      if (matchAt(words, at, phrase) > 0) return true;
    return false;
  };
  return std::all_of(terms.terms.cbegin(), terms.terms.cend(), has) &&
         std::all_of(terms.phrases.cbegin(), terms.phrases.cend(), hasPhrase);
}

QList<TextRange> highlights(QStringView text, const SearchTerms& terms) {
  QList<TextRange> found;
  if (!terms.hasWords()) return found;
  const QList<SearchWord> words = searchWords(text);
  for (qsizetype at = 0; at < words.size();) {
    qsizetype count = 0;
    for (const SearchPhrase& phrase : terms.phrases)
      count = std::max(count, matchAt(words, at, phrase));
    if (count == 0 && std::any_of(terms.terms.cbegin(), terms.terms.cend(),
                                  [&](const SearchTerm& t) { return t.matches(words[at].text); }))
      count = 1;
    if (count > 0) {
      const SearchWord& last = words[at + count - 1];
      found.append({words[at].from, last.from + last.length - words[at].from});
    }
    at += std::max<qsizetype>(count, 1);
  }
  return found;
}

}  // namespace oc
