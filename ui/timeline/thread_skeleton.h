#pragma once

#include <QWidget>

namespace oc::ui {

// The shapes of bubbles, while the messages of a thread are on their way.
class ThreadSkeleton : public QWidget {
  Q_OBJECT

 public:
  explicit ThreadSkeleton(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace oc::ui
