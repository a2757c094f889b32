#include "ui/admin/delete_tenant_dialog.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/parts/save_file.h"
#include "ui/theme/plain_label.h"

namespace oc::ui {

DeleteTenantDialog::DeleteTenantDialog(Administration& admin, const TenantProfile& tenant,
                                       QWidget* parent)
    : Dialog(tr("Delete %1").arg(visibleLine(tenant.name)), {}, parent),
      m_admin(admin),
      m_tenant(tenant),
      m_export(addButton(tr("&Export first …"))),
      m_without(form().addSwitch(tr("Delete &without an export"))),
      m_written(noteLabel({})) {
  setText(
      tr("All conversations, messages, staff, accounts and settings of this organisation are "
         "deleted for good. The export holds all of it in one file; only you can read it."));
  form().layout()->addWidget(m_written);
  m_written->hide();
  setCommit(
      tr("&Delete for good"),
      [this] {
        run(m_admin.deleteTenant(m_tenant.ownerId, m_tenant.name), [this](Done) { accept(); });
      },
      true);
  requireTyped(tenant.name);
  connect(m_export, &QPushButton::clicked, this, &DeleteTenantDialog::chooseFile);
  connect(m_without, &QCheckBox::toggled, this, &DeleteTenantDialog::refresh);
  connect(this, &Dialog::runningChanged, this, &DeleteTenantDialog::refresh);
  refresh();
  m_export->setFocus();
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
  m_export->setEnabled(!running());
  m_without->setVisible(!m_exported);
  block(m_exported || m_without->isChecked() ? QString()
                                             : tr("Export first, or say that you want none."));
}

}  // namespace oc::ui
