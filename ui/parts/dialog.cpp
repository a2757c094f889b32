#include "ui/parts/dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/parts/copy_field.h"
#include "ui/parts/form.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 420;

}  // namespace

Dialog::Dialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent),
      m_text(new PlainLabel(text)),
      m_body(new QVBoxLayout),
      m_fault(new PlainLabel),
      m_progress(new QProgressBar),
      m_commit(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))) {
  setAttribute(Qt::WA_DeleteOnClose);
  setBackgroundRole(QPalette::Base);
  setWindowModality(Qt::WindowModal);
  setWindowTitle(visibleLine(title));
  auto* heading = new PlainLabel(title);
  heading->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  for (PlainLabel* label : {heading, m_text, m_fault})
    label->setWordWrap(true);
  m_text->setProperty("role", QStringLiteral("muted"));
  m_text->setVisible(!text.isEmpty());
  m_fault->setProperty("role", QStringLiteral("bad"));
  m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_fault->hide();
  m_progress->setTextVisible(false);
  m_progress->hide();
  m_commit->setDefault(true);
  m_commit->hide();
  m_cancel->setAutoDefault(false);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space::s);
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_commit);
  m_body->setSpacing(space::m);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xl, space::xl, space::xl, space::l + space::xs);
  column->setSpacing(space::m);
  column->addWidget(heading);
  column->addWidget(m_text);
  column->addLayout(m_body, 1);
  column->addWidget(m_fault);
  column->addWidget(m_progress);
  column->addSpacing(space::xs);
  column->addLayout(buttons);
  heading->setMinimumWidth(qRound(kWidth * typeScale()));
  connect(m_cancel, &QPushButton::clicked, this, &Dialog::reject);
  connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress,
          &QProgressBar::setRange);
  connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
          &QProgressBar::setValue);
}

Form& Dialog::form() {
  if (!m_form) {
    m_form = new Form(this);
    m_body->insertWidget(0, m_form);
    connect(m_form, &Form::edited, this, [this] { setFault({}); });
  }
  return *m_form;
}

QVBoxLayout* Dialog::body() {
  return m_body;
}

void Dialog::setText(const QString& text) {
  m_text->setText(text);
  m_text->setVisible(!text.isEmpty());
}

QPushButton* Dialog::setCommit(const QString& words, std::function<void()> commit, bool danger) {
  m_commit->setText(words);
  m_commit->setProperty("kind", danger ? QStringLiteral("danger") : QStringLiteral("primary"));
  m_commit->show();
  m_commit->setDefault(!danger);  // Enter must not do what can't be undone
  m_commit->setAutoDefault(!danger);
  connect(m_commit, &QPushButton::clicked, this, std::move(commit));
  return m_commit;
}

QPushButton* Dialog::addButton(const QString& words) {
  auto* button = new QPushButton(words, this);
  button->setAutoDefault(false);
  auto* row = qobject_cast<QHBoxLayout*>(layout()->itemAt(layout()->count() - 1)->layout());
  row->insertWidget(0, button);
  return button;
}

void Dialog::requireTyped(const QString& text) {
  m_toType = text;
  m_typed =
      form().add(tr("Type “%1” to go on").arg(withoutMnemonic(visibleLine(text))), new QLineEdit);
  connect(m_typed, &QLineEdit::textChanged, this, &Dialog::refresh);
  refresh();
}

void Dialog::block(const QString& reason) {
  m_blocked = reason;
  refresh();
}

void Dialog::setFault(const QString& fault) {
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
}

QString Dialog::fault() const {
  return m_fault->text();
}

void Dialog::begin(const QFuture<void>& future) {
  setFault({});
  ++m_run;
  m_focused = focusWidget();
  m_future = future;
  m_progress->setRange(0, 0);
  m_watcher.setFuture(future);
  m_running = true;
  m_progress->show();
  refresh();
  m_cancel->setFocus();
  Q_EMIT runningChanged();
}

void Dialog::end() {
  m_running = false;
  m_progress->hide();
  refresh();
  if (m_focused) m_focused->setFocus();
  Q_EMIT runningChanged();
}

void Dialog::refresh() {
  if (m_form) m_form->setEnabled(!m_running);
  const bool typed = !m_typed || m_typed->text().trimmed() == m_toType.trimmed();
  m_commit->setEnabled(!m_running && typed && m_blocked.isEmpty());
  m_commit->setToolTip(plainTip(m_blocked));
}

// What runs is stopped first; a second Esc closes.
void Dialog::reject() {
  if (m_running) {
    ++m_run;
    m_future.cancel();
    end();
    return;
  }
  QDialog::reject();
}

Dialog* confirm(QWidget* parent, const QString& title, const QString& text, const QString& words,
                std::function<void()> yes, bool danger) {
  auto* dialog = new Dialog(title, text, parent);
  dialog->setCommit(
      words,
      [dialog, yes = std::move(yes)] {
        dialog->accept();
        yes();
      },
      danger);
  if (danger) dialog->cancelButton()->setFocus();
  dialog->open();
  return dialog;
}

Dialog* showOnce(QWidget* parent, const QString& title, const QString& text,
                 const QList<OnceValue>& values) {
  auto* dialog = new Dialog(title, text, parent);
  for (const OnceValue& each : values) {
    auto* field = new CopyField;
    dialog->form().add(each.label, field)->setText(each.value);
  }
  dialog->cancelButton()->hide();
  dialog->setCommit(Dialog::tr("I have kept it"), [dialog] { dialog->accept(); });
  dialog->open();
  return dialog;
}

}  // namespace oc::ui
