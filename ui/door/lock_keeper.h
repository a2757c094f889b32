#pragma once

#include <QObject>
#include <QPointer>

#include "core/domain/door.h"
#include "ui/door/door_memory.h"
#include "ui/door/idle_watch.h"
#include "ui/door/screen_guard.h"

class QStackedLayout;
class QWidget;

namespace oc::ui {

class LockView;

// Locks the window: when nobody has touched it for a while, after the machine slept, and when asked
// to. Behind the lock everything goes on, and comes back as it was. A person without a password
// (the operator) can't be locked out. UI thread.
class LockKeeper : public QObject {
  Q_OBJECT

 public:
  // `pages` is the layout of `window`, whose current page is what is to be locked away.
  LockKeeper(QWidget& window, QStackedLayout& pages, Door& door, const Person& person,
             DoorMemory memory);

  bool isPossible() const { return m_possible; }
  bool isLocked() const { return m_locked; }
  void lock();
  void setLockAfter(std::chrono::minutes minutes);  // 0: never by itself; remembered
  IdleWatch& idleWatch() { return m_idle; }

 Q_SIGNALS:
  void lockedChanged(bool locked);
  void switchUserWanted();
  void refused(const QString& why);

 private:
  void unlock();

  QStackedLayout& m_pages;
  DoorMemory m_memory;
  const bool m_possible;
  bool m_locked = false;
  QWidget* m_content;
  LockView* m_view;
  QPointer<QWidget> m_focus;
  IdleWatch m_idle;
  ScreenGuard m_guard;
};

}  // namespace oc::ui
