#pragma once

#include <QHash>
#include <QHostAddress>
#include <chrono>

namespace oc::http {

// How long refusals of forged requests are held back, so that who sends thousands of them costs no
// more than who sends a few: each address gets some at once and then kPerSecond. Who has proven who
// they are never waits, whatever others behind the same address do.
class Patience {
 public:
  using Clock = std::chrono::steady_clock;
  static constexpr int kPerSecond = 100;
  static constexpr int kAtOnce = 200;
  static constexpr std::chrono::milliseconds kLongest{2000};

  // For one more refusal of this address, which is counted.
  std::chrono::milliseconds delayFor(const QHostAddress& address, Clock::time_point now);

 private:
  void forgetOld(Clock::time_point now);

  QHash<QHostAddress, Clock::time_point> m_next;  // when the address's next refusal would be due
};

}  // namespace oc::http
