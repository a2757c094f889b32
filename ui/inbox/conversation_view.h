#pragma once

#include <QListView>
#include <QTimer>

#include "core/domain/ids.h"

namespace oc::ui {

class ConversationListModel;

// The list's view. What is chosen is a conversation, not a row: it stays chosen while rows move,
// when its row leaves and when it comes back. News above what is looked at does not shift it.
class ConversationView : public QListView {
  Q_OBJECT

 public:
  ConversationView(ConversationListModel& model, QWidget* parent = nullptr);

  ConvId chosen() const { return m_chosen; }
  // Marks it in the list if it is there now or comes later, without telling anybody; an invalid id
  // marks none.
  void setChosen(ConvId id);
  void step(int rows);  // next (1), previous (-1); the first one when none is chosen

 Q_SIGNALS:
  void conversationChosen(oc::ConvId id);  // by the person

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
  void rowsInserted(const QModelIndex& parent, int start, int end) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
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
};

}  // namespace oc::ui
