#include "core/domain/reply_window.h"

namespace oc {
namespace {

constexpr qint64 kWindowSeconds = 24 * 60 * 60;
constexpr qint64 kClosingSeconds = 2 * 60 * 60;

}  // namespace

ReplyWindow replyWindow(QStringView channel, const QDateTime& lastInboundAt, const QDateTime& now) {
  ReplyWindow window;
  if (channel != u"whatsapp") return window;
  if (!lastInboundAt.isValid()) {
    window.state = ReplyWindow::NeverOpened;
    return window;
  }
  window.endsAt = lastInboundAt.toUTC().addSecs(kWindowSeconds);
  const qint64 left = now.secsTo(window.endsAt);
  if (left <= 0) {
    window.state = ReplyWindow::Ended;
    return window;
  }
  window.secondsLeft = left;
  window.state = left < kClosingSeconds ? ReplyWindow::Closing : ReplyWindow::Open;
  return window;
}

}  // namespace oc
