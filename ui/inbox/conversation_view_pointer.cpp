#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include "core/domain/text_safety.h"
#include "ui/inbox/conversation_view.h"
#include "ui/models/conversation_list_model.h"

// What the mouse does in the list.

namespace oc::ui {

void ConversationView::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  m_pressed = m_delegate->actionAt(*this, index, event->pos());
  // A menu is not a wish to open what it is about.
  if (event->button() == Qt::RightButton || m_pressed != RowAction::None) return;
  const bool picking = isPicking(event->modifiers());
  const QScopedValueRollback rollback(m_picking, true);
  QListView::mousePressEvent(event);
  if (picking || !index.isValid() || event->button() != Qt::LeftButton) return;
  if (const ConvId id = m_model.conversation(index.row()).convId; id != m_chosen) choose(id);
}

void ConversationView::mouseMoveEvent(QMouseEvent* event) {
  keepStill();
  hover(event->pos());
  // With a button down the base class would pick every row that is passed.
  if (event->buttons() == Qt::NoButton) QListView::mouseMoveEvent(event);
}

void ConversationView::mouseReleaseEvent(QMouseEvent* event) {
  const RowAction pressed = std::exchange(m_pressed, RowAction::None);
  if (pressed == RowAction::None) return QListView::mouseReleaseEvent(event);
  const QModelIndex index = indexAt(event->pos());
  if (m_delegate->actionAt(*this, index, event->pos()) != pressed) return;
  const QRect at = rowActionRect(visualRect(index), pressed);
  Q_EMIT actionWanted(pressed, m_model.conversation(index.row()),
                      QRect(viewport()->mapToGlobal(at.topLeft()), at.size()));
}

void ConversationView::wheelEvent(QWheelEvent* event) {
  keepStill();
  QListView::wheelEvent(event);
}

void ConversationView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
  if (!index.isValid()) return;
  const QPoint at = byKey ? visualRect(index).center() : event->pos();
  const QList<Conversation> meant =
      selectionModel()->isSelected(index) ? picks() : QList{m_model.conversation(index.row())};
  Q_EMIT menuWanted(meant, viewport()->mapToGlobal(at));
}

void ConversationView::hover(const QPoint& at) {
  const QModelIndex index = indexAt(at);
  const bool moved = m_delegate->setHover(index, RowAction::None);
  const bool over = m_delegate->setHover(index, m_delegate->actionAt(*this, index, at));
  if (moved || over) viewport()->update();
}

bool ConversationView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove) {
    hover(static_cast<QHoverEvent*>(event)->position().toPoint());
  } else if (event->type() == QEvent::Leave) {
    m_delegate->setHover({}, RowAction::None);
    m_rest.stop();
    m_model.setHeld(false);
  } else if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const RowAction action = m_delegate->actionAt(*this, index, help->pos());
    if (action != RowAction::None) {
      QToolTip::showText(help->globalPos(), plainTip(rowActionText(action)), viewport());
      return true;
    }
  }
  return QListView::viewportEvent(event);
}

}  // namespace oc::ui
