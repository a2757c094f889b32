#include "ui/customer/notes_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <chrono>

#include "core/domain/customer_desk.h"
#include "core/domain/when_done.h"
#include "ui/customer/fact_grid.h"
#include "ui/models/error_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kKeepAfter = 1s;
constexpr int kLongest = 10'000;
constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;

}  // namespace

NotesField::NotesField(CustomerDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_text(new QPlainTextEdit(this)),
      m_state(new PlainLabel(this)),
      m_again(linkButton(tr("Try again"), this)) {
  m_text->setPlaceholderText(tr("What every colleague should know"));
  m_text->setAccessibleName(tr("Notes about the customer"));
  m_text->setTabChangesFocus(true);
  m_text->installEventFilter(this);
  m_state->setFont(ui::font(FontSize::Small));
  m_state->setWordWrap(true);
  m_state->hide();
  m_again->hide();
  m_delay.setSingleShot(true);
  m_delay.setInterval(kKeepAfter);
  connect(&m_delay, &QTimer::timeout, this, &NotesField::keep);
  connect(m_again, &QPushButton::clicked, this, &NotesField::keep);
  connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
    fit();
    if (m_text->toPlainText() == m_contact.notes) return;
    m_delay.start();
  });
  auto* state = new QHBoxLayout;
  state->setSpacing(space::s);
  state->addWidget(m_state, 1);
  state->addWidget(m_again);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs + 2);
  column->addWidget(sectionHeading(tr("Notes"), this));
  column->addWidget(m_text);
  column->addLayout(state);
  fit();
}

void NotesField::setContact(const Contact& contact, bool editable) {
  const bool other =
      contact.contactId != m_contact.contactId || contact.ownerId != m_contact.ownerId;
  if (other) flush();
  const bool written = !other && m_text->toPlainText() != m_contact.notes;
  m_contact = contact;
  m_text->setReadOnly(!editable);
  if (other) say({}, false);
  if (!written && m_text->toPlainText() != contact.notes) m_text->setPlainText(contact.notes);
}

void NotesField::flush() {
  if (m_contact.contactId.isValid() && m_text->toPlainText() != m_contact.notes) keep();
}

void NotesField::keep() {
  m_delay.stop();
  const QString notes = m_text->toPlainText();
  if (notes == m_contact.notes) return;
  if (notes.size() > kLongest)
    return say(tr("Too long by %Ln character(s): not kept.", "",
                  static_cast<int>(notes.size() - kLongest)),
               true);
  say(tr("Keeping …"), false);
  whenDone(
      m_desk.changeContact(m_contact.ownerId, m_contact.contactId, {.notes = notes}), this,
      [this, id = m_contact.contactId, owner = m_contact.ownerId](const Result<Contact>& answer) {
        const bool shown = id == m_contact.contactId && owner == m_contact.ownerId;
        if (answer) {
          if (shown) m_contact.notes = answer->notes;
          Q_EMIT kept(*answer);
          if (shown) say(m_delay.isActive() ? QString() : tr("Kept."), false);
        } else if (shown) {
          say(tr("Not kept: %1").arg(errorText(answer.error())), true);
          m_again->show();
        }
      });
}

void NotesField::say(const QString& words, bool bad) {
  m_again->hide();
  m_state->setText(words);
  m_state->setVisible(!words.isEmpty());
  QPalette ink = palette();
  ink.setColor(QPalette::WindowText, bad ? tokens().bad : tokens().muted);
  m_state->setPalette(ink);
}

void NotesField::fit() {
  const int line = m_text->fontMetrics().lineSpacing();
  const int needed = qRound(m_text->document()->size().height());
  const int lines = qBound(kFewestLines, needed, kMostLines);
  m_text->setVerticalScrollBarPolicy(needed > kMostLines ? Qt::ScrollBarAsNeeded
                                                         : Qt::ScrollBarAlwaysOff);
  const int around = qRound(m_text->document()->documentMargin() * 2) + 2 * space::s;
  m_text->setFixedHeight(lines * line + around);
}

bool NotesField::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_text && event->type() == QEvent::FocusOut) flush();
  if (watched == m_text && event->type() == QEvent::Resize) fit();
  return QWidget::eventFilter(watched, event);
}

}  // namespace oc::ui
