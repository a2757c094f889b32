#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

namespace oc::ui {

// A picture in several sizes, each half of the one before: what is drawn smaller is drawn from the
// nearest, so that large pictures move smoothly. Empty: none.
using PictureLevels = QList<QImage>;

// Shows a picture: whole, or larger and pushed about by the mouse. A turn of the wheel or a double
// click enlarges where the mouse is. Zoom is in pixels of the screen a pixel of the picture.
class PictureCanvas : public QWidget {
  Q_OBJECT

 public:
  static constexpr qreal kLargest = 8;

  explicit PictureCanvas(QWidget* parent = nullptr);

  void setPicture(const PictureLevels& levels);  // whole again
  const QImage picture() const { return m_levels.value(0); }

  qreal zoom() const;
  bool isWhole() const { return m_zoom <= 0; }
  bool isLarger() const;  // than there is room: it can be pushed
  void fit();             // whole; never enlarged for it
  void setZoom(qreal zoom);
  void zoomBy(qreal factor);  // in the middle
  void push(QPoint by);

 Q_SIGNALS:
  void zoomChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  qreal fitting() const;
  QSizeF shownSize() const;  // logical pixels
  void zoomAt(QPointF place, qreal zoom);
  void keepInSight();

  PictureLevels m_levels;
  qreal m_zoom = 0;  // 0: whole
  QPointF m_middle;  // of the picture, from the widget's
  QPoint m_grabbed;
};

}  // namespace oc::ui
