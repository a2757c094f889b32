#include "ui/customer/conversation_section.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/customer/copy_button.h"
#include "ui/customer/fact_grid.h"
#include "ui/models/format.h"
#include "ui/models/snooze_choices.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

QRect onScreen(const QWidget& widget) {
  return {widget.mapToGlobal(QPoint()), widget.size()};
}

}  // namespace

ConversationSection::ConversationSection(QWidget* parent)
    : QWidget(parent),
      m_heading(sectionHeading({}, this)),
      m_copy(new CopyButton(tr("Copy the conversation's number"), this)),
      m_extend(linkButton(tr("+ extend"), this)),
      m_assign(linkButton({}, this)),
      m_grid(new FactGrid(this)),
      m_state(m_grid->add(tr("State"))),
      m_started(m_grid->add(tr("Started"))),
      m_ends(m_grid->add(tr("Expires"), m_extend)),
      m_ended(m_grid->add(tr("Ended"))),
      m_answered(m_grid->add(tr("1st answer"))),
      m_assignee(m_grid->add(tr("With"), m_assign)) {
  auto* menu = new QMenu(m_extend);
  menu->addAction(tr("By one hour"), this,
                  [this] { Q_EMIT wanted(ThreadAction::ExtendHour, onScreen(*m_extend)); });
  menu->addAction(tr("By the usual time"), this,
                  [this] { Q_EMIT wanted(ThreadAction::Extend, onScreen(*m_extend)); });
  connect(m_extend, &QPushButton::clicked, this,
          [this, menu] { menu->popup(m_extend->mapToGlobal(QPoint(0, m_extend->height()))); });
  m_extend->setAccessibleName(tr("Extend"));
  connect(m_assign, &QPushButton::clicked, this,
          [this] { Q_EMIT wanted(ThreadAction::Assign, onScreen(*m_assign)); });
  auto* title = new QHBoxLayout;
  title->setSpacing(space::xs);
  title->addWidget(m_heading, 1);
  title->addWidget(m_copy);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs + 2);
  column->addLayout(title);
  column->addWidget(m_grid);
}

void ConversationSection::set(const Conversation& conversation,
                              const std::optional<ConversationFacts>& facts, UserId me,
                              bool editable) {
  m_conversation = conversation;
  m_facts = facts;
  const bool open = isActive(conversation.status);
  //: %1 a conversation's number
  m_heading->setText(tr("Conversation %1").arg(countText(conversation.convId.value)).toUpper());
  m_copy->setValue(QString::number(conversation.convId.value));
  m_grid->set(m_state, statusText(conversation.status), visibleLine(conversation.endedReason));
  m_grid->set(m_assignee, !conversation.assignee.isValid() ? tr("nobody")
                          : conversation.assignee == me    ? tr("you")
                                                        : visibleLine(conversation.assigneeName));
  m_grid->setRowVisible(m_ends, open && conversation.expiresAt.isValid());
  m_grid->setRowVisible(m_ended, !open && conversation.endedAt.isValid());
  m_grid->setRowVisible(m_assignee, open || conversation.assignee.isValid());
  m_assign->setText(conversation.assignee.isValid() ? tr("transfer") : tr("assign"));
  m_extend->setVisible(open && editable);
  m_assign->setVisible(open && editable);
  refresh(QDateTime::currentDateTimeUtc());
}

void ConversationSection::refresh(const QDateTime& now) {
  const auto setTime = [&](PlainLabel* value, const QDateTime& at) {
    m_grid->set(value, wakeText(at, now), exactTime(at));
  };
  setTime(m_started, m_conversation.startedAt);
  setTime(m_ends, m_conversation.expiresAt);
  setTime(m_ended, m_conversation.endedAt);
  const QString answered = answeredText(now);
  m_grid->setRowVisible(m_answered, !answered.isEmpty());
  m_grid->set(m_answered, answered, m_facts ? exactTime(m_facts->answeredAt) : QString());
}

// How long the customer waited for it.
QString ConversationSection::answeredText(const QDateTime& now) const {
  if (!m_facts || !m_facts->firstInboundAt.isValid()) return {};
  if (m_facts->answeredAt.isValid())
    //: The first answer came so long after the question: %1 "1 min"
    return tr("after %1").arg(durationText(m_facts->firstInboundAt.secsTo(m_facts->answeredAt)));
  if (!isActive(m_conversation.status)) return tr("none");
  //: Nobody has answered yet: %1 "1 min"
  return tr("none yet, for %1").arg(durationText(m_facts->firstInboundAt.secsTo(now)));
}

}  // namespace oc::ui
