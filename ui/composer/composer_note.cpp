// The composer's other field, for notes to the team.
#include <QApplication>
#include <QPushButton>

#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/note_field.h"

namespace oc::ui {

void Composer::connectNotes() {
  m_noteField->hide();
  connect(m_note, &QPushButton::clicked, this, [this] { setNoting(true); });
  connect(m_noteField, &NoteField::left, this, [this] { setNoting(false); });
  connect(m_noteField, &NoteField::kept, this, [this](const Note& note) {
    if (note.convId == m_conversation.convId) setNoting(false);
    Q_EMIT noteKept(note);
  });
}

// A closed conversation takes notes as well.
bool Composer::mayNote() const {
  return m_conversation.convId.isValid() && m_tenant.role != u"user";
}

void Composer::setNoting(bool on) {
  on = on && mayNote();
  if (on == m_noting) {
    if (on) m_noteField->setFocus();
    return;
  }
  m_noting = on;
  const bool hadFocus = m_noteField->isAncestorOf(QApplication::focusWidget());
  setFocusProxy(on ? static_cast<QWidget*>(m_noteField) : m_edit);
  m_noteField->setVisible(on);
  refresh();
  // Not where another conversation is opened from the list, which keeps the focus then.
  if (on || hadFocus) setFocus();
}

void Composer::editNote(const Note& note) {
  if (note.convId != m_conversation.convId || !mayNote()) return;
  m_noteField->edit(note);
  setNoting(true);
}

QStringList Composer::takeUnsent(OwnerId owner) {
  QStringList texts = m_drafts.take(owner) + m_noteField->take(owner);
  m_failed.removeIf([&texts, owner](const auto& it) {
    const QList<FailedReply>& failed = it.value();
    if (failed.isEmpty() || failed.first().attempt.owner != owner) return false;
    for (const FailedReply& reply : failed)
      if (!reply.inField) texts += reply.attempt.body;
    return true;
  });
  return texts;
}

}  // namespace oc::ui
