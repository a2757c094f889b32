#include "ui/shell/desk_panes.h"

#include <QResizeEvent>
#include <algorithm>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kList = 352;
constexpr int kNarrowestList = 240;
constexpr int kNarrowestThread = 380;
constexpr int kReadableThread = 480;  // beside the customer
constexpr int kCustomer = 300;
constexpr int kNarrowestCustomer = 260;
constexpr int kWidestCustomer = 440;

int scaled(int px) {
  return qRound(px * typeScale());
}

}  // namespace

DeskPanes::DeskPanes(QWidget* list, QWidget* thread, QWidget* customer, QWidget* parent)
    : QSplitter(parent), m_list(list), m_thread(thread), m_customer(customer) {
  list->setMinimumWidth(kNarrowestList);
  thread->setMinimumWidth(kNarrowestThread);
  customer->setMinimumWidth(kNarrowestCustomer);
  customer->setMaximumWidth(scaled(kWidestCustomer));
  for (QWidget* pane : {list, thread, customer}) {
    addWidget(pane);
    setCollapsible(indexOf(pane), false);
    setStretchFactor(indexOf(pane), pane == thread ? 1 : 0);
  }
  setHandleWidth(1);
  connect(this, &QSplitter::splitterMoved, this, &DeskPanes::remember);
}

void DeskPanes::setShares(const PaneShares& shares) {
  m_shares = shares;
  arrange();
}

void DeskPanes::toggleCustomer() {
  const bool shown = m_customer->isVisibleTo(this);
  if (!m_peeking) m_shares.customerWanted = !shown;
  m_peeking = !shown && !hasRoomForAll();
  arrange();
}

void DeskPanes::showList() {
  m_threadFirst = false;
  if (!m_list->isVisibleTo(this)) m_peeking = false;
  arrange();
}

void DeskPanes::showThread() {
  m_threadFirst = true;
  arrange();
}

// Narrower than all of them: then they go.
QSize DeskPanes::minimumSizeHint() const {
  return {kNarrowestThread, QSplitter::minimumSizeHint().height()};
}

void DeskPanes::resizeEvent(QResizeEvent* event) {
  QSplitter::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) arrange();
}

bool DeskPanes::hasRoomForAll() const {
  return width() >= scaled(kNarrowestList + kReadableThread + kNarrowestCustomer);
}

void DeskPanes::arrange() {
  const bool all = hasRoomForAll();
  const bool two = width() >= kNarrowestThread + kNarrowestCustomer;
  if (all) m_peeking = false;
  const bool withCustomer = m_shares.customerWanted && (all || m_peeking);
  const bool withList = all || (!m_peeking && (two || !m_threadFirst));
  const bool withThread = two || (!m_peeking && m_threadFirst);
  m_list->setVisible(withList);
  m_thread->setVisible(withThread);
  m_customer->setVisible(withCustomer);
  if (!withThread) return;  // the other one has it all
  const int customer = !withCustomer           ? 0
                       : m_shares.customer > 0 ? std::clamp(m_shares.customer, kNarrowestCustomer,
                                                            m_customer->maximumWidth())
                                               : scaled(kCustomer);
  // The list gives way before the thread gets hard to read.
  const int wished = m_shares.list > 0 ? m_shares.list : scaled(kList);
  const int rest = width() - customer - scaled(kReadableThread);
  const int list =
      withList ? std::clamp(rest, kNarrowestList, std::max(kNarrowestList, wished)) : 0;
  setSizes({list, std::max(width() - list - customer, 0), customer});
}

void DeskPanes::remember() {
  const QList<int> now = sizes();
  if (m_list->isVisible() && m_thread->isVisible()) m_shares.list = now[0];
  if (m_customer->isVisible() && m_thread->isVisible()) m_shares.customer = now[2];
}

}  // namespace oc::ui
