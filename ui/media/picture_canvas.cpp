#include "ui/media/picture_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace oc::ui {
namespace {

constexpr qreal kSmallest = 0.02;
constexpr qreal kNotch = 120;  // eighths of a degree
constexpr qreal kStep = 1.25;  // a notch of the wheel

}  // namespace

PictureCanvas::PictureCanvas(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureCanvas::setPicture(const PictureLevels& levels) {
  m_levels = levels;
  fit();
}

qreal PictureCanvas::fitting() const {
  if (m_levels.isEmpty()) return 1;
  const QSizeF room = QSizeF(size()) * devicePixelRatioF();
  const QSizeF whole = m_levels[0].size();
  return std::min({1.0, room.width() / whole.width(), room.height() / whole.height()});
}

qreal PictureCanvas::zoom() const {
  return isWhole() ? fitting() : m_zoom;
}

QSizeF PictureCanvas::shownSize() const {
  return QSizeF(picture().size()) * (zoom() / devicePixelRatioF());
}

bool PictureCanvas::isLarger() const {
  const QSizeF shown = shownSize();
  return shown.width() > width() + 0.5 || shown.height() > height() + 0.5;
}

void PictureCanvas::fit() {
  m_zoom = 0;
  m_middle = {};
  update();
  Q_EMIT zoomChanged();
}

void PictureCanvas::setZoom(qreal zoom) {
  zoomAt(QRectF(rect()).center(), zoom);
}

void PictureCanvas::zoomBy(qreal factor) {
  setZoom(zoom() * factor);
}

// What is at this place stays there.
void PictureCanvas::zoomAt(QPointF place, qreal zoom) {
  if (m_levels.isEmpty()) return;
  const qreal before = this->zoom();
  m_zoom = std::clamp(zoom, kSmallest, kLargest);
  const QPointF from = place - QRectF(rect()).center();
  m_middle = from + (m_middle - from) * (m_zoom / before);
  keepInSight();
  update();
  Q_EMIT zoomChanged();
}

void PictureCanvas::push(QPoint by) {
  m_middle += by;
  keepInSight();
  update();
}

// No side of a large picture comes further in than the widget's; a small one stays in the middle.
void PictureCanvas::keepInSight() {
  const QSizeF shown = shownSize();
  const qreal x = std::max(0.0, (shown.width() - width()) / 2);
  const qreal y = std::max(0.0, (shown.height() - height()) / 2);
  m_middle = {std::clamp(m_middle.x(), -x, x), std::clamp(m_middle.y(), -y, y)};
  setCursor(isLarger() ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void PictureCanvas::paintEvent(QPaintEvent*) {
  if (m_levels.isEmpty()) return;
  QPainter painter(this);
  // The smallest level that still has a pixel for each of the screen's.
  qsizetype level = 0;
  while (level + 1 < m_levels.size() && zoom() * std::ldexp(1.0, int(level) + 1) <= 1)
    ++level;
  QRectF at(QPointF(), shownSize());
  at.moveCenter(QRectF(rect()).center() + m_middle);
  constexpr qreal kPixelsAreSeen = 2;
  painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < kPixelsAreSeen);
  painter.drawImage(at, m_levels[level]);
}

void PictureCanvas::resizeEvent(QResizeEvent*) {
  keepInSight();
  if (isWhole()) Q_EMIT zoomChanged();
}

void PictureCanvas::wheelEvent(QWheelEvent* event) {
  event->accept();
  const qreal notches = event->angleDelta().y() / kNotch;
  zoomAt(event->position(), zoom() * std::pow(kStep, notches));
}

void PictureCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !isLarger()) return event->ignore();
  m_grabbed = event->position().toPoint();
  setCursor(Qt::ClosedHandCursor);
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!(event->buttons() & Qt::LeftButton) || !isLarger()) return;
  const QPoint at = event->position().toPoint();
  push(at - m_grabbed);
  m_grabbed = at;
  setCursor(Qt::ClosedHandCursor);
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent*) {
  keepInSight();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (isWhole())
    zoomAt(event->position(), std::max(1.0, 2 * zoom()));
  else
    fit();
}

}  // namespace oc::ui
