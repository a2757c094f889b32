#include <QApplication>

#include "core/domain/when_done.h"
#include "ui/attention/attention.h"
#include "ui/attention/desktop_notifier.h"
#include "ui/attention/tray.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/models/error_text.h"
#include "ui/shell/main_window.h"

// How the desk calls the person who looks elsewhere, and where it is while its window is closed.

namespace oc::ui {

void MainWindow::setNotifier(Notifier& notifier) {
  m_attention = new Attention(m_preferences, notifier, this);
  m_tray = new Tray(*m_attention, this);
  if (auto* desktop = qobject_cast<DesktopNotifier*>(&notifier)) desktop->setTray(&m_tray->icon());
  connect(m_attention, &Attention::conversationWanted, this, &MainWindow::fetchAndShow);
  connect(m_attention, &Attention::windowWanted, this, &MainWindow::comeForward);
  connect(m_attention, &Attention::alerted, this, [this] { QApplication::alert(this); });
  connect(m_tray, &Tray::openWanted, this, &MainWindow::comeForward);
  connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
  const ConversationListModel& model = m_inbox->model();
  const auto learn = [this, &model](const QModelIndex&, int first, int last) {
    for (int row = first; row <= last; ++row)
      m_attention->learn(model.conversation(row));
  };
  connect(&model, &QAbstractItemModel::rowsInserted, this, learn);
  connect(&model, &QAbstractItemModel::modelReset, this,
          [learn, &model] { learn({}, 0, model.rowCount() - 1); });
  learn({}, 0, model.rowCount() - 1);
  refreshUnread();
}

ConvId MainWindow::looked() const {
  const bool locked = m_lock && m_lock->isLocked();
  return m_open && isActiveWindow() && !locked ? m_open->convId : ConvId();
}

void MainWindow::refreshUnread() {
  if (!m_attention) return;
  m_attention->setSecret(m_lock && m_lock->isLocked());
  int unread = 0;
  for (int row = 0; row < m_tenants.rowCount(); ++row)
    unread += m_tenants.tenant(row).unreadConversations;
  m_tray->setUnread(unread);
}

void MainWindow::comeForward() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

void MainWindow::fetchAndShow(OwnerId owner, ConvId conv) {
  comeForward();
  whenDone(m_desk.conversation(owner, conv), this, [this](const Result<Conversation>& answer) {
    if (!answer) return m_inbox->complain(errorText(answer.error()));
    showConversation(*answer);
  });
}

void MainWindow::showConversation(const Conversation& conversation) {
  m_rail->setCurrent(conversation.ownerId);
  chooseTenant(conversation.ownerId);
  jumpTo(conversation);
}

void MainWindow::quit() {
  const bool hidden = !isVisible();  // nothing would notice that such a window closes
  m_quitting = true;
  if (close() && hidden) QCoreApplication::quit();
  m_quitting = false;
}

// Whether the window that is being closed is left in the tray.
bool MainWindow::hidesInTray() {
  return !m_quitting && m_tray && m_tray->isThere() && m_preferences.closesToTray();
}

}  // namespace oc::ui
