#include "ui/door/lock_keeper.h"

#include <QApplication>
#include <QStackedLayout>

#include "ui/door/lock_view.h"

namespace oc::ui {

LockKeeper::LockKeeper(QWidget& window, QStackedLayout& pages, Door& door, const Person& person,
                       DoorMemory memory)
    : QObject(&window),
      m_pages(pages),
      m_memory(memory),
      m_possible(!person.isOperator),
      m_content(pages.currentWidget()),
      m_view(new LockView(door, person)),
      m_guard(window) {
  pages.addWidget(m_view);
  connect(m_view, &LockView::unlocked, this, &LockKeeper::unlock);
  connect(m_view, &LockView::switchUserWanted, this, &LockKeeper::switchUserWanted);
  connect(m_view, &LockView::refused, this, &LockKeeper::refused);
  connect(&m_idle, &IdleWatch::idle, this, &LockKeeper::lock);
  if (m_possible) m_idle.setLimit(m_memory.lockAfter());
}

void LockKeeper::setLockAfter(std::chrono::minutes minutes) {
  m_memory.setLockAfter(minutes);
  if (m_possible) m_idle.setLimit(minutes);
}

void LockKeeper::lock() {
  if (!m_possible || m_locked) return;
  m_locked = true;
  m_focus = m_content->window()->focusWidget();
  m_guard.setOn(true);
  m_pages.setCurrentWidget(m_view);
  m_view->reset();
  Q_EMIT lockedChanged(true);
}

void LockKeeper::unlock() {
  m_locked = false;
  m_idle.restart();
  m_pages.setCurrentWidget(m_content);
  m_guard.setOn(false);
  if (m_focus) m_focus->setFocus();
  Q_EMIT lockedChanged(false);
}

}  // namespace oc::ui
