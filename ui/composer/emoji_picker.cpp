#include "ui/composer/emoji_picker.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/composer/emoji_book.h"
#include "ui/theme/emoji_font.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kRecent = kEmojiGroups;  // beside Unicode's groups
constexpr int kCell = 36;
constexpr int kSign = 22;
constexpr int kTab = 17;
constexpr int kColumns = 10;
constexpr int kRows = 6;

}  // namespace

EmojiPicker::EmojiPicker(QWidget* parent)
    : Popover(parent),
      m_field(new QLineEdit(this)),
      m_groups(new QButtonGroup(this)),
      m_list(new QListWidget(this)),
      m_name(new PlainLabel(this)) {
  const int cell = qRound(kCell * typeScale());
  setAccessibleName(tr("Emoji"));
  m_field->setPlaceholderText(tr("Find an emoji"));
  m_field->setAccessibleName(tr("Find an emoji"));
  m_field->installEventFilter(this);

  auto* tabs = new QHBoxLayout;
  tabs->setSpacing(0);
  const auto addTab = [&](int group, const QString& sign, const QString& name) {
    auto* tab = new QPushButton(sign, this);
    tab->setProperty("kind", QStringLiteral("bare"));
    tab->setFont(emojiFont(kTab));
    tab->setCheckable(true);
    tab->setAccessibleName(name);
    tab->setToolTip(plainTip(name));
    tab->setFixedSize(cell, cell);
    m_groups->addButton(tab, group);
    tabs->addWidget(tab);
    return tab;
  };
  addTab(kRecent, {}, tr("Used last"))->setIcon(icon(QStringLiteral("clock"), tokens().muted));
  for (int group = 0; group < kEmojiGroups; ++group)
    addTab(group, emojiGroupSign(group), emojiGroupName(group));

  m_list->setFont(emojiFont(kSign));
  m_list->setTextElideMode(Qt::ElideNone);
  m_list->setViewMode(QListView::IconMode);
  m_list->setResizeMode(QListView::Adjust);
  m_list->setMovement(QListView::Static);
  m_list->setUniformItemSizes(true);
  m_list->setGridSize({cell, cell});
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_list->setFocusPolicy(Qt::TabFocus);  // the field leads it too
  m_list->installEventFilter(this);
  m_list->setAccessibleName(tr("Emoji"));
  m_list->setFixedSize(kColumns * cell + 24, kRows * cell);
  m_name->setProperty("role", QStringLiteral("muted"));

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::s, space::s, space::s, space::s);
  column->setSpacing(space::s);
  column->addWidget(m_field);
  column->addLayout(tabs);
  column->addWidget(m_list);
  column->addWidget(m_name);
  connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::find);
  connect(m_groups, &QButtonGroup::idClicked, this, [this](int group) {
    m_field->clear();
    showGroup(group);
    m_field->setFocus();
  });
  connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
  connect(m_list, &QListWidget::currentRowChanged, this, &EmojiPicker::tellName);
}

void EmojiPicker::ask(const QRect& anchor, const QStringList& recent) {
  m_recent = recent;
  m_field->clear();
  m_groups->button(kRecent)->setVisible(!recent.isEmpty());
  showGroup(recent.isEmpty() ? 0 : kRecent);
  popUp(anchor);
  m_field->setFocus();
}

void EmojiPicker::showGroup(int group) {
  m_groups->button(group)->setChecked(true);
  m_list->clear();
  for (const Emoji& emoji : allEmojis())
    if (emoji.group == group) add(emoji.text, emojiName(emoji));
  if (group == kRecent)
    for (const QString& text : std::as_const(m_recent)) {
      const auto known = std::ranges::find(allEmojis(), text, &Emoji::text);
      if (known != allEmojis().end()) add(text, emojiName(*known));
    }
  m_list->setCurrentRow(0);
}

void EmojiPicker::find(const QString& text) {
  if (text.trimmed().isEmpty()) return showGroup(std::max(0, m_groups->checkedId()));
  m_list->clear();
  for (const Emoji* emoji : findEmojis(text))
    add(emoji->text, emojiName(*emoji));
  m_list->setCurrentRow(0);
  tellName();
}

void EmojiPicker::add(const QString& emoji, const QString& name) {
  auto* item = new QListWidgetItem(emoji, m_list);
  item->setTextAlignment(Qt::AlignCenter);
  item->setData(Qt::AccessibleTextRole, name);
}

void EmojiPicker::tellName() {
  const QListWidgetItem* item = m_list->currentItem();
  m_name->setText(item ? item->data(Qt::AccessibleTextRole).toString() : tr("Nothing found"));
}

void EmojiPicker::take() {
  const QListWidgetItem* item = m_list->currentItem();
  if (!item) return;
  const QString emoji = item->text();
  hide();
  Q_EMIT chosen(emoji);
}

// The list is moved while the field is written in.
bool EmojiPicker::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return Popover::eventFilter(watched, event);
  const bool inList = watched == m_list;
  const auto* key = static_cast<QKeyEvent*>(event);
  const int columns = std::max(1, m_list->viewport()->width() / m_list->gridSize().width());
  int by = 0;
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Up: by = -columns; break;
    case Qt::Key_Down: by = columns; break;
    case Qt::Key_Left: by = m_field->text().isEmpty() ? -1 : 0; break;
    case Qt::Key_Right: by = m_field->cursorPosition() == m_field->text().size() ? 1 : 0; break;
    default: break;
  }
  if (inList || by == 0 || m_list->count() == 0) return Popover::eventFilter(watched, event);
  m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
  return true;
}

void EmojiPicker::hideEvent(QHideEvent* event) {
  Popover::hideEvent(event);
  m_list->clear();
}

}  // namespace oc::ui
