#include "ui/admin/tenants_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/admin/admin_text.h"
#include "ui/admin/delete_tenant_dialog.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"

namespace oc::ui {
namespace {

bool check(Form& form, QLineEdit* name, QLineEdit* email) {
  form.clearFaults();
  if (name->text().trimmed().isEmpty())
    form.setFault(name, TenantsPage::tr("An organisation needs a name."));
  if (const QString mail = email->text().trimmed();
      !mail.contains(u'@') || mail.startsWith(u'@') || mail.endsWith(u'@'))
    form.setFault(email, TenantsPage::tr("This is not an e-mail address."));
  return !form.showFaults();
}

}  // namespace

TenantsPage::TenantsPage(Administration& admin, Desk& desk)
    : ItemPage(admin, desk, tr("Organisations"),
               tr("Whose conversations this installation holds. Each is kept apart from all "
                  "others by the database.")),
      m_new(addButton(tr("&New organisation …"))),
      m_heading(headingLabel({})),
      m_readOnly(noteLabel(tr("Only platform administrators create, rename, deactivate and delete "
                              "organisations."))),
      m_form(new Form),
      m_name(m_form->add(tr("N&ame"), new QLineEdit)),
      m_email(m_form->add(tr("&E-mail"), new QLineEdit,
                          tr("Where the organisation is reached; unique in the installation."))),
      m_save(new SaveBar(*m_form, tr("&Save"))),
      m_facts(new Facts),
      m_active(new ActionRow({}, {})),
      m_delete(new ActionRow(tr("&Delete …"),
                             tr("Everything goes: conversations, staff, settings. There is no way "
                                "back but the export that you are offered."))) {
  detail()->addWidget(m_heading);
  detail()->addWidget(m_readOnly);
  detail()->addWidget(m_form);
  detail()->addWidget(m_save);
  detail()->addWidget(m_facts);
  detail()->addWidget(m_active);
  detail()->addWidget(m_delete);
  detail()->addStretch();
  watch(*m_form);
  connect(m_new, &QPushButton::clicked, this, &TenantsPage::create);
  connect(m_save, &SaveBar::saveWanted, this, &TenantsPage::save);
  connect(m_save, &SaveBar::discardWanted, this, &TenantsPage::discard);
  connect(m_active->button(), &QPushButton::clicked, this, [this] { setActive(!chosen().active); });
  connect(m_delete->button(), &QPushButton::clicked, this, &TenantsPage::remove);
}

void TenantsPage::read() {
  m_new->setVisible(scope().isPlatform());
  ask(admin().tenantProfiles(), [this](const QList<TenantProfile>& tenants) {
    setItems(tenants);
    if (tenants.isEmpty())
      setEmpty(QStringLiteral("building"), tr("No organisation yet"),
               tr("The first one makes room for staff, numbers and conversations."),
               scope().isPlatform() ? tr("New organisation …") : QString());
  });
}

Row TenantsPage::rowOf(const TenantProfile& tenant) const {
  Row row{.id = tenant.ownerId.value,
          .title = tenant.name,
          .text = tenant.email,
          .avatar = QString::number(tenant.ownerId.value),
          .faded = !tenant.active};
  if (tenant.active)
    row.side = tr("%Ln open", "", tenant.activeConversations);
  else
    row.marks += Mark{tr("inactive"), ChipKind::Warning};
  return row;
}

void TenantsPage::fillForm(const TenantProfile& tenant) {
  m_name->setText(tenant.name);
  m_email->setText(tenant.email);
  m_form->settle();
}

void TenantsPage::fillFacts(const TenantProfile& tenant) {
  const bool may = scope().isPlatform();
  m_heading->setText(tenant.name);
  m_readOnly->setVisible(!may);
  m_name->setReadOnly(!may);
  m_email->setReadOnly(!may);
  m_save->setVisible(may);
  m_active->setVisible(may);
  m_delete->setVisible(may);
  m_facts->set({{tr("Open conversations"), countText(tenant.activeConversations)},
                {tr("Staff"), countText(tenant.staff)},
                {tr("Since"), dateText(tenant.createdAt)},
                {tr("Number"), QString::number(tenant.ownerId.value)}});
  if (tenant.active)
    m_active->set(tr("Deac&tivate …"),
                  tr("Webhooks are refused and nothing is sent any more; its people can still "
                     "read. It can be activated again at any time."));
  else
    m_active->set(tr("Ac&tivate"),
                  tr("Inactive: webhooks are refused and nothing is sent. Its people can read."));
}

bool TenantsPage::sameForm(const TenantProfile& a, const TenantProfile& b) const {
  return a.name == b.name && a.email == b.email;
}

void TenantsPage::create() {
  auto* dialog = new Dialog(tr("New organisation"),
                            tr("Staff, numbers and settings are added afterwards."), this);
  Form& form = dialog->form();
  auto* name = form.add(tr("N&ame"), new QLineEdit);
  auto* email = form.add(tr("&E-mail"), new QLineEdit);
  dialog->setCommit(tr("&Create"), [this, dialog, &form, name, email] {
    if (!check(form, name, email)) return;
    dialog->run(admin().createTenant(name->text().trimmed(), email->text().trimmed()),
                [this, dialog](const TenantProfile& made) {
                  dialog->accept();
                  chooseWhenRead(made.ownerId.value);
                  sayGood(tr("%1 was created.").arg(visibleLine(made.name)));
                  refresh();
                  Q_EMIT scopeOutdated();
                });
  });
  name->setFocus();
  dialog->open();
}

void TenantsPage::save() {
  if (!check(*m_form, m_name, m_email)) return;
  act(m_save->saveButton(),
      admin().renameTenant(chosen().ownerId, m_name->text().trimmed(), m_email->text().trimmed()),
      [this](const TenantProfile& tenant) {
        stored(tenant);
        sayGood(tr("Saved."));
        Q_EMIT scopeOutdated();
      });
}

void TenantsPage::setActive(bool active) {
  const auto go = [this, active, owner = chosen().ownerId] {
    act(m_active->button(), admin().setTenantActive(owner, active),
        [this](const TenantProfile& tenant) {
          sayGood(tenant.active ? tr("%1 is active again.").arg(visibleLine(tenant.name))
                                : tr("%1 is inactive.").arg(visibleLine(tenant.name)));
          Q_EMIT scopeOutdated();
        });
  };
  if (active) return go();
  QString text =
      tr("Twilio's webhooks are refused, so what customers write meanwhile does not "
         "come in, and nothing is sent.");
  if (chosen().activeConversations > 0)
    text += u' ' + tr("%Ln conversation(s) are open.", "", chosen().activeConversations);
  confirm(this, tr("Deactivate %1?").arg(visibleLine(chosen().name)), text, tr("&Deactivate"), go);
}

void TenantsPage::remove() {
  auto* dialog = new DeleteTenantDialog(admin(), scope().person, chosen(), this);
  connect(dialog, &QDialog::accepted, this, [this, name = chosen().name] {
    discard();
    sayGood(tr("%1 was deleted.").arg(visibleLine(name)));
    refresh();
    Q_EMIT scopeOutdated();
  });
  dialog->open();
}

}  // namespace oc::ui
