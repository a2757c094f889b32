#pragma once

#include <QFrame>

namespace oc::ui {

// A card over the window that goes with Esc or a click elsewhere.
class Popover : public QFrame {
  Q_OBJECT

 public:
  explicit Popover(QWidget* parent);  // never null

  // Shown below `anchor` (global) where there is room, else above it, with its left or right edge;
  // over the parent's window where it fits, and always on the screen.
  void popUp(const QRect& anchor, Qt::AlignmentFlag edge = Qt::AlignLeft);
  void place();  // again, after its size changed

 private:
  QRect m_anchor;
  Qt::AlignmentFlag m_edge = Qt::AlignLeft;
};

}  // namespace oc::ui
