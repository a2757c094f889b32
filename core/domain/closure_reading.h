#pragma once

#include <QStringList>
#include <QStringView>
#include <QtGlobal>
#include <initializer_list>
#include <vector>

#include "core/domain/closure_words.h"

namespace oc {

class Marks {
 public:
  void add(Mark mark) { m_bits |= bit(mark); }
  void drop(Mark mark) { m_bits &= ~bit(mark); }
  void add(const Marks& other) { m_bits |= other.m_bits; }
  bool has(Mark mark) const { return m_bits & bit(mark); }
  bool any(std::initializer_list<Mark> marks) const {
    for (const Mark mark : marks)
      if (has(mark)) return true;
    return false;
  }

 private:
  static constexpr quint64 bit(Mark mark) { return quint64{1} << int(mark); }
  quint64 m_bits = 0;
};

// A tenant's key words, folded once.
class ClosureKeywords {
 public:
  explicit ClosureKeywords(const QStringList& words);
  bool isEmpty() const { return m_phrases.empty(); }
  // Tokens from `at` on that are a key word or phrase; 0 when none begins there.
  qsizetype match(const struct ClosureText& text, qsizetype at) const;

 private:
  struct Word {
    QString plain;
    QString single;  // without doubled letters
  };
  std::vector<std::vector<Word>> m_phrases;
};

// What a customer's message says.
struct CustomerReading {
  Marks marks;
  bool question = false;  // has a question mark
  bool negation = false;  // says that something is not so
  bool keyword = false;
  bool cut = false;
  int words = 0;    // all of them
  int content = 0;  // words that neither take leave nor belong to the courtesies around it
  int told = 0;     // of these: verbs of the past, which tell a story and ask for nothing
  int numbers = 0;
  int goodEmoji = 0;
  int badEmoji = 0;
  int otherEmoji = 0;

  bool isSilent() const { return words + numbers + goodEmoji + badEmoji + otherEmoji == 0; }
  bool speaksAgainst() const;  // leaves something open
  bool takesLeave() const;     // thanks, says goodbye, that it works, that nothing else is needed
};
CustomerReading readCustomer(QStringView body, const ClosureKeywords& keywords);

// What the organisation said last, before the customer's turn: agents and bots, all messages of
// that turn in their order.
struct OrganisationReading {
  bool asksMore = false;
  bool asksToClose = false;
  bool asksSolved = false;
  bool asksDoubts = false;
  bool asksRating = false;
  bool asks = false;      // a question or a request for data that waits for its answer
  bool promised = false;  // work that has not been reported done since
  bool instructed = false;
  bool reported = false;
  bool apologised = false;
  bool brief = false;    // the newest message is short
  bool greeted = false;  // and said nothing else
  bool tookLeave = false;

  void read(QStringView body);  // the next message
};

}  // namespace oc
