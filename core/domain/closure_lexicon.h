#pragma once

#include <QHash>
#include <QString>
#include <QVarLengthArray>
#include <array>
#include <deque>
#include <initializer_list>
#include <span>
#include <vector>

#include "core/domain/closure_text.h"
#include "core/domain/closure_words.h"

namespace oc {

// A stretch of tokens that has one meaning; a token that the lexicon doesn't know is one by itself.
struct Span {
  Mark mark = Mark::None;
  qsizetype first = 0;  // token
  qsizetype count = 1;
};
using Spans = QVarLengthArray<Span, 48>;

// A message and what its words mean.
struct ClosureWords {
  ClosureText text;
  Spans spans;
};

// The phrases of several languages in one: people mix them. Thread-safe once made.
class ClosureLexicon {
 public:
  static const ClosureLexicon& ofCustomers();
  static const ClosureLexicon& ofOrganisation();

  explicit ClosureLexicon(std::initializer_list<std::span<const PhraseGroup>> lists);

  // Splits a text into spans, the longest phrase first. Stretched letters and a slip of the finger
  // in the long words of thanks and farewell don't matter.
  Spans read(const ClosureText& text) const;

  // Words that stand in the lists with two meanings when alone; the tests want none.
  const QStringList& contradictions() const { return m_contradictions; }

 private:
  // A place of a phrase. `bits` has a bit for each of its words, by bitOf(): most places are
  // ruled out by that alone.
  struct Slot {
    quint64 bits = 0;
    quint32 first = 0;  // of its words in m_slotWords, any of which may stand there
    quint16 count = 0;
    bool optional = false;
  };
  struct Phrase {
    quint32 firstSlot = 0;  // in m_slots
    quint16 slotCount = 0;
    Mark mark = Mark::None;
    bool first = false;  // only where a clause begins
    bool last = false;   // only where one ends
  };
  // What a word of a text may stand for, indices into m_byId, -1 where there is none: as written
  // with its accents, without them, by its stem, by its ending.
  struct Ids {
    std::array<int, 4> all{-1, -1, -1, -1};
    quint64 bits = 0;  // of all of them
  };
  using AllIds = QVarLengthArray<Ids, 48>;
  struct Found {
    Mark mark = Mark::None;
    qsizetype count = 0;
  };
  struct Pattern {
    std::u16string letters;
    int id = -1;
    bool accented = false;
  };

  void add(QStringView phrase, Mark mark);
  void addAlone(int word, Mark mark);
  int learn(QStringView word);
  void learnPattern(const QString& word, int id);
  int find(QStringView word) const { return m_words.value(word, -1); }
  int findStem(QStringView word) const;
  int findEnding(QStringView word, QStringView accented) const;
  Ids idsOf(const ClosureText& text, const ClosureToken& token) const;
  int mistyped(QStringView word) const;
  std::span<const int> wordsOf(const Slot& slot) const {
    return {m_slotWords.data() + slot.first, slot.count};
  }
  std::span<const Slot> slotsOf(const Phrase& phrase) const {
    return {m_slots.data() + phrase.firstSlot, phrase.slotCount};
  }
  bool matches(const Phrase& phrase, int first, const AllIds& ids, qsizetype at,
               const ClosureText& text, qsizetype* end) const;
  Found longest(int first, const AllIds& ids, qsizetype at, const ClosureText& text) const;

  // A phrase that may begin with a word, and the bits of the words that may follow there.
  struct Beginning {
    int phrase = 0;      // index into m_phrases
    bool alone = false;  // nothing need follow
    quint64 next = 0;
  };
  struct Word {
    QString text;  // owns what m_words points at
    Mark alone = Mark::None;
    std::vector<Beginning> phrases;
  };
  std::deque<Word> m_byId;
  QHash<QStringView, int> m_words;
  std::vector<Phrase> m_phrases;
  std::vector<Slot> m_slots;                        // of all phrases
  std::vector<int> m_slotWords;                     // of all slots
  QHash<quint64, std::vector<Pattern>> m_stems;     // by their first letters
  QHash<char16_t, std::vector<Pattern>> m_endings;  // by their last letter
  QStringList m_contradictions;
};

}  // namespace oc
