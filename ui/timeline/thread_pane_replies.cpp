// What becomes of replies after they were sent, and who else is answering.
#include <algorithm>

#include "core/domain/when_done.h"
#include "ui/composer/composer.h"
#include "ui/models/error_text.h"
#include "ui/theme/notice_bar.h"
#include "ui/timeline/presence_teller.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

constexpr int kCountdownMs = 1000;

}  // namespace

void ThreadPane::connectReplies() {
  connect(m_view, &TimelineView::cancelWanted, this, &ThreadPane::takeBack);
  connect(m_view, &TimelineView::resendWanted, this, &ThreadPane::sendAgain);
  connect(m_composer, &Composer::replySent, this, &ThreadPane::onReplySent);
  connect(m_composer, &Composer::typed, m_presence, &PresenceTeller::refresh);
  connect(m_composer, &Composer::writingChanged, this, &ThreadPane::mayChanged);
  connect(&m_desk.team(), &TeamDesk::presenceChanged, this,
          [this](OwnerId, ConvId conv, const QList<Presence>& others) {
            if (conv == m_conversation.convId) m_composer->setOthers(others);
          });
  m_countdown.setInterval(kCountdownMs);
  connect(&m_countdown, &QTimer::timeout, this, [this] {
    m_store.tick(QDateTime::currentDateTimeUtc());
    if (m_store.isTicking()) return;
    m_countdown.stop();
    Q_EMIT mayChanged();
  });
}

std::optional<Presence::Doing> ThreadPane::doing() const {
  if (!m_conversation.convId.isValid() || !isVisible() || !isActiveWindow()) return std::nullopt;
  return m_composer->isTyping() ? Presence::Writing : Presence::Viewing;
}

void ThreadPane::onReplySent(const ReplyAttempt& attempt, const Message& message) {
  if (attempt.conv == m_conversation.convId) {
    m_store.resolvePending(attempt.key, message);
    if (attempt.undoSeconds > 0) {
      m_store.setDue(message.msgId, QDateTime::currentDateTimeUtc().addSecs(attempt.undoSeconds));
      m_countdown.start();
      Q_EMIT mayChanged();
    }
  }
  if (attempt.after != AfterSending::Close) return;
  whenDone(m_desk.close(attempt.owner, attempt.conv, ConversationStatus::AgentClosed, {}), this,
           [this, conv = attempt.conv](const Result<Conversation>& answer) {
             if (answer) return take(*answer);
             if (conv == m_conversation.convId)
               refuse(tr("Sent, but not closed: %1").arg(errorText(answer.error())));
           });
}

void ThreadPane::takeBack(const Message& message) {
  const int row = m_store.indexOf(message.msgId.value);
  const bool undo = row >= 0 && m_store.at(row).due.isValid();
  whenDone(m_desk.cancelReply(message.ownerId, message.msgId), this,
           [this, undo](const Result<Message>& answer) {
             if (!answer) return refuse(tr("Not taken back: %1").arg(errorText(answer.error())));
             if (answer->convId == m_conversation.convId) m_store.merge({*answer});
             if (undo) m_composer->putBack(*answer);
           });
}

void ThreadPane::takeBackNewest() {
  for (int i = m_store.count() - 1; i >= 0; --i)
    if (m_store.at(i).due.isValid()) return takeBack(m_store.at(i).message);
}

void ThreadPane::sendAgain(const Message& message) {
  whenDone(m_desk.retryReply(message.ownerId, message.msgId), this,
           [this](const Result<Message>& answer) {
             if (!answer) return refuse(tr("Not sent again: %1").arg(errorText(answer.error())));
             if (answer->convId != m_conversation.convId) return;
             m_store.merge({*answer});
             m_loader.goToNewest();
           });
}

// A reply that a colleague wrote; what is sent again was not written now.
void ThreadPane::noticeOthers(int first, int count) {
  const QList<ReplyAttempt> own = m_composer->sender().underWay(m_conversation.convId);
  for (int i = first; i < first + count; ++i) {
    const auto& row = m_store.at(i);
    if (!row.isMessage() || row.isPending() || row.isInbound()) continue;
    if (row.message.author != MessageOwner::Agent || row.message.sentByIa ||
        row.message.metadata.contains(u"retry_of"))
      continue;
    const bool mine = std::any_of(own.cbegin(), own.cend(), [&row](const ReplyAttempt& attempt) {
      return attempt.body == row.message.body;
    });
    if (!mine) m_composer->otherAnswered();
  }
}

void ThreadPane::refuse(const QString& words) {
  m_refusal->say(NoticeBar::Tone::Bad, words, {}, tr("Dismiss"));
}

QStringList ThreadPane::takeUnsent(OwnerId owner) {
  return m_composer->takeUnsent(owner);
}

}  // namespace oc::ui
