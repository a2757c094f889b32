#include "ui/admin/delete_tenant_dialog.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/parts/save_file.h"
#include "ui/theme/plain_label.h"

namespace oc::ui {

DeleteTenantDialog::DeleteTenantDialog(Administration& admin, const Person& person,
                                       const TenantProfile& tenant, QWidget* parent)
    : Dialog(tr("Delete %1").arg(visibleLine(tenant.name)), {}, parent),
      m_admin(admin),
      m_person(person),
      m_tenant(tenant),
      m_mayExport(person.isOperator || person.isAdminOf(tenant.ownerId)),
      m_join(addButton(tr("&Add me as administrator"))),
      m_export(addButton(tr("&Export first …"))),
      m_without(form().addSwitch(tr("Delete &without an export"))),
      m_written(noteLabel({})) {
  QString text =
      tr("All conversations, messages, staff, accounts and settings of this organisation are "
         "deleted for good. The export holds all of it in one file; only you can read it.");
  if (!m_mayExport)
    text += u' ' + tr("Since that is what its customers wrote, it takes an administrator of the "
                      "organisation: add yourself first. Its audit log keeps that you did.");
  setText(text);
  form().layout()->addWidget(m_written);
  m_written->hide();
  setCommit(
      tr("&Delete for good"),
      [this] {
        run(m_admin.deleteTenant(m_tenant.ownerId, m_tenant.name), [this](Done) { accept(); });
      },
      true);
  requireTyped(tenant.name);
  connect(m_join, &QPushButton::clicked, this, &DeleteTenantDialog::join);
  connect(m_export, &QPushButton::clicked, this, &DeleteTenantDialog::chooseFile);
  connect(m_without, &QCheckBox::toggled, this, &DeleteTenantDialog::refresh);
  connect(this, &Dialog::runningChanged, this, &DeleteTenantDialog::refresh);
  refresh();
  (m_mayExport ? m_export : m_join)->setFocus();
}

// Who is a member in a lesser role becomes an administrator instead.
void DeleteTenantDialog::join() {
  const auto joined = [this](const StaffMember&) {
    m_mayExport = true;
    m_written->setText(
        tr("You are an administrator of it now. Should you keep the organisation, "
           "remove yourself among its staff."));
    m_written->show();
    refresh();
    m_export->setFocus();
  };
  const auto invite = [this, joined] {
    Invitation me;
    me.email = m_person.email;
    me.profileName = m_person.name.isEmpty() ? m_person.email : m_person.name;
    me.role = StaffRole::Admin;
    run(m_admin.invite(m_tenant.ownerId, me), joined);
  };
  run(m_admin.staff(m_tenant.ownerId), [this, joined, invite](const QList<StaffMember>& staff) {
    const auto me = std::ranges::find(staff, m_person.loginId, &StaffMember::loginId);
    if (me == staff.end()) return invite();
    StaffMember wanted = *me;
    wanted.role = StaffRole::Admin;
    run(m_admin.changeStaff(m_tenant.ownerId, wanted), joined);
  });
}

void DeleteTenantDialog::chooseFile() {
  const QString name = QStringLiteral("owner-%1-%2.jsonl")
                           .arg(m_tenant.ownerId.value)
                           .arg(QDate::currentDate().toString(Qt::ISODate));
  saveFile(this, tr("Export %1").arg(visibleLine(m_tenant.name)), name, QStringLiteral("jsonl"),
           [this](const QString& path) { writeTo(path); });
}

void DeleteTenantDialog::writeTo(const QString& path) {
  run(m_admin.exportTenant(m_tenant.ownerId, path), [this, path](Done) {
    m_exported = true;
    m_written->setText(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    m_written->show();
    refresh();
  });
}

void DeleteTenantDialog::refresh() {
  m_join->setVisible(!m_mayExport);
  m_join->setEnabled(!running());
  m_export->setVisible(m_mayExport);
  m_export->setEnabled(!running());
  m_without->setVisible(!m_exported);
  block(m_exported || m_without->isChecked() ? QString()
                                             : tr("Export first, or say that you want none."));
}

}  // namespace oc::ui
