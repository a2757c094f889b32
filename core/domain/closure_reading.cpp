#include "core/domain/closure_reading.h"

#include <algorithm>

#include "core/domain/closure_lexicon.h"

namespace oc {
namespace {

using enum Mark;

constexpr qsizetype kReachOfNegation = 3;  // spans: "não está mais funcionando"
constexpr int kLongestObject = 8;          // spans: "obrigada pela atenção de toda a equipe"

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
      case Not: takeNegation(); return;
      case Solved:
      case Praise:
      case Ack:
        if (m_sinceNegation >= 0) {
          m_reading.marks.add(Unsolved);
        } else {
          m_reading.marks.add(span.mark);
        }
        return;
      case Trouble:
        if (m_sinceNegation < 0) m_reading.marks.add(Trouble);  // "sem problemas"
        return;
      default: m_reading.marks.add(span.mark);
    }
  }

  // "obrigada pela ATENÇÃO": belongs to the thanks, unless it is bad news or a new thought.
  bool takeObject(Mark mark) {
    --m_objectLeft;
    if (mark == BadNews || mark == Trouble || mark == Complaint || mark == Unsolved) {
      m_reading.marks.add(Irony);
      m_reading.marks.drop(Thanks);
      m_reading.marks.drop(WarmThanks);
      return true;
    }
    if (mark == None || mark == Filler || mark == For || mark == Solved || mark == Praise ||
        mark == DayPart)
      return true;
    m_objectLeft = 0;
    return false;
  }

  void takeUnknown(const ClosureToken& token) {
    if (token.kind == ClosureToken::Kind::Number) {
      ++m_reading.numbers;
    } else if (token.kind == ClosureToken::Kind::Word) {
      // "Obrigada Carla": the name of whom is spoken to.
      const bool name = (isClosing(m_before) || m_before == Greeting || m_before == DayPart) &&
                        (isLastOfClause() || isClosing(following()));
      if (!name) ++m_reading.content;
    }
  }

  // "não, era só isso" answers; "não chegou" says that something is not so.
  void takeNegation() {
    const Mark next = following();
    const bool answers = m_at == 0 && (isLastOfClause() || next == Tag || next == Filler ||
                                       (isClosing(next) && next != Solved) || next == Not);
    if (answers && (next != Filler || isLastOfClause())) {
      m_reading.marks.add(No);
      return;
    }
    m_sinceNegation = 0;
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
  return question || negation || badEmoji > 0 ||
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

void OrganisationReading::read(QStringView body) {
  const ClosureText text = readClosureText(body);
  const Spans spans = ClosureLexicon::ofOrganisation().read(text);
  for (qsizetype at = 0; at < spans.size();) {
    Marks marks;
    const qsizetype begin = at;
    const bool asked = text.tokens[spans[at].first].asked;
    do {
      marks.add(spans[at].mark);
      ++at;
    } while (at < spans.size() && !text.tokens[spans[at].first].sentenceStart);

    if (marks.has(Instruct)) instructed = true;
    if (marks.has(Report)) {
      reported = true;
      promised = false;
    }
    if (marks.has(Promise)) promised = true;
    if (marks.has(TakesLeave)) tookLeave = true;
    if (!asked) {
      if (marks.any({AsksMore, AsksDoubts})) tookLeave = true;  // "if you need anything else …"
      if (marks.has(AsksRating)) asksRating = true;
      if (marks.has(AsksData) && !marks.any({AsksMore, AsksDoubts, TakesLeave})) asks = true;
      continue;
    }
    const bool courtesy =
        marks.has(Courtesy) && !marks.has(AsksData) && at - begin <= 4;  // "tudo bem?"
    if (marks.any({AsksMore, AsksDoubts, AsksSolved, AsksRating})) {
      asks = false;  // what was asked before has been dealt with
      if (marks.has(AsksMore))
        asksMore = true;
      else if (marks.has(AsksDoubts))
        asksDoubts = true;
      else if (marks.has(AsksSolved))
        asksSolved = true;
      else
        asksRating = true;
    } else if (!courtesy) {
      asks = true;
      asksMore = asksDoubts = asksSolved = false;
    }
  }
}

}  // namespace oc
