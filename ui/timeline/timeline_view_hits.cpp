// What a search has found in the timeline, and what stands at its two ends.
#include <QPainter>
#include <QStyle>

#include "ui/theme/theme.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

constexpr int kGlowMs = 1200;

}  // namespace

void TimelineView::setTerms(const SearchTerms& terms) {
  m_terms = terms;
  m_column.setTerms(terms);
  refresh();
}

void TimelineView::showHit(MsgId msg) {
  m_hit = msg;
  m_wheel.stop();
  m_wheelLeft = 0;
  scrollTo(msg.value);
  m_glow.stop();
  if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) return;
  m_glow.setDuration(kGlowMs);
  m_glow.start();
}

void TimelineView::clearHits() {
  m_glow.stop();
  m_hit = {};
  setTerms({});
}

void TimelineView::setTail(Tail tail) {
  m_tail = tail;
  m_column.setLive(tail == Tail::End);
  refresh();
}

void TimelineView::goToNewest() {
  if (m_column.isLive())
    scrollToBottom();
  else
    Q_EMIT newestWanted();
}

QRect TimelineView::headRect() const {
  const int height = m_column.style().smallLine + 2 * space::m;
  return {0, m_column.contentTop() - height, viewport()->width(), height};
}

void TimelineView::paintHead(QPainter& painter) const {
  if (m_head == Head::Nothing || m_store.isEmpty() || headRect().bottom() < 0) return;
  // The event that stands there says it with the time.
  if (m_head == Head::Beginning && m_store.at(0).isEvent()) return;
  const Tokens& t = tokens();
  painter.setFont(m_column.style().small);
  painter.setPen(m_head == Head::Failed ? t.bad : t.muted);
  const QString words = m_head == Head::Beginning ? tr("Beginning of the conversation")
                        : m_head == Head::Loading
                            ? tr("Loading earlier messages …")
                            : tr("Earlier messages could not be loaded. Try again");
  painter.drawText(headRect(), Qt::AlignCenter, words);
}

bool TimelineView::isOnRetry(QPoint point) const {
  return (m_head == Head::Failed && headRect().contains(point)) ||
         (m_tail == Tail::Failed && tailRect().contains(point));
}

QRect TimelineView::tailRect() const {
  return {0, m_column.top(m_store.count()), viewport()->width(), m_column.tailRoom()};
}

void TimelineView::paintTail(QPainter& painter) const {
  if (m_tail != Tail::Loading && m_tail != Tail::Failed) return;
  const Tokens& t = tokens();
  painter.setFont(m_column.style().small);
  painter.setPen(m_tail == Tail::Failed ? t.bad : t.muted);
  painter.drawText(tailRect(), Qt::AlignCenter,
                   m_tail == Tail::Loading ? tr("Loading later messages …")
                                           : tr("Later messages could not be loaded. Try again"));
}

}  // namespace oc::ui
