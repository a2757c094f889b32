#include "ui/admin/password_dialog.h"

#include "ui/admin/admin_text.h"

namespace oc::ui {

PasswordDialog::PasswordDialog(Administration& admin, const StaffMember& member, QWidget* parent)
    : Dialog(tr("New password for %1?").arg(staffName(member)),
             tr("The old one stops working at once. The new one is shown to you once, to hand on."),
             parent) {
  setCommit(tr("&Make a new password"), [this, &admin, member] {
    const QString password = generatedPassword();
    run(admin.resetPassword(member.loginId, password), [this, member, password](Done) {
      showOnce(parentWidget(), tr("New password for %1").arg(staffName(member)),
               tr("Hand this on by a safe way: it is not shown again."),
               {{tr("E-mail"), member.email}, {tr("Password"), password}});
      accept();
    });
  });
}

}  // namespace oc::ui
