#include "ui/door/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <ctime>

namespace oc::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 1s;
constexpr auto kSleep = 30s;  // a look that comes later than this: the machine slept

// Since the machine was started, its sleep included; turning the wall clock changes nothing.
std::chrono::milliseconds sinceBoot() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::duration_cast<std::chrono::milliseconds>(
                                                std::chrono::nanoseconds(now.tv_nsec));
}

bool isInput(QEvent::Type type) {
  switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
  }
}

}  // namespace

IdleWatch::IdleWatch(QObject* parent, Clock clock)
    : QObject(parent), m_clock(clock ? std::move(clock) : sinceBoot) {
  m_tick.setInterval(kTick);
  connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
  QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit) {
  m_limit = limit;
  restart();
  if (limit > 0ms)
    m_tick.start();
  else
    m_tick.stop();
}

void IdleWatch::setTick(std::chrono::milliseconds every) {
  m_tick.setInterval(every);
}

void IdleWatch::restart() {
  m_lastInput = m_lastLook = m_clock();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event) {
  // What the program sends to itself is nobody's hand.
  if (!isInput(event->type()) || !event->spontaneous() || !m_tick.isActive()) return false;
  const bool late = look();  // a hand after a long absence finds it locked and does nothing else
  m_lastInput = m_clock();
  return late;
}

bool IdleWatch::look() {
  const auto now = m_clock();
  const bool slept = now - m_lastLook >= kSleep;
  const bool left = now - m_lastInput >= m_limit;
  m_lastLook = now;
  if (!slept && !left) return false;
  m_lastInput = now;
  Q_EMIT idle();
  return true;
}

}  // namespace oc::ui
