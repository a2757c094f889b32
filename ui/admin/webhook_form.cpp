#include "ui/admin/webhook_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QUrl>
#include <algorithm>
#include <array>

#include "core/domain/text_safety.h"
#include "ui/admin/admin_text.h"

namespace oc::ui {
namespace {

constexpr std::array kEvents{u"message.created", u"message.status", u"conversation.opened",
                             u"conversation.closed", u"closure.detected"};

}  // namespace

WebhookForm::WebhookForm(QWidget* parent)
    : Form(parent),
      m_url(add(tr("&Address"), new QLineEdit,
                tr("Receives a signed POST for each event; https, reachable from the receiver."))),
      m_description(add(tr("&What it is for"), new QLineEdit)) {
  m_url->setPlaceholderText(QStringLiteral("https://"));
  for (const char16_t* each : kEvents) {
    const QString event = QString::fromUtf16(each);
    m_events += {event, addSwitch(eventText(event))};
    m_events.last().second->setToolTip(plainTip(event));
  }
  m_active = addSwitch(tr("Switched &on"));
}

void WebhookForm::set(const WebhookEdit& edit) {
  m_url->setText(edit.url);
  m_description->setText(edit.description);
  for (const auto& [event, box] : std::as_const(m_events))
    box->setChecked(edit.events.contains(event));
  m_active->setChecked(edit.active);
  settle();
}

WebhookEdit WebhookForm::edit() const {
  WebhookEdit edit{.url = m_url->text().trimmed(),
                   .description = m_description->text().trimmed(),
                   .active = m_active->isChecked()};
  for (const auto& [event, box] : m_events)
    if (box->isChecked()) edit.events += event;
  return edit;
}

bool WebhookForm::check() {
  clearFaults();
  const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http"))
    setFault(m_url, tr("This must be an address such as https://hooks.example.com/in."));
  else if (!url.userInfo().isEmpty())
    setFault(m_url, tr("An address must not hold a user's name or password."));
  if (std::ranges::none_of(m_events, [](const auto& e) { return e.second->isChecked(); }))
    setFault(m_events.first().second, tr("Choose at least one event."));
  return !showFaults();
}

}  // namespace oc::ui
