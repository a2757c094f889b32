#include "ui/inbox/skeleton_list.h"

#include <QPainter>
#include <array>

#include "ui/inbox/conversation_delegate.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kRows = 8;
constexpr qreal kAvatar = 36;
constexpr qreal kBar = 10;

struct Widths {
  qreal name, preview;  // parts of the room there is
};
constexpr std::array<Widths, 4> kWidths{{{0.42, 0.86}, {0.56, 0.70}, {0.36, 0.92}, {0.50, 0.62}}};

}  // namespace

SkeletonList::SkeletonList(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Loading conversations"));
}

void SkeletonList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.fillRect(rect(), tokens().surface);
  const qreal scale = typeScale();
  const qreal left = space::l + kAvatar * scale + space::m;
  const qreal room = width() - left - space::l;
  for (int row = 0; row < kRows; ++row) {
    // Fading out downwards says: there may be more or fewer.
    QColor grey = tokens().line;
    grey.setAlphaF(static_cast<float>(1.0 - row * 0.11));
    painter.setBrush(grey);
    const qreal top = row * ConversationDelegate::rowHeight() + 8 * scale;
    const Widths& w = kWidths[static_cast<std::size_t>(row) % kWidths.size()];
    painter.drawEllipse(QRectF(space::l, top, kAvatar * scale, kAvatar * scale));
    const auto bar = [&](qreal y, qreal width) {
      painter.drawRoundedRect(QRectF(left, top + y * scale, width, kBar * scale), 4, 4);
    };
    bar(3, room * w.name);
    bar(22, room * w.preview);
  }
}

}  // namespace oc::ui
