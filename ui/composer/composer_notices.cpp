
#include "core/domain/reply_window.h"
#include "core/domain/sms_segments.h"
#include "ui/composer/attachment_book.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

// What the composer says about the text and its way.

namespace oc::ui {
namespace {

constexpr int kQuotedLength = 60;

bool mayRetry(const Error& error) {
  return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout ||
         error.code == ErrorCode::Cancelled || error.code == ErrorCode::Internal;
}

}  // namespace

QString Composer::closedText() const {
  QString words = tr("This conversation is over: %1.").arg(statusText(m_conversation.status));
  if (m_conversation.endedAt.isValid())
    words = tr("This conversation is over: %1, %2.")
                .arg(statusText(m_conversation.status),
                     relativeTime(m_conversation.endedAt, m_clock()));
  // Why a customer seemed done is told by the event in the thread, in the reader's language.
  const bool said = m_conversation.endedReason == toText(m_conversation.status) ||
                    m_conversation.status == ConversationStatus::UserClosed;
  if (!m_conversation.endedReason.isEmpty() && !said) words += u' ' + m_conversation.endedReason;
  return words;
}

void Composer::refreshNotice() {
  if (m_window.state == ReplyWindow::Ended)
    return m_notice->say(
        NoticeBar::Tone::Warning,
        tr("WhatsApp takes free text only within 24 hours of the customer's last message and "
           "refuses it now (error 63016): the window ended %1. You can write again as soon as the "
           "customer does.")
            .arg(relativeTime(m_window.endsAt, m_clock())));
  if (m_window.state == ReplyWindow::NeverOpened)
    return m_notice->say(NoticeBar::Tone::Warning,
                         tr("The customer has not written here yet, and WhatsApp refuses free text "
                            "until then (error 63016)."));
  if (m_warned && !collision().isEmpty())
    return m_notice->say(NoticeBar::Tone::Warning, collision(), tr("Send anyway"));
  const QList<FailedReply> failed = m_failed.value(m_conversation.convId);
  if (const QString refused = m_refusedFiles.value(m_conversation.convId);
      failed.isEmpty() && !refused.isEmpty())
    return m_notice->say(NoticeBar::Tone::Warning, refused, {}, tr("Dismiss"));
  if (failed.isEmpty()) return m_notice->silence();
  const FailedReply& first = failed.constFirst();
  QString words = tr("Not sent: %1").arg(errorText(first.error));
  if (!first.inField) {
    QString quoted = first.attempt.body.simplified();
    if (quoted.size() > kQuotedLength) quoted = quoted.left(kQuotedLength) + u'…';
    words += u" — “" + quoted + u'”';
  } else {
    words += u' ' + tr("Your text is kept.");
  }
  m_notice->say(NoticeBar::Tone::Bad, words, mayRetry(first.error) ? tr("Retry") : QString(),
                first.inField ? QString() : tr("Discard"));
}

void Composer::retry() {
  if (!m_window.mayWriteFreely()) return;
  const QList<FailedReply> failed = m_failed.take(m_conversation.convId);
  for (const FailedReply& reply : failed) {
    if (reply.inField) {
      const bool same =
          text().trimmed() == reply.attempt.body &&
          (!m_attached || m_attached->ready(m_conversation.convId) == reply.attempt.files);
      if (!same) continue;
      if (m_attached) m_attached->take(m_conversation.convId);
      setText({});
      m_drafts.setText(reply.attempt.owner, reply.attempt.conv, {});
    }
    m_sender.send(reply.attempt);
  }
  refresh();
}

void Composer::discardFailed() {
  if (m_failed.remove(m_conversation.convId) == 0) m_refusedFiles.remove(m_conversation.convId);
  refresh();
}

void Composer::refreshCounter() {
  constexpr int kNear = 200;
  const QString body = text().trimmed();
  const int length = int(body.size());
  QStringList parts;
  bool bad = false;
  if (length > kLongestBody) {
    parts << tr("%n characters too long", nullptr, length - kLongestBody);
    bad = true;
  } else if (length > kLongestBody - kNear) {
    parts << tr("%1 of %2 characters").arg(countText(length), countText(kLongestBody));
  }
  if (m_conversation.channel == u"sms" && length > 0) {
    const SmsSegments sms = smsSegments(body);
    parts << tr("%n SMS", "segments", sms.segments)
          << tr("%n characters left", nullptr, sms.remaining);
    if (sms.unicode) parts << tr("“%1” makes it Unicode").arg(sms.culprit);
  }
  m_counter->setText(parts.join(u" · "));
  QPalette colours = m_counter->palette();
  colours.setColor(QPalette::WindowText, bad ? tokens().bad : tokens().muted);
  m_counter->setPalette(colours);
}

}  // namespace oc::ui
