#include "ui/composer/note_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/composer/completion_list.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/mentions.h"
#include "ui/composer/take_texts.h"
#include "ui/models/error_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kLongestNote = 10'000;

}  // namespace

NoteField::NoteField(TeamDesk& team, QWidget* parent)
    : QWidget(parent),
      m_team(team),
      m_title(new PlainLabel(this)),
      m_fault(new NoticeBar(this)),
      m_edit(new ComposerEdit(this)),
      m_completion(new CompletionList(*m_edit)),
      m_hint(new ElidedLabel(this)),
      m_back(new QPushButton(tr("Back to the reply"), this)),
      m_keep(new QPushButton(this)) {
  m_title->setFont(ui::font(FontSize::Small, QFont::DemiBold));
  m_edit->setProperty("kind", QStringLiteral("note"));
  m_edit->setPlaceholderText(tr("Write to the team; @ calls a colleague"));
  m_edit->setAccessibleName(tr("Internal note"));
  m_hint->setFont(ui::font(FontSize::Small));
  m_hint->setProperty("role", QStringLiteral("muted"));
  m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_back->setProperty("kind", QStringLiteral("bare"));
  m_back->setFocusPolicy(Qt::TabFocus);
  m_keep->setProperty("kind", QStringLiteral("primary"));
  auto* bottom = new QHBoxLayout;
  bottom->setSpacing(space::m);
  bottom->addWidget(m_back);
  bottom->addWidget(m_hint, 1);
  bottom->addWidget(m_keep);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  column->addWidget(m_title);
  column->addWidget(m_fault);
  column->addWidget(m_edit);
  column->addLayout(bottom);
  setFocusProxy(m_edit);
  m_fault->setTabAfter(m_edit);
  connect(m_edit, &ComposerEdit::sendRequested, this, &NoteField::keep);
  connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
    if (m_setting || !m_conv.isValid()) return;
    draft().text = text();
    draft().fault.clear();
    refresh();
  });
  connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &NoteField::complete);
  connect(m_completion, &CompletionList::chosen, this, &NoteField::insertMention);
  connect(m_fault, &NoticeBar::actionClicked, this, &NoteField::keep);
  connect(m_back, &QPushButton::clicked, this, &NoteField::leave);
  connect(m_keep, &QPushButton::clicked, this, &NoteField::keep);
}

void NoteField::open(OwnerId owner, ConvId conv) {
  if (owner == m_owner && conv == m_conv) return;
  if (owner != m_owner) m_colleagues.clear();
  m_owner = owner;
  m_conv = conv;
  show(m_drafts.value(conv));
  if (!owner.isValid() || !m_colleagues.isEmpty()) return;
  whenDone(m_team.colleagues(owner), this, [this, owner](const Result<QList<Colleague>>& answer) {
    if (answer && owner == m_owner) m_colleagues = *answer;
  });
}

void NoteField::edit(const Note& note) {
  draft() = {.owner = m_owner, .text = note.body, .editing = note.noteId};
  show(draft());
}

void NoteField::setSendKey(SendKey key) {
  m_edit->setSendKey(key);
  refresh();
}

void NoteField::setSpelling(Spelling& spelling) {
  m_edit->setSpelling(spelling);
}

QString NoteField::text() const {
  return m_edit->toPlainText();
}

bool NoteField::isEditing() const {
  return m_drafts.value(m_conv).editing.isValid();
}

NoteField::Draft& NoteField::draft() {
  Draft& here = m_drafts[m_conv];
  here.owner = m_owner;
  return here;
}

QStringList NoteField::take(OwnerId owner) {
  return takeTexts(m_drafts, owner);
}

void NoteField::keep() {
  const QString body = text().trimmed();
  if (body.isEmpty() || body.size() > kLongestNote || draft().running) return;
  draft().running = true;
  draft().fault.clear();
  const QList<UserId> called = mentionedIn(body, m_colleagues);
  auto future = draft().editing.isValid() ? m_team.editNote(m_owner, draft().editing, body, called)
                                          : m_team.addNote(m_owner, m_conv, body, called);
  refresh();
  whenDone(std::move(future), this, [this, conv = m_conv, body](const Result<Note>& answer) {
    answered(conv, body, answer);
  });
}

// A note that was begun stays; a change that was begun is given up.
void NoteField::leave() {
  if (isEditing()) {
    m_drafts.remove(m_conv);
    show({});
  }
  Q_EMIT left();
}

void NoteField::answered(ConvId conv, const QString& body, const Result<Note>& answer) {
  Draft& here = m_drafts[conv];
  here.running = false;
  if (!answer) {
    here.fault = tr("Not kept: %1").arg(errorText(answer.error()));
  } else {
    // What was typed on while it was under way stays, as the beginning of another note.
    here.text = here.text.trimmed() == body ? QString() : here.text;
    here.editing = {};
  }
  if (conv == m_conv) show(here);
  if (answer) Q_EMIT kept(*answer);
}

void NoteField::complete() {
  m_offered.clear();
  const QString typed = wordAfter(u'@', text(), m_edit->textCursor().position());
  if (!m_setting && !typed.isNull()) m_offered = mentionable(m_colleagues, typed);
  QList<CompletionList::Item> items;
  for (const Colleague& colleague : std::as_const(m_offered))
    items += {colleague.name, {}};
  m_completion->offer(items);
}

void NoteField::insertMention(int index) {
  if (index < 0 || index >= m_offered.size()) return;
  const QString name = m_offered[index].name;
  QTextCursor cursor = m_edit->textCursor();
  const QString typed = wordAfter(u'@', text(), cursor.position());
  cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()));
  cursor.insertText(name + u' ');
}

void NoteField::show(const Draft& draft) {
  m_setting = true;
  m_edit->setPlainText(draft.text);
  m_edit->moveCursor(QTextCursor::End);
  m_setting = false;
  refresh();
}

void NoteField::refresh() {
  const Draft now = m_drafts.value(m_conv);
  const bool editing = now.editing.isValid();
  const int over = int(text().trimmed().size()) - kLongestNote;
  m_title->setText(editing ? tr("Change the internal note")
                           : tr("Internal note: the team sees it, the customer never does"));
  m_keep->setText(editing ? tr("Keep the change") : tr("Keep note"));
  m_keep->setEnabled(!text().trimmed().isEmpty() && over <= 0 && !now.running);
  m_back->setText(editing ? tr("Don't change it") : tr("Back to the reply"));
  m_hint->setAllOrNothing(over <= 0);
  m_hint->setText(over > 0 ? tr("%n characters too long", nullptr, over)
                  : m_edit->sendKey() == SendKey::Enter
                      ? tr("Enter keeps it · Shift+Enter breaks the line")
                      : tr("Ctrl+Enter keeps it · Enter breaks the line"));
  if (now.fault.isEmpty())
    m_fault->silence();
  else
    m_fault->say(NoticeBar::Tone::Bad, now.fault, tr("Try again"));
}

// Esc would go to the list; here it goes back to the reply first.
bool NoteField::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void NoteField::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  event->accept();
  leave();
}

}  // namespace oc::ui
