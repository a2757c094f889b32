#pragma once

#include <utility>

#include "core/domain/closure_customer.h"

namespace oc {

// Reads one message of a customer, span by span, clause by clause.
class CustomerReader {
 public:
  CustomerReader(QStringView body, const ClosureKeywords& keywords);
  CustomerReading read();
  ClosureWords takeWords() { return {std::move(m_text), std::move(m_spans)}; }

 private:
  // What has been read since the clause began.
  struct Clause {
    Marks closing;
    int spans = 0;  // without the "but" that it begins with
    int unknown = 0;
    int told = 0;
    int numbers = 0;
    int afterClosing = 0;  // unknown words since it took leave
    int idle = 0;          // spans that explain nothing
    bool means = false;    // one of them means something by itself
    bool timed = false;    // names a time
    bool visits = false;
    bool without = false;  // something is missing
    bool deed = false;     // something happened
    bool open = false;     // trouble or a negation that stays
  };

  const ClosureToken& token(qsizetype span) const { return m_text.tokens[m_spans[span].first]; }
  Mark following(qsizetype ahead = 1) const {
    return m_at + ahead < m_spans.size() ? m_spans[m_at + ahead].mark : Mark::None;
  }
  bool isLastOfClause(qsizetype ahead = 0) const {
    const qsizetype next = m_at + ahead + 1;
    return next >= m_spans.size() || token(next).clauseStart || token(next).length == 0;  // emoji
  }

  bool namesNothing() const;
  void findKeywords(const ClosureKeywords& keywords);
  void count(const ClosureToken& token, const Span& span);
  int figure(const ClosureToken& token) const;
  void endClause();
  void take(const Span& span, const ClosureToken& token);
  void close(Mark mark);
  void takeOutcome(Mark mark);
  void takeDeed();
  void deny();
  void takeTrouble();
  void takeNothing(const ClosureToken& token);
  void takeContrast();
  void takeOrder(const ClosureToken& token);
  bool takeObject(Mark mark);
  void takeUnknown(const ClosureToken& token);
  bool isName();
  bool isTimeOfDay(const ClosureToken& token) const;
  void takeNegation(const Span& span, const ClosureToken& token);

  ClosureText m_text;
  Spans m_spans;
  CustomerReading m_reading;
  Clause m_clause;
  qsizetype m_at = 0;
  Mark m_before = Mark::None;
  bool m_thanked = false;   // in this clause
  qsizetype m_nameEnd = 0;  // span behind the name that is being read
  int m_objectLeft = 0;     // spans that may still belong to the object of thanks
  int m_unknownOfObject = 0;
  qsizetype m_sinceNegation = -1;  // spans since "not", -1: none in reach
  int m_trailing = 0;              // unexplained words behind the last clause that takes leave
  bool m_contrast = false;         // something was opposed, and nothing good has followed yet
  bool m_fault = false;            // told of, and not yet said to be solved
  qsizetype m_keywordEnd = 0;
};

}  // namespace oc
