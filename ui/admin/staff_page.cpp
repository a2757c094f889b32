#include "ui/admin/staff_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/admin/admin_text.h"
#include "ui/admin/invite_dialog.h"
#include "ui/admin/password_dialog.h"
#include "ui/admin/role_box.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"

namespace oc::ui {

StaffPage::StaffPage(Administration& admin, Desk& desk)
    : ItemPage(admin, desk, tr("Staff"),
               tr("Who works for the organisation, and what each may do.")),
      m_heading(headingLabel({})),
      m_form(new Form),
      m_profileName(m_form->add(tr("N&ame"), new QLineEdit,
                                tr("As colleagues see it beside what the person wrote."))),
      m_firstName(m_form->add(tr("&First name"), new QLineEdit)),
      m_lastName(m_form->add(tr("&Last name"), new QLineEdit)),
      m_phone(m_form->add(tr("P&hone"), new QLineEdit)),
      m_role(m_form->add(tr("&Role"), roleBox())),
      m_save(new SaveBar(*m_form, tr("&Save"))),
      m_facts(new Facts),
      m_active(new ActionRow({}, {})),
      m_password(new ActionRow(tr("Reset &password …"),
                               tr("Makes a new password that you hand on. What is open under the "
                                  "old one stays until it is closed."))),
      m_login(new ActionRow({}, {})),
      m_remove(new ActionRow(tr("Re&move …"),
                             tr("Takes the person out of this organisation. What they wrote stays, "
                                "with their name."))) {
  auto* invite = addButton(tr("&Invite …"));
  detail()->addWidget(m_heading);
  detail()->addWidget(m_facts);
  detail()->addWidget(m_form);
  detail()->addWidget(m_save);
  detail()->addSpacing(4);
  detail()->addWidget(headingLabel(tr("Access")));
  for (ActionRow* row : {m_active, m_password, m_login, m_remove})
    detail()->addWidget(row);
  detail()->addStretch();
  watch(*m_form);
  connect(invite, &QPushButton::clicked, this, &StaffPage::invite);
  connect(m_save, &SaveBar::saveWanted, this, &StaffPage::save);
  connect(m_save, &SaveBar::discardWanted, this, &StaffPage::discard);
  connect(m_role, &QComboBox::currentIndexChanged, this,
          [this] { m_form->setHint(m_role, roleMeaning(roleOf(*m_role))); });
  connect(m_active->button(), &QPushButton::clicked, this, &StaffPage::toggleActive);
  connect(m_password->button(), &QPushButton::clicked, this, &StaffPage::resetPassword);
  connect(m_login->button(), &QPushButton::clicked, this, &StaffPage::toggleLogin);
  connect(m_remove->button(), &QPushButton::clicked, this, &StaffPage::remove);
}

void StaffPage::read() {
  ask(admin().staff(owner()), [this](const QList<StaffMember>& staff) {
    setItems(staff);
    if (staff.isEmpty())
      setEmpty(QStringLiteral("people"), tr("Nobody yet"),
               tr("Invite the people who answer this organisation's customers."), tr("Invite …"));
  });
}

Row StaffPage::rowOf(const StaffMember& member) const {
  Row row{.id = member.userId.value,
          .title = staffName(member),
          .text = member.email,
          .avatar = QString::number(member.userId.value),
          .faded = !member.active || member.loginDisabled};
  if (!member.loginId.isValid())
    row.marks += Mark{tr("name only"), ChipKind::Plain};
  else
    row.side = relativeTime(member.lastSignInAt, QDateTime::currentDateTimeUtc());
  if (!member.active)
    row.marks += Mark{tr("inactive"), ChipKind::Warning};
  else if (member.loginDisabled)
    row.marks += Mark{tr("locked"), ChipKind::Bad};
  if (member.role != StaffRole::Agent)
    row.marks += Mark{roleText(member.role),
                      member.role == StaffRole::Admin ? ChipKind::Accent : ChipKind::Plain};
  return row;
}

void StaffPage::fillForm(const StaffMember& member) {
  m_profileName->setText(member.profileName);
  m_firstName->setText(member.firstName);
  m_lastName->setText(member.lastName);
  m_phone->setText(member.phone);
  m_role->setCurrentIndex(m_role->findData(int(member.role)));
  m_form->settle();
}

void StaffPage::fillFacts(const StaffMember& member) {
  const bool signsIn = member.loginId.isValid();
  m_heading->setText(staffName(member));
  const QString last = member.lastSignInAt.isValid() ? exactTime(member.lastSignInAt)
                       : signsIn                     ? tr("never, or not known")
                                                     : QString();
  m_facts->set({{tr("E-mail"), member.email},
                {tr("Last sign-in"), last},
                {tr("Here since"), dateText(member.createdAt)},
                {tr("Signs in"),
                 signsIn ? QString() : tr("No: only a name that messages are written under")}});
  const bool last1 = isLastAdmin(member);
  const QString keep = tr("The last administrator: make somebody else one first.");
  m_role->setEnabled(!last1);
  m_form->setHint(m_role, last1 ? keep : roleMeaning(member.role));

  m_active->set(member.active ? tr("Deac&tivate …") : tr("Ac&tivate"),
                member.active ? tr("Ends what the person has open here at once; nothing is lost, "
                                   "and it can be taken back.")
                              : tr("Lets the person in again, as before."));
  const QString self = isSelf(member)
                           ? tr("This is you: another administrator can take your access away.")
                           : QString();
  const QString guarded = last1 ? keep : self;
  m_active->setReason(member.active ? guarded : QString());
  m_remove->setReason(guarded);
  const QString elsewhere =
      member.elsewhere && !scope().isPlatform()
          ? tr("Also works for organisations that you don't administer: only a platform "
               "administrator may do this. Deactivating here is yours to do.")
          : QString();
  m_password->setVisible(signsIn);
  m_login->setVisible(signsIn);
  m_password->setReason(elsewhere);
  m_login->set(member.loginDisabled ? tr("&Unlock the login") : tr("Lock the lo&gin …"),
               member.loginDisabled
                   ? tr("The person can't sign in anywhere; unlocking brings that back.")
                   : tr("Signs the person out everywhere, in all organisations, until it is "
                        "unlocked."));
  m_login->setReason(elsewhere.isEmpty() && !member.loginDisabled ? self : elsewhere);
}

bool StaffPage::sameForm(const StaffMember& a, const StaffMember& b) const {
  return a.profileName == b.profileName && a.firstName == b.firstName && a.lastName == b.lastName &&
         a.phone == b.phone && a.role == b.role;
}

bool StaffPage::isLastAdmin(const StaffMember& member) const {
  const auto works = [](const StaffMember& each) {
    return each.role == StaffRole::Admin && each.active && each.loginId.isValid() &&
           !each.loginDisabled;
  };
  return works(member) && std::ranges::count_if(items(), works) == 1;
}

bool StaffPage::isSelf(const StaffMember& member) const {
  return member.loginId.isValid() && member.loginId == scope().person.loginId;
}

void StaffPage::invite() {
  auto* dialog = new InviteDialog(admin(), scope().tenant, this);
  connect(dialog, &InviteDialog::invited, this, [this](const StaffMember& member) {
    chooseWhenRead(member.userId.value);
    refresh();
  });
  dialog->open();
}

void StaffPage::save() {
  m_form->clearFaults();
  if (m_profileName->text().trimmed().isEmpty())
    m_form->setFault(m_profileName, tr("A member of staff needs a name."));
  if (m_form->showFaults()) return;
  StaffMember wanted = chosen();
  wanted.profileName = m_profileName->text().trimmed();
  wanted.firstName = m_firstName->text().trimmed();
  wanted.lastName = m_lastName->text().trimmed();
  wanted.phone = m_phone->text().trimmed();
  wanted.role = roleOf(*m_role);
  act(m_save->saveButton(), admin().changeStaff(owner(), wanted), [this](const StaffMember& now) {
    stored(now);
    sayGood(tr("Saved."));
  });
}

void StaffPage::toggleActive() {
  const StaffMember member = chosen();
  const auto go = [this, member] {
    act(m_active->button(), admin().setStaffActive(owner(), member.userId, !member.active),
        [this](const StaffMember& now) {
          sayGood(now.active ? tr("%1 may work here again.").arg(staffName(now))
                             : tr("%1 is inactive here.").arg(staffName(now)));
        });
  };
  if (!member.active) return go();
  confirm(this, tr("Deactivate %1?").arg(staffName(member)),
          tr("What the person has open of %1 is closed at once. Drafts and messages stay.")
              .arg(visibleLine(scope().tenant.name)),
          tr("&Deactivate"), go);
}

void StaffPage::toggleLogin() {
  const StaffMember member = chosen();
  const auto go = [this, member] {
    act(m_login->button(), admin().setLoginDisabled(member.loginId, !member.loginDisabled),
        [this, member](Done) {
          sayGood(member.loginDisabled ? tr("%1 can sign in again.").arg(staffName(member))
                                       : tr("%1 can't sign in any more.").arg(staffName(member)));
        });
  };
  if (member.loginDisabled) return go();
  confirm(this, tr("Lock the login of %1?").arg(staffName(member)),
          tr("%1 is signed out everywhere at once, in every organisation.")
              .arg(visibleLine(member.email)),
          tr("&Lock"), go);
}

void StaffPage::resetPassword() {
  auto* dialog = new PasswordDialog(admin(), chosen(), this);
  dialog->open();
}

void StaffPage::remove() {
  const StaffMember member = chosen();
  QString text = tr("What %1 wrote stays. Somebody who works for no organisation any more can't "
                    "sign in either.")
                     .arg(staffName(member));
  if (member.elsewhere)
    text = tr("What %1 wrote stays. They go on working for other organisations.")
               .arg(staffName(member));
  confirm(this, tr("Remove %1?").arg(staffName(member)), text, tr("&Remove"), [this, member] {
    act(m_remove->button(), admin().removeStaff(owner(), member.userId), [this, member](Done) {
      discard();
      sayGood(tr("%1 was removed.").arg(staffName(member)));
    });
  });
}

}  // namespace oc::ui
