#include "ui/door/caps_lock_hint.h"

#include <QKeyEvent>
#include <QLineEdit>

#include "ui/theme/theme.h"

namespace oc::ui {

CapsLockHint::CapsLockHint(QWidget* parent) : PlainLabel(parent) {
  setText(tr("Caps Lock is on."));
  setProperty("role", QStringLiteral("warning"));
  setFont(ui::font(FontSize::Small));
  hide();
}

void CapsLockHint::watch(QLineEdit& field) {
  field.installEventFilter(this);
}

bool CapsLockHint::eventFilter(QObject*, QEvent* event) {
  if (event->type() == QEvent::FocusOut) setVisible(false);
  if (event->type() == QEvent::FocusIn) setVisible(m_on);
  if (event->type() != QEvent::KeyPress) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_CapsLock) {
    if (m_on) setOn(false);  // on or off it goes; on is seen by the next letter
    return false;
  }
  const QString text = key->text();
  if (text.size() != 1 || !text.front().isLetter()) return false;
  const bool shift = key->modifiers() & Qt::ShiftModifier;
  setOn(shift ? text.front().isLower() : text.front().isUpper());
  return false;
}

void CapsLockHint::setOn(bool on) {
  m_on = on;
  setVisible(on);
}

}  // namespace oc::ui
