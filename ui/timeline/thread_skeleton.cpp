#include "ui/timeline/thread_skeleton.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/timeline/row_style.h"

namespace oc::ui {
namespace {

struct Shape {
  int share;  // per cent of the widest bubble
  int lines;
  bool outgoing;
};
// From the bottom up, where the newest message stands.
constexpr Shape kShapes[] = {{48, 1, false}, {38, 1, false}, {82, 2, true},
                             {64, 1, true},  {92, 3, false}, {55, 1, true},
                             {70, 2, false}, {44, 1, false}, {60, 1, true}};

}  // namespace

ThreadSkeleton::ThreadSkeleton(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Loading messages …"));
}

void ThreadSkeleton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().background);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens().line);
  const RowStyle style = RowStyle::current();
  const int margin = RowStyle::margin(width());
  int bottom = height() - space::l;
  for (const Shape& shape : kShapes) {
    const int w = style.widestBubble(width()) * shape.share / 100;
    const int h = shape.lines * style.bodyLine + 2 * bubble::paddingY;
    const int x = shape.outgoing ? width() - margin - w : margin;
    painter.drawRoundedRect(QRect(x, bottom - h, w, h), radius::bubble, radius::bubble);
    bottom -= h + space::m;
    if (bottom < 0) break;
  }
}

}  // namespace oc::ui
