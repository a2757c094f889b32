#pragma once

#include <QWidget>

namespace oc::ui {

// Grey rows in the shape of the conversation list, shown while its first page is on its way.
class SkeletonList : public QWidget {
  Q_OBJECT

 public:
  explicit SkeletonList(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace oc::ui
