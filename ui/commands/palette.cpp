#include "ui/commands/palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>
#include <utility>

#include "ui/commands/commands.h"
#include "ui/commands/match.h"
#include "ui/commands/palette_delegate.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 460;
constexpr int kFromTop = 72;
constexpr int kPage = 8;
constexpr qsizetype kMostOfSection = 8;

}  // namespace

Palette::Palette(QWidget* window)
    : Popover(window),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new PlainLabel(tr("Nothing is called like this."), this)),
      m_hint(new PlainLabel(this)) {
  setAccessibleName(tr("Find and do"));
  m_field->setPlaceholderText(tr("A command, a customer, words of a message …"));
  m_field->setAccessibleName(tr("What to find"));
  for (QWidget* each : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_list)})
    each->installEventFilter(this);
  m_list->setModel(&m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setAccessibleName(tr("What fits"));
  m_list->setFocusPolicy(Qt::TabFocus);  // the arrows move its row from the field too
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMouseTracking(true);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setProperty("role", QStringLiteral("muted"));
  m_nothing->hide();
  m_hint->setFont(ui::font(FontSize::Small));
  m_hint->setWordWrap(true);
  m_hint->setContentsMargins(space::m, 0, space::m, 0);
  m_hint->setProperty("role", QStringLiteral("muted"));
  m_hint->hide();

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::s, space::s, space::s, space::s);
  column->setSpacing(space::s);
  column->addWidget(m_field);
  column->addWidget(m_list, 1);
  column->addWidget(m_nothing, 1);
  column->addWidget(m_hint);

  connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
  connect(m_list, &QListView::clicked, this, &Palette::run);
  connect(m_list, &QListView::entered, this, [this](const QModelIndex& at) { choose(at.row()); });
}

void Palette::addSource(Source source) {
  m_sources.append(std::move(source));
}

void Palette::setHint(const QString& hint) {
  m_hint->setText(hint);
  m_hint->setVisible(!hint.isEmpty());
}

QString Palette::text() const {
  return m_field->text();
}

void Palette::open() {
  const QWidget& window = *parentWidget()->window();
  const QSize room = window.size() - QSize(2 * space::l, 2 * space::l);
  setFixedSize(QSize(kWidth, kHeight).boundedTo(room));
  const int top = std::min(kFromTop, (window.height() - height()) / 2);
  move(window.mapToGlobal(QPoint((window.width() - width()) / 2, top)));
  m_field->clear();
  m_model.clear();
  ask();
  show();
  m_field->setFocus(Qt::PopupFocusReason);
}

// What was found for fewer letters stays until its source answers.
void Palette::ask() {
  const quint64 question = ++m_question;
  m_open = int(m_sources.size());
  const QString text = m_field->text();
  m_list->setCurrentIndex({});
  for (int section = 0; section < m_sources.size(); ++section) {
    const auto pending = std::make_shared<bool>(true);
    m_sources[section](text, [guard = QPointer<Palette>(this), question, section,
                              pending](const QList<PaletteItem>& items) {
      Palette* self = guard.data();
      if (self == nullptr || question != self->m_question) return;
      if (std::exchange(*pending, false)) --self->m_open;
      self->take(section, items);
    });
  }
  choose(m_model.firstItem());
  refresh();
}

// Rows that come in later don't take away what Enter would do.
void Palette::take(int section, QList<PaletteItem> items) {
  std::ranges::stable_sort(items, std::ranges::greater(), &PaletteItem::score);
  if (items.size() > kMostOfSection) items.resize(kMostOfSection);
  const PaletteItem* current = m_model.itemAt(m_list->currentIndex().row());
  const QString kept = current ? current->id : QString();
  m_model.setSection(section, items);
  const int row = kept.isEmpty() ? -1 : m_model.rowOf(kept);
  choose(row < 0 ? m_model.firstItem() : row);
  refresh();
}

void Palette::refresh() {
  const bool empty = m_model.rowCount() == 0;
  m_list->setVisible(!empty);
  m_nothing->setVisible(empty && m_open == 0);
}

void Palette::choose(int row) {
  if (!m_model.itemAt(row)) return;
  const QModelIndex index = m_model.index(row);
  m_list->setCurrentIndex(index);
  m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
  // The heading above the first item comes into sight with it.
  m_list->scrollTo(row == m_model.firstItem() ? m_model.index(0) : index);
}

void Palette::step(int by) {
  int row = m_list->currentIndex().row();
  for (int i = 0; i < std::abs(by); ++i)
    row = m_model.nextItem(row, by > 0 ? 1 : -1);
  choose(row);
}

void Palette::run(const QModelIndex& index) {
  const PaletteItem* item = m_model.itemAt(index.row());
  if (!item) return;
  const auto act = item->run;  // closing may let go of the item
  close();
  act();
}

void Palette::hideEvent(QHideEvent* event) {
  Popover::hideEvent(event);
  Q_EMIT closed();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Down: step(1); return true;
      case Qt::Key_Up: step(-1); return true;
      case Qt::Key_PageDown: step(kPage); return true;
      case Qt::Key_PageUp: step(-kPage); return true;
      case Qt::Key_Return:
      case Qt::Key_Enter: run(m_list->currentIndex()); return true;
      default: break;
    }
  }
  return Popover::eventFilter(watched, event);
}

Palette::Source commandSource(const Commands& commands) {
  return [&commands](const QString& text, const Palette::Answer& answer) {
    QList<PaletteItem> items;
    const QString wanted = folded(text);
    for (QAction* action : commands.all()) {
      const Commands::Command& command = commands.command(action);
      if (command.keysOnly || !action->isEnabled()) continue;
      const int score =
          matchScore(wanted, folded(command.title), folded(command.group + u' ' + command.words));
      if (score == 0) continue;
      items += {.id = action->objectName(),
                .group = Palette::tr("Commands"),
                .title = command.title,
                .detail = command.group,
                .keys = action->shortcut().toString(QKeySequence::NativeText),
                .icon = QStringLiteral("arrow-right"),
                .avatar = {},
                .score = score,
                .run = [action] { action->trigger(); }};
    }
    answer(items);
  };
}

}  // namespace oc::ui
