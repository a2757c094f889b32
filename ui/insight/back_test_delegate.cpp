#include "ui/insight/back_test_delegate.h"

#include <QFontMetrics>
#include <QPainter>

#include "core/domain/text_safety.h"
#include "ui/insight/back_test_model.h"
#include "ui/insight/back_test_text.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"
#include "ui/theme/chip.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kRowHeight = 78;
constexpr int kLine = 18;
constexpr int kTop = 9;

int scaled(int px) {
  return qRound(px * typeScale());
}

ChipKind outcomeKind(const BackTestCase& found) {
  if (!found.customerWroteAgain) return ChipKind::Good;
  return found.wouldClose ? ChipKind::Bad : ChipKind::Warning;
}

}  // namespace

QSize BackTestDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {scaled(320), scaled(kRowHeight)};
}

void BackTestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  const auto* model = qobject_cast<const BackTestModel*>(index.model());
  Q_ASSERT(model);
  const BackTestCase& found = model->at(index.row());
  const Tokens& t = tokens();
  painter->save();
  painter->setClipRect(option.rect);  // letters may carry towers of accents
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  if (selected || hovered) painter->fillRect(option.rect, selected ? t.selected : t.surface2);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                    t.line);

  const QRect room = option.rect.adjusted(space::l, scaled(kTop), -space::l, 0);
  QRect line(room.left(), room.top(), room.width(), scaled(kLine));
  const QFont small = font(FontSize::Small);
  const QString when = relativeTime(found.at, QDateTime::currentDateTimeUtc());
  const int whenWidth = QFontMetrics(small).horizontalAdvance(when) + 1;
  painter->setFont(small);
  painter->setPen(t.muted);
  painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, when);
  const auto write = [&](const QFont& type, const QColor& colour, const QRect& box,
                         const QString& words) {
    painter->setFont(type);
    painter->setPen(colour);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(type).elidedText(words, Qt::ElideRight, box.width()));
  };
  write(font(FontSize::Body, QFont::DemiBold), t.text,
        line.adjusted(0, 0, -whenWidth - space::m, 0), customerText(found));
  line.translate(0, line.height() + 1);
  write(font(FontSize::Body), t.muted, line,
        found.preview.isEmpty() ? typeName(MessageType::Text) : visibleLine(found.preview));

  QPointF mark(room.left(), line.bottom() + 1 + space::xs);
  const auto paintMark = [&](const QString& words, ChipKind kind) {
    const qreal width = paintChip(*painter, mark, room.right() + 1 - mark.x(), words, kind);
    if (width > 0) mark.rx() += width + space::xs + 2;
  };
  paintMark(decisionText(found), found.wouldClose ? ChipKind::Accent : ChipKind::Plain);
  paintMark(outcomeText(found), outcomeKind(found));
  const QRect rest(qRound(mark.x()) + space::xs, qRound(mark.y()),
                   room.right() - qRound(mark.x()) - space::xs, qRound(chipHeight()));
  if (rest.width() > scaled(60)) write(small, t.muted, rest, reasonsText(found.reasons));
  painter->restore();
}

}  // namespace oc::ui
