#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace oc::ui {

// Notices that nobody is at the machine: no key, mouse or touch in any window of the program for
// `limit`, or the machine slept meanwhile. UI thread.
class IdleWatch : public QObject {
  Q_OBJECT

 public:
  using Clock = std::function<std::chrono::milliseconds()>;

  // `clock` goes on while the machine sleeps; by default the system's time since it was started.
  explicit IdleWatch(QObject* parent = nullptr, Clock clock = {});

  void setLimit(std::chrono::milliseconds limit);  // 0: off, also for sleep
  std::chrono::milliseconds limit() const { return m_limit; }
  void setTick(std::chrono::milliseconds every);  // how often it looks
  void restart();                                 // as if somebody had touched a key

 Q_SIGNALS:
  void idle();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool look();  // whether it was idle()

  Clock m_clock;
  QTimer m_tick;
  std::chrono::milliseconds m_limit{0};
  std::chrono::milliseconds m_lastInput{0};
  std::chrono::milliseconds m_lastLook{0};
};

}  // namespace oc::ui
