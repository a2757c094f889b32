#include "ui/timeline/thread_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <utility>

#include "core/domain/conversation_link.h"
#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/parts/snooze_menu.h"
#include "ui/theme/notice_bar.h"
#include "ui/timeline/assign_popover.h"
#include "ui/timeline/labels_popover.h"

namespace oc::ui {
namespace {

constexpr int kHourMinutes = 60;

}  // namespace

ThreadActions::ThreadActions(Desk& desk, NoticeBar& notice, QWidget* parent)
    : QObject(parent),
      m_desk(desk),
      m_notice(notice),
      m_assign(new AssignPopover(desk.team(), parent)),
      m_labels(new LabelsPopover(desk.team(), parent)),
      m_snooze(new QMenu(parent)) {
  m_snooze->setObjectName(QStringLiteral("snooze"));
  connect(m_assign, &AssignPopover::chosen, this, &ThreadActions::assign);
  connect(m_labels, &LabelsPopover::toggled, this, &ThreadActions::label);
  connect(&notice, &NoticeBar::actionClicked, this, [this] {
    m_notice.silence();
    if (const auto step = std::exchange(m_step, {})) step();
  });
  connect(&notice, &NoticeBar::otherClicked, &notice, &NoticeBar::silence);
}

void ThreadActions::setConversation(const Tenant& tenant, const Conversation& conversation) {
  m_tenant = tenant;
  m_conversation = conversation;
  m_labels->setWorn(conversation.labels);
  Q_EMIT mayChanged();
}

void ThreadActions::forget() {
  ++m_visit;
  m_conversation = {};
  m_step = {};
  m_notice.silence();
  m_assign->hide();
  m_labels->hide();
  m_snooze->hide();
  Q_EMIT mayChanged();
}

bool ThreadActions::may(ThreadAction action) const {
  if (!m_conversation.convId.isValid()) return false;
  if (action == ThreadAction::CopyId || action == ThreadAction::CopyLink) return true;
  if (m_tenant.role == u"user") return false;
  const Conversation& c = m_conversation;
  switch (action) {
    case ThreadAction::Labels:
    case ThreadAction::Note: return true;  // of a closed one, too
    case ThreadAction::Take: return isActive(c.status) && c.assignee != m_tenant.userId;
    case ThreadAction::Release: return isActive(c.status) && c.assignee.isValid();
    case ThreadAction::Wake: return isActive(c.status) && c.snoozed;
    case ThreadAction::MarkUnread: return isActive(c.status) && c.lastInboundAt.isValid();
    case ThreadAction::PriorityNone: return isActive(c.status) && c.priority != Priority::None;
    case ThreadAction::PriorityLow: return isActive(c.status) && c.priority != Priority::Low;
    case ThreadAction::PriorityHigh: return isActive(c.status) && c.priority != Priority::High;
    case ThreadAction::PriorityUrgent: return isActive(c.status) && c.priority != Priority::Urgent;
    default: return isActive(c.status);
  }
}

void ThreadActions::act(ThreadAction action, const QRect& anchor) {
  if (!may(action)) return;
  ConversationChange wanted;
  switch (action) {
    case ThreadAction::Take: return assign(m_tenant.userId);
    case ThreadAction::Assign:
      return m_assign->ask(m_tenant.ownerId, m_tenant.userId, m_conversation.assignee, anchor);
    case ThreadAction::Release: return assign({});
    case ThreadAction::Snooze: return askForSnooze(anchor);
    case ThreadAction::Wake: wanted.snooze = Snooze{Snooze::Wake, {}}; return change(wanted);
    case ThreadAction::Labels:
      return m_labels->ask(m_tenant.ownerId, m_conversation.labels, anchor);
    case ThreadAction::PriorityNone: return prioritise(Priority::None);
    case ThreadAction::PriorityLow: return prioritise(Priority::Low);
    case ThreadAction::PriorityHigh: return prioritise(Priority::High);
    case ThreadAction::PriorityUrgent: return prioritise(Priority::Urgent);
    case ThreadAction::ExtendHour: return extend(kHourMinutes);
    case ThreadAction::Extend: return extend(std::nullopt);
    case ThreadAction::Close: Q_EMIT closeWanted(); return;
    case ThreadAction::Note: Q_EMIT noteWanted(); return;
    case ThreadAction::MarkUnread: wanted.markUnread = true; return change(wanted);
    case ThreadAction::CopyId:
      QApplication::clipboard()->setText(QString::number(m_conversation.convId.value));
      return;
    case ThreadAction::CopyLink:
      QApplication::clipboard()->setText(linkTo({m_conversation.ownerId, m_conversation.convId}));
      return;
    case ThreadAction::SendAndClose:
    case ThreadAction::SendAndNext:
    case ThreadAction::UndoSending:
    case ThreadAction::Attach:
    case ThreadAction::Emoji:
    case ThreadAction::QuickReply:
    case ThreadAction::ManageQuickReplies: return;  // the composer's
  }
}

void ThreadActions::assign(UserId to, const QString& note) {
  ConversationChange wanted;
  wanted.assignee = to;
  wanted.expectedAssignee = m_conversation.assignee;
  wanted.note = note;
  change(wanted);
}

void ThreadActions::prioritise(Priority priority) {
  ConversationChange wanted;
  wanted.priority = priority;
  change(wanted);
}

void ThreadActions::label(const QString& name, bool on) {
  ConversationChange wanted;
  (on ? wanted.addLabels : wanted.removeLabels) += name;
  change(wanted);
}

void ThreadActions::extend(std::optional<int> minutes) {
  whenDone(m_desk.extend(m_conversation.ownerId, m_conversation.convId, minutes), this,
           [this, minutes, visit = m_visit](const Result<Conversation>& answer) {
             if (answer) Q_EMIT changed(*answer);
             if (answer || visit != m_visit) return;
             say(tr("Not extended: %1").arg(errorText(answer.error())), tr("Try again"),
                 [this, minutes] { extend(minutes); });
           });
}

// What is chosen after another conversation was opened is meant for none.
void ThreadActions::askForSnooze(const QRect& anchor) {
  m_snooze->clear();
  fillSnoozeMenu(*m_snooze, m_conversation.snoozed, *m_snooze->parentWidget(),
                 [this, visit = m_visit](const Snooze& snooze) {
                   ConversationChange wanted;
                   wanted.snooze = snooze;
                   if (visit == m_visit) change(wanted);
                 });
  m_snooze->popup(QPoint(anchor.right() + 1 - m_snooze->sizeHint().width(), anchor.bottom() + 1));
}

void ThreadActions::change(const ConversationChange& wanted) {
  m_notice.silence();
  whenDone(m_desk.change(m_conversation.ownerId, m_conversation.convId, wanted), this,
           [this, wanted, visit = m_visit](const Result<Conversation>& answer) {
             if (answer) Q_EMIT changed(*answer);
             if (answer || visit != m_visit) return;
             m_labels->setWorn(m_conversation.labels);  // it showed the change already
             if (answer.error().code == ErrorCode::Conflict && wanted.expectedAssignee)
               return sayTaken(wanted);
             say(tr("Not changed: %1").arg(errorText(answer.error())), tr("Try again"),
                 [this, wanted] { change(wanted); });
           });
}

// Somebody was quicker. Who it is the conversation itself says.
void ThreadActions::sayTaken(const ConversationChange& wanted) {
  whenDone(m_desk.conversation(m_conversation.ownerId, m_conversation.convId), this,
           [this, wanted, visit = m_visit](const Result<Conversation>& answer) {
             if (visit != m_visit) return;
             if (answer) Q_EMIT changed(*answer);
             const bool open = answer && isActive(answer->status);
             const QString words = !answer ? tr("Somebody else has changed who has it.")
                                   : !open ? tr("It has been closed meanwhile.")
                                   : answer->assignee.isValid()
                                       ? tr("%1 has taken it meanwhile.").arg(answer->assigneeName)
                                       : tr("It has been given up meanwhile.");
             if (!open && answer) return say(words, {}, {});
             say(words, tr("Assign it anyway"), [this, wanted] {
               ConversationChange again = wanted;
               again.expectedAssignee.reset();
               change(again);
             });
           });
}

void ThreadActions::say(const QString& words, const QString& step, std::function<void()> run) {
  m_step = std::move(run);
  m_notice.say(NoticeBar::Tone::Bad, words, step, tr("Dismiss"));
}

}  // namespace oc::ui
