#include "ui/composer/reply_sender.h"

#include "core/domain/when_done.h"

namespace oc::ui {

void ReplySender::send(const ReplyAttempt& attempt) {
  m_underWay << attempt;
  Q_EMIT started(attempt);
  whenDone(m_desk.replyLater(attempt.owner, attempt.conv, attempt.body, attempt.key,
                             attempt.undoSeconds),
           this, [this, attempt](const Result<Message>& answer) {
             m_underWay.removeOne(attempt);
             if (answer)
               Q_EMIT sent(attempt, *answer);
             else
               Q_EMIT failed(attempt, answer.error());
           });
}

QList<ReplyAttempt> ReplySender::underWay(ConvId conv) const {
  QList<ReplyAttempt> here;
  for (const ReplyAttempt& attempt : m_underWay)
    if (attempt.conv == conv) here << attempt;
  return here;
}

}  // namespace oc::ui
