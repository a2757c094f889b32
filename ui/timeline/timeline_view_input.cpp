// Mouse, wheel, keys and menu of the timeline.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <limits>

#include "ui/models/format.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

constexpr int kWheelMs = 120;
constexpr int kWheelNotch = 120;  // eighths of a degree
constexpr int kNotchLines = 3;
constexpr int kDragStep = 24;
constexpr int kPageOverlap = 40;
constexpr int kSkipSeconds = 5;  // in a voice note
constexpr int kWholeText = std::numeric_limits<int>::max();

}  // namespace

TextPlace TimelineView::placeAt(QPoint point) {
  const int row = m_column.rowAt(point.y());
  if (row < 0) return {};
  return {m_store.at(row).rowId, m_column.layout(row).positionAt(inRow(row, point))};
}

bool TimelineView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), plainTip(tipAt(help->pos())), viewport());
    return true;
  }
  if (event->type() == QEvent::Leave) setHovered({});
  return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::updateCursor(QPoint point) {
  const int row = m_column.rowAt(point.y());
  Qt::CursorShape shape = Qt::ArrowCursor;
  if (isOnRetry(point)) {
    shape = Qt::PointingHandCursor;
  } else if (row >= 0) {
    const RowLayout& layout = m_column.layout(row);
    const QPoint at = inRow(row, point);
    const bool quote = layout.quote().contains(at) && layout.content().quote->source.isValid();
    if (quote || !targetAt(point).isNone())
      shape = Qt::PointingHandCursor;
    else if (layout.isOnText(at))
      shape = Qt::IBeamCursor;
  }
  viewport()->setCursor(shape);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  if (event->button() != Qt::LeftButton) return;
  if (isOnRetry(at)) {
    Q_EMIT retryWanted();
    return;
  }
  if (m_sinceDouble.isValid() && m_sinceDouble.elapsed() < QApplication::doubleClickInterval()) {
    m_sinceDouble.invalidate();
    selectMessage(at);
    return;
  }
  m_lastMouse = at;
  m_pressed = targetAt(at);
  if (m_pressed.action >= 0 || m_pressed.tile >= 0) return;
  m_pressedQuote = 0;
  if (const int row = m_column.rowAt(at.y()); row >= 0) {
    const RowLayout& layout = m_column.layout(row);
    if (layout.quote().contains(inRow(row, at)))
      m_pressedQuote = layout.content().quote->source.value;
  }
  m_selecting = true;
  if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.anchor().rowId != 0)
    m_selection.extend(placeAt(at));
  else
    m_selection.start(placeAt(at));
  viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  m_lastMouse = at;
  if (!m_selecting) {
    setHovered(targetAt(at));
    return updateCursor(at);
  }
  if (!(event->buttons() & Qt::LeftButton)) return;
  dragTo(at);
  const bool outside = at.y() < 0 || at.y() >= viewport()->height();
  if (outside && !m_dragScroll.isActive()) m_dragScroll.start();
  if (!outside) m_dragScroll.stop();
}

void TimelineView::dragTo(QPoint point) {
  const int height = viewport()->height();
  if (point.y() < 0 || point.y() >= height) {
    m_column.scrollBy(point.y() < 0 ? -kDragStep : kDragStep);
    refresh();
    point.setY(std::clamp(point.y(), 0, height - 1));
  }
  m_selection.extend(placeAt(point));
  if (!m_selection.isEmpty(m_store)) m_pressedQuote = 0;
  viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_dragScroll.stop();
  const QPoint at = event->position().toPoint();
  const Target pressed = std::exchange(m_pressed, {});
  const bool same = !pressed.isNone() && targetAt(at) == pressed;
  if (pressed.tile >= 0) {
    if (same) triggerTile(pressed, at);
    return;
  }
  if (pressed.action >= 0) {
    if (same) trigger(pressed);
    return;
  }
  if (!std::exchange(m_selecting, false)) return;
  const bool clicked = m_selection.isEmpty(m_store);
  if (clicked && same)
    trigger(pressed);
  else if (clicked && m_pressedQuote != 0 && m_store.indexOf(m_pressedQuote) >= 0)
    scrollTo(m_pressedQuote);
  else if (clicked && m_pressedQuote != 0)
    Q_EMIT messageWanted(MsgId{m_pressedQuote});
  else if (!clicked)
    selectionChanged();
  updateCursor(at);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const Target target = targetAt(event->position().toPoint());
  if (target.action >= 0 || target.tile >= 0) return mousePressEvent(event);
  m_sinceDouble.start();
  selectWord(event->position().toPoint());
}

void TimelineView::selectWord(QPoint point) {
  const TextPlace place = placeAt(point);
  const int row = m_store.indexOf(place.rowId);
  if (row < 0) return;
  const QString text = m_column.layout(row).text().text();
  QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
  finder.setPosition(place.position);
  const auto start = finder.isAtBoundary() && place.position < text.size()
                         ? place.position
                         : finder.toPreviousBoundary();
  finder.setPosition(std::max<qsizetype>(start, 0));
  const auto end = finder.toNextBoundary();
  m_selection.set({place.rowId, int(std::max<qsizetype>(start, 0))},
                  {place.rowId, int(end < 0 ? text.size() : end)});
  selectionChanged();
}

void TimelineView::selectMessage(QPoint point) {
  const TextPlace place = placeAt(point);
  if (place.rowId == 0) return;
  m_selection.set({place.rowId, 0}, {place.rowId, kWholeText});
  selectionChanged();
}

void TimelineView::selectionChanged() {
  viewport()->update();
  QClipboard* clipboard = QApplication::clipboard();
  if (!clipboard->supportsSelection()) return;
  if (const QString text = selectedText(); !text.isEmpty())
    clipboard->setText(text, QClipboard::Selection);
}

QString TimelineView::selectedText() const {
  return ui::selectedText(m_selection, m_store, m_customer);
}

void TimelineView::copy() const {
  if (const QString text = selectedText(); !text.isEmpty())
    QApplication::clipboard()->setText(text);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QPoint at = viewport()->mapFromGlobal(event->globalPos());
  const Target target = byKey ? m_focused : targetAt(at);
  const QRect box = rectsOf(target).value(0);
  const int row = m_column.rowAt(byKey && !box.isNull() ? box.center().y() : at.y());
  QMenu menu(this);
  addTo(menu, target);
  QAction* copying = menu.addAction(tr("Copy"), this, &TimelineView::copy);
  copying->setShortcut(QKeySequence::Copy);
  copying->setEnabled(!m_selection.isEmpty(m_store));
  if (row >= 0)
    menu.addAction(m_store.at(row).isEvent() ? tr("Copy line") : tr("Copy message"), this,
                   [this, id = m_store.at(row).rowId] {
                     m_selection.set({id, 0}, {id, kWholeText});
                     selectionChanged();
                     copy();
                   });
  menu.addSeparator();
  menu.addAction(tr("Select all"), this, &TimelineView::selectAll)
      ->setShortcut(QKeySequence::SelectAll);
  menu.exec(byKey && !box.isNull() ? viewport()->mapToGlobal(box.bottomLeft())
                                   : event->globalPos());
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
  const int page = std::max(viewport()->height() - kPageOverlap, kPageOverlap);
  const int line = verticalScrollBar()->singleStep();
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::SelectAll)) return selectAll();
  switch (event->key()) {
    case Qt::Key_PageUp: m_column.scrollBy(-page); break;
    case Qt::Key_PageDown: m_column.scrollBy(page); break;
    case Qt::Key_Up: m_column.scrollBy(-line); break;
    case Qt::Key_Down: m_column.scrollBy(line); break;
    case Qt::Key_Home: m_column.scrollBy(-m_column.value()); break;
    case Qt::Key_End: return goToNewest();
    case Qt::Key_Left:
    case Qt::Key_Right:
      event->setAccepted(skip(event->key() == Qt::Key_Left ? -kSkipSeconds : kSkipSeconds));
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (trigger(m_focused)) return event->accept();
      event->ignore();
      return;
    case Qt::Key_Escape:
      if (m_selection.isEmpty(m_store)) return QAbstractScrollArea::keyPressEvent(event);
      m_selection.clear();
      break;
    default: event->ignore(); return;
  }
  event->accept();
  refresh();
}

void TimelineView::wheelEvent(QWheelEvent* event) {
  event->accept();
  if (!event->pixelDelta().isNull()) {
    m_column.scrollBy(-event->pixelDelta().y());
    refresh();
    return;
  }
  const int lines =
      QApplication::wheelScrollLines() > 0 ? QApplication::wheelScrollLines() : kNotchLines;
  const int notch = lines * m_column.style().bodyLine;
  scrollSmoothly(-event->angleDelta().y() * notch / kWheelNotch);
}

// What is left of the notch before is added, so that quick turning doesn't lose any.
void TimelineView::scrollSmoothly(int delta) {
  m_wheel.stop();
  if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
    m_wheelLeft = 0;
    m_column.scrollBy(delta);
    refresh();
    return;
  }
  m_wheelLeft += delta;
  m_wheelDone = 0;
  m_wheel.setStartValue(0);
  m_wheel.setEndValue(m_wheelLeft);
  m_wheel.setDuration(kWheelMs);
  m_wheel.start();
}

}  // namespace oc::ui
