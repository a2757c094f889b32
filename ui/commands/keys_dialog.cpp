#include "ui/commands/keys_dialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/commands/commands.h"
#include "ui/commands/match.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr QSize kSize(560, 640);
constexpr int kKeysWidth = 150;

PlainLabel* plainLabel(const QString& text, QWidget* parent = nullptr) {
  auto* label = new PlainLabel(text, parent);
  label->setWordWrap(true);
  return label;
}

}  // namespace

KeysDialog::KeysDialog(Commands& commands, const QList<FixedKey>& fixed, QWidget* parent)
    : QDialog(parent),
      m_commands(commands),
      m_search(new QLineEdit),
      m_column(new QVBoxLayout),
      m_nothing(plainLabel(tr("No command is called like this."))),
      m_question(new QWidget),
      m_asked(plainLabel({})),
      m_take(new QPushButton(tr("Take them"))),
      m_all(new QPushButton(tr("Reset all"))) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Keys"));
  setBackgroundRole(QPalette::Base);
  resize(kSize);
  auto* title = plainLabel(tr("Keys"));
  title->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  auto* about = plainLabel(tr("Click on keys and press others to change them."));
  about->setProperty("role", QStringLiteral("muted"));
  m_search->setPlaceholderText(tr("Search commands and keys"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_search->setClearButtonEnabled(true);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setProperty("role", QStringLiteral("muted"));
  m_nothing->hide();

  auto* rows = new QWidget;
  rows->setLayout(m_column);
  m_column->setContentsMargins(0, 0, space::m, 0);
  m_column->setSpacing(space::xs);
  auto* scroll = new QScrollArea;
  scroll->setWidget(rows);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (QWidget* ground : {scroll->viewport(), rows})
    ground->setAutoFillBackground(false);
  for (QAction* action : m_commands.all())
    addLine(m_commands.command(action).group, m_commands.command(action).title, action, {});
  for (const FixedKey& key : fixed)
    addLine(key.group, key.title, nullptr, key.keys);
  m_column->addWidget(m_nothing);
  m_column->addStretch();

  auto* leave = new QPushButton(tr("Leave them"));
  auto* asking = new QHBoxLayout(m_question);
  asking->setContentsMargins(0, 0, 0, 0);
  asking->addWidget(m_asked, 1);
  asking->addWidget(leave);
  asking->addWidget(m_take);
  m_question->hide();
  auto* closing = new QPushButton(tr("Close"));
  for (QPushButton* button : {m_all, closing, leave, m_take})
    button->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_all);
  buttons->addStretch();
  buttons->addWidget(closing);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
  column->setSpacing(space::m);
  column->addWidget(title);
  column->addWidget(about);
  column->addWidget(m_search);
  column->addWidget(scroll, 1);
  column->addWidget(m_question);
  column->addLayout(buttons);

  connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
  connect(closing, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_all, &QPushButton::clicked, &m_commands, &Commands::resetKeys);
  connect(leave, &QPushButton::clicked, this, &KeysDialog::refresh);
  connect(m_take, &QPushButton::clicked, this, [this] { give(m_wanting, m_wanted); });
  connect(&m_commands, &Commands::keysChanged, this, &KeysDialog::refresh);
  refresh();
  m_search->setFocus();
}

void KeysDialog::addLine(const QString& group, const QString& title, QAction* action,
                         const QString& keys) {
  if (group != m_group) {
    m_group = group;
    auto* heading = plainLabel(group);
    heading->setFont(ui::font(FontSize::Small, QFont::DemiBold));
    heading->setProperty("role", QStringLiteral("muted"));
    heading->setContentsMargins(0, m_lines.isEmpty() ? 0 : space::m, 0, 0);
    m_column->addWidget(heading);
    m_heading = heading;
  }
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  row->addWidget(plainLabel(title), 1);
  Line line{box, m_heading, action, nullptr, nullptr, folded(group + u' ' + title)};
  const int width = qRound(kKeysWidth * typeScale());
  if (action) {
    line.reset = new QPushButton(tr("Reset"));
    line.reset->setProperty("kind", QStringLiteral("link"));
    line.reset->setAutoDefault(false);
    line.reset->setAccessibleName(tr("Reset the keys of “%1”").arg(title));
    line.edit = new QKeySequenceEdit;
    line.edit->setFixedWidth(width);
    line.edit->setAccessibleName(tr("Keys of “%1”").arg(title));
    auto* inner = line.edit->findChild<QLineEdit*>();
    inner->setAccessibleName(line.edit->accessibleName());
    line.edit->installEventFilter(this);
    row->addWidget(line.reset);
    row->addWidget(line.edit);
    connect(line.edit, &QKeySequenceEdit::editingFinished, this,
            [this, action] { edited(action); });
    connect(line.reset, &QPushButton::clicked, this,
            [this, action] { give(action, m_commands.command(action).keys); });
  } else {
    auto* shown = plainLabel(keys);
    shown->setProperty("role", QStringLiteral("muted"));
    shown->setFixedWidth(width);
    row->addWidget(shown);
    line.searched += u' ' + folded(keys);
  }
  m_column->addWidget(box);
  m_lines.append(line);
}

void KeysDialog::filter(const QString& text) {
  const QString wanted = folded(text);
  bool any = false;
  for (const Line& line : std::as_const(m_lines))
    line.heading->hide();
  for (const Line& line : std::as_const(m_lines)) {
    const QString keys = line.action
                             ? folded(line.action->shortcut().toString(QKeySequence::NativeText))
                             : QString();
    const bool fits = matchScore(wanted, line.searched, keys) > 0;
    line.box->setVisible(fits);
    if (fits) line.heading->show();
    any = any || fits;
  }
  m_nothing->setVisible(!any);
}

void KeysDialog::edited(QAction* action) {
  // One stroke: the edit would take up to four.
  const QKeySequence typed = lineOf(action)->edit->keySequence();
  if (typed == action->shortcut()) return;  // the focus only passed by
  const QKeySequence keys = typed.isEmpty() ? typed : QKeySequence(typed[0]);
  const QAction* holder = m_commands.holder(keys, action);
  if (!holder) return give(action, keys);
  m_wanting = action;
  m_wanted = keys;
  m_asked->setText(
      tr("%1 belongs to “%2”.")
          .arg(keys.toString(QKeySequence::NativeText), m_commands.command(holder).title));
  m_question->show();
  m_take->setFocus();
}

void KeysDialog::give(QAction* action, const QKeySequence& keys) {
  m_commands.setKeys(action, keys);  // refreshes
}

void KeysDialog::refresh() {
  m_question->hide();
  bool changed = false;
  for (const Line& line : std::as_const(m_lines)) {
    if (!line.action) continue;
    const QSignalBlocker quiet(line.edit);
    line.edit->setKeySequence(line.action->shortcut());
    line.edit->setAccessibleDescription(line.action->shortcut().toString(QKeySequence::NativeText));
    line.reset->setVisible(m_commands.isChanged(line.action));
    changed = changed || m_commands.isChanged(line.action);
  }
  m_all->setEnabled(changed);
}

// The edits take Tab for keys to be set: who works by keyboard would not get past the first.
bool KeysDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !qobject_cast<QKeySequenceEdit*>(watched))
    return QDialog::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Tab && key != Qt::Key_Backtab) return false;
  focusNextPrevChild(key == Qt::Key_Tab);
  return true;
}

KeysDialog::Line* KeysDialog::lineOf(const QAction* action) {
  const auto found = std::ranges::find(m_lines, action, &Line::action);
  return found == m_lines.end() ? nullptr : &*found;
}

}  // namespace oc::ui
