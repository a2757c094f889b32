#pragma once

#include <QHash>
#include <QString>
#include <QVarLengthArray>
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
  };
  struct Ids {
    int plain = -1;
    int accented = -1;
  };
  using AllIds = QVarLengthArray<Ids, 48>;
  struct Found {
    Mark mark = Mark::None;
    qsizetype count = 0;
  };

  void add(QStringView phrase, Mark mark);
  void addAlone(int word, Mark mark);
  int learn(QStringView word);
  int find(QStringView word) const { return m_words.value(word, -1); }
  Ids idsOf(const ClosureText& text, const ClosureToken& token) const;
  int mistyped(QStringView word) const;
  Found longest(int first, const AllIds& ids, qsizetype at, const ClosureText& text) const;

  struct Word {
    QString text;  // owns what m_words points at
    Mark alone = Mark::None;
    std::vector<int> phrases;  // that may begin with it, indices into m_phrases
  };
  std::vector<Word> m_byId;
  QHash<QStringView, int> m_words;
  std::vector<Phrase> m_phrases;
  QStringList m_contradictions;
};

}  // namespace oc
