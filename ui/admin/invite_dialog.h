#pragma once

#include "core/domain/administration.h"
#include "ui/parts/dialog.h"

class QComboBox;

namespace oc::ui {

// Invites somebody: asks who, then tells once the password that was made for them.
class InviteDialog : public Dialog {
  Q_OBJECT

 public:
  InviteDialog(Administration& admin, const TenantProfile& tenant, QWidget* parent);

 Q_SIGNALS:
  void invited(const oc::StaffMember& member);

 private:
  void send();
  void told(const StaffMember& member, const QString& password);

  Administration& m_admin;
  TenantProfile m_tenant;
  QLineEdit* m_email;
  QLineEdit* m_profileName;
  QLineEdit* m_firstName;
  QLineEdit* m_lastName;
  QLineEdit* m_phone;
  QComboBox* m_role;
};

}  // namespace oc::ui
