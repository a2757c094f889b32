#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <utility>

#include "core/domain/text_safety.h"
#include "ui/attention/attention.h"
#include "ui/commands/commands.h"
#include "ui/commands/palette.h"
#include "ui/commands/palette_search.h"
#include "ui/customer/customer_panel.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/models/format.h"
#include "ui/shell/desk_panes.h"
#include "ui/shell/leave_taking.h"
#include "ui/shell/link_banner.h"
#include "ui/shell/link_dialog.h"
#include "ui/shell/loss_notice.h"
#include "ui/shell/status_line.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"

namespace oc::ui {
namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallest(480, 480);

QString roleName(const QString& role) {
  if (role == u"admin") return MainWindow::tr("administrator");
  if (role == u"agent") return MainWindow::tr("agent");
  if (role == u"user") return MainWindow::tr("reads only");
  return role;
}

}  // namespace

MainWindow::MainWindow(Desk& desk, QSettings& settings, const QString& person, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_settings(settings),
      m_memory(settings),
      m_preferences(settings),
      m_person(person),
      m_tenants(desk),
      m_content(new QWidget),
      m_pages(new QStackedLayout(this)),
      m_rail(new TenantRail(m_tenants)),
      m_inbox(new InboxPane(desk, m_tenants)),
      m_banner(new LinkBanner),
      m_loss(new LossNotice),
      m_thread(new ThreadPane(desk)),
      m_customer(new CustomerPanel(desk)),
      m_panes(new DeskPanes(m_inbox, m_thread, m_customer)),
      m_status(new StatusLine),
      m_commands(new Commands(settings, *m_content)),
      m_palette(new Palette(m_content)),
      m_finder(new PaletteSearch(foundSteps(), *m_palette)),
      m_leave(new LeaveTaking(*this, m_thread->drafts())) {
  setMinimumSize(kSmallest);
  buildLayout();
  addCommands();

  connect(m_rail, &TenantRail::tenantChosen, this, &MainWindow::chooseTenant);
  connect(m_rail, &TenantRail::backTestWanted, this, &MainWindow::openBackTest);
  connect(m_rail, &TenantRail::administrationWanted, this, &MainWindow::openAdministration);
  connect(m_inbox, &InboxPane::conversationChosen, this, &MainWindow::open);
  connect(
      m_inbox, &InboxPane::queryChanged, this,
      [this](OwnerId owner, const ConversationQuery& query) { m_memory.setList(owner, query); });
  connect(&m_tenants, &TenantModel::stateChanged, this, &MainWindow::chooseFirstTenant);
  connect(&m_tenants, &TenantModel::tenantChanged, this, &MainWindow::refreshTexts);
  connect(&m_tenants, &TenantModel::tenantLost, this, &MainWindow::tenantLost);
  connect(&m_inbox->model(), &ConversationListModel::stateChanged, this,
          &MainWindow::openRemembered);
  connect(m_thread, &ThreadPane::linkActivated, this,
          [this](const QString& address) { askToOpen(address, this); });
  connect(m_thread, &ThreadPane::conversationWanted, this, &MainWindow::jumpTo);
  connectCustomer();
  connect(&desk, &Desk::batchArrived, this, &MainWindow::batchArrived);
  connect(&desk, &Desk::linkChanged, this, &MainWindow::linkChanged);

  connect(m_leave, &LeaveTaking::done, this, &MainWindow::left);

  restore();
  refreshTexts();
  m_tenants.reload();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout() {
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(m_banner);
  right->addWidget(m_loss);
  right->addWidget(m_panes, 1);
  right->addWidget(m_status);
  auto* layout = new QHBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_rail);
  layout->addLayout(right, 1);
  m_pages->addWidget(m_content);
}

// What the panel wants done with the conversation, the thread does.
void MainWindow::connectCustomer() {
  connect(m_customer, &CustomerPanel::conversationWanted, this, &MainWindow::jumpTo);
  connect(m_customer, &CustomerPanel::labelWanted, m_thread, &ThreadPane::label);
  connect(m_customer, &CustomerPanel::wanted, m_thread, &ThreadPane::actAt);
  connect(m_thread, &ThreadPane::conversationChanged, m_customer, &CustomerPanel::take);
}

void MainWindow::restore() {
  if (!restoreGeometry(m_memory.geometry())) resize(kFirstSize);
  m_panes->setShares(m_memory.panes());
}

void MainWindow::chooseFirstTenant() {
  if (m_tenants.state() != TenantModel::State::Ready) return;
  if (m_tenants.rowOf(m_owner) >= 0) {
    refreshTexts();
    return;
  }
  const OwnerId last = m_memory.owner();
  const OwnerId owner = m_tenants.rowOf(last) >= 0 ? last : m_tenants.tenant(0).ownerId;
  m_rail->setCurrent(owner);
  chooseTenant(owner);
  if (const auto place = std::exchange(m_place, std::nullopt))
    fetchAndShow(place->owner, place->conv);
}

void MainWindow::chooseTenant(OwnerId owner) {
  if (owner == m_owner) return;
  m_owner = owner;
  ++m_jump;
  m_finder->setOwner(owner);
  m_memory.setOwner(owner);
  closeThread();
  m_toOpen = m_memory.conversation(owner);
  m_inbox->showTenant(owner, m_memory.list(owner));
  refreshTexts();
}

void MainWindow::closeThread() {
  m_open.reset();
  m_toOpen = {};
  m_thread->clear();
  m_customer->clear();
  m_panes->showList();
  m_inbox->view().setChosen({});
}

// The conversation that was open last, once the list has it: without the list it can't be shown
// whether it is still there.
void MainWindow::openRemembered() {
  if (!m_toOpen.isValid() || m_inbox->model().state() != ConversationListModel::State::Ready)
    return;
  const int row = m_inbox->model().rowOf(std::exchange(m_toOpen, {}));
  if (row < 0) return;
  const Conversation conversation = m_inbox->model().conversation(row);
  m_inbox->view().setChosen(conversation.convId);
  open(conversation);
}

void MainWindow::openAt(const Conversation& conversation, const std::optional<ThreadHit>& hit) {
  m_toOpen = {};
  ++m_jump;
  if (m_open && m_open->convId == conversation.convId) {
    m_panes->showThread();
    if (hit)
      m_thread->showHit(*hit);
    else
      m_thread->focusComposer();  // Enter on the row that is open
    return;
  }
  const int row = m_tenants.rowOf(conversation.ownerId);
  if (row < 0) return;
  m_open = conversation;
  if (m_attention) m_attention->seen(conversation.convId);
  m_memory.setConversation(conversation.ownerId, conversation.convId);
  m_panes->showThread();
  m_thread->open(m_tenants.tenant(row), conversation, hit);
  m_customer->open(m_tenants.tenant(row), conversation);
}

// To a conversation that the list may not show: it is marked there should it come.
void MainWindow::jumpTo(const Conversation& conversation) {
  m_inbox->makeRoomFor(conversation);
  m_inbox->view().setChosen(conversation.convId);
  open(conversation);
}

void MainWindow::batchArrived(const FeedBatch& batch) {
  m_tenants.apply(batch);
  if (m_attention) m_attention->apply(batch, looked());
  if (batch.settingsChanged || batch.reload) askWhoIsSignedIn();
  m_inbox->apply(batch);
  if (!m_open || batch.tenant.ownerId != m_open->ownerId) return;
  for (const Conversation& c : batch.conversations)
    if (c.convId == m_open->convId && c.revision > m_open->revision) m_open = c;
  m_thread->apply(batch);
  m_customer->apply(batch);
}

void MainWindow::linkChanged(const LinkState& link) {
  // Memberships may have changed while it was away.
  if (link.up && !std::exchange(m_linkUp, link.up)) m_tenants.reload();
  m_linkUp = link.up;
  m_inbox->setLink(link);
  m_banner->setLink(link);
  m_status->setLink(link);
  if (!link.up) return;
  if (!m_administer->isEnabled()) askWhoIsSignedIn();
  // The feed brings what was missed; what could not be read at all is asked for again.
  if (m_inbox->model().error()) m_inbox->reload();
}

void MainWindow::focusList() {
  const bool inList = m_inbox->isAncestorOf(focusWidget());
  if ((inList && m_inbox->endSearch()) || m_thread->endSearch()) return;
  if (m_inbox->view().hasFocus()) m_inbox->view().clearPicks();
  m_panes->showList();
  m_inbox->focusList();
}

void MainWindow::setHealth(const Health& health) {
  m_health = health;
  m_status->setHealth(health);
}

void MainWindow::refreshTexts() {
  refreshUnread();
  const int row = m_tenants.rowOf(m_owner);
  const QString product = QStringLiteral("Owner Console");
  if (row < 0 || (m_lock && m_lock->isLocked())) {
    setWindowTitle(product);
    if (row < 0) m_status->setPerson(m_person);
    return;
  }
  const Tenant& tenant = m_tenants.tenant(row);
  const QString title = visibleLine(tenant.name) + u" — " + product;
  setWindowTitle(tenant.unreadConversations > 0
                     ? u'(' + badgeText(tenant.unreadConversations) + u") " + title
                     : title);
  const QString role = roleName(tenant.role);
  m_status->setPerson(role.isEmpty() ? m_person : QString(m_person + u" · " + role));
}

void MainWindow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_inbox->view().setFocus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_thread->flushDrafts();
  m_memory.setGeometry(saveGeometry());
  m_customer->flush();
  m_memory.setPanes(m_panes->shares());
  if (hidesInTray()) {
    event->ignore();
    hide();
    return;
  }
  QWidget::closeEvent(event);
}

}  // namespace oc::ui
