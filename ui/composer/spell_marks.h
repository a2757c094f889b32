#pragma once

#include <QSyntaxHighlighter>
#include <optional>

#include "ui/spelling/written_words.h"

class QMenu;
class QPlainTextEdit;

namespace oc::ui {

class Spelling;

// Underlines what is misspelt in a text field, but for the word that is being typed, and offers
// better words for its context menu. Only the line that changes is looked at. Both outlive it.
class SpellMarks : public QSyntaxHighlighter {
  Q_OBJECT

 public:
  SpellMarks(Spelling& spelling, QPlainTextEdit& edit);

  void setLanguage(const QString& tag);  // BCP 47; empty: the program's
  // Puts what can be done about the misspelt word at `position` before all else in `menu`.
  void offer(QMenu& menu, int position);

 protected:
  void highlightBlock(const QString& text) override;

 private:
  void cursorMoved();
  void replace(int position, int length, const QString& word);
  // The misspelt word that touches a place of the document, placed in the document.
  std::optional<WrittenWord> misspeltAt(int position);

  Spelling& m_spelling;
  QPlainTextEdit& m_edit;
  QString m_tag;
  QString m_dictionary;
  int m_typedAt = -1;  // where a word is being typed: behind its last letter
  int m_length = 0;    // of the text, when the cursor was looked at last
};

}  // namespace oc::ui
