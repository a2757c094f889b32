#include "ui/admin/admin_window.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "core/domain/text_safety.h"
#include "ui/admin/twilio_page.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSoon = 30ms;
constexpr QSize kFirstSize(1080, 720);
constexpr QSize kSmallest(780, 520);
constexpr int kSideWidth = 240;

}  // namespace

AdminWindow::AdminWindow(Administration& admin, Desk& desk, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_admin(admin),
      m_desk(desk),
      m_side(new QWidget),
      m_chooser(new QComboBox),
      m_nav(new QVBoxLayout),
      m_group(new QButtonGroup(this)),
      m_offline(new NoticeBar),
      m_pages(new QStackedWidget),
      m_state(new EmptyState) {
  setWindowTitle(tr("Administration"));
  setMinimumSize(kSmallest);
  resize(kFirstSize);
  buildLayout();
  addEntries();
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(&m_soon, &QTimer::timeout, this, &AdminWindow::read);
  connect(m_chooser, &QComboBox::activated, this,
          [this](int index) { chooseTenant(OwnerId{m_chooser->itemData(index).toLongLong()}); });
  connect(m_group, &QButtonGroup::idClicked, this, &AdminWindow::bring);
  connect(m_state, &EmptyState::actionTriggered, this, &AdminWindow::read);
  connect(&desk, &Desk::batchArrived, this, &AdminWindow::batchArrived);
  connect(&desk, &Desk::linkChanged, this, &AdminWindow::linkChanged);
  new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this, [this] { step(1); });
  new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this, [this] { step(-1); });
  new QShortcut(QKeySequence(Qt::Key_F5), this, [this] { read(); });
}

void AdminWindow::buildLayout() {
  m_chooser->setAccessibleName(tr("Organisation"));
  m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_nav->setSpacing(2);
  auto* side = new QVBoxLayout(m_side);
  side->setContentsMargins(space::m, space::l, space::m, space::m);
  side->setSpacing(space::s);
  side->addWidget(m_chooser);
  side->addSpacing(space::xs);
  side->addLayout(m_nav);
  side->addStretch();
  m_side->setFixedWidth(qRound(kSideWidth * typeScale()));
  auto* offline = new QVBoxLayout;
  offline->setContentsMargins(space::xl, space::m, space::xl, 0);
  offline->addWidget(m_offline);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addLayout(offline);
  right->addWidget(m_pages, 1);
  m_pages->addWidget(m_state);
  m_state->setContent({}, {}, {});
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_side);
  row->addLayout(right, 1);
}

void AdminWindow::open(OwnerId owner) {
  if (owner.isValid() && !isVisible()) m_owner = owner;
  QWidget::show();
  raise();
  activateWindow();
  if (owner.isValid() && m_known) chooseTenant(owner);
  read();
}

void AdminWindow::read() {
  whenDone(m_admin.person(), this, [this, number = ++m_request](const Result<Person>& person) {
    if (number != m_request) return;
    if (!person) return fail(person.error());
    whenDone(m_admin.tenantProfiles(), this,
             [this, number, who = *person](const Result<QList<TenantProfile>>& tenants) {
               if (number != m_request) return;
               if (!tenants) return fail(tenants.error());
               received(who, *tenants);
             });
  });
}

void AdminWindow::fail(const Error& error) {
  if (m_known) {
    if (AdminPage* front = current()) front->refresh();  // says itself what it could not read
    return;
  }
  m_state->setContent(QStringLiteral("alert"), tr("The administration could not be opened"),
                      errorText(error), tr("Try again"));
  m_pages->setCurrentWidget(m_state);
}

void AdminWindow::received(const Person& person, const QList<TenantProfile>& tenants) {
  m_person = person;
  m_tenants = tenants;
  m_known = true;
  const auto mayOpen = [this](const TenantProfile& tenant) {
    return Scope{m_person, tenant}.managesStaff();
  };
  const auto now = std::ranges::find(m_tenants, m_owner, &TenantProfile::ownerId);
  if (now == m_tenants.end() || !mayOpen(*now)) {
    const auto first = std::ranges::find_if(m_tenants, mayOpen);
    if (now == m_tenants.end() || first != m_tenants.end())
      m_owner = first == m_tenants.end() ? OwnerId{} : first->ownerId;
  }
  fillTenants();
  const bool none = !m_owner.isValid();
  for (Entry& entry : m_entries)
    entry.button->setEnabled(entry.installation || !none);
  if (none && !m_entries[m_current].installation)
    m_current = int(std::ranges::find(m_entries, true, &Entry::installation) - m_entries.begin());
  show(m_entries[m_current]);
}

void AdminWindow::fillTenants() {
  m_chooser->clear();
  for (const TenantProfile& tenant : m_tenants) {
    const QString name = visibleLine(tenant.name);
    m_chooser->addItem(tenant.active ? name : tr("%1 (inactive)").arg(name), tenant.ownerId.value);
  }
  m_chooser->setCurrentIndex(m_chooser->findData(m_owner.value));
  m_chooser->setEnabled(!m_tenants.isEmpty());
  m_chooser->setToolTip(plainTip(m_chooser->currentText()));
}

void AdminWindow::chooseTenant(OwnerId owner) {
  if (owner == m_owner) return;
  const auto go = [this, owner] {
    if (std::ranges::find(m_tenants, owner, &TenantProfile::ownerId) == m_tenants.end()) return;
    m_owner = owner;
    fillTenants();
    show(m_entries[m_current]);
  };
  fillTenants();  // the chooser goes on once nothing is lost by it
  if (AdminPage* front = current())
    front->leave(go);
  else
    go();
}

void AdminWindow::showPage(const QString& name) {
  const auto it = std::ranges::find(m_entries, name, &Entry::name);
  if (it != m_entries.end()) bring(int(it - m_entries.begin()));
}

void AdminWindow::step(int by) {
  const int count = int(m_entries.size());
  int next = m_current;
  do
    next = (next + by + count) % count;
  while (!m_entries[next].button->isEnabled() && next != m_current);
  bring(next);
}

void AdminWindow::bring(int index) {
  const auto go = [this, index] {
    m_current = index;
    m_entries[index].button->setChecked(true);
    if (m_known) show(m_entries[index]);
  };
  m_entries[m_current].button->setChecked(true);
  if (index == m_current || !current()) return go();
  current()->leave(go);
}

void AdminWindow::show(Entry& entry) {
  if (!entry.page) {
    entry.page = entry.make();
    m_pages->addWidget(entry.page);
    connect(entry.page, &AdminPage::scopeOutdated, this, &AdminWindow::read);
    connect(entry.page, &AdminPage::backTestWanted, this, &AdminWindow::backTestWanted);
    connect(entry.page, &AdminPage::messageWanted, this, &AdminWindow::messageWanted);
    connect(entry.page, &AdminPage::pageWanted, this, &AdminWindow::showPage);
  }
  entry.button->setChecked(true);
  m_pages->setCurrentWidget(entry.page);
  entry.page->setScope(scopeOf(entry));
}

Scope AdminWindow::scopeOf(const Entry& entry) const {
  Scope scope{.person = m_person};
  const auto it = std::ranges::find(m_tenants, m_owner, &TenantProfile::ownerId);
  if (!entry.installation && it != m_tenants.end()) scope.tenant = *it;
  return scope;
}

AdminPage* AdminWindow::page() const {
  return current();
}

AdminPage* AdminWindow::current() const {
  return m_known ? m_entries[m_current].page : nullptr;
}

void AdminWindow::setPublicBaseUrl(const QString& url) {
  m_publicBaseUrl = url;
  for (const Entry& entry : std::as_const(m_entries))
    if (auto* twilio = qobject_cast<TwilioPage*>(entry.page)) twilio->setPublicBaseUrl(url);
}

void AdminWindow::batchArrived(const FeedBatch& batch) {
  if (isVisible() && (batch.settingsChanged || batch.reload)) m_soon.start();
}

void AdminWindow::linkChanged(const LinkState& link) {
  const bool back = link.up && !m_online;
  m_online = link.up;
  if (link.up) {
    m_offline->silence();
    if (back && isVisible()) read();
    return;
  }
  const QString since =
      clockTime(link.since.isValid() ? link.since : QDateTime::currentDateTimeUtc());
  m_offline->say(NoticeBar::Tone::Warning,
                 tr("The database can't be reached. You see everything as of %1; what you change "
                    "now can't be saved.")
                     .arg(since));
  m_offline->setToolTip(plainTip(linkText(link)));
}

void AdminWindow::closeEvent(QCloseEvent* event) {
  AdminPage* front = current();
  if (m_closing || !front || !front->unsaved()) {
    m_closing = false;
    return QWidget::closeEvent(event);
  }
  event->ignore();
  front->leave([this] {
    m_closing = true;
    close();
  });
}

void AdminWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

void AdminWindow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().background);
  painter.fillRect(m_side->geometry(), tokens().surface);
  painter.fillRect(QRect(m_side->geometry().right(), 0, 1, height()), tokens().line);
}

}  // namespace oc::ui
