#include "ui/inbox/tenant_delegate.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kTile = 36;
constexpr int kRowHeight = 50;
constexpr qreal kTileRadius = 9;
constexpr qreal kRing = 2;  // width of the ring, and of the gap to the tile
constexpr qreal kBadge = 16;

void paintBadge(QPainter& painter, const QRectF& tile, int unread) {
  const Tokens& t = tokens();
  const QString text = badgeText(unread);
  QFont f = font(FontSize::Small, QFont::Bold);
  f.setPixelSize(10);
  const qreal width = std::max(kBadge, QFontMetricsF(f).horizontalAdvance(text) + 8);
  const qreal right = std::min(tile.right() + 8, tile.center().x() + 27);
  const QRectF box(right - width, tile.top() - 5, width, kBadge);
  painter.setPen(QPen(t.rail, 2));
  painter.setBrush(t.bad);
  painter.drawRoundedRect(box, kBadge / 2, kBadge / 2);
  painter.setFont(f);
  painter.setPen(t.dark ? t.rail : QColor(Qt::white));
  painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace

QSize TenantDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {kRailWidth, kRowHeight};
}

void TenantDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  const QString name = index.data(Qt::DisplayRole).toString();
  const int unread = index.data(TenantModel::UnreadRole).toInt();
  const bool current = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                       option.state.testFlag(QStyle::State_KeyboardFocusChange);

  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  QRectF tile(0, 0, kTile, kTile);
  tile.moveCenter(QRectF(option.rect).center());
  paintTile(*painter, tile, kTileRadius, name,
            QStringLiteral("tenant-%1").arg(index.data(TenantModel::OwnerIdRole).toLongLong()));
  if (current || hovered) {
    QColor ring(Qt::white);
    if (!current) ring.setAlphaF(0.35F);
    if (focused) ring = tokensOf(true).accent;
    const qreal out = kRing * 1.5;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ring, kRing));
    painter->drawRoundedRect(tile.adjusted(-out, -out, out, out), kTileRadius + out,
                             kTileRadius + out);
  }
  if (unread > 0) paintBadge(*painter, tile, unread);
  painter->restore();
}

}  // namespace oc::ui
