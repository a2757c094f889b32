#include "ui/admin/webhooks_page.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/admin/admin_text.h"
#include "ui/admin/deliveries_view.h"
#include "ui/admin/webhook_form.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

WebhookEdit editOf(const WebhookInfo& hook) {
  return {.url = hook.url,
          .events = hook.events,
          .description = hook.description,
          .active = hook.active};
}

QString tellOnce() {
  return WebhooksPage::tr(
      "The receiving program checks signatures with it. It is not shown again.");
}

}  // namespace

WebhooksPage::WebhooksPage(Administration& admin, Desk& desk)
    : ItemPage(admin, desk, tr("Outgoing webhooks"),
               tr("Addresses of other programs that are told of this organisation's events.")),
      m_heading(headingLabel({})),
      m_facts(new Facts),
      m_settingsTab(new QPushButton(tr("Settings"))),
      m_logTab(new QPushButton(tr("Deliveries"))),
      m_settings(new QWidget),
      m_form(new WebhookForm),
      m_save(new SaveBar(*m_form, tr("&Save"))),
      m_test(new ActionRow(tr("T&est"),
                           tr("Sends an event of the type “ping”; the answer is in Deliveries."))),
      m_rotate(new ActionRow(tr("&Rotate the secret …"),
                             tr("Makes a new one; the one before signs for another day."))),
      m_remove(new ActionRow(tr("Re&move …"), tr("Nothing more is told to this address."))),
      m_log(new DeliveriesView(admin)) {
  buildDetail();
  auto* add = addButton(tr("&Add …"));
  watch(*m_form);
  connect(add, &QPushButton::clicked, this, &WebhooksPage::create);
  connect(m_save, &SaveBar::saveWanted, this, &WebhooksPage::save);
  connect(m_save, &SaveBar::discardWanted, this, &WebhooksPage::discard);
  connect(m_test->button(), &QPushButton::clicked, this, &WebhooksPage::test);
  connect(m_rotate->button(), &QPushButton::clicked, this, &WebhooksPage::rotate);
  connect(m_remove->button(), &QPushButton::clicked, this, &WebhooksPage::remove);
}

void WebhooksPage::buildDetail() {
  auto* group = new QButtonGroup(this);
  auto* tabs = new QHBoxLayout;
  tabs->setSpacing(space::xs);
  int index = 0;
  for (QPushButton* tab : {m_settingsTab, m_logTab}) {
    tab->setProperty("kind", QStringLiteral("tab"));
    tab->setCheckable(true);
    group->addButton(tab, index++);
    tabs->addWidget(tab);
  }
  tabs->addStretch();
  m_settingsTab->setChecked(true);
  auto* column = new QVBoxLayout(m_settings);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::l);
  for (QWidget* part :
       {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_test),
        static_cast<QWidget*>(m_rotate), static_cast<QWidget*>(m_remove)})
    column->addWidget(part);
  column->addStretch();
  detail()->addWidget(m_heading);
  detail()->addWidget(m_facts);
  detail()->addLayout(tabs);
  detail()->addWidget(m_settings, 1);
  detail()->addWidget(m_log, 1);
  m_log->hide();
  connect(group, &QButtonGroup::idClicked, this, &WebhooksPage::showTab);
}

void WebhooksPage::showTab(int index) {
  (index == 0 ? m_settingsTab : m_logTab)->setChecked(true);
  m_settings->setVisible(index == 0);
  m_log->setVisible(index == 1);
  if (index == 1) m_log->open(owner(), chosen().webhookId);
}

void WebhooksPage::read() {
  ask(admin().webhooks(owner()), [this](const QList<WebhookInfo>& hooks) {
    setItems(hooks);
    if (hooks.isEmpty())
      setEmpty(QStringLiteral("webhook"), tr("Nobody is told"),
               tr("Add the address of a program that wants to hear of messages and conversations."),
               tr("Add …"));
  });
}

Row WebhooksPage::rowOf(const WebhookInfo& hook) const {
  const QUrl url(hook.url);
  Row row{.id = hook.webhookId,
          .title = hook.description.isEmpty() ? url.host() : hook.description,
          .text = hook.url,
          .faded = !hook.active,
          .toolTip = hook.url};
  if (!hook.active)
    row.marks +=
        hook.disabledReason.isEmpty() ? Mark{tr("off")} : Mark{tr("switched off"), ChipKind::Bad};
  else if (hook.failingSince.isValid())
    row.marks += Mark{tr("failing"), ChipKind::Warning};
  else if (hook.waiting > 0)
    row.side = tr("%Ln waiting", "", hook.waiting);
  return row;
}

void WebhooksPage::fillForm(const WebhookInfo& hook) {
  m_form->set(editOf(hook));
}

void WebhooksPage::fillFacts(const WebhookInfo& hook) {
  m_heading->setText(hook.description.isEmpty() ? QUrl(hook.url).host() : hook.description);
  m_facts->set({{tr("Switched off"), hook.active ? QString() : hook.disabledReason},
                {tr("Failing since"), exactTime(hook.failingSince)},
                {tr("Under way"), hook.waiting > 0 ? countText(hook.waiting) : QString()},
                {tr("Since"), dateText(hook.createdAt)}});
  m_test->setReason(hook.active ? QString() : tr("It is switched off."));
  if (!m_log->isHidden()) m_log->open(owner(), hook.webhookId);
}

bool WebhooksPage::sameForm(const WebhookInfo& a, const WebhookInfo& b) const {
  return a.url == b.url && a.events == b.events && a.description == b.description &&
         a.active == b.active;
}

void WebhooksPage::create() {
  auto* dialog = new Dialog(tr("Add an outgoing webhook"), {}, this);
  auto* form = new WebhookForm;
  form->set({.events = {QStringLiteral("message.created")}});
  dialog->body()->addWidget(form);
  dialog->setCommit(tr("&Add"), [this, dialog, form] {
    if (!form->check()) return;
    dialog->run(admin().addWebhook(owner(), form->edit()), [this,
                                                            dialog](const WebhookSecret& made) {
      chooseWhenRead(made.webhookId);
      refresh();
      showOnce(this, tr("The secret of the webhook"), tellOnce(), {{tr("Secret"), made.secret}});
      dialog->accept();
    });
  });
  form->url()->setFocus();
  dialog->open();
}

void WebhooksPage::save() {
  if (!m_form->check()) return;
  act(m_save->saveButton(), admin().changeWebhook(owner(), chosen().webhookId, m_form->edit()),
      [this](const WebhookInfo& now) {
        stored(now);
        sayGood(tr("Saved."));
      });
}

void WebhooksPage::test() {
  act(m_test->button(), admin().testWebhook(owner(), chosen().webhookId), [this](Done) {
    sayGood(tr("The test is on its way: its answer appears here."));
    showTab(1);
  });
}

void WebhooksPage::rotate() {
  confirm(
      this, tr("Make a new secret?"),
      tr("The one before goes on signing for another day, so that the receiving program can "
         "change over."),
      tr("&Rotate"),
      [this] {
        act(m_rotate->button(), admin().rotateWebhookSecret(owner(), chosen().webhookId),
            [this](const WebhookSecret& made) {
              showOnce(this, tr("The new secret"), tellOnce(), {{tr("Secret"), made.secret}});
            });
      },
      false);
}

void WebhooksPage::remove() {
  const WebhookInfo hook = chosen();
  confirm(this, tr("Remove this webhook?"),
          tr("%1 is told nothing more, and its delivery log is deleted.").arg(hook.url),
          tr("&Remove"), [this, hook] {
            act(m_remove->button(), admin().removeWebhook(owner(), hook.webhookId), [this](Done) {
              discard();
              showTab(0);
              sayGood(tr("The webhook was removed."));
            });
          });
}

}  // namespace oc::ui
