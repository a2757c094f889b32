#include "ui/admin/keys_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/admin/admin_text.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"

namespace oc::ui {
namespace {

constexpr int kMostPerMinute = 100'000;

ChipKind kindOf(const QString& scope) {
  return scope == u"admin" ? ChipKind::Warning : ChipKind::Plain;
}

}  // namespace

KeysPage::KeysPage(Administration& admin, Desk& desk)
    : ItemPage(admin, desk, tr("API keys"),
               tr("With a key a program of yours acts for this organisation over the REST API.")),
      m_heading(headingLabel({})),
      m_facts(new Facts),
      m_revoke(new ActionRow(tr("&Revoke …"), tr("The program is refused from its next request on. "
                                                 "There is no way back: make a new key."))) {
  auto* add = addButton(tr("&New key …"));
  for (QWidget* part : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_facts),
                        static_cast<QWidget*>(m_revoke)})
    detail()->addWidget(part);
  detail()->addStretch();
  connect(add, &QPushButton::clicked, this, &KeysPage::create);
  connect(m_revoke->button(), &QPushButton::clicked, this, &KeysPage::revoke);
}

void KeysPage::read() {
  ask(admin().apiKeys(owner()), [this](const QList<ApiKeyInfo>& keys) {
    setItems(keys);
    if (keys.isEmpty())
      setEmpty(
          QStringLiteral("key"), tr("No API key yet"),
          tr("A CRM, a shop or a report needs one to reach this organisation's conversations."),
          tr("New key …"));
  });
}

Row KeysPage::rowOf(const ApiKeyInfo& key) const {
  const bool revoked = key.revokedAt.isValid();
  Row row{.id = key.keyId,
          .title = key.name,
          .text = key.lastUsedAt.isValid() ? tr("used %1").arg(relativeTime(
                                                 key.lastUsedAt, QDateTime::currentDateTimeUtc()))
                                           : tr("never used"),
          .faded = revoked};
  row.marks += revoked ? Mark{tr("revoked")} : Mark{keyScopeText(key.scope), kindOf(key.scope)};
  return row;
}

void KeysPage::fillFacts(const ApiKeyInfo& key) {
  m_heading->setText(key.name);
  //: %1 "Reads", %2 what that means
  const QString scope = tr("%1: %2").arg(keyScopeText(key.scope), keyScopeMeaning(key.scope));
  m_facts->set(
      {{tr("Scope"), scope},
       {tr("At most"), rateText(key.ratePerMinute)},
       {tr("Made"), exactTime(key.createdAt)},
       {tr("By"), key.createdBy},
       {tr("Last used"), key.lastUsedAt.isValid() ? exactTime(key.lastUsedAt) : tr("never")},
       {tr("Revoked"), exactTime(key.revokedAt)}});
  m_revoke->setVisible(!key.revokedAt.isValid());
}

void KeysPage::create() {
  auto* dialog = new Dialog(tr("New API key"), tr("The key is shown to you once."), this);
  Form& form = dialog->form();
  auto* name = form.add(tr("N&ame"), new QLineEdit, tr("Of the program that uses it."));
  auto* scope = form.add(tr("&Scope"), new QComboBox, keyScopeMeaning(QStringLiteral("read")));
  for (const QString& each :
       {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("admin")})
    scope->addItem(keyScopeText(each), each);
  auto* rate = form.add(tr("Requests a &minute, at most"), new QSpinBox);
  rate->setRange(0, kMostPerMinute);
  rate->setSpecialValueText(rateText(0));
  connect(scope, &QComboBox::currentIndexChanged, dialog, [&form, scope] {
    form.setHint(scope, keyScopeMeaning(scope->currentData().toString()));
  });
  dialog->setCommit(tr("&Create"), [=, this, &form] {
    form.setFault(name, name->text().trimmed().isEmpty() ? tr("A key needs a name.") : QString());
    if (form.showFaults()) return;
    dialog->run(admin().createApiKey(owner(), name->text().trimmed(),
                                     scope->currentData().toString(), rate->value()),
                [=, this](const NewApiKey& made) {
                  chooseWhenRead(made.keyId);
                  refresh();
                  showOnce(this, tr("The key for %1").arg(name->text().trimmed()),
                           tr("Store it where the program finds it: it is not shown again."),
                           {{tr("API key"), made.key}});
                  dialog->accept();
                });
  });
  name->setFocus();
  dialog->open();
}

void KeysPage::revoke() {
  const ApiKeyInfo key = chosen();
  confirm(this, tr("Revoke %1?").arg(visibleLine(key.name)),
          key.lastUsedAt.isValid() ? tr("It was last used %1.").arg(exactTime(key.lastUsedAt))
                                   : tr("It was never used."),
          tr("&Revoke"), [this, key] {
            act(m_revoke->button(), admin().revokeApiKey(owner(), key.keyId),
                [this, key](Done) { sayGood(tr("%1 is revoked.").arg(visibleLine(key.name))); });
          });
}

}  // namespace oc::ui
