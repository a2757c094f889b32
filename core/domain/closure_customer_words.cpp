#include <algorithm>

#include "core/domain/closure_customer_reader.h"

// What each kind of word says where it stands.

namespace oc {
namespace {

using enum Mark;

constexpr qsizetype kReachOfNegation = 3;  // spans: "não está mais funcionando"
constexpr int kLongestObject = 8;          // spans: "obrigada pela atenção de toda a equipe"
constexpr int kLongestName = 2;            // words: "obrigado seu José Carlos"
constexpr int kMostOfObject = 3;           // unknown words: "obrigado por correr com isso"

bool isClosing(Mark mark) {
  switch (mark) {
    case Thanks:
    case WarmThanks:
    case Farewell:
    case Wish:
    case Solved:
    case Praise:
    case Pleased:
    case Enough:
    case NotNeeded:
    case Withdraw:
    case LetClose:
    case Ack: return true;
    default: return false;
  }
}

bool isOpening(Mark mark) {
  return mark == Unsolved || mark == Complaint || mark == Request || mark == Ask;
}

}  // namespace

void CustomerReader::take(const Span& span, const ClosureToken& token) {
  if (m_sinceNegation >= 0 && ++m_sinceNegation > kReachOfNegation) m_sinceNegation = -1;
  if (token.quoted && isClosing(span.mark)) {  // somebody else's words
    ++m_clause.unknown;
    m_clause.open = true;
    return;
  }
  if (m_objectLeft > 0 && takeObject(span.mark)) return;
  switch (span.mark) {
    case None: takeUnknown(token); return;
    case Told: ++m_clause.told; return;
    case Happened: takeDeed(); return;
    case Thanks:
    case WarmThanks:
      m_thanked = true;
      close(span.mark);
      return;
    case For:
      if (m_thanked) m_objectLeft = kLongestObject;
      m_unknownOfObject = 0;
      return;
    case BadNews:
    case Trouble: takeTrouble(); return;
    case Not:
    case WeakNot: takeNegation(span, token); return;
    case Without:
      m_sinceNegation = 0;
      m_clause.without = true;
      return;
    case No:
      m_reading.marks.add(No);
      if (span.count > 1) m_sinceNegation = 0;  // "not really working"
      return;
    case Nothing: takeNothing(token); return;
    case Contrast: takeContrast(); return;
    case Ack:  // "tá ouvindo", "uma boa certa": only a word among others
      if (token.clauseStart || m_before != None) close(Ack);
      return;
    case Solved:
    case Praise:
    case Pleased: takeOutcome(span.mark); return;
    case Enough:
    case NotNeeded:
    case Withdraw:
    case LetClose:
    case Farewell:
    case Wish: close(span.mark); return;
    case Yes:  // "levo sim": only stresses
      if (token.clauseStart || span.count > 1 || m_before == No) m_reading.marks.add(Yes);
      return;
    case Visit:
      m_reading.marks.add(Visit);
      m_clause.means = m_clause.visits = true;
      return;
    case Inverts:
      if (token.clauseStart && m_at + 2 < m_spans.size() && !isLastOfClause() && !isLastOfClause(1))
        m_reading.marks.add(Ask);
      return;
    case Order: takeOrder(token); return;
    case Fault:
      m_fault = m_sinceNegation < 0;
      m_clause.open = m_fault;
      return;
    case Time: m_clause.timed = true; [[fallthrough]];
    case Clock:
    case Article:
    case Filler: ++m_clause.idle; return;
    default:
      m_clause.means = true;
      m_reading.marks.add(span.mark);
      m_clause.open = m_clause.open || isOpening(span.mark);
  }
}

void CustomerReader::close(Mark mark) {
  m_clause.means = true;
  m_clause.afterClosing = 0;
  m_reading.marks.add(mark);
  m_clause.closing.add(mark);
}

void CustomerReader::takeOutcome(Mark mark) {
  if (m_sinceNegation >= 0 || m_before == Unsolved) {  // "ainda não conectou", "quase abriu"
    m_reading.marks.add(Unsolved);
    m_clause.open = true;
    return;
  }
  close(mark);
  if (mark == Solved) m_fault = false;
}

void CustomerReader::takeDeed() {
  ++m_clause.told;
  if (m_sinceNegation < 0 && m_clause.unknown == 0) m_clause.deed = true;
}

// "chegou", "chegou sim"; but "chegou uma taxa"
bool CustomerReader::namesNothing() const {
  return isLastOfClause() || (following() != None && following() != Article);
}

void CustomerReader::deny() {
  m_reading.marks.drop(Solved);
  m_reading.marks.add(Unsolved);
  m_clause.open = true;
}

void CustomerReader::takeTrouble() {
  if (m_sinceNegation >= 0) return;  // "sem problemas"
  m_reading.marks.add(Trouble);
  if (m_reading.marks.has(Solved) && !m_clause.closing.has(Solved))
    m_clause.open = true;  // it is back
}

void CustomerReader::takeNothing(const ClosureToken& token) {
  if (m_before == Solved && !token.clauseStart)
    deny();                                               // "resolveu nada"
  else if (m_before != Thanks && m_before != WarmThanks)  // "obrigado nada"
    m_reading.marks.add(Nothing);
  else
    m_reading.marks.add(Irony);
}

// "que pena, mas valeu" gives in, "demorou mas chegou" too: endClause() decides.
void CustomerReader::takeContrast() {
  if (m_contrast) m_reading.marks.add(Contrast);  // a second one
  m_contrast = true;
}

void CustomerReader::takeOrder(const ClosureToken& token) {
  if (token.clauseStart || (m_before != None && m_before != Article && m_before != Told &&
                            m_before != Happened && m_before != For && m_before != Clock))
    m_reading.marks.add(Request);
  else
    ++m_clause.unknown;
}

// "obrigada pela ATENÇÃO": belongs to the thanks, unless it is bad news or a new thought.
bool CustomerReader::takeObject(Mark mark) {
  --m_objectLeft;
  switch (mark) {
    case BadNews:
    case Trouble:
    case Fault:
    case Complaint:
    case Unsolved:
      m_reading.marks.add(Irony);
      m_reading.marks.drop(Thanks);
      m_reading.marks.drop(WarmThanks);
      return true;
    case Nothing: m_reading.marks.add(Irony); return true;  // "obrigado por nada"
    case None:
    case Told:
    case Happened:
      if (++m_unknownOfObject <= kMostOfObject) return true;
      m_objectLeft = 0;
      return false;
    case Filler:
    case Article:
    case Time:
    case For:
    case Solved:
    case Praise:
    case Pleased:
    case DayPart: return true;
    case Request:
    case Order:
      if (m_before == For || m_before == Article || m_before == Filler) return true;  // a noun
      [[fallthrough]];
    default: m_objectLeft = 0; return false;
  }
}

void CustomerReader::takeUnknown(const ClosureToken& token) {
  if (token.kind == ClosureToken::Kind::Number) {
    if (isTimeOfDay(token)) return;
    ++m_clause.numbers;
    if (m_clause.closing.any({Solved, Praise, Pleased})) ++m_clause.afterClosing;
  } else if (token.kind == ClosureToken::Kind::Word && !isName()) {
    ++m_clause.unknown;
    ++m_clause.afterClosing;
    if (m_sinceNegation >= 0 && m_clause.closing.has(Solved)) deny();  // "chegou sem o cabo"
  }
}

// "Obrigada Carla": of whom is spoken to, between words of leave or at the end of a clause.
bool CustomerReader::isName() {
  if (m_nameEnd > m_at) return true;
  const bool after = isClosing(m_before) || m_before == Greeting || m_before == DayPart ||
                     (m_before == Filler && m_thanked);
  if (!after) return false;
  qsizetype words = 1;
  const int most = token(m_at).clauseStart ? 1 : kLongestName;  // "obrigado, Carlos"
  while (words < most && !isLastOfClause(words - 1) && following(words) == None)
    ++words;
  if (isLastOfClause(words - 1) || isClosing(following(words))) m_nameEnd = m_at + words;
  return m_nameEnd > m_at;
}

// "17h", "às 5", "at 10": when somebody comes.
bool CustomerReader::isTimeOfDay(const ClosureToken& token) const {
  const QStringView text = m_text.word(token);
  const auto letter = std::ranges::find_if(text, [](QChar c) { return !c.isDigit(); });
  if (letter == text.end()) return m_before == Clock && text.size() <= 2;
  const QStringView unit = text.sliced(letter - text.begin());
  return text.size() <= 5 && (unit.startsWith(u'h') || unit == u"am" || unit == u"pm");
}

// "não, era só isso" answers; "não chegou" says that something is not so.
void CustomerReader::takeNegation(const Span& span, const ClosureToken& token) {
  const bool spokenTo = (following() == None || following() == Filler) && isLastOfClause(1);
  if (!token.clauseStart && m_before == Solved && spokenTo) return deny();  // "abriu não moço"
  if (!token.clauseStart && isLastOfClause()) {
    if (m_before == Solved) return deny();  // "chegou não"
    if (m_before == NotNeeded || m_before == Enough || m_before == No || m_before == Nothing ||
        m_before == Withdraw)
      return;  // "quero mais não"
  }
  const Mark next = following();
  const bool answers =
      m_at == 0 && (isLastOfClause() || next == Tag || next == Contrast ||
                    (isClosing(next) && next != Solved) || next == Not || next == WeakNot);
  if (answers) {
    m_reading.marks.add(No);
    return;
  }
  m_sinceNegation = 0;
  if (token.clauseStart || span.mark == Not) {
    m_reading.negation = true;
    m_clause.open = true;
  }
}

}  // namespace oc
