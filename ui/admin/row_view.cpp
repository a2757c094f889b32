#include "ui/admin/row_view.h"

#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/admin/row_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kRowHeight = 58;
constexpr int kAvatar = 34;
constexpr int kLine = 19;
constexpr int kTop = 9;
constexpr qreal kFaded = 0.55;

int scaled(int px) {
  return qRound(px * typeScale());
}

// From the right, as far as they leave room for a few words; returns where they begin.
int paintMarks(QPainter& painter, const QRect& line, const QList<Mark>& marks) {
  qreal right = line.right() + 1;
  for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
    const qreal width = chipWidth(mark->text);
    if (right - width < line.left()) break;
    paintChip(painter, {right - width, line.center().y() + 1 - chipHeight() / 2}, width, mark->text,
              mark->kind);
    right -= width + space::xs;
  }
  return int(right);
}

}  // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {scaled(200), scaled(kRowHeight)};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  const auto* model = qobject_cast<const RowModel*>(index.model());
  Q_ASSERT(model);
  const Row& row = model->at(index.row());
  const Tokens& t = tokens();
  painter->save();
  painter->setClipRect(option.rect);  // letters may carry towers of accents
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  if (selected || hovered) painter->fillRect(option.rect, selected ? t.selected : t.surface2);
  if (selected)
    painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                    t.line);
  if (option.state.testFlag(QStyle::State_HasFocus) && selected) {
    painter->setPen(t.accent);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
  }

  QRect room = option.rect.adjusted(space::l, scaled(kTop), -space::l, 0);
  if (!row.avatar.isEmpty()) {
    const int side = scaled(kAvatar);
    const QRectF box(room.left(), option.rect.center().y() - side / 2, side, side);
    if (row.faded) painter->setOpacity(kFaded);
    paintAvatar(*painter, box, row.title, row.avatar);
    painter->setOpacity(1);
    room.setLeft(room.left() + side + space::m);
  }
  const auto write = [&](const QFont& type, const QColor& colour, const QRect& box,
                         const QString& words, Qt::Alignment edge) {
    painter->setFont(type);
    painter->setPen(colour);
    painter->drawText(box, edge | Qt::AlignVCenter,
                      QFontMetrics(type).elidedText(words, Qt::ElideRight, box.width()));
  };
  const QFont small = font(FontSize::Small);
  QRect line(room.left(), room.top(), room.width(), scaled(kLine));
  const int side = row.side.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(row.side) + 1;
  if (side > 0)
    write(small, t.muted, QRect(line.right() + 1 - side, line.top(), side, line.height()), row.side,
          Qt::AlignRight);
  write(font(FontSize::Body, QFont::DemiBold), row.faded ? t.muted : t.text,
        line.adjusted(0, 0, side > 0 ? -side - space::s : 0, 0), row.title, Qt::AlignLeft);
  line.translate(0, line.height() + 1);
  line.setRight(paintMarks(*painter, line, row.marks) - 1);
  if (line.width() > scaled(24)) write(small, t.muted, line, row.text, Qt::AlignLeft);
  painter->restore();
}

RowView::RowView(RowModel& model, QWidget* parent) : QListView(parent), m_model(model) {
  setItemDelegate(new RowDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setMouseTracking(true);
  setTabKeyNavigation(false);
  setModel(&model);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RowView::checkEnd);
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &RowView::checkEnd);
}

void RowView::choose(qint64 id) {
  if (const int row = m_model.rowOf(id); row >= 0) setCurrentIndex(m_model.index(row));
}

qint64 RowView::chosen() const {
  return currentIndex().data(RowModel::IdRole).toLongLong();
}

void RowView::fitRows(int most) {
  setFixedHeight(std::min(m_model.rowCount(), most) * scaled(kRowHeight) + 2);
}

void RowView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  Q_EMIT chosenChanged(current.data(RowModel::IdRole).toLongLong());
}

void RowView::checkEnd() {
  const QScrollBar* bar = verticalScrollBar();
  if (bar->maximum() - bar->value() <= bar->pageStep()) Q_EMIT endNear();
}

}  // namespace oc::ui
