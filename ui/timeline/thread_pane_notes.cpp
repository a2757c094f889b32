// The team's notes in the thread's pane.
#include "core/domain/team_desk.h"
#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/parts/dialog.h"
#include "ui/timeline/thread_pane.h"

namespace oc::ui {

void ThreadPane::takeNote(const Note& note) {
  if (note.convId == m_conversation.convId) m_store.mergeNotes({note});
}

void ThreadPane::deleteNote(const Note& note) {
  const auto done = [this](const Result<Note>& answer) {
    if (answer) return takeNote(*answer);
    refuse(tr("The note was not deleted: %1").arg(errorText(answer.error())));
  };
  confirm(this, tr("Delete the note?"),
          tr("Nobody will be able to read it any more. That there was one stays visible."),
          tr("Delete"), [this, note, done] {
            whenDone(m_desk.team().deleteNote(note.ownerId, note.noteId), this, done);
          });
}

}  // namespace oc::ui
