#include "core/domain/closure_reading.h"

#include <algorithm>

#include "core/domain/closure_lexicon.h"

namespace oc {
namespace {

using enum Mark;

constexpr qsizetype kReachOfNegation = 3;  // spans: "não está mais funcionando"
constexpr qsizetype kBrief = 8;            // spans: "Sem problemas, fico por aqui"
constexpr int kNamesOfGreeting = 3;        // words: "Bom dia, Ana! Sou o João da Farmácia"
constexpr int kLongestObject = 8;          // spans: "obrigada pela atenção de toda a equipe"

// "riquísima", "contentíssimo"
bool isSuperlative(QStringView word) {
  for (const QStringView ending : {u"issimo", u"issima", u"isimo", u"isima"})
    if (word.endsWith(ending) || (word.endsWith(u's') && word.chopped(1).endsWith(ending)))
      return true;
  return false;
}

// A verb of the past, by its ending: "comprou", "chegaram", "ordered", "compré".
bool isPast(QStringView word, QStringView accented) {
  if (word.size() < 4) return false;
  for (const QStringView ending : {u"ei", u"ou", u"aram", u"eram", u"iram", u"avam", u"amos",
                                   u"emos", u"ed", u"aron", u"ieron", u"aba", u"ava"})
    if (word.endsWith(ending)) return true;
  return accented.endsWith(u'é') || accented.endsWith(u'ó');
}

bool isClosing(Mark mark) {
  switch (mark) {
    case Thanks:
    case WarmThanks:
    case Farewell:
    case Wish:
    case Solved:
    case Praise:
    case Enough:
    case NotNeeded:
    case Ack: return true;
    default: return false;
  }
}

// Reads one message of a customer, span by span.
class CustomerReader {
 public:
  CustomerReader(QStringView body, const ClosureKeywords& keywords)
      : m_text(readClosureText(body)), m_spans(ClosureLexicon::ofCustomers().read(m_text)) {
    m_reading.question = m_text.questionMark;
    m_reading.cut = m_text.cut;
    findKeywords(keywords);
  }

  CustomerReading read() {
    for (m_at = 0; m_at < m_spans.size(); ++m_at) {
      const Span& span = m_spans[m_at];
      const ClosureToken& token = m_text.tokens[span.first];
      count(token, span);
      if (token.clauseStart) beginClause();
      take(span, token);
      m_before = span.mark;
    }
    if (m_fault) m_reading.marks.add(Unsolved);
    return m_reading;
  }

 private:
  const ClosureToken& token(qsizetype span) const { return m_text.tokens[m_spans[span].first]; }
  bool isLastOfClause() const { return m_at + 1 == m_spans.size() || token(m_at + 1).clauseStart; }
  Mark following() const { return m_at + 1 < m_spans.size() ? m_spans[m_at + 1].mark : None; }

  // A key word that the lexicon doesn't know takes leave like one that it does.
  void findKeywords(const ClosureKeywords& keywords) {
    if (keywords.isEmpty()) return;
    for (Span& span : m_spans) {
      for (qsizetype at = span.first; at < span.first + span.count; ++at) {
        const qsizetype length = keywords.match(m_text, at);
        if (length == 0) continue;
        m_keywordEnd = std::max(m_keywordEnd, at + length);
        if (!m_text.tokens[at].quoted) m_reading.keyword = true;
      }
      if (span.first < m_keywordEnd && (span.mark == None || span.mark == Filler))
        span.mark = Farewell;
    }
  }

  void count(const ClosureToken& token, const Span& span) {
    switch (token.kind) {
      case ClosureToken::Kind::GoodEmoji: ++m_reading.goodEmoji; break;
      case ClosureToken::Kind::BadEmoji: ++m_reading.badEmoji; break;
      case ClosureToken::Kind::OtherEmoji: ++m_reading.otherEmoji; break;
      case ClosureToken::Kind::Word:
      case ClosureToken::Kind::Number: m_reading.words += int(span.count);
    }
  }

  void beginClause() {
    m_sinceNegation = -1;
    m_objectLeft = 0;
    m_thanked = false;
  }

  void take(const Span& span, const ClosureToken& token) {
    if (m_sinceNegation >= 0 && ++m_sinceNegation > kReachOfNegation) m_sinceNegation = -1;
    if (token.quoted && isClosing(span.mark)) {  // somebody else's words
      ++m_reading.content;
      return;
    }
    if (m_objectLeft > 0 && takeObject(span.mark)) return;
    if (token.sentenceStart && asksByOrder(token)) m_reading.marks.add(Ask);
    switch (span.mark) {
      case None: takeUnknown(token); return;
      case Thanks:
      case WarmThanks:
        m_reading.marks.add(span.mark);
        m_thanked = true;
        return;
      case For:
        if (m_thanked) m_objectLeft = kLongestObject;
        return;
      case BadNews: m_reading.marks.add(Trouble); return;
      case Not: takeNegation(token); return;
      case Nothing:
        if (m_before == Solved && !token.clauseStart)
          deny();  // "resolveu nada"
        else
          m_reading.marks.add(Nothing);
        return;
      case Contrast:  // "que pena, mas valeu" gives in
        if (following() != Thanks && following() != WarmThanks) m_reading.marks.add(Contrast);
        return;
      case Ack:  // "tá ouvindo", "uma boa certa": only a word among others
        if (!token.clauseStart && m_before == None) return;
        [[fallthrough]];
      case Solved:
      case Praise:
        if (m_sinceNegation >= 0) {
          m_reading.marks.add(Unsolved);
        } else {
          m_reading.marks.add(span.mark);
          if (span.mark == Solved) m_fault = false;
        }
        return;
      case Order:
        if (token.clauseStart || isClosing(m_before) || m_before == Yes || m_before == No ||
            m_before == Greeting || m_before == DayPart || followsConnector(span))
          m_reading.marks.add(Request);
        else
          ++m_reading.content;
        return;
      case Fault: m_fault = m_sinceNegation < 0; return;
      case Trouble:
        if (m_sinceNegation < 0) m_reading.marks.add(Trouble);  // "sem problemas"
        return;
      default: m_reading.marks.add(span.mark);
    }
  }

  void deny() {
    m_reading.marks.drop(Solved);
    m_reading.marks.add(Unsolved);
  }

  // "obrigada pela ATENÇÃO": belongs to the thanks, unless it is bad news or a new thought.
  bool takeObject(Mark mark) {
    --m_objectLeft;
    if (mark == BadNews || mark == Trouble || mark == Fault || mark == Complaint ||
        mark == Unsolved) {
      m_reading.marks.add(Irony);
      m_reading.marks.drop(Thanks);
      m_reading.marks.drop(WarmThanks);
      return true;
    }
    if (mark == None || mark == Filler || mark == For || mark == Solved || mark == Praise ||
        mark == DayPart)
      return true;
    if ((mark == Request || mark == Order) && (m_before == For || m_before == Filler))
      return true;  // "the update"
    m_objectLeft = 0;
    return false;
  }

  void takeUnknown(const ClosureToken& token) {
    if (token.kind == ClosureToken::Kind::Number) {
      if (!isTimeOfDay(token)) ++m_reading.numbers;
    } else if (token.kind == ClosureToken::Kind::Word) {
      // "Obrigada Carla": the name of whom is spoken to.
      const bool name = (isClosing(m_before) || m_before == Greeting || m_before == DayPart) &&
                        (isLastOfClause() || isClosing(following()));
      if (m_sinceNegation < 0 && isSuperlative(m_text.word(token)))
        m_reading.marks.add(Praise);
      else if (!name) {
        ++m_reading.content;
        if (isPast(m_text.word(token), m_text.accentedWord(token))) ++m_reading.told;
      }
    }
  }

  // "is parking free": the verb comes first. Only where more follows ("can" may be a name).
  bool asksByOrder(const ClosureToken& token) const {
    if (m_spans[m_at].count > 1 || m_at + 2 >= m_spans.size()) return false;
    const QStringView word = m_text.word(token);
    for (const QStringView verb : {u"is", u"are", u"does", u"can", u"could", u"would", u"should"})
      if (word == verb) return true;
    return false;
  }

  bool followsConnector(const Span& span) const {
    if (span.first == 0) return false;
    const QStringView before = m_text.word(m_text.tokens[span.first - 1]);
    for (const QStringView word : {u"e", u"y", u"and", u"me", u"so", u"entao", u"then", u"to",
                                   u"just", u"por", u"favor", u"nao", u"to"})
      if (before == word) return true;
    return false;
  }

  // "17h", "às 5", "at 10": when somebody comes.
  bool isTimeOfDay(const ClosureToken& token) const {
    const QStringView text = m_text.word(token);
    if (text.size() > 5) return false;
    if (text.endsWith(u'h') || text.endsWith(u"hs") || text.endsWith(u"am") ||
        text.endsWith(u"pm") || text.contains(u'h'))
      return true;
    if (m_at == 0 || text.size() > 2) return false;
    const QStringView before = m_text.word(m_text.tokens[m_spans[m_at].first - 1]);
    return before == u"as" || before == u"at" || before == u"las" || before == u"ate" ||
           before == u"dia" || before == u"by";
  }

  // "não, era só isso" answers; "não chegou" says that something is not so.
  void takeNegation(const ClosureToken& token) {
    if (m_before == Solved && !token.clauseStart && isLastOfClause()) {
      deny();  // "chegou não"
      return;
    }
    const Mark next = following();
    const bool answers = m_at == 0 && (isLastOfClause() || next == Tag || next == Filler ||
                                       (isClosing(next) && next != Solved) || next == Not);
    if (answers && (next != Filler || isLastOfClause())) {
      m_reading.marks.add(No);
      return;
    }
    m_sinceNegation = 0;
    // Within a clause "no" is mostly the Portuguese "em o": it turns "no funciona", nothing else.
    if (token.clauseStart || m_spans[m_at].count > 1 || m_text.word(token) != u"no")
      m_reading.negation = true;
  }

  ClosureText m_text;
  Spans m_spans;
  CustomerReading m_reading;
  qsizetype m_at = 0;
  Mark m_before = None;
  bool m_thanked = false;          // in this clause
  int m_objectLeft = 0;            // spans that may still belong to the object of thanks
  qsizetype m_sinceNegation = -1;  // spans since "not", -1: none in reach
  bool m_fault = false;            // told of, and not yet said to be solved
  qsizetype m_keywordEnd = 0;
};

}  // namespace

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

bool CustomerReading::speaksAgainst() const {
  return question || negation || (badEmoji > 0 && goodEmoji == 0) ||
         marks.any({Contrast, Ask, Request, Complaint, Unsolved, Return, Wait, Advance, Irony,
                    WillTry, NewTopic, Stranger});
}

bool CustomerReading::takesLeave() const {
  return keyword ||
         marks.any({Thanks, WarmThanks, Farewell, Wish, Solved, Praise, Enough, NotNeeded});
}

CustomerReading readCustomer(QStringView body, const ClosureKeywords& keywords) {
  return CustomerReader(body, keywords).read();
}

namespace {

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings) {
  return std::ranges::any_of(endings, [&](QStringView ending) {
    return word.size() > ending.size() && word.endsWith(ending);
  });
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words) {
  return std::ranges::find(words, word) != words.end();
}

// Verbs of which a form tells no work of ours: "está funcionando", "você vai receber".
bool isNoWork(QStringView word) {
  return isOneOf(
      word, {u"quando",    u"cuando",    u"funcionando", u"precisando", u"atendendo", u"atendiendo",
             u"esperando", u"usando",    u"vendendo",    u"comando",    u"fernando",  u"orlando",
             u"armando",   u"receber",   u"chegar",      u"cair",       u"ficar",     u"precisar",
             u"amar",      u"adorar",    u"gostar",      u"poder",      u"aparecer",  u"recibir",
             u"llegar",    u"quedar",    u"encantar",    u"gustar",     u"lugar",     u"working",
             u"morning",   u"evening",   u"everything",  u"anything",   u"nothing",   u"something",
             u"during",    u"according", u"including",   u"parking",    u"shipping",  u"booking",
             u"regarding", u"meeting",   u"opening",     u"looking",    u"getting",   u"closing",
             u"going",     u"missing"});
}

// Work that is going on or will be done, by the form of the verb, whatever the verb is: "estou
// solicitando", "vou redigir", "enviaremos", "is finishing", "I'll drop", "voy a pasarlo".
bool isUndertaking(const ClosureText& text, qsizetype at) {
  const QStringView word = text.word(text.tokens[at]);
  if (word.size() < 4 || isNoWork(word)) return false;
  if (endsWithAny(word, {u"aremos", u"eremos", u"iremos"})) return true;
  if (endsWithAny(word, {u"arei", u"erei", u"irei"}) && word.size() > 5) return true;
  if (endsWithAny(word, {u"ando", u"endo", u"indo"})) return word.size() >= 7;
  if (at == 0 || text.tokens[at].clauseStart) return endsWithAny(word, {u"ing"}) && word.size() > 6;
  const QStringView before = text.word(text.tokens[at - 1]);
  if (isOneOf(before, {u"ill", u"well"}))
    return !isOneOf(word, {u"miss", u"love", u"always", u"done"});
  if (isOneOf(before, {u"im", u"were", u"is", u"are", u"am", u"now", u"still", u"just"}))
    return endsWithAny(word, {u"ing"}) && word.size() > 5;
  if (!endsWithAny(word, {u"ar", u"er", u"ir", u"lo", u"la", u"le", u"los", u"las"})) return false;
  return isOneOf(before, {u"vou", u"vamos", u"irei", u"voy", u"vai", u"ira", u"vao"}) ||
         (before == u"a" && at >= 2 &&
          isOneOf(text.word(text.tokens[at - 2]), {u"voy", u"vamos", u"va", u"van"}));
}

bool isOnlyGreeting(const ClosureText& text, const Spans& spans) {
  bool greets = false;
  int others = 0;
  for (const Span& span : spans) {
    if (span.mark == Greets) {
      greets = true;
    } else if (text.tokens[span.first].kind == ClosureToken::Kind::Number) {
      return false;
    } else if (text.tokens[span.first].kind == ClosureToken::Kind::Word) {
      ++others;
    }
  }
  return greets && others <= kNamesOfGreeting;
}

}  // namespace

void OrganisationReading::read(QStringView body) {
  const ClosureText text = readClosureText(body);
  const Spans spans = ClosureLexicon::ofOrganisation().read(text);
  greeted = isOnlyGreeting(text, spans);
  brief = spans.size() <= kBrief;
  for (qsizetype at = 0; at < spans.size();) {
    Marks marks;
    const qsizetype begin = at;
    const bool asked = text.tokens[spans[at].first].asked;
    do {
      marks.add(spans[at].mark);
      for (qsizetype i = spans[at].first; i < spans[at].first + spans[at].count; ++i)
        if (!asked && isUndertaking(text, i)) marks.add(Promise);
      ++at;
    } while (at < spans.size() && !text.tokens[spans[at].first].sentenceStart);

    if (marks.has(Instruct)) instructed = true;
    if (marks.has(Report)) {
      reported = true;
      promised = false;
    }
    if (marks.has(Promise)) promised = true;
    if (marks.has(TakesLeave)) tookLeave = true;
    if (marks.has(Apology)) apologised = true;
    if (!asked) {
      if (marks.any({AsksMore, AsksDoubts})) tookLeave = true;  // "if you need anything else …"
      if (marks.has(AsksRating)) asksRating = true;
      if (marks.has(AsksData) && !marks.any({AsksMore, AsksDoubts, TakesLeave})) asks = true;
      continue;
    }
    const bool courtesy =
        marks.has(Courtesy) && !marks.has(AsksData) && at - begin <= 4;  // "tudo bem?"
    // "Pode testar?", "Cancelado?" ask how it went.
    if (!marks.has(AsksData) && marks.any({Instruct, Report})) marks.add(AsksSolved);
    if (marks.has(AsksData)) marks.drop(AsksSolved);  // "or shall I explain it again?"
    if (marks.any({AsksMore, AsksToClose, AsksDoubts, AsksSolved, AsksRating})) {
      if (!marks.has(AsksSolved)) asks = false;  // what was asked before has been dealt with
      if (marks.has(AsksToClose))
        asksToClose = true;
      else if (marks.has(AsksMore))
        asksMore = true;
      else if (marks.has(AsksDoubts))
        asksDoubts = true;
      else if (marks.has(AsksSolved))
        asksSolved = true;
      else
        asksRating = true;
    } else if (!courtesy) {
      asks = true;
      asksMore = asksToClose = asksDoubts = asksSolved = false;
    }
  }
}

}  // namespace oc
