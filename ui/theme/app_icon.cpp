#include "ui/theme/app_icon.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/icons.h"

namespace oc::ui {
namespace {

// The same in every theme: it stands on the desktop's ground, not on ours.
const QColor kTop(0x3b, 0x7b, 0xff);
const QColor kBottom(0x1d, 0x4e, 0xd8);
const QColor kBadge(0xd9, 0x2d, 0x20);
constexpr int kMostDigits = 9;

void paintSign(QPainter& painter, qreal size) {
  QLinearGradient ground(0, 0, 0, size);
  ground.setColorAt(0, kTop);
  ground.setColorAt(1, kBottom);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22);
  const qreal margin = size * 0.17;
  paintIcon(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin),
            QStringLiteral("message"), Qt::white);
}

void paintBadge(QPainter& painter, qreal size, int unread) {
  const qreal diameter = size * 0.56;
  const QRectF badge(size - diameter, 0, diameter, diameter);
  painter.setBrush(kBadge);
  painter.setPen(QPen(Qt::white, size * 0.04));
  painter.drawEllipse(badge.adjusted(size * 0.02, size * 0.02, -size * 0.02, -size * 0.02));
  QFont font;
  font.setBold(true);
  font.setPixelSize(qMax(6, qRound(diameter * 0.62)));
  painter.setFont(font);
  painter.setPen(Qt::white);
  painter.drawText(badge, Qt::AlignCenter,
                   unread > kMostDigits ? QStringLiteral("9+") : QString::number(unread));
}

}  // namespace

QIcon appIcon(int unread) {
  QIcon icon;
  for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintSign(painter, size);
    if (unread > 0) paintBadge(painter, size, unread);
    painter.end();
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace oc::ui
