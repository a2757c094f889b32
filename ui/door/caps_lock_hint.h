#pragma once

#include <QPointer>

#include "ui/theme/plain_label.h"

class QLineEdit;

namespace oc::ui {

// A line that says that Caps Lock is on, while one of its password fields is being typed into. Qt
// tells nothing of the key's state, so it is read from what was typed: a capital without Shift, a
// small letter with it.
class CapsLockHint : public PlainLabel {
  Q_OBJECT

 public:
  explicit CapsLockHint(QWidget* parent = nullptr);

  void watch(QLineEdit& field);
  bool isOn() const { return m_on; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setOn(bool on);

  bool m_on = false;
};

}  // namespace oc::ui
