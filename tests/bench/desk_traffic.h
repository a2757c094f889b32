#pragma once

#include <QObject>
#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

#include "core/domain/ids.h"
#include "tests/app/live_desk.h"

namespace oc::bench {

// Tells of each message of the open thread when a paint event that shows it has been handled.
class BubbleWatch : public QObject {
 public:
  BubbleWatch(ui::TimelineView& view, std::function<void(const Message&)> painted);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void tell();

  ui::TimelineView& m_view;
  const std::function<void(const Message&)> m_painted;
  MsgId m_newest;  // that was painted
  bool m_inside = false;
};

// Signed webhooks for a desk of DeskStage at a pace, over kept connections on a thread of their
// own. Each fifth is of the last customer, whose conversation fill() makes the newest; the others
// are spread over the rest.
class DeskTraffic {
 public:
  DeskTraffic(test::LiveDesk& desk, int customers, int perSecond, int seconds);

  // Sends all and lets events be handled until each is answered; ends the program when one isn't
  // stored.
  void run();

  qsizetype ofLast() const;  // so many are of the last customer

  // Milliseconds since the message, one of this traffic, was handed to its connection; negative for
  // another's.
  double age(const Message& message) const;

 private:
  using Clock = std::chrono::steady_clock;

  const quint16 m_port;
  const int m_perSecond;
  const int m_seconds;
  QList<QByteArray> m_requests;
  std::vector<std::atomic<Clock::time_point>> m_sent;  // the epoch: not yet
};

// The address of DeskStage's customer, from 1.
QString deskCustomer(int number);

}  // namespace oc::bench
