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

}  // namespace

ConversationView::ConversationView(ConversationListModel& model, QWidget* parent)
    : QListView(parent), m_model(model) {
  setItemDelegate(new ConversationDelegate(this));
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
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
  connect(&model, &ConversationListModel::stateChanged, this, &ConversationView::restoreAnchor);
  connect(&model, &QAbstractItemModel::modelReset, this, [this] {
    m_anchor = {};
    mark(m_model.rowOf(m_chosen));
  });
}

void ConversationView::setChosen(ConvId id) {
  m_announce.stop();
  m_chosen = id;
  mark(m_model.rowOf(id));
}

void ConversationView::mark(int row) {
  const QScopedValueRollback quiet(m_quiet, true);
  if (row < 0) {
    clearSelection();
    setCurrentIndex({});
  } else {
    setCurrentIndex(m_model.index(row));
  }
}

void ConversationView::step(int rows) {
  if (m_model.rowCount() == 0) return;
  const int row = m_model.rowOf(m_chosen);
  const int next = row < 0 ? 0 : std::clamp(row + rows, 0, m_model.rowCount() - 1);
  setCurrentIndex(m_model.index(next));
}

void ConversationView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (m_quiet || !current.isValid()) return;
  const ConvId id = m_model.conversation(current.row()).convId;
  if (id == m_chosen) return;
  m_chosen = id;
  m_announce.start(kKeyRest);
}

void ConversationView::mousePressEvent(QMouseEvent* event) {
  QListView::mousePressEvent(event);
  if (!m_announce.isActive()) return;
  m_announce.stop();
  Q_EMIT conversationChosen(m_chosen);
}

void ConversationView::keyPressEvent(QKeyEvent* event) {
  const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (opens && m_chosen.isValid()) {
    m_announce.stop();
    Q_EMIT conversationChosen(m_chosen);
    return;
  }
  QListView::keyPressEvent(event);
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
  // The base class would make a neighbour current, and a conversation nobody chose would open.
  const int row = currentIndex().row();
  if (row >= start && row <= end) mark(-1);
  QListView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationView::rowsInserted(const QModelIndex& parent, int start, int end) {
  QListView::rowsInserted(parent, start, end);
  const int row = m_model.rowOf(m_chosen);
  if (row >= start && row <= end) {
    // Without scrolling to it: nobody asked for it just now.
    const QScopedValueRollback quiet(m_quiet, true);
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
  }
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
