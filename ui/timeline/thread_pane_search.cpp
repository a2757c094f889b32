// What a search has found in the thread's pane.
#include "ui/models/error_text.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

TimelineView::Tail tailOf(ThreadLoader::Newer newer) {
  switch (newer) {
    case ThreadLoader::Newer::Possible: return TimelineView::Tail::Nothing;
    case ThreadLoader::Newer::Loading: return TimelineView::Tail::Loading;
    case ThreadLoader::Newer::Failed: return TimelineView::Tail::Failed;
    case ThreadLoader::Newer::Complete: break;
  }
  return TimelineView::Tail::End;
}

}  // namespace

void ThreadPane::connectSearch() {
  connect(&m_loader, &ThreadLoader::stateChanged, m_view,
          [this] { m_view->setTail(tailOf(m_loader.newer())); });
  connect(m_view, &TimelineView::newerWanted, &m_loader, &ThreadLoader::loadNewer);
  connect(m_view, &TimelineView::newestWanted, &m_loader, &ThreadLoader::goToNewest);
  connect(m_view, &TimelineView::messageWanted, &m_loader, &ThreadLoader::goTo);
  connect(&m_loader, &ThreadLoader::reached, m_view, &TimelineView::showHit);
  connect(&m_loader, &ThreadLoader::newestReached, m_view, &TimelineView::scrollToBottom);
  connect(&m_loader, &ThreadLoader::notReached, this, [this](const Error& error) {
    refuse(tr("The message could not be shown: %1").arg(errorText(error)));
  });
  connect(m_find, &FindBar::termsChanged, m_view, &TimelineView::setTerms);
  connect(m_find, &FindBar::hitWanted, &m_loader, &ThreadLoader::goTo);
  connect(m_find, &FindBar::closeWanted, this, &ThreadPane::endSearch);
}

void ThreadPane::setSearch(Search& search) {
  m_loader.setSearch(search);
  m_find->setSearch(search);
}

void ThreadPane::showHit(const ThreadHit& hit) {
  endSearch();
  m_view->setTerms(hit.terms);
  m_loader.goTo(hit.msg);
}

void ThreadPane::find() {
  if (m_conversation.convId.isValid()) m_find->open(m_conversation.ownerId, m_conversation.convId);
}

void ThreadPane::stepHit(int by) {
  m_find->isVisible() ? m_find->step(by) : find();
}

bool ThreadPane::endSearch() {
  if (!m_view->hasHits() && !m_find->isVisible()) return false;
  const bool hadFocus = m_find->isAncestorOf(focusWidget());
  m_find->close();
  m_view->clearHits();
  if (hadFocus) m_view->setFocus(Qt::ShortcutFocusReason);
  return true;
}

}  // namespace oc::ui
