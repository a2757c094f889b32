#include "ui/composer/spell_marks.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>
#include <utility>

#include "core/domain/text_safety.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {

SpellMarks::SpellMarks(Spelling& spelling, QPlainTextEdit& edit)
    : QSyntaxHighlighter(edit.document()),
      m_spelling(spelling),
      m_edit(edit),
      m_dictionary(spelling.dictionaryFor({})) {
  connect(&spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
  connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::cursorMoved);
}

void SpellMarks::setLanguage(const QString& tag) {
  if (tag == std::exchange(m_tag, tag)) return;
  const QString dictionary = m_spelling.dictionaryFor(tag);
  if (dictionary != std::exchange(m_dictionary, dictionary)) rehighlight();
}

// Text that changes by a letter is being typed; where the cursor only moves, all is written.
void SpellMarks::cursorMoved() {
  const int at = m_edit.textCursor().position();
  const int length = document()->characterCount();
  const bool typing = qAbs(length - std::exchange(m_length, length)) == 1;
  const int before = std::exchange(m_typedAt, typing ? at : -1);
  for (const int place : {before, m_typedAt})
    if (const QTextBlock block = document()->findBlock(place); place >= 0 && block.isValid())
      rehighlightBlock(block);
}

void SpellMarks::highlightBlock(const QString& text) {
  if (!m_spelling.isOn() || m_dictionary.isEmpty()) return;
  QTextCharFormat wrong;
  wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
  wrong.setUnderlineColor(tokens().bad);
  const int typedAt = m_typedAt - currentBlock().position();
  for (const WrittenWord& word : writtenWords(text)) {
    if (word.start + word.length == typedAt) continue;
    if (!m_spelling.isRight(m_dictionary, text.mid(word.start, word.length)))
      setFormat(word.start, word.length, wrong);
  }
}

std::optional<WrittenWord> SpellMarks::misspeltAt(int position) {
  const QTextBlock block = document()->findBlock(position);
  const int at = position - block.position();
  for (const WrittenWord& word : writtenWords(block.text()))
    if (word.start <= at && at <= word.start + word.length &&
        !m_spelling.isRight(m_dictionary, block.text().mid(word.start, word.length)))
      return WrittenWord{word.start + block.position(), word.length};
  return std::nullopt;
}

void SpellMarks::offer(QMenu& menu, int position) {
  const auto found = misspeltAt(position);
  if (!found) return;
  QTextCursor cursor(document());
  cursor.setPosition(found->start);
  cursor.setPosition(found->start + found->length, QTextCursor::KeepAnchor);
  const QString word = cursor.selectedText();
  QAction* const first = menu.actions().value(0);
  const auto add = [&menu, first](const QString& text) {
    auto* action = new QAction(text, &menu);
    menu.insertAction(first, action);
    return action;
  };
  const QStringList better = m_spelling.suggestions(m_dictionary, word);
  for (const QString& suggestion : better)
    connect(add(QString(suggestion).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, word = *found, suggestion] { replace(word.start, word.length, suggestion); });
  if (better.isEmpty()) add(tr("No better spelling is known"))->setEnabled(false);
  //: %1 a word that the agent has written
  connect(add(tr("Add “%1” to the dictionary").arg(visibleLine(word))), &QAction::triggered, this,
          [this, word] {
            const auto kept = m_spelling.addOwnWord(word);
            if (!kept) QToolTip::showText(QCursor::pos(), plainTip(kept.error().message), &m_edit);
          });
  menu.insertSeparator(first);
}

void SpellMarks::replace(int position, int length, const QString& word) {
  QTextCursor cursor(document());
  cursor.setPosition(position);
  cursor.setPosition(position + length, QTextCursor::KeepAnchor);
  cursor.insertText(word);
}

}  // namespace oc::ui
