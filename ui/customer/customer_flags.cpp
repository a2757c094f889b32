#include "ui/customer/customer_flags.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/customer/fact_grid.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {

CustomerFlags::CustomerFlags(QWidget* parent)
    : QWidget(parent),
      m_optedOut(new PlainLabel(this)),
      m_blocked(new PlainLabel(this)),
      m_optOut(linkButton({}, this)),
      m_block(linkButton({}, this)) {
  for (PlainLabel* label : {m_optedOut, m_blocked}) {
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("warning"));
  }
  m_blocked->setProperty("role", QStringLiteral("bad"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs);
  column->addWidget(m_optedOut);
  column->addWidget(m_blocked);
  auto* steps = new QWidget(this);
  auto* flow = new FlowLayout(steps);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(space::m);
  for (QPushButton* button : {m_optOut, m_block}) {
    button->setProperty("kind", QStringLiteral("bare"));
    flow->addWidget(button);
  }
  column->addWidget(steps);
  connect(m_optOut, &QPushButton::clicked, this, &CustomerFlags::askOptOut);
  connect(m_block, &QPushButton::clicked, this, &CustomerFlags::askBlock);
}

void CustomerFlags::setContact(const Contact& contact, const QString& name) {
  m_contact = contact;
  m_name = name;
  refresh();
}

void CustomerFlags::setEditable(bool editable) {
  m_editable = editable;
  refresh();
}

void CustomerFlags::refresh() {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  const bool optedOut = m_contact.optedOutAt.isValid();
  const bool blocked = m_contact.blockedAt.isValid();
  m_optedOut->setVisible(optedOut);
  m_blocked->setVisible(blocked);
  if (optedOut)
    //: %1 a time or a day: "10:02", "yesterday", "12 May"
    m_optedOut->setText(tr("Opted out (%1): wants no messages from us.")
                            .arg(relativeTime(m_contact.optedOutAt, now)));
  if (blocked)
    m_blocked->setText(tr("Blocked (%1): nobody is told of their messages.")
                           .arg(relativeTime(m_contact.blockedAt, now)));
  m_optedOut->setToolTip(plainTip(exactTime(m_contact.optedOutAt)));
  m_blocked->setToolTip(plainTip(exactTime(m_contact.blockedAt)));
  m_optOut->setText(optedOut ? tr("Wants messages again …") : tr("Wants no messages …"));
  m_block->setText(blocked ? tr("Unblock …") : tr("Block …"));
  m_optOut->setVisible(m_editable);
  m_block->setVisible(m_editable);
}

void CustomerFlags::askOptOut() {
  const bool on = !m_contact.optedOutAt.isValid();
  confirm(
      window(),
      on ? tr("No more messages to %1?").arg(m_name) : tr("Messages to %1 again?").arg(m_name),
      on ? tr("It is kept that this customer wants no messages from us, on any channel.")
         : tr("Do this only when the customer has asked for it: writing to people who have "
              "opted out is against the rules of WhatsApp and of the telephone companies."),
      on ? tr("Note it") : tr("They asked for it"), [this, on] { Q_EMIT optOutWanted(on); }, !on);
}

void CustomerFlags::askBlock() {
  const bool on = !m_contact.blockedAt.isValid();
  confirm(
      window(), on ? tr("Block %1?").arg(m_name) : tr("Unblock %1?").arg(m_name),
      on ? tr("Their messages are still kept, but they leave the lists of open work and nobody "
              "is told of them.")
         : tr("Their conversations come back to the lists of open work."),
      on ? tr("Block") : tr("Unblock"), [this, on] { Q_EMIT blockWanted(on); }, on);
}

}  // namespace oc::ui
