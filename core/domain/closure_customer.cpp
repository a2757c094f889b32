#include "core/domain/closure_customer.h"

#include <algorithm>

#include "core/domain/closure_customer_reader.h"

namespace oc {
namespace {

using enum Mark;

constexpr int kBareClause = 4;     // spans: "até lá com ele"
constexpr int kMostOfVisit = 2;    // unknown words: "passo aí com meu marido"
constexpr int kMostExplained = 3;  // unknown words before the word of success

}  // namespace

CustomerReader::CustomerReader(QStringView body, const ClosureKeywords& keywords)
    : m_text(readClosureText(body)), m_spans(ClosureLexicon::ofCustomers().read(m_text)) {
  m_reading.question = m_text.questionMark;
  m_reading.cut = m_text.cut;
  findKeywords(keywords);
}

CustomerReading CustomerReader::read() {
  for (m_at = 0; m_at < m_spans.size(); ++m_at) {
    Span& span = m_spans[m_at];
    const ClosureToken& token = m_text.tokens[span.first];
    if (span.mark == Arrived) span.mark = namesNothing() ? Solved : Happened;
    count(token, span);
    if (token.clauseStart || span.mark == Contrast) endClause();
    take(span, token);
    if (span.mark != Contrast) ++m_clause.spans;
    m_before = span.mark;
  }
  endClause();
  if (m_contrast) m_reading.marks.add(Contrast);
  m_reading.trailing = m_trailing;
  if (m_fault) m_reading.marks.add(Unsolved);
  if (!m_text.tokens.isEmpty()) m_reading.figure = figure(m_text.tokens[0]);
  return m_reading;
}

// A key word that the lexicon doesn't know takes leave like one that it does.
void CustomerReader::findKeywords(const ClosureKeywords& keywords) {
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

void CustomerReader::count(const ClosureToken& token, const Span& span) {
  switch (token.kind) {
    case ClosureToken::Kind::GoodEmoji: ++m_reading.goodEmoji; break;
    case ClosureToken::Kind::BadEmoji: ++m_reading.badEmoji; break;
    case ClosureToken::Kind::OtherEmoji: ++m_reading.otherEmoji; break;
    case ClosureToken::Kind::Word:
    case ClosureToken::Kind::Number: m_reading.words += int(span.count);
  }
}

int CustomerReader::figure(const ClosureToken& token) const {
  if (token.kind != ClosureToken::Kind::Number || token.length > 3) return -1;
  bool number = false;
  const int value = m_text.word(token).toInt(&number);
  return number ? value : -1;
}

// A clause that says that it works explains the words before that ("a impressora do caixa
// funcionou"); thanks and a goodbye explain nothing ("obrigado o boleto de maio").
void CustomerReader::endClause() {
  // "e sábado", "até lá com ele na": nothing known is said, but something is.
  if (!m_clause.means && m_clause.told == 0) {
    const int spans = m_clause.idle + m_clause.unknown;
    if (spans >= kBareClause)
      m_clause.unknown = std::max(m_clause.unknown, 2);
    else if (spans >= 2 && m_clause.timed)
      m_clause.unknown = std::max(m_clause.unknown, 1);
  }
  const bool outcome =
      m_clause.closing.any({Solved, Praise, Pleased, Enough, NotNeeded, Withdraw}) &&
      !m_clause.open && m_clause.afterClosing == 0;
  if (outcome && m_clause.closing.any({Solved, Pleased})) m_reading.settles = true;
  // "passo aí amanhã com meu marido": only tells of coming.
  const bool visit = m_clause.visits && !m_clause.open && m_clause.unknown <= kMostOfVisit;
  if (visit) m_clause.unknown = m_clause.numbers = 0;
  if (!outcome || m_clause.unknown + m_clause.told > kMostExplained) {
    m_reading.content += m_clause.unknown + m_clause.told;
    m_reading.told += m_clause.told;
    m_reading.numbers += m_clause.numbers;
    m_trailing += m_clause.unknown + m_clause.told;
  }
  if (m_clause.closing.any({Thanks, WarmThanks, Farewell, Wish, Solved, Praise, Pleased, Enough,
                            NotNeeded, Withdraw, LetClose}))
    m_trailing = outcome ? 0 : m_clause.afterClosing;
  if (m_clause.deed && m_clause.unknown <= 1 && !m_clause.open && !m_clause.without)
    m_reading.marks.add(Happened);
  // "demorou, mas chegou": what follows "but" is good.
  if (m_contrast && m_clause.spans > 0) {
    if (m_clause.open || m_clause.unknown > 0 ||
        !m_clause.closing.any(
            {Thanks, WarmThanks, Solved, Praise, Pleased, Enough, NotNeeded, Withdraw}))
      m_reading.marks.add(Contrast);
    m_contrast = false;
  }
  m_clause = {};
  m_sinceNegation = -1;
  m_objectLeft = 0;
  m_thanked = false;
}

bool CustomerReading::wants() const {
  return question ||
         marks.any({Ask, Tag, Request, GoAhead, Complaint, Unsolved, NewTopic, Stranger});
}

bool CustomerReading::speaksAgainst() const {
  return wants() || negation || (badEmoji > 0 && goodEmoji == 0) ||
         marks.any({Contrast, Return, Wait, Advance, Irony, WillTry});
}

bool CustomerReading::takesLeave() const {
  return keyword || marks.any({Thanks, WarmThanks, Farewell, Wish, Solved, Praise, Pleased, Enough,
                               NotNeeded, Withdraw, LetClose});
}

CustomerReading readCustomer(QStringView body, const ClosureKeywords& keywords,
                             ClosureWords* words) {
  CustomerReader reader(body, keywords);
  const CustomerReading reading = reader.read();
  if (words != nullptr) *words = reader.takeWords();
  return reading;
}

}  // namespace oc
