// What of the thread counts as read, and what is new in it.
#include <algorithm>
#include <utility>

#include "core/domain/team_desk.h"
#include "core/domain/when_done.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {

// Read is what a person can have seen: the window is the active one and its end is in sight.
void ThreadPane::considerRead() {
  if (m_loader.state() != ThreadLoader::State::Ready || !m_conversation.convId.isValid()) return;
  considerMentions();
  if (!isVisible() || !isActiveWindow() || !m_view->isAtBottom()) return;
  if (m_tenant.role == u"user") return;  // for the others it stays unread, and the server refuses
  const MsgId newest = newestInbound();
  if (!newest.isValid() || newest <= m_marked) return;
  const MsgId before = std::exchange(m_marked, newest);
  whenDone(m_desk.markRead(m_conversation.ownerId, m_conversation.convId, newest), this,
           [this, before, newest](const Result<Done>& answer) {
             // Tried again when the link is back or the next message comes.
             if (!answer && m_marked == newest) m_marked = before;
           });
}

MsgId ThreadPane::newestInbound() const {
  for (int i = m_store.storedCount() - 1; i >= 0; --i)
    if (m_store.at(i).isInbound()) return m_store.at(i).message.msgId;
  return {};
}

// As read: a note at the end of the thread is seen as its messages are.
void ThreadPane::considerMentions() {
  if (!isVisible() || !isActiveWindow() || !m_view->isAtBottom()) return;
  NoteId newest;
  for (int i = 0; i < m_store.count(); ++i)
    if (const auto& note = m_store.at(i).note; note && note->mentions.contains(m_tenant.userId))
      newest = std::max(newest, note->noteId);
  if (newest <= m_mention) return;
  m_mention = newest;
  whenDone(m_desk.team().readMentions(m_conversation.ownerId, m_conversation.convId), this,
           [this, newest](const Result<Done>& answer) {
             if (!answer && m_mention == newest) m_mention = {};
           });
}

void ThreadPane::onFirstPage() {
  m_view->showUnread(m_conversation.unread);
  if (m_conversation.unread == 0) m_marked = newestInbound();
  considerRead();
}

void ThreadPane::onInserted(int first, int count) {
  if (m_loader.state() != ThreadLoader::State::Ready || !m_loader.isLive()) return;
  const bool appended = first + count >= m_store.storedCount();
  if (appended) noticeOthers(first, count);
  if (appended && !isActiveWindow()) m_view->startNewLine(first, count);
  considerRead();
}

}  // namespace oc::ui
