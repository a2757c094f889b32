#include "ui/inbox/conversation_delegate.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include "ui/models/conversation_list_model.h"
#include "ui/models/conversation_marks.h"
#include "ui/models/format.h"
#include "ui/theme/avatar.h"
#include "ui/theme/chip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/ticks.h"

namespace oc::ui {
namespace {

constexpr int kRowHeight = 68;
constexpr int kTop = 7;
constexpr int kAvatar = 36;
constexpr int kLine = 17;
constexpr int kMarksGap = 3;
constexpr int kDot = 8;
constexpr int kBar = 3;
constexpr int kMediaIcon = 15;
constexpr int kPriorityIcon = 14;
constexpr int kSmallAvatar = 18;
constexpr int kCachedRows = 600;

int scaled(int px) {
  return qRound(px * typeScale());
}

QString mediaIconOf(MessageType type) {
  switch (type) {
    case MessageType::Text: return {};
    case MessageType::Image: return QStringLiteral("image");
    case MessageType::Audio: return QStringLiteral("audio");
    case MessageType::Video: return QStringLiteral("video");
    case MessageType::Document: return QStringLiteral("document");
  }
  return {};
}

// A failure is said in words, not by a small sign only.
QString troubleText(const LastMessage& last) {
  if (last.direction != Direction::Outbound) return {};
  if (isFailure(last.status)) return u"! " + deliveryText(last.status);
  if (last.status == DeliveryStatus::Unknown)
    return u"? " + ConversationDelegate::tr("not confirmed");
  return {};
}

// The scroll bar stands in the margin, so that rows are as wide with it as without.
int scrollBarWidth(const QWidget* widget) {
  const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
  if (!area || !area->verticalScrollBar()->isVisible()) return 0;
  return area->verticalScrollBar()->width();
}

ChipKind chipKind(RowMark::Kind kind) {
  switch (kind) {
    case RowMark::Accent: return ChipKind::Accent;
    case RowMark::Warning: return ChipKind::Warning;
    default: return ChipKind::Plain;
  }
}

qreal widthOf(const RowMark& mark) {
  return mark.kind == RowMark::OfLabel ? labelChipWidth(mark.text) : chipWidth(mark.text);
}

// From `at` to the right as far as there is room; where it is short, the label gives way.
void paintMarks(QPainter& painter, QPointF at, qreal right, const QList<RowMark>& marks) {
  constexpr qreal kGap = space::xs + 2;
  qreal others = 0;
  for (const RowMark& mark : marks)
    if (mark.kind != RowMark::OfLabel) others += widthOf(mark) + kGap;
  const qreal forLabel = right - at.x() - others;
  for (const RowMark& mark : marks) {
    const qreal room = right - at.x();
    const qreal width =
        mark.kind == RowMark::OfLabel
            ? paintLabelChip(
                  painter, at, forLabel, mark.text,
                  tokens().labels[static_cast<std::size_t>(mark.color) % tokens().labels.size()])
            : paintChip(painter, at, room, mark.text, chipKind(mark.kind));
    if (width > 0) at.rx() += width + kGap;
  }
}

int leadWidth(const LastMessage& last) {
  if (!last.msgId.isValid()) return 0;
  int width = 0;
  if (const QString trouble = troubleText(last); !trouble.isEmpty())
    width += QFontMetrics(font(FontSize::Body)).horizontalAdvance(trouble + u" · ");
  else if (last.direction == Direction::Outbound)
    width += qCeil(ticksWidth(last.status)) + space::xs + 1;
  if (last.type != MessageType::Text) width += scaled(kMediaIcon) + space::xs;
  return width;
}

}  // namespace

ConversationDelegate::ConversationDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_cache(kCachedRows) {}

int ConversationDelegate::rowHeight() {
  return scaled(kRowHeight);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {scaled(200), rowHeight()};
}

const ConversationDelegate::Measured& ConversationDelegate::measured(const Conversation& c,
                                                                     int nameWidth,
                                                                     int previewWidth) const {
  const qint64 key = c.convId.value;
  Measured* known = m_cache.object(key);
  if (known && known->revision == c.revision && known->nameWidth == nameWidth &&
      known->previewWidth == previewWidth)
    return *known;
  auto* fresh = new Measured{.revision = c.revision,
                             .nameWidth = nameWidth,
                             .previewWidth = previewWidth,
                             .fullName = displayName(c)};
  const auto weight = c.unread > 0 ? QFont::DemiBold : QFont::Normal;
  const QFontMetrics metrics(font(FontSize::Body, weight));
  fresh->name = metrics.elidedText(fresh->fullName, Qt::ElideRight, nameWidth);
  fresh->preview = metrics.elidedText(previewText(c.last), Qt::ElideRight, previewWidth);
  m_cache.insert(key, fresh);
  return *fresh;
}

void ConversationDelegate::paintGround(QPainter& painter,
                                       const QStyleOptionViewItem& option) const {
  const Tokens& t = tokens();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  if (selected || hovered) painter.fillRect(option.rect, selected ? t.selected : t.surface2);
  if (selected)
    painter.fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())), t.accent);
  // Only for who walks with keys: the selection is plain to see for the others.
  if (option.state.testFlag(QStyle::State_HasFocus) &&
      option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
  }
}

int ConversationDelegate::paintLead(QPainter& painter, const QRect& line,
                                    const Conversation& c) const {
  if (!c.last.msgId.isValid()) return 0;
  const Tokens& t = tokens();
  int x = line.left();
  if (const QString trouble = troubleText(c.last); !trouble.isEmpty()) {
    painter.setFont(font(FontSize::Body));
    const QFontMetrics metrics(painter.font());
    painter.setPen(isFailure(c.last.status) ? t.bad : readable(t.warning, t.surface));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, trouble);
    x += metrics.horizontalAdvance(trouble);
    painter.setPen(t.muted);
    painter.drawText(line.adjusted(x - line.left(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral(" · "));
    x += metrics.horizontalAdvance(QStringLiteral(" · "));
  } else if (c.last.direction == Direction::Outbound) {
    paintTicks(painter, QRectF(x, line.top(), line.width(), line.height()), c.last.status);
    x += qCeil(ticksWidth(c.last.status)) + space::xs + 1;
  }
  if (const QString name = mediaIconOf(c.last.type); !name.isEmpty()) {
    const int size = scaled(kMediaIcon);
    paintIcon(painter, QRectF(x, line.center().y() - size / 2.0 + 0.5, size, size), name,
              c.unread > 0 ? t.text : t.muted);
    x += size + space::xs;
  }
  return x - line.left();
}

bool ConversationDelegate::offersActions(const QModelIndex& row) const {
  return m_offered && row.isValid() && row.data(ConversationListModel::ActiveRole).toBool();
}

bool ConversationDelegate::setHover(const QModelIndex& row, RowAction action) {
  if (row == m_hovered && action == m_hoveredAction) return false;
  m_hovered = row;
  m_hoveredAction = action;
  return true;
}

RowAction ConversationDelegate::actionAt(const QListView& view, const QModelIndex& row,
                                         const QPoint& at) const {
  // Only what can be seen: the buttons show under the pointer.
  if (!offersActions(row) || row != m_hovered) return RowAction::None;
  return rowActionAt(view.visualRect(row), at);
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
  const auto* model = qobject_cast<const ConversationListModel*>(index.model());
  Q_ASSERT(model);
  const Conversation& c = model->conversation(index.row());
  const Tokens& t = tokens();
  const bool unread = c.unread > 0;

  painter->save();
  painter->setClipRect(option.rect);  // letters may carry towers of accents
  paintGround(*painter, option);

  const QRect row =
      option.rect.adjusted(space::l, scaled(kTop), scrollBarWidth(option.widget) - space::l, 0);
  const int avatar = scaled(kAvatar);
  const int left = row.left() + avatar + space::m;
  const int lineHeight = scaled(kLine);
  const QRect first(left, row.top(), row.right() + 1 - left, lineHeight);
  const QRect second = first.translated(0, lineHeight + 1);

  const QFont small = font(FontSize::Small);
  const QDateTime at = c.last.msgId.isValid() ? c.last.at : c.startedAt;
  const QString time = relativeTime(at, QDateTime::currentDateTimeUtc());
  const QString priority = priorityIcon(c.priority);
  const int prioritySize = priority.isEmpty() ? 0 : scaled(kPriorityIcon);
  const int timeWidth = QFontMetrics(small).horizontalAdvance(time) +
                        (prioritySize > 0 ? prioritySize + space::xs : 0);
  const int dotRoom = unread ? scaled(kDot) + space::s : 0;
  const Measured& text = measured(c, first.width() - timeWidth - space::s,
                                  second.width() - dotRoom - leadWidth(c.last));

  paintAvatar(*painter, QRectF(row.left(), row.top() + 1, avatar, avatar), text.fullName,
              c.phoneNumber.isEmpty() ? c.customerAddress : c.phoneNumber);

  painter->setFont(small);
  painter->setPen(t.muted);
  painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, time);
  if (prioritySize > 0)
    paintIcon(*painter,
              QRectF(first.right() + 1 - timeWidth, first.center().y() - prioritySize / 2.0 + 0.5,
                     prioritySize, prioritySize),
              priority,
              c.priority == Priority::Urgent ? t.bad
              : c.priority == Priority::High ? t.warning
                                             : t.muted);

  const QFont body = font(FontSize::Body, unread ? QFont::DemiBold : QFont::Normal);
  painter->setFont(body);
  painter->setPen(t.text);
  painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, text.name);

  const int lead = paintLead(*painter, second, c);
  painter->setFont(body);
  painter->setPen(unread ? t.text : t.muted);
  painter->drawText(second.adjusted(lead, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text.preview);

  painter->setRenderHint(QPainter::Antialiasing);
  if (unread) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accent);
    const qreal radius = scaled(kDot) / 2.0;
    painter->drawEllipse(QPointF(second.right() + 1 - radius, second.center().y() + 1), radius,
                         radius);
  }

  const QPointF marks(left, second.bottom() + 1 + scaled(kMarksGap));
  qreal right = first.right() + 1;
  const bool hovered = index == m_hovered && offersActions(index);
  if (hovered) {
    right = rowActionRect(option.rect, RowAction::Take).left() - space::s;
  } else if (c.assignee.isValid() && c.assignee != model->me()) {
    const qreal size = scaled(kSmallAvatar);
    right -= size;
    paintAvatar(*painter, QRectF(right, marks.y() + (chipHeight() - size) / 2, size, size),
                c.assigneeName, QString::number(c.assignee.value));
    right -= space::s;
  }
  paintMarks(*painter, marks, right, rowMarks(c, model->team(), QDateTime::currentDateTimeUtc()));
  painter->restore();
}

}  // namespace oc::ui
