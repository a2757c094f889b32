#include "ui/inbox/conversation_view.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <chrono>

#include "ui/inbox/conversation_delegate.h"
#include "ui/models/conversation_list_model.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kKeyRest = 90ms;
constexpr auto kClockTick = 15s;
constexpr auto kRest = 3s;

}  // namespace

bool ConversationView::isPicking(Qt::KeyboardModifiers modifiers) {
  return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

ConversationView::ConversationView(ConversationListModel& model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new ConversationDelegate(this)) {
  setItemDelegate(m_delegate);
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setAccessibleName(tr("Conversations"));
  verticalScrollBar()->setSingleStep(ConversationDelegate::rowHeight() / 2);
  setModel(&model);

  m_announce.setSingleShot(true);
  connect(&m_announce, &QTimer::timeout, this, [this] { Q_EMIT conversationChosen(m_chosen); });
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRest);
  connect(&m_rest, &QTimer::timeout, this, [this] {
    m_model.setHeld(false);
    if (viewport()->underMouse()) hover(viewport()->mapFromGlobal(QCursor::pos()));
  });
  connect(&m_clock, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
  m_clock.start(kClockTick);

  connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { rememberAnchor(); });
  connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { rememberAnchor(); });
  connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this,
          [this](const QModelIndex&, int start) {
            rememberAnchor();
            // A row that jumps to the top does not take the screen along.
            if (m_anchor.isValid() && m_model.conversation(start).convId == m_anchor &&
                start + 1 < m_model.rowCount()) {
              m_anchor = m_model.conversation(start + 1).convId;
              m_anchorOffset -= ConversationDelegate::rowHeight();
            }
          });
  connect(&model, &QAbstractItemModel::rowsMoved, this,
          [this](const QModelIndex&, int start, int, const QModelIndex&, int to) {
            if (to < start) rose(to);
          });
  connect(&model, &ConversationListModel::stateChanged, this, [this] {
    restoreAnchor();
    Q_EMIT newsChanged();
  });
  connect(
      verticalScrollBar(), &QScrollBar::valueChanged, this,
      [this](int value) {
        if (value > 0 || verticalScrollBar()->value() > 0) return;
        m_above.clear();
        if (!hasPicks()) m_model.trim();
        Q_EMIT newsChanged();
      },
      Qt::QueuedConnection);
  connect(&model, &QAbstractItemModel::modelReset, this, [this] {
    m_anchor = {};
    m_above.clear();
    m_delegate->setHover({}, RowAction::None);
    mark(m_model.rowOf(m_chosen));
  });
}

void ConversationView::setChosen(ConvId id) {
  m_announce.stop();
  m_chosen = id;
  mark(m_model.rowOf(id));
  Q_EMIT picksChanged();
}

void ConversationView::mark(int row) {
  const QScopedValueRollback quiet(m_quiet, true);
  if (row < 0) {
    clearSelection();
    setCurrentIndex({});
  } else {
    // setCurrentIndex() would pick a span or none while Shift or Ctrl is held.
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
  }
}

void ConversationView::step(int rows) {
  if (m_model.rowCount() == 0) return;
  clearPicks();
  const int row = m_model.rowOf(m_chosen);
  const int next = row < 0 ? 0 : std::clamp(row + rows, 0, m_model.rowCount() - 1);
  selectionModel()->setCurrentIndex(m_model.index(next), QItemSelectionModel::ClearAndSelect);
}

void ConversationView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (m_quiet || m_picking || !current.isValid()) return;
  const ConvId id = m_model.conversation(current.row()).convId;
  if (id == m_chosen) return;
  m_chosen = id;
  m_announce.start(kKeyRest);
}

void ConversationView::selectionChanged(const QItemSelection& selected,
                                        const QItemSelection& deselected) {
  QListView::selectionChanged(selected, deselected);
  Q_EMIT picksChanged();
}

bool ConversationView::hasPicks() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  if (rows.size() != 1) return !rows.isEmpty();
  return m_model.conversation(rows.first().row()).convId != m_chosen;
}

QList<Conversation> ConversationView::picks() const {
  QList<int> rows;
  for (const QModelIndex& index : selectionModel()->selectedRows())
    rows += index.row();
  std::ranges::sort(rows);
  QList<Conversation> all;
  for (const int row : std::as_const(rows))
    all += m_model.conversation(row);
  return all;
}

void ConversationView::clearPicks() {
  if (hasPicks()) mark(m_model.rowOf(m_chosen));
}

void ConversationView::setActionsOffered(bool offered) {
  m_delegate->setActionsOffered(offered);
  viewport()->update();
}

void ConversationView::choose(ConvId id) {
  m_announce.stop();
  m_chosen = id;
  Q_EMIT picksChanged();  // the row that was picked a moment ago is the open one now
  Q_EMIT conversationChosen(id);
}

void ConversationView::keyPressEvent(QKeyEvent* event) {
  keepStill();
  const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (opens && currentIndex().isValid()) {
    const ConvId id = m_model.conversation(currentIndex().row()).convId;
    mark(currentIndex().row());
    choose(id);
    return;
  }
  const QScopedValueRollback picking(m_picking, isPicking(event->modifiers()));
  QListView::keyPressEvent(event);
}

void ConversationView::keepStill() {
  m_model.setHeld(true);
  m_rest.start();
}

void ConversationView::rose(int row) {
  if (verticalScrollBar()->value() < (row + 1) * ConversationDelegate::rowHeight()) return;
  m_above.insert(m_model.conversation(row).convId);
}

int ConversationView::newsAbove() const {
  return m_model.waiting() + static_cast<int>(m_above.size());
}

void ConversationView::showNews() {
  m_rest.stop();
  m_model.setHeld(false);
  m_above.clear();
  scrollToTop();
  Q_EMIT newsChanged();
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
  // The base class would make a neighbour current, and a conversation nobody chose would open.
  const int row = currentIndex().row();
  if (row >= start && row <= end) {
    const QScopedValueRollback quiet(m_quiet, true);
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
  }
  QListView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationView::rowsInserted(const QModelIndex& parent, int start, int end) {
  QListView::rowsInserted(parent, start, end);
  const int row = m_model.rowOf(m_chosen);
  if (row >= start && row <= end) {
    // Without scrolling to it: nobody asked for it just now.
    const QScopedValueRollback quiet(m_quiet, true);
    const auto how =
        hasPicks() ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
    selectionModel()->setCurrentIndex(m_model.index(row), how);
  }
  if (start == 0 && m_model.rowCount() > end + 1) rose(start);
}

void ConversationView::rememberAnchor() {
  const int value = verticalScrollBar()->value();
  if (m_anchor.isValid() || value == 0 || m_model.rowCount() == 0) return;
  const int height = ConversationDelegate::rowHeight();
  const int row = std::min(value / height, m_model.rowCount() - 1);
  m_anchor = m_model.conversation(row).convId;
  m_anchorOffset = value - row * height;
}

void ConversationView::restoreAnchor() {
  const ConvId anchor = std::exchange(m_anchor, {});
  const int row = m_model.rowOf(anchor);
  if (!anchor.isValid() || row < 0) return;
  executeDelayedItemsLayout();
  verticalScrollBar()->setValue(row * ConversationDelegate::rowHeight() + m_anchorOffset);
}

}  // namespace oc::ui
