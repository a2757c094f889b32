#pragma once

#include <QListView>
#include <QSet>
#include <QTimer>

#include "core/domain/conversation.h"
#include "ui/inbox/conversation_delegate.h"

namespace oc::ui {

class ConversationListModel;

// The list's view. What is chosen is a conversation, not a row: it stays chosen while rows move,
// when its row leaves and when it comes back. News above what is looked at does not shift it, and
// while the pointer or the keys are at work nothing moves at all. With Ctrl and Shift several are
// picked, which opens none.
class ConversationView : public QListView {
  Q_OBJECT

 public:
  ConversationView(ConversationListModel& model, QWidget* parent = nullptr);

  ConvId chosen() const { return m_chosen; }
  // Marks it in the list if it is there now or comes later, without telling anybody; an invalid id
  // marks none.
  void setChosen(ConvId id);
  void step(int rows);                // next (1), previous (-1); the first one when none is chosen
  bool hasPicks() const;              // whether something else than the chosen one is marked
  QList<Conversation> picks() const;  // what an action is for: what is picked, else the chosen one
  void clearPicks();
  // Whether rows offer what can be done with them.
  void setActionsOffered(bool offered);
  int newsAbove() const;  // how many came or rose above what is looked at, or wait to
  void showNews();        // goes there

 Q_SIGNALS:
  void conversationChosen(oc::ConvId id);  // by the person
  void picksChanged();
  void newsChanged();
  void actionWanted(oc::ui::RowAction action, const oc::Conversation& conversation,
                    const QRect& anchor);
  void menuWanted(const QList<oc::Conversation>& conversations, const QPoint& at);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
  void rowsInserted(const QModelIndex& parent, int start, int end) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  static bool isPicking(Qt::KeyboardModifiers modifiers);
  void choose(ConvId id);  // opens it
  void keepStill();
  void hover(const QPoint& at);
  void rose(int row);
  void mark(int row);  // -1 marks none
  void rememberAnchor();
  void restoreAnchor();

  ConversationListModel& m_model;
  ConvId m_chosen;
  bool m_quiet = false;  // the selection is set by us
  QTimer m_announce;     // holding an arrow key opens where it stops, not each row on the way
  QTimer m_clock;        // relative times grow
  ConvId m_anchor;       // topmost row on the screen while rows above it change
  int m_anchorOffset = 0;
  bool m_picking = false;  // the current row moves without being chosen
  QTimer m_rest;           // since the last movement
  QSet<ConvId> m_above;    // came or rose above what is looked at
  ConversationDelegate* m_delegate;
  RowAction m_pressed = RowAction::None;
};

}  // namespace oc::ui
