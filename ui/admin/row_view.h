#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace oc::ui {

class RowModel;

// Paints a Row: an avatar where it has one, title with its side text, text with its marks.
class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A list of Rows.
class RowView : public QListView {
  Q_OBJECT

 public:
  explicit RowView(RowModel& model, QWidget* parent = nullptr);

  void choose(qint64 id);  // nothing where it is not there
  qint64 chosen() const;
  void fitRows(int most);  // as high as its rows, or so many of them   // 0: none

 Q_SIGNALS:
  void chosenChanged(qint64 id);
  void endNear();  // the last rows came in sight: more may be wanted

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void checkEnd();

  RowModel& m_model;
};

}  // namespace oc::ui
