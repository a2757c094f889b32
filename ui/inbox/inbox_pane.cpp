#include "ui/inbox/inbox_pane.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

#include "ui/inbox/conversation_view.h"
#include "ui/inbox/data_age_badge.h"
#include "ui/inbox/skeleton_list.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSkeletonAfter = 150ms;
constexpr int kFooterHeight = 34;

// By the tenant's counter: it knows all of them, also those that are not loaded.
QString openText(int count) {
  return count == 0 ? InboxPane::tr("none open") : InboxPane::tr("%Ln open", "", count);
}

}  // namespace

InboxPane::InboxPane(Desk& desk, TenantModel& tenants, QWidget* parent)
    : QWidget(parent),
      m_tenants(tenants),
      m_model(desk),
      m_title(new ElidedLabel),
      m_filters(new QButtonGroup(this)),
      m_stack(new QStackedWidget),
      m_view(new ConversationView(m_model)),
      m_skeleton(new SkeletonList),
      m_blank(new QWidget),
      m_empty(new EmptyState),
      m_count(new PlainLabel),
      m_retry(new QPushButton(tr("Try again"))),
      m_age(new DataAgeBadge) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_skeleton), m_blank,
                        static_cast<QWidget*>(m_empty)})
    m_stack->addWidget(page);
  layout->addWidget(m_stack, 1);
  layout->addWidget(makeFooter());

  m_skeletonTimer.setSingleShot(true);
  connect(&m_skeletonTimer, &QTimer::timeout, this, [this] {
    if (m_stack->currentWidget() == m_blank) m_stack->setCurrentWidget(m_skeleton);
  });
  connect(m_view, &ConversationView::conversationChosen, this, [this](ConvId id) {
    if (const int row = m_model.rowOf(id); row >= 0)
      Q_EMIT conversationChosen(m_model.conversation(row));
  });
  connect(m_empty, &EmptyState::actionTriggered, this, &InboxPane::act);
  connect(&m_model, &ConversationListModel::stateChanged, this, &InboxPane::refresh);
  connect(&m_tenants, &TenantModel::stateChanged, this, &InboxPane::refresh);
  connect(&m_tenants, &TenantModel::tenantChanged, this, &InboxPane::refreshFooter);
  connect(&m_tenants, &TenantModel::tenantChanged, this, &InboxPane::refreshHeader);
  refresh();
}

QWidget* InboxPane::makeHeader() {
  auto* header = new QWidget;
  m_title->setFont(ui::font(FontSize::Title, QFont::Bold));
  auto* tabs = new FlowLayout;
  tabs->setSpacing(2);
  const auto addTab = [&](ConversationFilter filter, const QString& text) {
    auto* button = new QPushButton(text);
    button->setCheckable(true);
    button->setProperty("kind", QStringLiteral("tab"));
    button->setCursor(Qt::PointingHandCursor);
    m_filters->addButton(button, static_cast<int>(filter));
    tabs->addWidget(button);
  };
  addTab(ConversationFilter::Active, tr("Active"));
  addTab(ConversationFilter::Closed, tr("Closed"));
  addTab(ConversationFilter::All, tr("All"));
  addTab(ConversationFilter::Unanswered, tr("Unanswered"));
  m_filters->button(static_cast<int>(ConversationFilter::Active))->setChecked(true);
  connect(m_filters, &QButtonGroup::idClicked, this,
          [this](int id) { setFilter(static_cast<ConversationFilter>(id)); });

  auto* layout = new QVBoxLayout(header);
  layout->setContentsMargins(space::l, space::m, space::l, space::s);
  layout->setSpacing(space::s);
  layout->addWidget(m_title);
  // The words align, not the pills around them.
  tabs->setContentsMargins(-space::s, 0, -space::s, 0);
  layout->addLayout(tabs);
  return header;
}

QWidget* InboxPane::makeFooter() {
  auto* footer = new QWidget;
  footer->setFixedHeight(qRound(kFooterHeight * typeScale()));
  m_count->setFont(ui::font(FontSize::Small));
  m_count->setProperty("role", QStringLiteral("muted"));
  m_retry->setProperty("kind", QStringLiteral("link"));
  m_retry->setFont(ui::font(FontSize::Small));
  m_retry->hide();
  connect(m_retry, &QPushButton::clicked, this, [this] {
    if (m_model.complete())
      m_model.reload();
    else
      m_model.loadOlder();
  });
  auto* layout = new QHBoxLayout(footer);
  layout->setContentsMargins(space::l, 0, space::l, 0);
  layout->setSpacing(space::s);
  layout->addWidget(m_count);
  layout->addWidget(m_retry);
  layout->addStretch();
  layout->addWidget(m_age);
  return footer;
}

void InboxPane::showTenant(OwnerId owner) {
  m_owner = owner;
  m_model.show(owner, m_model.filter());
  m_view->scrollToTop();
}

void InboxPane::setFilter(ConversationFilter filter) {
  m_filters->button(static_cast<int>(filter))->setChecked(true);
  if (filter == m_model.filter()) return;
  m_model.show(m_owner, filter);
  m_view->scrollToTop();
}

void InboxPane::makeRoomFor(const Conversation& conversation) {
  if (m_model.lists(conversation)) return;
  setFilter(isActive(conversation.status) ? ConversationFilter::Active
                                          : ConversationFilter::Closed);
}

void InboxPane::apply(const FeedBatch& batch) {
  m_model.apply(batch);
}

void InboxPane::setLink(const LinkState& link) {
  m_age->setLink(link);
}

void InboxPane::reload() {
  m_model.reload();
}

void InboxPane::refresh() {
  refreshStack();
  refreshHeader();
  refreshFooter();
}

void InboxPane::refreshStack() {
  using State = ConversationListModel::State;
  const bool waits =
      m_model.state() == State::Loading ||
      (m_model.state() == State::Idle && m_tenants.state() != TenantModel::State::Failed &&
       m_tenants.state() != TenantModel::State::Empty);
  if (waits) {
    if (m_stack->currentWidget() == m_skeleton || m_skeletonTimer.isActive()) return;
    m_stack->setCurrentWidget(m_blank);
    m_skeletonTimer.start(kSkeletonAfter);
    return;
  }
  m_skeletonTimer.stop();
  if (m_model.state() == State::Ready) {
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(m_view);
    if (hadFocus) m_view->setFocus();
    return;
  }
  if (m_model.state() == State::Empty)
    showNothing();
  else
    showTrouble();
  m_stack->setCurrentWidget(m_empty);
}

void InboxPane::showNothing() {
  switch (m_model.filter()) {
    default:
      m_empty->setContent(QStringLiteral("inbox"), tr("Nothing open"),
                          tr("New messages from customers appear here by themselves."),
                          tr("Show closed conversations"));
      break;
    case ConversationFilter::Unanswered:
      m_empty->setContent(QStringLiteral("check"), tr("Nobody was left waiting"),
                          tr("Conversations that ended by time while the customer waited for an "
                             "answer are kept here."),
                          tr("Show open conversations"));
      break;
    case ConversationFilter::Closed:
      m_empty->setContent(QStringLiteral("archive"), tr("Nothing closed yet"),
                          tr("Conversations that have ended are kept here."),
                          tr("Show open conversations"));
      break;
    case ConversationFilter::All:
      m_empty->setContent(QStringLiteral("inbox"), tr("No conversations yet"),
                          tr("The first message a customer sends to one of this organisation's "
                             "numbers appears here by itself."));
      break;
  }
}

void InboxPane::showTrouble() {
  const bool ofTenants = m_model.state() == ConversationListModel::State::Idle;
  if (ofTenants && m_tenants.state() == TenantModel::State::Empty) {
    m_empty->setContent(QStringLiteral("contact"), tr("No organisation yet"),
                        tr("You are not a member of any organisation. An administrator adds one "
                           "with: ownerctl owner add"),
                        tr("Look again"));
    return;
  }
  const auto& error = ofTenants ? m_tenants.error() : m_model.error();
  m_empty->setContent(QStringLiteral("alert"), tr("The conversations could not be loaded"),
                      error ? errorText(*error) : QString(), tr("Try again"));
}

void InboxPane::act() {
  if (m_model.state() == ConversationListModel::State::Idle)
    m_tenants.reload();
  else if (m_model.state() == ConversationListModel::State::Failed)
    m_model.reload();
  else
    setFilter(m_model.filter() == ConversationFilter::Active ? ConversationFilter::Closed
                                                             : ConversationFilter::Active);
}

void InboxPane::refreshHeader() {
  const int row = m_tenants.rowOf(m_owner);
  const bool trouble = m_stack->currentWidget() == m_empty;
  m_title->setText(row >= 0  ? m_tenants.tenant(row).name
                   : trouble ? QStringLiteral("Owner Console")
                             : QString());
  for (QAbstractButton* tab : m_filters->buttons())
    tab->setEnabled(row >= 0);
}

void InboxPane::refreshFooter() {
  const bool stuck = m_model.error() && m_model.state() == ConversationListModel::State::Ready;
  m_retry->setVisible(stuck);
  // How old what is shown is, is a question only where something is shown.
  m_age->setVisible(m_model.state() == ConversationListModel::State::Ready ||
                    m_model.state() == ConversationListModel::State::Empty);
  const int row = m_tenants.rowOf(m_owner);
  const int rows = m_model.rowCount();
  if (row < 0)
    m_count->clear();
  else if (stuck)
    m_count->setText(tr("Could not load more"));
  else if (m_model.filter() == ConversationFilter::Active)
    m_count->setText(openText(m_tenants.tenant(row).activeConversations));
  else if (m_model.complete())
    m_count->setText(tr("%Ln conversation(s)", "", rows));
  else if (rows > 0)
    m_count->setText(tr("the newest %Ln", "", rows));
  else
    m_count->clear();
}

void InboxPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) update();
}

void InboxPane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface);
  painter.setPen(tokens().line);
  const int y = height() - qRound(kFooterHeight * typeScale());
  painter.drawLine(0, y, width(), y);
}

}  // namespace oc::ui
