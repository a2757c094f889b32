#include "ui/composer/completion_list.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kMostRows = 6;
constexpr int kRow = 44;
constexpr int kPlainRow = 30;
constexpr int kWidest = 520;
constexpr int kDetailRole = Qt::UserRole;

class Delegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const bool plain = index.data(kDetailRole).toString().isEmpty();
    return {0, qRound((plain ? kPlainRow : kRow) * typeScale())};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const Tokens& t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(t.accentSoft);
      painter->drawRoundedRect(option.rect, radius::control, radius::control);
    }
    const QString detail = index.data(kDetailRole).toString();
    QRect line = option.rect.adjusted(space::m, space::xs, -space::m, -space::xs);
    if (!detail.isEmpty()) line.setHeight(line.height() / 2);
    const auto write = [&](const QFont& type, const QColor& ink, const QString& words) {
      painter->setFont(type);
      painter->setPen(ink);
      painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                        QFontMetrics(type).elidedText(words, Qt::ElideRight, line.width()));
    };
    write(font(FontSize::Body, QFont::Medium), t.text, index.data().toString());
    line.translate(0, line.height());
    if (!detail.isEmpty()) write(font(FontSize::Small), t.muted, detail);
    painter->restore();
  }
};

}  // namespace

QString wordAfter(QChar mark, const QString& text, int position) {
  const auto at = text.lastIndexOf(mark, position - 1);
  if (position <= 0 || at < 0) return {};
  if (at > 0 && !text[at - 1].isSpace()) return {};
  const QString word = text.sliced(at + 1, position - at - 1);
  const bool broken = std::ranges::any_of(word, [](QChar c) { return c.isSpace(); });
  if (broken) return {};
  return word.isNull() ? QStringLiteral("") : word;
}

CompletionList::CompletionList(QPlainTextEdit& field)
    : QFrame(&field), m_field(field), m_list(new QListWidget(this)) {
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setAccessibleName(tr("Suggestions"));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setItemDelegate(new Delegate(m_list));
  m_list->setProperty("role", QStringLiteral("menu"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
  column->addWidget(m_list);
  field.installEventFilter(this);
  connect(m_list, &QListWidget::itemClicked, this, [this] { handle(Qt::Key_Return); });
  hide();
}

void CompletionList::offer(const QList<Item>& items) {
  m_list->clear();
  for (const Item& item : items) {
    auto* row = new QListWidgetItem(visibleLine(item.title), m_list);
    row->setData(kDetailRole, visibleLine(item.detail));
    row->setData(Qt::AccessibleDescriptionRole, row->data(kDetailRole));
  }
  m_list->setCurrentRow(0);
  if (items.isEmpty() || !m_field.isVisible()) return hide();
  // Over the window's other parts: the field itself is too small for it.
  if (parentWidget() != m_field.window()) setParent(m_field.window());
  place();
  show();
  raise();
}

QStringList CompletionList::titles() const {
  QStringList all;
  for (int i = 0; isVisible() && i < m_list->count(); ++i)
    all += m_list->item(i)->text();
  return all;
}

void CompletionList::place() {
  int height = 2 * space::xs + 2 * frameWidth();
  for (int i = 0; i < std::min(m_list->count(), kMostRows); ++i)
    height += m_list->sizeHintForRow(i);
  const QPoint at = m_field.mapTo(m_field.window(), QPoint());
  resize(std::min(m_field.width(), qRound(kWidest * typeScale())), height);
  move(at.x(), std::max(0, at.y() - height - space::xs));
}

bool CompletionList::handle(int key) {
  const int row = m_list->currentRow();
  switch (key) {
    case Qt::Key_Up: m_list->setCurrentRow(std::max(0, row - 1)); return true;
    case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->count() - 1, row + 1)); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      hide();
      Q_EMIT chosen(row);
      return true;
    default: return false;
  }
}

bool CompletionList::eventFilter(QObject* watched, QEvent* event) {
  if (watched != &m_field || !isVisible()) return QFrame::eventFilter(watched, event);
  switch (event->type()) {
    case QEvent::ShortcutOverride:
      if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) break;
      event->accept();  // the window's own use of Esc waits
      return true;
    case QEvent::KeyPress:
      if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
        return handle(static_cast<QKeyEvent*>(event)->key());
      break;
    case QEvent::FocusOut:
    case QEvent::Hide: hide(); break;
    default: break;
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace oc::ui
