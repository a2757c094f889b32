// The list's search: its field, and what was found in the list's place.
#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/search_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"

namespace oc::ui {

void InboxPane::makeField() {
  m_field->setPlaceholderText(tr("Find messages, customers, numbers"));
  m_field->setAccessibleName(tr("Find messages, customers, numbers"));
  m_field->setObjectName(QStringLiteral("search"));
  m_field->installEventFilter(this);
  m_field->hide();  // until there is something to search with
  m_lens = m_field->addAction(QIcon(), QLineEdit::LeadingPosition);
  m_clear = m_field->addAction(QIcon(), QLineEdit::TrailingPosition);
  m_clear->setText(tr("Back to the list"));
  m_clear->setVisible(false);
  paintField();
  connect(m_clear, &QAction::triggered, this, &InboxPane::endSearch);
  connect(m_field, &QLineEdit::textChanged, this, &InboxPane::search);
  auto* slash = new QShortcut(QKeySequence(Qt::Key_Slash), m_view);
  slash->setContext(Qt::WidgetShortcut);
  connect(slash, &QShortcut::activated, this, [this] { beginSearch(); });
}

void InboxPane::paintField() {
  m_lens->setIcon(icon(QStringLiteral("search"), tokens().muted));
  m_clear->setIcon(icon(QStringLiteral("close"), tokens().muted));
}

void InboxPane::setSearch(Search& search, const FoundSteps& steps) {
  m_found = new SearchPanel(search, steps);
  m_stack->addWidget(m_found);
  connect(m_found, &SearchPanel::changed, this, &InboxPane::refreshFooter);
  // Who listens hears what the arrows come to, while the field has the keyboard.
  connect(m_found->list().selectionModel(), &QItemSelectionModel::currentChanged, m_field,
          [this](const QModelIndex& current) {
            m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
          });
  m_field->show();
}

bool InboxPane::isSearching() const {
  return m_found && !m_field->text().isEmpty();
}

void InboxPane::beginSearch(const QString& text) {
  if (!m_found) return;
  if (!text.isEmpty()) m_field->setText(text);
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
}

bool InboxPane::endSearch() {
  const bool had = isSearching() || m_field->hasFocus();
  m_field->clear();
  if (had) m_view->setFocus(Qt::ShortcutFocusReason);
  return had;
}

// The list stays as it is behind what is found.
void InboxPane::search() {
  const bool on = isSearching();
  m_clear->setVisible(on);
  m_narrowing->setVisible(!on);
  if (!on) {
    m_found->end();
    return refresh();
  }
  m_stack->setCurrentWidget(m_found);
  m_found->search(m_owner, m_field->text());
  refreshFooter();
}

void InboxPane::step(int rows) {
  if (!isSearching()) return m_view->step(rows);
  m_found->step(rows);
  m_found->openCurrent();
}

void InboxPane::focusList() {
  if (isSearching())
    m_field->setFocus(Qt::ShortcutFocusReason);
  else
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void InboxPane::complain(const QString& words) {
  m_notice->say(NoticeBar::Tone::Bad, words, {}, tr("OK"));
}

// The field keeps the keyboard, the arrows move the row.
bool InboxPane::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_field || event->type() != QEvent::KeyPress || !isSearching())
    return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: m_found->step(1); return true;
    case Qt::Key_Up: m_found->step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_found->openCurrent(); return true;
    default: return QWidget::eventFilter(watched, event);
  }
}

}  // namespace oc::ui
