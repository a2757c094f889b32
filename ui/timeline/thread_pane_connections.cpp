// How the parts of the thread's pane talk to each other, and who does what is asked for.
#include <QStackedWidget>

#include "ui/composer/composer.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/notice_bar.h"
#include "ui/timeline/closure_banner.h"
#include "ui/timeline/conversation_jumps.h"
#include "ui/timeline/details_popover.h"
#include "ui/timeline/summary_popover.h"
#include "ui/timeline/thread_actions.h"
#include "ui/timeline/thread_header.h"
#include "ui/timeline/thread_media.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/thread_skeleton.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {

void ThreadPane::connectParts() {
  connect(&m_skeletonDelay, &QTimer::timeout, this,
          [this] { m_middle->setCurrentWidget(m_skeleton); });
  connect(&m_tick, &QTimer::timeout, this, &ThreadPane::tick);
  connect(&m_loader, &ThreadLoader::stateChanged, this, &ThreadPane::onLoaderChanged);
  connect(&m_loader, &ThreadLoader::firstPageMerged, this, &ThreadPane::onFirstPage);
  connect(&m_store, &MessageStore::rowsInserted, this, &ThreadPane::onInserted);
  connect(m_view, &TimelineView::olderWanted, &m_loader, &ThreadLoader::loadOlder);
  connect(m_view, &TimelineView::retryWanted, &m_loader, &ThreadLoader::retry);
  connect(m_view, &TimelineView::linkActivated, this, &ThreadPane::linkActivated);
  connect(m_view, &TimelineView::atBottomChanged, this, &ThreadPane::considerRead);
  connect(m_error, &EmptyState::actionTriggered, &m_loader, &ThreadLoader::retry);
  connect(m_composer, &Composer::emojisUsed, this, &ThreadPane::emojisUsed);
  connect(m_composer, &Composer::replyStarted, this, &ThreadPane::onReplyStarted);
  connect(m_composer, &Composer::replyFailed, this,
          [this](const ReplyAttempt& attempt) { m_store.dropPending(attempt.key); });
  connect(m_header, &ThreadHeader::closed, this,
          [this](const Conversation& closed) { take(closed); });
  connect(&m_desk, &Desk::linkChanged, this, [this](const LinkState& state) {
    if (!state.up) return;
    m_loader.retry();
    considerRead();
  });
}

void ThreadPane::setRecentEmojis(const QStringList& recent) {
  m_composer->setRecentEmojis(recent);
}

void ThreadPane::setMedia(MediaDesk& media, Sound* sound) {
  m_composer->setMedia(media);
  m_media = new ThreadMedia(media, sound, m_store, *m_view, *this);
  connect(m_media, &ThreadMedia::olderWanted, &m_loader, &ThreadLoader::loadOlder);
  connect(m_media, &ThreadMedia::filesDropped, m_composer, &Composer::attach);
  connect(m_media, &ThreadMedia::told, this, [this](NoticeBar::Tone tone, const QString& words) {
    m_refusal->say(tone, words, {}, tr("Dismiss"));
  });
  // What could not be had while it was away.
  connect(&m_desk, &Desk::linkChanged, m_view->viewport(),
          [this] { m_view->viewport()->update(); });
}

// The agent's answer to the banner holds at once; it is taken back when the desk refuses.
void ThreadPane::connectClosure() {
  connect(m_composer, &Composer::writingChanged, m_banner, &ClosureBanner::setWriting);
  connect(m_banner, &ClosureBanner::assumed, this, [this](const Conversation& assumed) {
    m_assumed = assumed;
    showConversation();
  });
  connect(m_banner, &ClosureBanner::changed, this, &ThreadPane::take);
  connect(m_banner, &ClosureBanner::refused, this, [this](ConvId conv) {
    if (conv != m_conversation.convId) return;
    m_assumed.reset();
    showConversation();
  });
}

void ThreadPane::connectActions() {
  connect(m_view, &TimelineView::reasonsWanted, this,
          [this](const ConversationEvent& event, const QRect& at) {
            m_details->showReasons(event.closure, event.at, at);
          });
  connect(m_view, &TimelineView::resultWanted, m_details, &DetailsPopover::showResult);
  connect(m_view, &TimelineView::previousWanted, this,
          [this] { m_jumps->openPrevious(m_conversation); });
  const auto followUp = [this] { m_jumps->openFollowUp(m_conversation); };
  connect(m_view, &TimelineView::followUpWanted, this, followUp);
  connect(m_header, &ThreadHeader::followUpWanted, this, followUp);
  connect(m_jumps, &ConversationJumps::wanted, this, &ThreadPane::conversationWanted);
  connect(m_jumps, &ConversationJumps::busyChanged, m_header, &ThreadHeader::setBusy);
  connect(m_view, &TimelineView::noteEditWanted, m_composer, &Composer::editNote);
  connect(m_view, &TimelineView::noteDeletionWanted, this, &ThreadPane::deleteNote);
  connect(m_composer, &Composer::noteKept, this, &ThreadPane::takeNote);
  connect(m_header, &ThreadHeader::wanted, this, &ThreadPane::act);
  connect(m_actions, &ThreadActions::closeWanted, m_header, &ThreadHeader::askToClose);
  connect(m_actions, &ThreadActions::noteWanted, m_composer,
          [this] { m_composer->setNoting(true); });
  connect(m_actions, &ThreadActions::changed, this, &ThreadPane::take);
  connect(m_actions, &ThreadActions::mayChanged, this, &ThreadPane::mayChanged);
  connect(m_header, &ThreadHeader::summaryWanted, this,
          [this](const QRect& anchor) { m_summary->ask(m_conversation, anchor); });
  connect(&m_features, &FeatureBook::changed, this, &ThreadPane::offerAssistant);
}

// Who may only read may not ask it either: each request costs the tenant money.
void ThreadPane::offerAssistant() {
  const bool offered = m_features.hasAssistant() && m_tenant.role != u"user";
  m_header->setAssistant(offered);
  m_composer->setAssistant(offered);
  if (!offered) m_summary->hide();
}

bool ThreadPane::may(ThreadAction action) const {
  switch (action) {
    case ThreadAction::SendAndClose:
    case ThreadAction::SendAndNext: return m_composer->maySend();
    case ThreadAction::Attach: return m_composer->mayAttach();
    case ThreadAction::Emoji: return m_composer->isEnabled();
    case ThreadAction::UndoSending: return m_store.isTicking();
    default: return m_actions->may(action);
  }
}

void ThreadPane::act(ThreadAction action) {
  switch (action) {
    case ThreadAction::SendAndClose: return m_composer->sendAnd(AfterSending::Close);
    case ThreadAction::SendAndNext: return m_composer->sendAnd(AfterSending::Next);
    case ThreadAction::UndoSending: return takeBackNewest();
    case ThreadAction::Attach: return m_composer->chooseFiles();
    case ThreadAction::Emoji: return m_composer->chooseEmoji();
    case ThreadAction::QuickReply: return m_composer->beginQuickReply();
    case ThreadAction::ManageQuickReplies: return m_composer->manageQuickReplies();
    default: return m_actions->act(action, m_header->anchorOf(action));
  }
}

void ThreadPane::actAt(ThreadAction action, const QRect& anchor) {
  m_actions->act(action, anchor);
}

void ThreadPane::label(const QString& name, bool on) {
  if (may(ThreadAction::Labels)) m_actions->label(name, on);
}

}  // namespace oc::ui
