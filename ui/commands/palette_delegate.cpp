#include "ui/commands/palette_delegate.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/commands/palette_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/chip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kItem = 36;
constexpr int kHeading = 28;
constexpr int kSign = 20;  // icon or avatar

int scaled(int px) {
  return qRound(px * typeScale());
}

// Writes as much as there is room for and returns where it ends.
int write(QPainter& painter, const QRect& room, const QFont& type, const QColor& ink,
          const QString& text) {
  if (room.width() <= 0 || text.isEmpty()) return room.left();
  const QFontMetrics metrics(type);
  const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
  painter.setFont(type);
  painter.setPen(ink);
  painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
  return room.left() + metrics.horizontalAdvance(shown);
}

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {scaled(240), scaled(index.data(PaletteModel::IsHeadingRole).toBool() ? kHeading : kItem)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  const auto* model = qobject_cast<const PaletteModel*>(index.model());
  Q_ASSERT(model);
  const Tokens& t = tokens();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
  const PaletteItem* item = model->itemAt(index.row());
  if (!item) {
    write(*painter, room.adjusted(0, space::xs, 0, 0), font(FontSize::Small, QFont::DemiBold),
          t.muted, index.data().toString());
    painter->restore();
    return;
  }
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accentSoft);
    painter->drawRoundedRect(option.rect.adjusted(space::xs, 1, -space::xs, -1), radius::control,
                             radius::control);
  }
  const int side = scaled(kSign);
  const QRect sign(room.left(), room.center().y() + 1 - side / 2, side, side);
  if (item->icon.isEmpty())
    paintAvatar(*painter, sign, item->title, item->avatar);
  else
    paintIcon(*painter, sign.adjusted(1, 1, -1, -1), item->icon, t.muted);
  room.setLeft(sign.right() + space::m);
  if (!item->keys.isEmpty()) {
    const qreal width = chipWidth(item->keys);
    const qreal left = room.right() + 1 - width;
    paintChip(*painter, {left, room.center().y() + 1 - chipHeight() / 2}, width, item->keys,
              ChipKind::Plain);
    room.setRight(int(left) - space::s);
  }
  const int end = write(*painter, room, font(FontSize::Body), t.text, item->title);
  write(*painter, room.adjusted(end - room.left() + space::s, 0, 0, 0), font(FontSize::Small),
        t.muted, item->detail);
  painter->restore();
}

}  // namespace oc::ui
