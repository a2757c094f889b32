#include "core/domain/closure_lexicon.h"

#include <algorithm>

namespace oc {
namespace {

using namespace Qt::StringLiterals;

// Long words that people mistype in a hurry; short ones would match anything.
constexpr QStringView kOftenMistyped[] = {
    u"obrigado", u"obrigada",  u"obrigadao", u"agradeco", u"agradecida", u"agradecido",
    u"gracias",  u"thanks",    u"thank",     u"tchau",    u"perfeito",   u"resolvido",
    u"resolveu", u"funcionou", u"perfecto",  u"perfect",  u"goodbye",    u"excelente",
};

// One letter too many, too few, wrong, or two neighbours swapped; the first letter right, or
// swapped with the second.
bool isOneSlipAway(QStringView typed, QStringView word) {
  if (std::abs(typed.size() - word.size()) > 1) return false;
  qsizetype same = 0;
  while (same < typed.size() && same < word.size() && typed[same] == word[same])
    ++same;
  const QStringView a = typed.sliced(same);
  const QStringView b = word.sliced(same);
  if (a.size() >= 2 && b.size() == a.size() && a[0] == b[1] && a[1] == b[0] &&
      a.sliced(2) == b.sliced(2))
    return true;
  if (same == 0) return false;
  if (a.size() > b.size()) return a.sliced(1) == b;
  if (a.size() < b.size()) return a == b.sliced(1);
  return a.isEmpty() || a.sliced(1) == b.sliced(1);
}

constexpr qsizetype kStemKey = 4;        // letters; stems are no shorter
constexpr qsizetype kShortestEnded = 4;  // letters of a word whose ending tells something

std::u16string_view characters(QStringView text) {
  return {text.utf16(), size_t(text.size())};
}

quint64 stemKey(QStringView stem) {
  quint64 key = 0;
  for (const QChar c : stem.first(kStemKey))
    key = key << 16 | c.unicode();
  return key;
}

// One of 64 bits, by a word.
quint64 bitOf(int word) {
  return quint64(1) << (quint32(word) * 2654435769u >> 26);
}

bool endsClause(const ClosureText& text, qsizetype next) {
  return next >= text.tokens.size() || text.tokens[next].clauseStart ||
         text.tokens[next].length == 0;  // an emoji
}

// "kkkk", "hahaha", "rsrs", "jajaja"
bool isLaughter(QStringView word) {
  if (word.size() < 2) return false;
  const bool one = std::ranges::all_of(word, [&](QChar c) { return c == u'k'; });
  if (one) return true;
  if (word.size() < 4) return false;
  for (const QStringView pair : {u"ha", u"ah", u"he", u"rs", u"ja", u"je", u"hu", u"hi"})
    if (std::ranges::all_of(word, [&](QChar c) { return pair.contains(c); })) return true;
  return false;
}

}  // namespace

const ClosureLexicon& ClosureLexicon::ofCustomers() {
  static const ClosureLexicon lexicon(
      {customerLeavePhrasesPt(), customerOutcomePhrasesPt(), customerAnswerPhrasesPt(),
       customerOpenPhrasesPt(), customerOtherPhrasesPt(), customerLeavePhrasesEn(),
       customerOutcomePhrasesEn(), customerAnswerPhrasesEn(), customerOpenPhrasesEn(),
       customerOtherPhrasesEn(), customerLeavePhrasesEs(), customerOutcomePhrasesEs(),
       customerAnswerPhrasesEs(), customerOpenPhrasesEs(), customerOtherPhrasesEs()});
  return lexicon;
}

const ClosureLexicon& ClosureLexicon::ofOrganisation() {
  static const ClosureLexicon lexicon(
      {organisationAsksPhrases(), organisationWorkPhrases(), organisationSaysPhrases()});
  return lexicon;
}

ClosureLexicon::ClosureLexicon(std::initializer_list<std::span<const PhraseGroup>> lists) {
  for (const auto list : lists)
    for (const PhraseGroup& group : list)
      for (const QStringView phrase : QStringView(group.phrases).split(u'|'))
        add(phrase, group.mark);
}

int ClosureLexicon::learn(QStringView word) {
  if (const int known = find(word); known >= 0) return known;
  const int id = int(m_byId.size());
  m_byId.push_back({word.toString(), Mark::None, {}});
  m_words.insert(m_byId.back().text, id);
  if (word.contains(u'*')) learnPattern(m_byId.back().text, id);
  return id;
}

void ClosureLexicon::learnPattern(const QString& word, int id) {
  const bool accented = word.startsWith(u'=');
  QString letters = word.sliced(accented ? 1 : 0);
  const bool ending = letters.startsWith(u'*');
  letters.remove(u'*');
  auto& known = ending ? m_endings[letters.back().unicode()] : m_stems[stemKey(letters)];
  known.push_back({letters.toStdU16String(), id, accented});
  std::ranges::stable_sort(known, std::ranges::greater(),
                           [](const Pattern& pattern) { return pattern.letters.size(); });
}

int ClosureLexicon::findStem(QStringView word) const {
  if (word.size() <= kStemKey) return -1;
  const auto known = m_stems.constFind(stemKey(word));
  if (known == m_stems.cend()) return -1;
  for (const Pattern& pattern : *known)
    if (characters(word).starts_with(pattern.letters)) return pattern.id;
  return -1;
}

int ClosureLexicon::findEnding(QStringView word, QStringView accented) const {
  if (word.size() < kShortestEnded) return -1;
  const auto search = [&](QStringView one, bool withAccents) {
    const auto known = m_endings.constFind(one.back().unicode());
    if (known == m_endings.cend()) return -1;
    for (const Pattern& pattern : *known)
      if (pattern.accented == withAccents && characters(one).ends_with(pattern.letters))
        return pattern.id;
    return -1;
  };
  const int exact = accented.isEmpty() ? -1 : search(accented, true);
  return exact >= 0 ? exact : search(word, false);
}

void ClosureLexicon::addAlone(int word, Mark mark) {
  Word& entry = m_byId[size_t(word)];
  if (entry.alone == Mark::None) {
    entry.alone = mark;
  } else if (entry.alone != mark) {
    m_contradictions << entry.text;
  }
}

void ClosureLexicon::add(QStringView phrase, Mark mark) {
  Phrase made{quint32(m_slots.size()), 0, mark, phrase.startsWith(u'^'), phrase.endsWith(u'$')};
  if (made.first) phrase = phrase.sliced(1);
  if (made.last) phrase = phrase.chopped(1);
  for (const QStringView place : phrase.split(u' ', Qt::SkipEmptyParts)) {
    Slot slot;
    slot.first = quint32(m_slotWords.size());
    for (const QStringView word : place.split(u'/')) {
      if (word == u"-") {
        slot.optional = true;
        continue;
      }
      m_slotWords.push_back(learn(word));
      slot.bits |= bitOf(m_slotWords.back());
      ++slot.count;
    }
    m_slots.push_back(slot);
    ++made.slotCount;
  }
  if (made.slotCount == 1 && !made.first && !made.last) {
    for (const int word : wordsOf(m_slots.back()))
      addAlone(word, mark);
    return;
  }
  const int index = int(m_phrases.size());
  const auto places = slotsOf(made);
  for (size_t at = 0; at < places.size(); ++at) {
    Beginning beginning{index, true, 0};
    for (size_t next = at + 1; next < places.size() && beginning.alone; ++next) {
      beginning.next |= places[next].bits;
      beginning.alone = places[next].optional;
    }
    for (const int word : wordsOf(places[at])) {
      auto& phrases = m_byId[size_t(word)].phrases;
      if (phrases.empty() || phrases.back().phrase != index) phrases.push_back(beginning);
    }
    if (!places[at].optional) break;
  }
  m_phrases.push_back(made);
}

int ClosureLexicon::mistyped(QStringView word) const {
  if (word.size() < 5 || word.size() > 11) return -1;
  for (const QStringView known : kOftenMistyped)
    if (isOneSlipAway(word, known)) return find(known);
  return -1;
}

ClosureLexicon::Ids ClosureLexicon::idsOf(const ClosureText& text,
                                          const ClosureToken& token) const {
  enum { Accented, Plain, Stem, Ending };
  Ids found;
  auto& ids = found.all;
  if (token.kind != ClosureToken::Kind::Word) return found;
  const QStringView word = text.word(token);
  QString exact;
  if (token.accented) {
    exact = text.accentedWord(token).toString();
    if (token.repeats) exact = squeezed(exact, Squeeze::StretchedToOne);
    ids[Accented] = find(QString(QChar(u'=') % exact));
  }
  ids[Plain] = find(word);
  QString once;
  if (token.repeats) {
    once = squeezed(word, Squeeze::StretchedToOne);
    for (const Squeeze how :
         {Squeeze::StretchedToTwo, Squeeze::StretchedToOne, Squeeze::NoDoubles}) {
      if (ids[Plain] >= 0) break;
      ids[Plain] = find(squeezed(word, how));
    }
  }
  const QStringView unstretched = once.isEmpty() ? word : QStringView(once);
  ids[Stem] = findStem(unstretched);
  ids[Ending] = findEnding(unstretched, exact);
  if (ids[Plain] < 0 && ids[Accented] < 0 && ids[Stem] < 0) ids[Plain] = mistyped(word);
  for (const int id : ids)
    if (id >= 0) found.bits |= bitOf(id);
  return found;
}

// Walks the slots, taking an optional word whenever it is there. The lists are written so that a
// word taken by an optional slot is never missing in a later one.
bool ClosureLexicon::matches(const Phrase& phrase, int first, const AllIds& ids, qsizetype at,
                             const ClosureText& text, qsizetype* end) const {
  if (phrase.first && !text.tokens[at].clauseStart) return false;
  const auto isAt = [&](const Slot& place, qsizetype token) {
    const auto words = wordsOf(place);
    const auto has = [&](int id) { return std::ranges::find(words, id) != words.end(); };
    if (token == at) return (place.bits & bitOf(first)) != 0 && has(first);
    return token < ids.size() && (place.bits & ids[token].bits) != 0 &&
           !text.tokens[token].clauseStart &&
           std::ranges::any_of(ids[token].all, [&](int id) { return id >= 0 && has(id); });
  };
  qsizetype token = at;
  for (const Slot& place : slotsOf(phrase)) {
    if (isAt(place, token))
      ++token;
    else if (!place.optional)
      return false;
  }
  *end = token;
  return !phrase.last || endsClause(text, token);
}

ClosureLexicon::Found ClosureLexicon::longest(int first, const AllIds& ids, qsizetype at,
                                              const ClosureText& text) const {
  if (first < 0) return {};
  const Word& word = m_byId[size_t(first)];
  Found best;
  if (word.alone != Mark::None) best = {word.alone, 1};
  const bool follows = at + 1 < ids.size() && !text.tokens[at + 1].clauseStart;
  const quint64 next = follows ? ids[at + 1].bits : 0;
  for (const Beginning& beginning : word.phrases) {
    if (!beginning.alone && (beginning.next & next) == 0) continue;
    const Phrase& phrase = m_phrases[size_t(beginning.phrase)];
    qsizetype end = at;
    if (phrase.slotCount < best.count || !matches(phrase, first, ids, at, text, &end)) continue;
    const qsizetype count = end - at;
    const bool placed = phrase.first || phrase.last;
    const bool more = count > best.count && (count > 1 || placed);
    const bool instead = placed && count == 1 && best.count == 1;
    if (more || instead) best = {phrase.mark, count};
  }
  return best;
}

Spans ClosureLexicon::read(const ClosureText& text) const {
  AllIds ids;
  ids.reserve(text.tokens.size());
  for (const ClosureToken& token : text.tokens)
    ids.append(idsOf(text, token));

  Spans spans;
  for (qsizetype at = 0; at < ids.size();) {
    Found found;
    for (const int id : ids[at].all)
      if (const Found other = longest(id, ids, at, text); other.count > found.count) found = other;
    const ClosureToken& token = text.tokens[at];
    if (found.count == 0 && token.kind == ClosureToken::Kind::Word && isLaughter(text.word(token)))
      found.mark = Mark::Filler;
    spans.append({found.mark, at, std::max<qsizetype>(found.count, 1)});
    at += spans.back().count;
  }
  return spans;
}

}  // namespace oc
