#include "ui/admin/invite_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/admin/admin_text.h"
#include "ui/admin/role_box.h"
#include "ui/parts/form.h"

namespace oc::ui {

InviteDialog::InviteDialog(Administration& admin, const TenantProfile& tenant, QWidget* parent)
    : Dialog(tr("Invite somebody to %1").arg(visibleLine(tenant.name)),
             tr("A password is made for them and shown to you once."), parent),
      m_admin(admin),
      m_tenant(tenant),
      m_email(
          form().add(tr("&E-mail"), new QLineEdit,
                     tr("They sign in with it. Who can sign in already keeps their password."))),
      m_profileName(form().add(tr("N&ame"), new QLineEdit, tr("As colleagues see it."))),
      m_firstName(form().add(tr("&First name"), new QLineEdit)),
      m_lastName(form().add(tr("&Last name"), new QLineEdit)),
      m_phone(form().add(tr("P&hone"), new QLineEdit)),
      m_role(form().add(tr("&Role"), roleBox(), roleMeaning(StaffRole::Agent))) {
  connect(m_role, &QComboBox::currentIndexChanged, this,
          [this] { form().setHint(m_role, roleMeaning(roleOf(*m_role))); });
  setCommit(tr("&Invite"), [this] { send(); });
  m_email->setFocus();
}

void InviteDialog::send() {
  Invitation invitation{.email = m_email->text().trimmed(),
                        .password = generatedPassword(),
                        .profileName = m_profileName->text().trimmed(),
                        .firstName = m_firstName->text().trimmed(),
                        .lastName = m_lastName->text().trimmed(),
                        .phone = m_phone->text().trimmed(),
                        .role = roleOf(*m_role)};
  form().clearFaults();
  if (!invitation.email.contains(u'@') || invitation.email.contains(u' '))
    form().setFault(m_email, tr("This is not an e-mail address."));
  if (invitation.profileName.isEmpty())
    invitation.profileName = QString(invitation.firstName + u' ' + invitation.lastName).trimmed();
  if (invitation.profileName.isEmpty())
    form().setFault(m_profileName, tr("A member of staff needs a name."));
  if (form().showFaults()) return;
  run(m_admin.invite(m_tenant.ownerId, invitation),
      [this, password = invitation.password](const StaffMember& member) {
        told(member, password);
        Q_EMIT invited(member);
        accept();
      });
}

void InviteDialog::told(const StaffMember& member, const QString& password) {
  // Somebody who is known elsewhere or has signed in before keeps their password.
  if (member.elsewhere || member.lastSignInAt.isValid()) {
    auto* known = new Dialog(
        tr("%1 was added").arg(staffName(member)),
        tr("%1 could sign in already: the password stays as it is.").arg(visibleLine(member.email)),
        parentWidget());
    known->cancelButton()->hide();
    known->setCommit(tr("Close"), [known] { known->accept(); });
    known->open();
    return;
  }
  showOnce(
      parentWidget(), tr("%1 was invited").arg(staffName(member)),
      tr("Hand this on by a safe way: it is not shown again. It holds unless the address could "
         "sign in before; then its password stays."),
      {{tr("E-mail"), member.email}, {tr("Password"), password}});
}

}  // namespace oc::ui
