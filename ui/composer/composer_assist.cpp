// The assistant's part of the composer: a suggestion above the field, taken over or thrown away.
#include <QKeyEvent>
#include <QPushButton>

#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

bool isEscape(const QEvent& event) {
  return static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
}

}  // namespace

void Composer::connectAssistant() {
  connect(m_suggest, &QPushButton::clicked, m_suggestion, &SuggestionStrip::ask);
  connect(m_suggestion, &SuggestionStrip::inserted, this, &Composer::insertSuggestion);
  connect(m_suggestion, &SuggestionStrip::changed, this, &Composer::refreshSuggest);
}

void Composer::setAssistant(bool available) {
  m_assistant = available;
  m_suggestion->setAvailable(available);
  refreshSuggest();
}

void Composer::refreshSuggest() {
  m_suggest->setVisible(m_assistant);
  m_suggest->setEnabled(!m_suggestion->isUnderWay() && m_window.mayWriteFreely());
  m_suggest->setIcon(icon(QStringLiteral("sparkle"), tokens().muted));
}

// After what was typed, as one step that Ctrl+Z takes back.
void Composer::insertSuggestion(const QString& text) {
  QTextCursor cursor = m_edit->textCursor();
  cursor.movePosition(QTextCursor::End);
  const QString before = m_edit->toPlainText();
  const bool apart = before.isEmpty() || before.back().isSpace();
  cursor.insertText(apart ? text : QString(u'\n' + text));
  m_edit->setTextCursor(cursor);
  m_edit->setFocus();
}

// Esc would go to the list; while there is a suggestion it throws that away first.
bool Composer::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isEscape(*event) && m_suggestion->isVisible()) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void Composer::keyPressEvent(QKeyEvent* event) {
  if (!isEscape(*event) || !m_suggestion->isVisible()) return QWidget::keyPressEvent(event);
  m_suggestion->discard();
  m_edit->setFocus();
  event->accept();
}

}  // namespace oc::ui
