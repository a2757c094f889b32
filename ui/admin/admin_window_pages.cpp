#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>
#include <type_traits>

#include "ui/admin/admin_window.h"
#include "ui/admin/audit_page.h"
#include "ui/admin/features_page.h"
#include "ui/admin/keys_page.h"
#include "ui/admin/proof_page.h"
#include "ui/admin/staff_page.h"
#include "ui/admin/tenants_page.h"
#include "ui/admin/times_page.h"
#include "ui/admin/twilio_page.h"
#include "ui/admin/webhook_log_page.h"
#include "ui/admin/webhooks_page.h"
#include "ui/parts/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

// The pages of the administration and how one gets to them.
namespace oc::ui {
namespace {

constexpr int kIcon = 18;

}  // namespace

void AdminWindow::addEntries() {
  const auto page = [this]<typename Page>(std::type_identity<Page>) {
    return [this]() -> AdminPage* { return new Page(m_admin, m_desk); };
  };
  const auto audit = [this](AuditPage::Of of) {
    return [this, of]() -> AdminPage* { return new AuditPage(m_admin, m_desk, of); };
  };
  const auto name = [](const char16_t* text) { return QString::fromUtf16(text); };
  addEntry(name(u"staff"), name(u"people"), tr("Staff"), false,
           page(std::type_identity<StaffPage>()));
  addEntry(name(u"twilio"), name(u"phone"), tr("Twilio accounts"), false, [this]() -> AdminPage* {
    auto* made = new TwilioPage(m_admin, m_desk);
    made->setPublicBaseUrl(m_publicBaseUrl);
    return made;
  });
  addEntry(name(u"features"), name(u"switches"), tr("Features"), false,
           page(std::type_identity<FeaturesPage>()));
  addEntry(name(u"times"), name(u"clock"), tr("Times and closing"), false,
           page(std::type_identity<TimesPage>()));
  addEntry(name(u"keys"), name(u"key"), tr("API keys"), false,
           page(std::type_identity<KeysPage>()));
  addEntry(name(u"webhooks"), name(u"webhook"), tr("Outgoing webhooks"), false,
           page(std::type_identity<WebhooksPage>()));
  addEntry(name(u"webhook-log"), name(u"inbox"), tr("Received webhooks"), false,
           page(std::type_identity<WebhookLogPage>()));
  addEntry(name(u"audit"), name(u"list"), tr("Audit log"), false, audit(AuditPage::Of::Tenant));
  addEntry(name(u"tenants"), name(u"building"), tr("Organisations"), true,
           page(std::type_identity<TenantsPage>()));
  addEntry(name(u"installation-audit"), name(u"list"), tr("Installation's log"), true,
           audit(AuditPage::Of::Installation));
  addEntry(name(u"proof"), name(u"shield"), tr("Isolation proof"), true,
           page(std::type_identity<ProofPage>()));
}

void AdminWindow::addEntry(const QString& name, const QString& iconName, const QString& words,
                           bool installation, std::function<AdminPage*()> make) {
  if (installation && (m_entries.isEmpty() || !m_entries.last().installation)) {
    auto* heading = noteLabel(tr("Installation"));
    heading->setContentsMargins(space::s + 2, space::m, 0, space::xs);
    m_nav->addWidget(heading);
  }
  auto* button = new QPushButton(words);
  button->setProperty("kind", QStringLiteral("nav"));
  button->setObjectName(name);
  button->setCheckable(true);
  button->setIcon(icon(iconName, tokens().muted));
  button->setIconSize(QSize(kIcon, kIcon));
  m_group->addButton(button, int(m_entries.size()));
  m_nav->addWidget(button);
  m_entries += Entry{name, installation, std::move(make), button, nullptr};
}

}  // namespace oc::ui
