// Quick replies in the composer.
#include <QPushButton>

#include "core/domain/reply_shelf.h"
#include "ui/composer/composer.h"
#include "ui/composer/quick_replies.h"
#include "ui/composer/quick_replies_dialog.h"

namespace oc::ui {

void Composer::connectQuickReplies() {
  connect(m_quickButton, &QPushButton::clicked, this, &Composer::beginQuickReply);
  connect(m_quick, &QuickReplies::manageWanted, this, &Composer::manageQuickReplies);
}

void Composer::setAgent(const QString& name) {
  m_agent = name;
  refreshQuickReplies();
}

// A customer without a name stays a gap that one sees.
void Composer::refreshQuickReplies() {
  m_quick->setTarget(
      m_tenant.ownerId,
      {.name = m_conversation.customerName, .agent = m_agent, .company = m_tenant.name});
}

void Composer::beginQuickReply() {
  if (!m_conversation.convId.isValid() || !insteadText().isEmpty()) return;
  setNoting(false);
  m_quick->begin();
}

void Composer::manageQuickReplies() {
  if (!m_tenant.ownerId.isValid()) return;
  auto* dialog = new QuickRepliesDialog(m_shelf, m_tenant, this);
  connect(dialog, &QuickRepliesDialog::changed, m_quick, &QuickReplies::reload);
  dialog->open();
}

}  // namespace oc::ui
