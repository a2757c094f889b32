#pragma once

#include <QList>
#include <QWidget>

#include "core/domain/closure.h"

namespace oc::ui {

// The reasons of a closure verdict, heaviest first as they come: words, weight, and a bar from a
// middle line: to the right what speaks for closing, to the left what speaks against it.
class ReasonsView : public QWidget {
  Q_OBJECT

 public:
  explicit ReasonsView(QWidget* parent = nullptr);

  void setReasons(const QList<ClosureReason>& reasons);

  QSize sizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Row {
    QString words;
    QString weight;
    double share = 0;  // −1 … 1 of the heaviest
  };
  int wordsWidth(int width) const;
  int rowHeight(const Row& row, int width) const;

  QList<Row> m_rows;
};

}  // namespace oc::ui
