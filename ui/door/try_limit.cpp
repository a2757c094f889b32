#include "ui/door/try_limit.h"

#include <algorithm>

namespace oc::ui {
namespace {

constexpr int kFree = 3;
constexpr int kFirstWait = 2;
constexpr int kLongestWait = 60;
constexpr int kMostDoublings = 5;  // 2 s to 64 s

}  // namespace

TryLimit::TryLimit(QObject* parent) : QObject(parent) {
  connect(&m_timer, &QTimer::timeout, this, [this] {
    if (--m_secondsLeft == 0) m_timer.stop();
    Q_EMIT changed();
  });
}

void TryLimit::failed() {
  if (++m_failures < kFree) return;
  const int doublings = std::min(m_failures - kFree, kMostDoublings);
  m_secondsLeft = std::min(kFirstWait << doublings, kLongestWait);
  m_timer.start(m_unitMs);
  Q_EMIT changed();
}

void TryLimit::succeeded() {
  m_failures = m_secondsLeft = 0;
  m_timer.stop();
  Q_EMIT changed();
}

}  // namespace oc::ui
