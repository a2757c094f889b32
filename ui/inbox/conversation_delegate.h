#pragma once

#include <QCache>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include "core/domain/conversation.h"
#include "ui/inbox/row_actions.h"

class QListView;

namespace oc::ui {

// Paints a row of the conversation list: avatar, name and time, the last message with how far it
// got, small marks. Needs a ConversationListModel. What had to be measured is kept by
// conversation, revision and width.
class ConversationDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit ConversationDelegate(QObject* parent = nullptr);

  static int rowHeight();

  void setActionsOffered(bool offered) { m_offered = offered; }
  // Where the pointer is; true where that changes the picture.
  bool setHover(const QModelIndex& row, RowAction action);
  // What stands under the pointer; None where the row offers nothing there.
  RowAction actionAt(const QListView& view, const QModelIndex& row, const QPoint& at) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  struct Measured {
    int revision = 0;
    int nameWidth = 0;
    int previewWidth = 0;
    QString fullName;
    QString number;
    QString name;     // elided
    QString preview;  // elided
  };

  const Measured& measured(const Conversation& conversation, int nameWidth, int previewWidth) const;
  void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
  // Paints what stands before the preview's text and returns its width.
  int paintLead(QPainter& painter, const QRect& line, const Conversation& conversation) const;

  bool offersActions(const QModelIndex& row) const;

  bool m_offered = true;
  QPersistentModelIndex m_hovered;
  RowAction m_hoveredAction = RowAction::None;
  mutable QCache<qint64, Measured> m_cache;
};

}  // namespace oc::ui
