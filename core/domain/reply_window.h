#pragma once

#include <QDateTime>
#include <QStringView>

namespace oc {

// Whether free text may be sent now. WhatsApp takes it only within 24 hours of the customer's last
// message and refuses it afterwards (Twilio's error 63016); other channels have no such window.
struct ReplyWindow {
  enum State {
    Unlimited,  // the channel has no window
    Open,
    Closing,     // less than two hours are left
    Ended,       // the customer wrote too long ago
    NeverOpened  // the customer never wrote in this conversation
  };
  State state = Unlimited;
  QDateTime endsAt;        // UTC; invalid when Unlimited or NeverOpened
  qint64 secondsLeft = 0;  // 0 unless Open or Closing

  bool mayWriteFreely() const { return state != Ended && state != NeverOpened; }
  bool operator==(const ReplyWindow&) const = default;
};

ReplyWindow replyWindow(QStringView channel, const QDateTime& lastInboundAt, const QDateTime& now);

}  // namespace oc
