#include "ui/timeline/close_popover.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kLongestReason = 500;

}  // namespace

ClosePopover::ClosePopover(Desk& desk, QWidget* parent)
    : Popover(parent),
      m_desk(desk),
      m_title(new PlainLabel(this)),
      m_reason(new QLineEdit(this)),
      m_error(new PlainLabel(this)),
      m_close(new QPushButton(tr("Close conversation"), this)) {
  setMinimumWidth(kWidth);
  m_title->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_title->setWordWrap(true);
  m_reason->setPlaceholderText(tr("Reason, kept with the conversation"));
  m_reason->setAccessibleName(tr("Reason"));
  m_reason->setMaxLength(kLongestReason);
  m_error->setProperty("role", QStringLiteral("bad"));
  m_error->setWordWrap(true);
  m_close->setProperty("kind", QStringLiteral("primary"));
  auto* cancel = new QPushButton(tr("Cancel"), this);
  cancel->setProperty("kind", QStringLiteral("quiet"));

  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(m_close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::m);
  column->addWidget(m_title);
  column->addWidget(m_reason);
  column->addWidget(m_error);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
  connect(m_close, &QPushButton::clicked, this, &ClosePopover::closeConversation);
  connect(m_reason, &QLineEdit::returnPressed, this, &ClosePopover::closeConversation);
}

void ClosePopover::ask(const Conversation& conversation, ConversationStatus status,
                       QWidget* anchor) {
  ++m_generation;
  m_conversation = conversation;
  m_status = status;
  m_title->setText(status == ConversationStatus::SupportClosed
                       ? tr("Close as support: %1").arg(displayName(conversation))
                       : tr("Close as agent: %1").arg(displayName(conversation)));
  m_reason->clear();
  m_error->hide();
  settle(false);
  popUp(QRect(anchor->mapToGlobal(QPoint()), anchor->size()), Qt::AlignRight);
  m_reason->setFocus();
}

void ClosePopover::closeConversation() {
  if (!m_close->isEnabled()) return;
  settle(true);
  whenDone(m_desk.close(m_conversation.ownerId, m_conversation.convId, m_status,
                        m_reason->text().trimmed()),
           this, [this, generation = m_generation](const Result<Conversation>& answer) {
             if (answer) Q_EMIT closed(*answer);
             if (generation != m_generation) return;
             settle(false);
             if (answer) {
               hide();
               return;
             }
             m_error->setText(tr("Not closed: %1").arg(errorText(answer.error())));
             m_error->show();
             place();
           });
}

void ClosePopover::settle(bool busy) {
  m_close->setEnabled(!busy);
  m_reason->setEnabled(!busy);
}

}  // namespace oc::ui
