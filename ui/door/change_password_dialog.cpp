#include "ui/door/change_password_dialog.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/door/door_parts.h"
#include "ui/door/door_text.h"
#include "ui/door/password_pair.h"
#include "ui/models/person_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 420;

}  // namespace

ChangePasswordDialog::ChangePasswordDialog(Door& door, const Person& person, QWidget* parent)
    : QDialog(parent),
      m_door(door),
      m_current(new SecretField),
      m_wanted(new PasswordPair),
      m_fault(doorFault()),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_change(new QPushButton(tr("Change password"))) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowModality(Qt::WindowModal);
  setWindowTitle(tr("Change password"));
  setMinimumWidth(qRound(kWidth * typeScale()));
  m_wanted->setEmail(person.email);
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_change->setProperty("kind", QStringLiteral("primary"));
  m_change->setAutoDefault(false);
  m_cancel->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space::s);
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_change);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
  column->setSpacing(space::m);
  column->addWidget(
      doorText(tr("For %1. The other consoles that you are signed in to stay so until "
                  "they connect again.")
                   .arg(person.email)));
  column->addLayout(labelled(tr("&Current password"), m_current));
  column->addWidget(m_wanted);
  column->addWidget(m_fault);
  column->addWidget(m_progress);
  column->addStretch();
  column->addLayout(buttons);
  connect(m_current, &QLineEdit::textEdited, this, [this] { say(*m_fault, {}); });
  connect(m_current, &QLineEdit::returnPressed, m_wanted, qOverload<>(&QWidget::setFocus));
  connect(m_wanted, &PasswordPair::changed, this, [this] { say(*m_fault, {}); });
  connect(m_wanted, &PasswordPair::entered, this, &ChangePasswordDialog::attempt);
  connect(m_change, &QPushButton::clicked, this, &ChangePasswordDialog::attempt);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  setRunning(false);
  m_current->setFocus();
}

void ChangePasswordDialog::attempt() {
  if (m_current->text().isEmpty()) {
    say(*m_fault, tr("Write the password that you have now."));
    return m_current->setFocus();
  }
  if (!m_wanted->fault().isEmpty()) return m_wanted->showFault();
  setRunning(true);
  const QString wanted = m_wanted->password();
  whenDone(m_door.changePassword(m_current->text(), wanted), this,
           [this, wanted](const Result<Done>& answer) { answered(wanted, answer); });
}

void ChangePasswordDialog::answered(const QString& wanted, const Result<Done>& answer) {
  setRunning(false);
  if (answer) {
    Q_EMIT passwordChanged(wanted);
    return accept();
  }
  const bool wrong = answer.error().code == ErrorCode::Forbidden;
  say(*m_fault, wrong ? tr("That is not your current password.") : doorErrorText(answer.error()));
  if (wrong) {
    m_current->selectAll();
    m_current->setFocus();
  }
}

void ChangePasswordDialog::setRunning(bool running) {
  m_current->setEnabled(!running);
  m_wanted->setEnabled(!running);
  m_change->setEnabled(!running);
  m_progress->setVisible(running);
}

}  // namespace oc::ui
