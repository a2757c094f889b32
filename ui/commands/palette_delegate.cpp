#include "ui/commands/palette_delegate.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/commands/palette_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/chip.h"
#include "ui/theme/hit_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kItem = 36;
constexpr int kTall = 52;  // with a snippet
constexpr int kHeading = 28;
constexpr int kNarrowest = 240;
constexpr int kSign = 20;  // icon or avatar
constexpr int kTallSign = 28;

int scaled(int px) {
  return qRound(px * typeScale());
}

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto* model = qobject_cast<const PaletteModel*>(index.model());
  Q_ASSERT(model);
  const PaletteItem* item = model->itemAt(index.row());
  const int height = !item ? kHeading : item->snippet.text.isEmpty() ? kItem : kTall;
  return {scaled(kNarrowest), scaled(height)};
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
    paintHitLine(*painter, room.adjusted(0, space::xs, 0, 0),
                 font(FontSize::Small, QFont::DemiBold), t.muted, index.data().toString(), {},
                 t.surface);
    painter->restore();
    return;
  }
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  const QColor ground = chosen ? t.accentSoft : t.surface;
  if (chosen) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(option.rect.adjusted(space::xs, 1, -space::xs, -1), radius::control,
                             radius::control);
  }
  const bool tall = !item->snippet.text.isEmpty();
  const int side = scaled(tall && item->icon.isEmpty() ? kTallSign : kSign);
  const QRect sign(room.left(), room.center().y() + 1 - side / 2, side, side);
  if (item->icon.isEmpty())
    paintAvatar(*painter, sign, item->title, item->avatar);
  else
    paintIcon(*painter, sign.adjusted(1, 1, -1, -1), item->icon, t.muted);
  room.setLeft(sign.right() + space::m);
  const QColor quiet = readable(t.muted, ground);
  if (tall) {
    room.adjust(0, space::s, 0, -space::s);
    const QRect below(room.left(), room.center().y() + 1, room.width(), room.height() / 2);
    paintHitLine(*painter, below, font(FontSize::Body), quiet, item->snippet.text,
                 item->snippet.hits, ground);
    room.setBottom(room.center().y());
  }
  if (!item->keys.isEmpty()) {
    const qreal width = chipWidth(item->keys);
    const qreal left = room.right() + 1 - width;
    paintChip(*painter, {left, room.center().y() + 1 - chipHeight() / 2}, width, item->keys,
              ChipKind::Plain);
    room.setRight(int(left) - space::s);
  }
  if (!item->aside.isEmpty()) {
    const QFont small = font(FontSize::Small);
    const QRect at = room.adjusted(
        room.width() - QFontMetrics(small).horizontalAdvance(item->aside) - 1, 0, 0, 0);
    paintHitLine(*painter, at, small, quiet, item->aside, {}, ground);
    room.setRight(at.left() - space::s);
  }
  const int end =
      paintHitLine(*painter, room, font(FontSize::Body), t.text, item->title, item->hits, ground);
  paintHitLine(*painter, room.adjusted(end - room.left() + space::s, 0, 0, 0),
               font(FontSize::Small), quiet, item->detail, {}, ground);
  painter->restore();
}

}  // namespace oc::ui
