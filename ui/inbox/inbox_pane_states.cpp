#include <QPushButton>
#include <QStackedWidget>
#include <chrono>

#include "ui/inbox/conversation_view.h"
#include "ui/inbox/data_age_badge.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/search_panel.h"
#include "ui/inbox/skeleton_list.h"
#include "ui/models/error_text.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/plain_label.h"

// What stands in the list's place: while it loads, when there is nothing, when it failed; and what
// is said of it below.

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSkeletonAfter = 150ms;

// By the tenant's counter: it knows all of them, also those that are not loaded.
QString openText(int count) {
  return count == 0 ? InboxPane::tr("none open") : InboxPane::tr("%Ln open", "", count);
}

}  // namespace

void InboxPane::refreshStack() {
  if (isSearching()) return;
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

void InboxPane::refreshFooter() {
  const bool stuck = m_model.error() && m_model.state() == ConversationListModel::State::Ready;
  m_retry->setVisible(stuck && !isSearching());
  // How old what is shown is, is a question only where something is shown.
  m_age->setVisible(!isSearching() && (m_model.state() == ConversationListModel::State::Ready ||
                                       m_model.state() == ConversationListModel::State::Empty));
  const int row = m_tenants.rowOf(m_owner);
  const int rows = m_model.rowCount();
  if (row < 0)
    m_count->clear();
  else if (isSearching())
    m_count->setText(m_found->count());
  else if (stuck)
    m_count->setText(tr("Could not load more"));
  else if (m_model.filter() == ConversationFilter::Active && !isNarrowed())
    m_count->setText(openText(m_tenants.tenant(row).activeConversations));
  else if (m_model.complete())
    m_count->setText(tr("%Ln conversation(s)", "", rows));
  else if (m_model.isFull())
    m_count->setText(tr("the first %Ln: narrow the list for others", "", rows));
  else if (rows > 0)
    m_count->setText(isByActivity(m_model.filter()) ? tr("the newest %Ln", "", rows)
                                                    : tr("the first %Ln", "", rows));
  else
    m_count->clear();
}

void InboxPane::showNothing() {
  if (isNarrowed()) {
    m_empty->setContent(QStringLiteral("filter"), tr("Nothing fits these filters"),
                        tr("No conversation of this list has all that they ask for."),
                        tr("Show the whole list"));
    return;
  }
  switch (m_model.filter()) {
    case ConversationFilter::Active:
      m_empty->setContent(QStringLiteral("inbox"), tr("Nothing open"),
                          tr("New messages from customers appear here by themselves."),
                          tr("Show closed conversations"));
      break;
    case ConversationFilter::Mine:
      m_empty->setContent(QStringLiteral("check"), tr("Nothing of yours is open"),
                          tr("Conversations that you take or that are handed to you appear here."),
                          tr("Show what nobody has"));
      break;
    case ConversationFilter::Unassigned:
      m_empty->setContent(QStringLiteral("check"), tr("Somebody has every conversation"),
                          tr("New ones wait here until somebody takes them."),
                          tr("Show open conversations"));
      break;
    case ConversationFilter::Waiting:
      m_empty->setContent(QStringLiteral("check"), tr("Nobody waits for an answer"),
                          tr("Whoever waits appears here, the longest first."),
                          tr("Show open conversations"));
      break;
    case ConversationFilter::ClosingSoon:
      m_empty->setContent(
          QStringLiteral("clock"), tr("Nothing ends soon"),
          tr("Conversations that expire or whose reply window ends within two hours "
             "appear here, the soonest first."),
          tr("Show open conversations"));
      break;
    case ConversationFilter::Snoozed:
      m_empty->setContent(QStringLiteral("clock"), tr("Nothing is snoozed"),
                          tr("Conversations that rest wait here until their time comes or the "
                             "customer writes."),
                          tr("Show open conversations"));
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
  if (m_model.state() == ConversationListModel::State::Idle) return m_tenants.reload();
  if (m_model.state() == ConversationListModel::State::Failed) return m_model.reload();
  if (isNarrowed()) return setView(m_model.filter());
  switch (m_model.filter()) {
    case ConversationFilter::Active: return setView(ConversationFilter::Closed);
    case ConversationFilter::Mine: return setView(ConversationFilter::Unassigned);
    default: return setView(ConversationFilter::Active);
  }
}

}  // namespace oc::ui
