#pragma once

#include "core/domain/administration.h"
#include "ui/parts/dialog.h"

namespace oc::ui {

// Gives somebody a new password and shows it once.
class PasswordDialog : public Dialog {
  Q_OBJECT

 public:
  PasswordDialog(Administration& admin, const StaffMember& member, QWidget* parent);
};

}  // namespace oc::ui
