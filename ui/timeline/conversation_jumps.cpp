#include "ui/timeline/conversation_jumps.h"

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/theme/notice_bar.h"

namespace oc::ui {

ConversationJumps::ConversationJumps(Desk& desk, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_desk(desk), m_notice(notice) {
  connect(&notice, &NoticeBar::actionClicked, this, [this] { jump(m_kind, m_from); });
  connect(&notice, &NoticeBar::otherClicked, this, [this] { m_notice.silence(); });
}

void ConversationJumps::openPrevious(const Conversation& from) {
  if (from.previousConvId.isValid()) jump(Kind::Previous, from);
}

void ConversationJumps::openFollowUp(const Conversation& from) {
  jump(Kind::FollowUp, from);
}

void ConversationJumps::forget() {
  ++m_request;
  m_busy = false;
  m_notice.silence();
}

void ConversationJumps::jump(Kind kind, const Conversation& from) {
  if (m_busy) return;
  m_busy = true;
  m_kind = kind;
  m_from = from;
  m_notice.silence();
  Q_EMIT busyChanged(true);
  auto future = kind == Kind::FollowUp ? m_desk.openFollowUp(from.ownerId, from.convId)
                                       : m_desk.conversation(from.ownerId, from.previousConvId);
  whenDone(std::move(future), this,
           [this, number = ++m_request](const Result<Conversation>& answer) {
             if (number == m_request) answered(answer);
           });
}

void ConversationJumps::answered(const Result<Conversation>& answer) {
  m_busy = false;
  Q_EMIT busyChanged(false);
  if (answer) {
    Q_EMIT wanted(*answer);
    return;
  }
  const QString words = m_kind == Kind::FollowUp
                            ? tr("No follow-up was opened: %1")
                            : tr("The previous conversation could not be opened: %1");
  m_notice.say(NoticeBar::Tone::Bad, words.arg(errorText(answer.error())), tr("Try again"),
               tr("Dismiss"));
}

}  // namespace oc::ui
