#pragma once

#include <QStyledItemDelegate>

namespace oc::ui {

// Paints a case of a back-test: customer and time, the message, what the detector would have done,
// what really came, and why. Needs a BackTestModel.
class BackTestDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace oc::ui
