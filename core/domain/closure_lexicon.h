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
  struct Slot {
    QVarLengthArray<int, 4> words;  // any of them
    bool optional = false;
  };
  struct Phrase {
    std::vector<Slot> slots;
    Mark mark = Mark::None;
    bool first = false;  // only where a clause begins
    bool last = false;   // only where one ends
  };
  // What a word of a text may stand for, indices into m_byId, -1 where there is none: as written
  // with its accents, without them, by its stem, by its ending.
  using Ids = std::array<int, 4>;
  using AllIds = QVarLengthArray<Ids, 48>;
  struct Found {
    Mark mark = Mark::None;
    qsizetype count = 0;
  };
  struct Pattern {
    QString letters;
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
  bool matches(const Phrase& phrase, int first, const AllIds& ids, qsizetype at,
               const ClosureText& text, qsizetype* end) const;
  Found longest(int first, const AllIds& ids, qsizetype at, const ClosureText& text) const;

  struct Word {
    QString text;  // owns what m_words points at
    Mark alone = Mark::None;
    std::vector<int> phrases;  // that may begin with it, indices into m_phrases
  };
  std::deque<Word> m_byId;
  QHash<QStringView, int> m_words;
  std::vector<Phrase> m_phrases;
  QHash<quint64, std::vector<Pattern>> m_stems;     // by their first letters
  QHash<char16_t, std::vector<Pattern>> m_endings;  // by their last letter
  QStringList m_contradictions;
};

}  // namespace oc
