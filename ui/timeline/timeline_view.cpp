#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <algorithm>

#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/row_painter.h"
#include "ui/timeline/timeline_accessible.h"

namespace oc::ui {
namespace {

constexpr int kPreloadScreens = 3;
constexpr int kDragScrollMs = 30;
constexpr int kContextShare = 4;  // of the window stays above the "new" line

}  // namespace

TimelineView::TimelineView(MessageStore& store, QWidget* parent)
    : QAbstractScrollArea(parent), m_store(store), m_column(store) {
  installTimelineAccessibility();
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Messages"));
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(240, 120);

  m_button = new QPushButton(this);
  m_button->setFocusPolicy(Qt::TabFocus);
  m_button->setCursor(Qt::PointingHandCursor);
  m_button->hide();
  connect(m_button, &QPushButton::clicked, this, &TimelineView::goToNewest);

  m_dragScroll.setInterval(kDragScrollMs);
  connect(&m_dragScroll, &QTimer::timeout, this, [this] { dragTo(m_lastMouse); });
  m_glow.setStartValue(1.0);
  m_glow.setEndValue(0.0);
  connect(&m_glow, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
  m_wheel.setEasingCurve(QEasingCurve::OutCubic);
  connect(&m_wheel, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    const int step = value.toInt() - m_wheelDone;
    m_wheelDone += step;
    m_wheelLeft -= step;
    m_column.scrollBy(step);
    refresh();
  });

  connect(&store, &MessageStore::wasReset, this, [this] {
    m_selection.clear();
    m_hovered = m_focused = m_pressed = {};
    m_newBelow = 0;
    m_wheel.stop();
    m_wheelLeft = 0;
    m_column.reset();
    refresh();
  });
  connect(&store, &MessageStore::rowsInserted, this, &TimelineView::onInserted);
  connect(&store, &MessageStore::rowsChanged, this, [this](int first, int count) {
    m_column.changed(first, count);
    refresh();
  });
  connect(&store, &MessageStore::rowsRemoved, this, [this](int first, int count) {
    m_column.removed(first, count);
    refresh();
  });
}

void TimelineView::setCustomer(const QString& name) {
  m_customer = name;
  m_column.setCustomer(name);
  refresh();
}

void TimelineView::setOffers(const EventOffers& offers) {
  m_column.setOffers(offers);
  refresh();
}

void TimelineView::setHead(Head head) {
  m_head = head;
  refresh();  // also when it is the same: this may be the moment to ask for older messages
}

void TimelineView::showUnread(int unread) {
  int row = m_store.storedCount();
  int left = unread;
  while (row > 0 && left > 0)
    if (m_store.at(--row).isInbound()) --left;
  if (unread <= 0 || row >= m_store.storedCount()) return clearNewLine();
  m_column.setNewLine(m_store.at(row).rowId, unread);
  refresh();
  const int newTop = m_column.top(row);
  if (newTop >= 0) return;
  m_newBelow = unread;
  m_column.showAt(m_store.at(row).rowId, viewport()->height() / kContextShare);
  refresh();
}

void TimelineView::startNewLine(int first, int count) {
  if (m_column.newLineRow() != 0) return;
  int inbound = 0;
  qint64 row = 0;
  for (int i = first; i < first + count; ++i) {
    if (!m_store.at(i).isInbound()) continue;
    if (inbound++ == 0) row = m_store.at(i).rowId;
  }
  m_column.setNewLine(row, inbound);
  refresh();
}

void TimelineView::clearNewLine() {
  m_column.setNewLine(0, 0);
  refresh();
}

void TimelineView::setToday(QDate today) {
  m_column.setToday(today);
  refresh();
}

void TimelineView::scrollToBottom() {
  m_wheel.stop();
  m_wheelLeft = 0;
  m_column.scrollToBottom();
  refresh();
}

void TimelineView::scrollTo(qint64 rowId) {
  const QRect bubble = bubbleRect(rowId);
  m_column.showAt(rowId, std::max(0, (viewport()->height() - bubble.height()) / 2));
  refresh();
}

QRect TimelineView::bubbleRect(qint64 rowId) {
  const int row = m_store.indexOf(rowId);
  if (row < 0) return {};
  return m_column.layout(row).bubble().translated(0, m_column.top(row));
}

QRect TimelineView::rowRect(int row) const {
  if (row < 0 || row >= m_store.count()) return {};
  const int top = m_column.top(row);
  return {0, top, viewport()->width(), m_column.top(row + 1) - top};
}

void TimelineView::onInserted(int first, int count) {
  m_column.inserted(first, count);
  const bool appended = m_column.isLive() && first + count >= m_store.storedCount();
  if (appended && (!isAtBottom() || m_column.newLineRow() != 0)) {
    int inbound = 0;
    for (int i = first; i < first + count; ++i)
      inbound += m_store.at(i).isInbound() ? 1 : 0;
    if (!isAtBottom()) m_newBelow += inbound;
    if (const qint64 line = m_column.newLineRow(); line != 0 && inbound > 0)
      m_column.setNewLine(line, m_column.newLineCount() + inbound);
  }
  refresh();
}

void TimelineView::refresh() {
  m_column.settle();
  m_syncing = true;
  QScrollBar* bar = verticalScrollBar();
  bar->setRange(0, m_column.maximum());
  bar->setPageStep(viewport()->height());
  bar->setSingleStep(2 * m_column.style().bodyLine);
  bar->setValue(m_column.value());
  m_syncing = false;
  updateButton();
  viewport()->update();
  const bool atBottom = isAtBottom();
  if (atBottom != std::exchange(m_wasAtBottom, atBottom)) Q_EMIT atBottomChanged(atBottom);
  if (!m_store.isEmpty() && m_column.value() < kPreloadScreens * viewport()->height())
    Q_EMIT olderWanted();
  if (!m_column.isLive() &&
      m_column.maximum() - m_column.value() < kPreloadScreens * viewport()->height())
    Q_EMIT newerWanted();
}

void TimelineView::updateButton() {
  if (isAtBottom()) m_newBelow = 0;
  const bool far = m_column.maximum() - m_column.value() > viewport()->height();
  const bool wanted = !isAtBottom() && (m_newBelow > 0 || far || !m_column.isLive());
  if (wanted) {
    const QString words = m_newBelow > 0      ? tr("%n new", "messages", m_newBelow)
                          : m_column.isLive() ? QString()
                                              : tr("Newest messages");
    m_button->setText(words);
    m_button->setProperty("kind", m_newBelow > 0 ? QStringLiteral("primary") : QString());
    m_button->setAccessibleName(words.isEmpty() ? tr("Go to the newest message") : words);
    m_button->setToolTip(tr("Go to the newest message"));
    const Tokens& t = tokens();
    const QColor colour = m_newBelow == 0 ? t.muted : t.dark ? t.background : QColor(Qt::white);
    m_button->setIcon(icon(QStringLiteral("arrow-down"), colour));
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    placeButton();
  }
  m_button->setVisible(wanted);
}

void TimelineView::placeButton() {
  m_button->adjustSize();
  m_button->move(viewport()->width() - m_button->width() - space::l,
                 viewport()->height() - m_button->height() - space::m);
}

void TimelineView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  painter.fillRect(event->rect(), tokens().background);
  if (m_store.isEmpty() && m_head == Head::Beginning) {
    painter.setFont(m_column.style().body);
    painter.setPen(tokens().muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No messages yet"));
  }
  paintHead(painter);
  paintTail(painter);
  const int first = m_column.rowAt(event->rect().top());
  if (first < 0) return;
  const auto selected = m_selection.rows(m_store);
  for (int row = first; row < m_store.count(); ++row) {
    const int top = m_column.top(row);
    if (top > event->rect().bottom()) break;
    const RowLayout& layout = m_column.layout(row);
    RowLook look;
    look.joinsBelow = m_column.joins(row + 1);
    if (selected && row >= selected->first && row <= selected->second) {
      const auto part = m_selection.part(row, layout.textLength(), m_store);
      std::tie(look.selectedFrom, look.selectedTo) = part.value_or(std::pair(0, 0));
      look.wholeSelected = selected->first != selected->second;
    }
    const qint64 rowId = m_store.at(row).rowId;
    if (m_hit.isValid() && m_hit.value == rowId) {
      look.isHit = true;
      look.glow =
          m_glow.state() == QAbstractAnimation::Running ? m_glow.currentValue().toReal() : 0;
    }
    look.art = m_art;
    if (m_hovered.rowId == rowId) {
      look.hovered = m_hovered.action;
      look.hoveredTile = m_hovered.tile;
    }
    if (m_focused.rowId == rowId && hasFocus()) {
      look.focused = m_focused.action;
      look.focusedLink = m_focused.link;
      look.focusedTile = m_focused.tile;
      look.focusedSpeed = m_focused.isSpeed;
    }
    paintRow(painter, QPoint(0, top), layout, m_column.style(), look);
  }
}

void TimelineView::resizeEvent(QResizeEvent*) {
  m_column.setViewport(viewport()->width(), viewport()->height());
  refresh();
}

void TimelineView::scrollContentsBy(int, int) {
  if (m_syncing) return;
  m_column.scrollBy(verticalScrollBar()->value() - m_column.value());
  refresh();
}

void TimelineView::changeEvent(QEvent* event) {
  QAbstractScrollArea::changeEvent(event);
  switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
      m_column.restyle();
      refresh();
      break;
    default: break;
  }
}

void TimelineView::selectAll() {
  if (m_store.isEmpty()) return;
  m_selection.set({m_store.at(0).rowId, 0},
                  {m_store.at(m_store.count() - 1).rowId, std::numeric_limits<int>::max()});
  selectionChanged();
}

}  // namespace oc::ui
