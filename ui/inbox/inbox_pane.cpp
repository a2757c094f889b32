#include "ui/inbox/inbox_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

#include "core/domain/when_done.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/data_age_badge.h"
#include "ui/inbox/filter_popover.h"
#include "ui/inbox/list_actions.h"
#include "ui/inbox/pick_bar.h"
#include "ui/inbox/query_chips.h"
#include "ui/inbox/search_panel.h"
#include "ui/inbox/skeleton_list.h"
#include "ui/inbox/view_tabs.h"
#include "ui/models/format.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kClockEvery = 30s;
constexpr int kFooterHeight = 34;

}  // namespace

InboxPane::InboxPane(Desk& desk, TenantModel& tenants, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_tenants(tenants),
      m_model(desk),
      m_title(new ElidedLabel),
      m_filters(new QPushButton(tr("Filters"))),
      m_field(new QLineEdit),
      m_narrowing(new QWidget),
      m_tabs(new ViewTabs),
      m_chips(new QueryChips(m_model.team())),
      m_popover(new FilterPopover(desk, m_model.team(), this)),
      m_stack(new QStackedWidget),
      m_view(new ConversationView(m_model)),
      m_skeleton(new SkeletonList),
      m_blank(new QWidget),
      m_empty(new EmptyState),
      m_count(new PlainLabel),
      m_retry(new QPushButton(tr("Try again"))),
      m_age(new DataAgeBadge),
      m_picks(new PickBar),
      m_notice(new NoticeBar),
      m_news(new QPushButton(m_view)),
      m_actions(new ListActions(desk, m_model, *m_view, *m_picks, *m_notice, *this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_skeleton), m_blank,
                        static_cast<QWidget*>(m_empty)})
    m_stack->addWidget(page);
  layout->addWidget(m_stack, 1);
  // Below the rows, which so stay where they are.
  layout->addWidget(m_notice);
  layout->addWidget(m_picks);
  layout->addWidget(makeFooter());

  m_skeletonTimer.setSingleShot(true);
  connect(&m_skeletonTimer, &QTimer::timeout, this, [this] {
    if (m_stack->currentWidget() == m_blank) m_stack->setCurrentWidget(m_skeleton);
  });
  connect(m_view, &ConversationView::conversationChosen, this, [this](ConvId id) {
    if (const int row = m_model.rowOf(id); row >= 0)
      Q_EMIT conversationChosen(m_model.conversation(row));
  });
  m_news->setProperty("kind", QStringLiteral("pill"));
  m_news->setIcon(icon(QStringLiteral("arrow-up"), tokens().accent));
  m_news->setCursor(Qt::PointingHandCursor);
  m_news->hide();
  connect(m_news, &QPushButton::clicked, m_view, &ConversationView::showNews);
  connect(m_view, &ConversationView::newsChanged, this, &InboxPane::refreshNews);
  connect(m_tabs, &ViewTabs::viewWanted, this, &InboxPane::setView);
  connect(m_filters, &QPushButton::clicked, this, &InboxPane::openFilters);
  connect(m_chips, &QueryChips::queryWanted, this, &InboxPane::setQuery);
  connect(m_popover, &FilterPopover::queryWanted, this, &InboxPane::setQuery);
  connect(&m_model.team(), &TeamBook::changed, m_chips,
          [this] { m_chips->setQuery(m_model.query()); });
  connect(&m_clock, &QTimer::timeout, this, [this] {
    readClock();
    if (m_model.filter() == ConversationFilter::ClosingSoon && !m_model.fetching())
      m_model.reload();
  });
  m_clock.start(kClockEvery);
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
  m_filters->setIcon(icon(QStringLiteral("filter"), tokens().muted));
  auto* line = new QHBoxLayout;
  line->setSpacing(space::s);
  line->addWidget(m_title, 1);
  line->addWidget(m_filters);
  auto* layout = new QVBoxLayout(header);
  // The words of the tabs align with the rest, not the pills around them.
  line->setContentsMargins(space::s, 0, space::s, 0);
  m_chips->setContentsMargins(space::s, 0, space::s, 0);
  layout->setContentsMargins(space::s, space::m, space::s, space::s);
  layout->setSpacing(space::s);
  makeField();
  auto* field = new QHBoxLayout;
  field->setContentsMargins(space::s, 0, space::s, 0);
  field->addWidget(m_field);
  auto* narrowing = new QVBoxLayout(m_narrowing);
  narrowing->setContentsMargins(0, 0, 0, 0);
  narrowing->setSpacing(space::s);
  narrowing->addWidget(m_tabs);
  narrowing->addWidget(m_chips);
  layout->addLayout(line);
  layout->addLayout(field);
  layout->addWidget(m_narrowing);
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

void InboxPane::showTenant(OwnerId owner, const ConversationQuery& query) {
  m_field->clear();
  m_owner = owner;
  load(query);
  readClock();
}

void InboxPane::setQuery(const ConversationQuery& query) {
  if (!m_owner.isValid() || query == m_model.query()) return refreshHeader();
  load(query);
  Q_EMIT queryChanged(m_owner, query);
}

void InboxPane::setView(ConversationFilter view) {
  endSearch();
  setQuery({.filter = view});
}

void InboxPane::load(const ConversationQuery& query) {
  const int row = m_tenants.rowOf(m_owner);
  m_model.show(m_owner, query, row < 0 ? UserId{} : m_tenants.tenant(row).userId);
  m_chips->setQuery(query);
  m_view->scrollToTop();
}

bool InboxPane::isNarrowed() const {
  return m_model.query() != ConversationQuery{.filter = m_model.filter()};
}

void InboxPane::refreshNews() {
  const int news = m_view->newsAbove();
  m_news->setVisible(news > 0);
  //: Of conversations with news, which stand above what is looked at
  m_news->setText(tr("%Ln new", "", news));
  m_news->adjustSize();
  m_news->move((m_view->width() - m_news->width()) / 2, space::s);
}

void InboxPane::openFilters() {
  if (!m_filters->isEnabled()) return;
  endSearch();
  const QRect anchor(m_filters->mapToGlobal(QPoint()), m_filters->size());
  m_popover->open(m_owner, m_model.query(), anchor);
  readClock();
}

void InboxPane::makeRoomFor(const Conversation& conversation) {
  if (isSearching() || m_model.lists(conversation)) return;
  setView(isActive(conversation.status) ? ConversationFilter::Active : ConversationFilter::Closed);
}

// What nobody tells us because only time has passed.
void InboxPane::readClock() {
  if (!m_owner.isValid() || !isVisible()) return;
  whenDone(m_desk.clockCounts(m_owner, m_model.query().closingWithinMinutes), this,
           [this, owner = m_owner](const Result<ClockCounts>& counts) {
             if (owner != m_owner || !counts) return;
             for (const auto& [view, count] :
                  {std::pair(ConversationFilter::ClosingSoon, counts->closingSoon),
                   std::pair(ConversationFilter::Unanswered, counts->unanswered)}) {
               m_tabs->setCount(view, count);
               m_popover->setCount(view, count);
             }
           });
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

void InboxPane::refreshHeader() {
  const int row = m_tenants.rowOf(m_owner);
  const bool trouble = m_stack->currentWidget() == m_empty;
  m_title->setText(row >= 0  ? m_tenants.tenant(row).name
                   : trouble ? QStringLiteral("Owner Console")
                             : QString());
  m_tabs->setOffered(row >= 0);
  m_tabs->setView(m_model.filter());
  m_filters->setEnabled(row >= 0);
  if (row < 0) return;
  const Tenant& tenant = m_tenants.tenant(row);
  m_actions->setAllowed(tenant.role != u"user");
  m_tabs->setCount(ConversationFilter::Mine, tenant.counts.mine);
  m_tabs->setCount(ConversationFilter::Unassigned, tenant.counts.unassigned);
  m_tabs->setCount(ConversationFilter::Waiting, tenant.counts.waiting);
  for (const auto& [view, count] : {std::pair(ConversationFilter::Snoozed, tenant.counts.snoozed),
                                    std::pair(ConversationFilter::Closed, tenant.counts.closed)}) {
    m_tabs->setCount(view, count);
    m_popover->setCount(view, count);
  }
}

void InboxPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  m_filters->setIcon(icon(QStringLiteral("filter"), tokens().muted));
  m_news->setIcon(icon(QStringLiteral("arrow-up"), tokens().accent));
  paintField();
  update();
}

void InboxPane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface);
  painter.setPen(tokens().line);
  const int y = height() - qRound(kFooterHeight * typeScale());
  painter.drawLine(0, y, width(), y);
}

}  // namespace oc::ui
