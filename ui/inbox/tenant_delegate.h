#pragma once

#include <QStyledItemDelegate>

namespace oc::ui {

// Paints a tenant of the rail: a coloured tile with initials, a ring around the one in use, a badge
// with the number of unread conversations. Needs a TenantModel.
class TenantDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  static constexpr int kRailWidth = 56;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace oc::ui
