#include "ui/composer/reply_sender.h"

#include "core/domain/when_done.h"

namespace oc::ui {

void ReplySender::send(const ReplyAttempt& attempt) {
  m_underWay << attempt;
  Q_EMIT started(attempt);
  const auto answer = attempt.files.isEmpty()
                          ? m_desk.replyLater(attempt.owner, attempt.conv, attempt.body,
                                              attempt.key, attempt.undoSeconds)
                          : m_media->reply(attempt.owner, attempt.conv, attempt.body, attempt.files,
                                           attempt.key, attempt.undoSeconds);
  whenDone(answer, this, [this, attempt](const Result<Message>& stored) {
    m_underWay.removeOne(attempt);
    if (stored)
      Q_EMIT sent(attempt, *stored);
    else
      Q_EMIT failed(attempt, stored.error());
  });
}

QList<ReplyAttempt> ReplySender::underWay(ConvId conv) const {
  QList<ReplyAttempt> here;
  for (const ReplyAttempt& attempt : m_underWay)
    if (attempt.conv == conv) here << attempt;
  return here;
}

}  // namespace oc::ui
