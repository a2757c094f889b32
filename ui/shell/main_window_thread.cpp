#include <QAction>
#include <QMenu>

#include "ui/commands/commands.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/shell/desk_panes.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/thread_pane.h"
#include "ui/transcript/transcript_dialog.h"

// What can be done with the open conversation, by keys, from the palette and in its header's menu.

namespace oc::ui {

void MainWindow::addThreadCommands() {
  const QString group = tr("Open conversation");
  QMenu* menu = m_thread->menu();
  QMenu* priorities = nullptr;
  const auto add = [&](ThreadAction action, const char* id, const QString& title,
                       const QKeySequence& keys, const QString& words = {}) {
    QAction* command = m_commands->add({.id = QStringLiteral("thread.") + QLatin1String(id),
                                        .group = group,
                                        .title = title,
                                        .keys = keys,
                                        .words = words},
                                       [this, action] { m_thread->act(action); });
    const auto follow = [this, action, command] { command->setEnabled(m_thread->may(action)); };
    follow();
    connect(m_thread, &ThreadPane::mayChanged, command, follow);
    (priorities ? priorities : menu)->addAction(command);
  };
  const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
  add(ThreadAction::Take, "take", tr("Take it"), ctrlShift(Qt::Key_M), tr("assign to me"));
  add(ThreadAction::Assign, "assign", tr("Assign or transfer …"), ctrlShift(Qt::Key_T));
  add(ThreadAction::Release, "release", tr("Give up"), ctrlShift(Qt::Key_N), tr("assign nobody"));
  add(ThreadAction::Note, "note", tr("Write an internal note"), ctrlShift(Qt::Key_I),
      tr("comment team"));
  menu->addSeparator();
  add(ThreadAction::Snooze, "snooze", tr("Snooze …"), ctrlShift(Qt::Key_S), tr("later remind"));
  add(ThreadAction::Wake, "wake", tr("Wake"), ctrlShift(Qt::Key_W), tr("snooze"));
  add(ThreadAction::ExtendHour, "extend.hour", tr("Extend by one hour"), ctrlShift(Qt::Key_H),
      tr("expiry"));
  add(ThreadAction::Extend, "extend", tr("Extend by the usual time"), ctrlShift(Qt::Key_X),
      tr("expiry"));
  menu->addSeparator();
  add(ThreadAction::Labels, "labels", tr("Labels …"), ctrlShift(Qt::Key_B), tr("tag"));
  priorities = menu->addMenu(tr("Priority"));
  const auto chord = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::Key_P, key); };
  add(ThreadAction::PriorityUrgent, "priority.urgent", tr("Urgent"), chord(Qt::Key_3),
      tr("priority"));
  add(ThreadAction::PriorityHigh, "priority.high", tr("High priority"), chord(Qt::Key_2));
  add(ThreadAction::PriorityLow, "priority.low", tr("Low priority"), chord(Qt::Key_1));
  add(ThreadAction::PriorityNone, "priority.none", tr("No priority"), chord(Qt::Key_0));
  priorities = nullptr;
  add(ThreadAction::MarkUnread, "unread", tr("Mark as unread"), QKeySequence(Qt::CTRL | Qt::Key_U));
  menu->addSeparator();
  add(ThreadAction::Attach, "attach", tr("Attach files …"), ctrlShift(Qt::Key_A),
      tr("picture document photo"));
  add(ThreadAction::Emoji, "emoji", tr("Put in an emoji …"),
      QKeySequence(Qt::CTRL | Qt::Key_Period), tr("smiley"));
  add(ThreadAction::QuickReply, "reply.quick", tr("Put in a quick reply"),
      QKeySequence(Qt::CTRL | Qt::Key_Slash), tr("canned template"));
  add(ThreadAction::ManageQuickReplies, "reply.manage", tr("Manage quick replies …"), {});
  add(ThreadAction::SendAndClose, "send.close", tr("Send and close"),
      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
  add(ThreadAction::SendAndNext, "send.next", tr("Send, and on to the next"),
      QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Return));
  add(ThreadAction::UndoSending, "send.undo", tr("Take back what is being sent"),
      ctrlShift(Qt::Key_Z), tr("undo cancel"));
  menu->addSeparator();
  menu->addAction(m_commands->add({.id = QStringLiteral("customer.toggle"),
                                   .group = group,
                                   .title = tr("Show or hide the customer"),
                                   .keys = QKeySequence(Qt::CTRL | Qt::Key_I),
                                   .words = tr("panel contact")},
                                  [this] { m_panes->toggleCustomer(); }));
  QAction* exporting = m_commands->add({.id = QStringLiteral("thread.export"),
                                        .group = group,
                                        .title = tr("Export the transcript …"),
                                        .keys = ctrlShift(Qt::Key_D),
                                        .words = tr("save file download PDF HTML text JSON")},
                                       [this] { exportTranscript(); });
  const auto mayExport = [this, exporting] {
    exporting->setEnabled(m_thread->may(ThreadAction::CopyId));
  };
  mayExport();
  connect(m_thread, &ThreadPane::mayChanged, exporting, mayExport);
  menu->addAction(exporting);
  add(ThreadAction::CopyId, "copy.id", tr("Copy the conversation's number"), ctrlShift(Qt::Key_C),
      tr("id"));
  add(ThreadAction::CopyLink, "copy.link", tr("Copy a link to the conversation"),
      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), tr("address share URL"));
  add(ThreadAction::Close, "close", tr("Close …"), ctrlShift(Qt::Key_E), tr("end finish"));
  m_thread->setRecentEmojis(m_memory.emojis());
  connect(m_thread, &ThreadPane::emojisUsed, this,
          [this](const QStringList& recent) { m_memory.setEmojis(recent); });
  connect(m_thread, &ThreadPane::nextWanted, this, [this] { m_inbox->step(1); });
}

void MainWindow::exportTranscript() {
  const int row = m_open ? m_tenants.rowOf(m_open->ownerId) : -1;
  if (row >= 0) (new TranscriptDialog(m_desk, m_tenants.tenant(row), *m_open, this))->open();
}

}  // namespace oc::ui
