#include "ui/door/password_pair.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/door/caps_lock_hint.h"
#include "ui/door/door_parts.h"
#include "ui/models/person_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

namespace oc::ui {

PasswordPair::PasswordPair(QWidget* parent)
    : QWidget(parent),
      m_first(new SecretField),
      m_second(new SecretField),
      m_caps(new CapsLockHint),
      m_bar(new QProgressBar),
      m_note(doorText({})),
      m_fault(doorFault()) {
  m_caps->watch(*m_first);
  m_caps->watch(*m_second);
  m_bar->setRange(0, 3);
  m_bar->setTextVisible(false);
  m_note->setFont(ui::font(FontSize::Small));
  auto* first = new QVBoxLayout;
  first->setSpacing(space::xs);
  first->addLayout(labelled(tr("New &password"), m_first));
  first->addWidget(m_bar);
  first->addWidget(m_note);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::m);
  column->addLayout(first);
  column->addLayout(labelled(tr("The same &again"), m_second));
  column->addWidget(m_caps);
  column->addWidget(m_fault);
  for (SecretField* field : {m_first, m_second})
    connect(field, &QLineEdit::textEdited, this, [this] {
      say(*m_fault, {});
      refresh();
      Q_EMIT changed();
    });
  connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
  connect(m_second, &QLineEdit::returnPressed, this, &PasswordPair::entered);
  setFocusProxy(m_first);
  refresh();
}

void PasswordPair::setEmail(const QString& email) {
  m_email = email;
  refresh();
}

QString PasswordPair::password() const {
  return m_first->text();
}

QString PasswordPair::fault() const {
  const PasswordFault fault = passwordFault(m_first->text(), m_email);
  if (fault != PasswordFault::None) return passwordFaultText(fault);
  return m_first->text() == m_second->text() ? QString() : tr("The two are not the same.");
}

void PasswordPair::showFault() {
  say(*m_fault, fault());
  m_note->clear();  // said once
  const bool first = passwordFault(m_first->text(), m_email) != PasswordFault::None;
  (first ? m_first : m_second)->setFocus();
}

void PasswordPair::clear() {
  for (SecretField* field : {m_first, m_second}) {
    field->clear();
    field->cover();
  }
  say(*m_fault, {});
  refresh();
}

void PasswordPair::refresh() {
  const QString& text = m_first->text();
  const PasswordFault fault = passwordFault(text, m_email);
  if (text.isEmpty() || fault != PasswordFault::None) {
    m_bar->setValue(0);
    m_note->setText(text.isEmpty() ? tr("At least 10 characters; several words are a good one.")
                                   : passwordFaultText(fault));
    return;
  }
  const PasswordStrength strength = passwordStrength(text);
  m_bar->setValue(static_cast<int>(strength) + 1);
  m_note->setText(passwordStrengthText(strength));
}

}  // namespace oc::ui
