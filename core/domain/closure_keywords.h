#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace oc {

struct ClosureText;

// A tenant's key words, folded once.
class ClosureKeywords {
 public:
  explicit ClosureKeywords(const QStringList& words);
  bool isEmpty() const { return m_phrases.empty(); }
  // Tokens from `at` on that are a key word or phrase; 0 when none begins there.
  qsizetype match(const ClosureText& text, qsizetype at) const;

 private:
  struct Word {
    QString plain;
    QString single;  // without doubled letters
  };
  std::vector<std::vector<Word>> m_phrases;
};

}  // namespace oc
