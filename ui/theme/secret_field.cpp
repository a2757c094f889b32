#include "ui/theme/secret_field.h"

#include <QAction>
#include <QEvent>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent), m_eye(new QAction(this)) {
  setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
  m_eye->setCheckable(true);
  addAction(m_eye, QLineEdit::TrailingPosition);
  connect(m_eye, &QAction::toggled, this, &SecretField::refresh);
  refresh();
}

void SecretField::setStored(bool stored) {
  setPlaceholderText(stored ? tr("Stored – leave empty to keep it") : QString());
}

void SecretField::cover() {
  m_eye->setChecked(false);
}

void SecretField::refresh() {
  const bool shown = m_eye->isChecked();
  setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
  m_eye->setText(shown ? tr("Hide") : tr("Show"));
  m_eye->setIcon(icon(QStringLiteral("eye"), shown ? tokens().accent : tokens().muted));
}

void SecretField::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace oc::ui
