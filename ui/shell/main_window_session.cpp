#include <QAction>
#include <algorithm>
#include <utility>

#include "core/domain/when_done.h"
#include "ui/admin/admin_window.h"
#include "ui/commands/commands.h"
#include "ui/door/change_password_dialog.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/insight/back_test_window.h"
#include "ui/models/person_text.h"
#include "ui/shell/leave_taking.h"
#include "ui/shell/loss_notice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_button.h"
#include "ui/shell/person_menu.h"
#include "ui/shell/status_line.h"
#include "ui/timeline/thread_pane.h"

// The desk's other windows, and who sits at it.

namespace oc::ui {
namespace {

bool mayAdminister(const Person& person) {
  const auto isAdmin = [&person](const Membership& m) { return person.isAdminOf(m.ownerId); };
  return person.isPlatformAdmin || person.isOperator ||
         std::ranges::any_of(person.memberships, isAdmin);
}

}  // namespace

void MainWindow::setMedia(MediaDesk& media, Sound* sound) {
  m_thread->setMedia(media, sound);
}

void MainWindow::setDoor(Door& door, const Person& person) {
  m_person = personName(person);
  m_thread->setAgent(m_person);
  const DoorMemory memory(m_settings);
  m_lock = new LockKeeper(*this, *m_pages, door, person, memory);
  connect(m_lock, &LockKeeper::lockedChanged, this, &MainWindow::refreshTexts);
  connect(m_lock, &LockKeeper::switchUserWanted, this, &MainWindow::switchUserWanted);
  connect(m_lock, &LockKeeper::refused, this, &MainWindow::refused);
  QAction* lock = m_commands->add({.id = QStringLiteral("lock"),
                                   .group = tr("Program"),
                                   .title = tr("Lock"),
                                   .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                                  [this] { m_lock->lock(); });
  lock->setEnabled(!person.isOperator);  // who has no password
  auto* menu = new PersonMenu(person, *m_lock, memory, m_content);
  connect(menu, &PersonMenu::switchUserWanted, this, &MainWindow::switchUserWanted);
  connect(menu, &PersonMenu::signOutWanted, this, &MainWindow::signOutWanted);
  connect(menu, &PersonMenu::passwordWanted, this, [this, &door, person] {
    auto* dialog = new ChangePasswordDialog(door, person, this);
    connect(dialog, &ChangePasswordDialog::passwordChanged, this, &MainWindow::passwordChanged);
    dialog->open();
  });
  m_status->person().setMenu(menu);
  refreshTexts();
}

// While somebody is at the desk. What was written there is taken first: the thread would try to
// save it. Another tenant is chosen where one is left.
void MainWindow::tenantLost(const Tenant& tenant) {
  m_loss->add(tenant.name, m_thread->takeUnsent(tenant.ownerId));
  const bool shown = m_owner == tenant.ownerId;
  if (shown || (m_open && m_open->ownerId == tenant.ownerId)) closeThread();
  if (!shown) return;
  m_owner = {};
  m_inbox->showTenant({});
}

void MainWindow::leave() {
  m_leave->begin();
}

void MainWindow::openBackTest(OwnerId owner) {
  const int row = m_tenants.rowOf(owner);
  if (row < 0) return;
  if (!m_backTest) {
    m_backTest = new BackTestWindow(m_desk, this);
    connect(m_backTest, &BackTestWindow::conversationWanted, this, &MainWindow::showConversation);
  }
  m_backTest->open(m_tenants.tenant(row));
}

void MainWindow::setAdministration(Administration* administration) {
  m_administration = administration;
  delete std::exchange(m_admin, nullptr);
  askWhoIsSignedIn();
}

void MainWindow::setPublicBaseUrl(const QString& url) {
  m_publicBaseUrl = url;
  if (m_admin) m_admin->setPublicBaseUrl(url);
}

void MainWindow::askWhoIsSignedIn() {
  if (!m_administration) {
    setAdministrable(false);
    return;
  }
  whenDone(m_administration->person(), this, [this](const Result<Person>& person) {
    if (!person) return;  // asked again with the next news
    setAdministrable(mayAdminister(*person));
  });
}

void MainWindow::setAdministrable(bool on) {
  m_administer->setEnabled(on);
  m_rail->setAdministrable(on);
}

void MainWindow::openAdministration(OwnerId owner) {
  if (!m_administration) return;
  if (!m_admin) {
    m_admin = new AdminWindow(*m_administration, m_desk, this);
    m_admin->setPublicBaseUrl(m_publicBaseUrl);
    connect(m_admin, &AdminWindow::backTestWanted, this, &MainWindow::openBackTest);
    connect(m_admin, &AdminWindow::messageWanted, this, &MainWindow::openMessage);
  }
  m_admin->open(owner);
}

}  // namespace oc::ui
