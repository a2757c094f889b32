#include "ui/inbox/list_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>
#include <chrono>

#include "ui/inbox/closing_popover.h"
#include "ui/inbox/conversation_view.h"
#include "ui/models/conversation_list_model.h"
#include "ui/models/format.h"
#include "ui/theme/notice_bar.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSaidFor = 10s;

QString idsOf(const QList<Conversation>& rows) {
  QStringList ids;
  for (const Conversation& c : rows)
    ids += QString::number(c.convId.value);
  return ids.join(u'\n');
}

}  // namespace

ListActions::ListActions(Desk& desk, ConversationListModel& model, ConversationView& view,
                         PickBar& bar, NoticeBar& notice, QWidget& parent)
    : QObject(&parent),
      m_model(model),
      m_view(view),
      m_bar(bar),
      m_notice(notice),
      m_window(parent),
      m_runner(desk),
      m_menus(model.team(), parent, [this](const ConversationChange& c) { change(c); }),
      m_closing(new ClosingPopover(&parent)) {
  m_forget.setSingleShot(true);
  m_forget.setInterval(kSaidFor);
  connect(&m_forget, &QTimer::timeout, &notice, &NoticeBar::silence);
  connect(&notice, &NoticeBar::actionClicked, this, [this] {
    m_notice.silence();
    m_runner.undo();
  });
  connect(&notice, &NoticeBar::otherClicked, &notice, &NoticeBar::silence);
  connect(&view, &ConversationView::picksChanged, this, &ListActions::refreshBar);
  connect(&view, &ConversationView::menuWanted, this, &ListActions::showMenu);
  connect(&view, &ConversationView::actionWanted, this,
          [this](RowAction action, const Conversation& conversation, const QRect& anchor) {
            m_rows = {conversation};
            if (action == RowAction::Take)
              change({.assignee = m_model.me(), .expectedAssignee = conversation.assignee});
            else
              askAbout({conversation},
                       action == RowAction::Snooze ? PickAction::Snooze : PickAction::Close,
                       anchor);
          });
  connect(&bar, &PickBar::actionWanted, this, [this](PickAction action) {
    askAbout(m_view.picks(), action, m_bar.buttonRect(action));
  });
  connect(&bar, &PickBar::dropped, &view, &ConversationView::clearPicks);
  connect(m_closing, &ClosingPopover::closingWanted, this, [this](const QString& reason) {
    change({.closing = Closing{ConversationStatus::AgentClosed, reason}});
  });
  connect(&m_runner, &ChangeRunner::progressed, &bar, &PickBar::setProgress);
  connect(&m_runner, &ChangeRunner::finished, this, &ListActions::report);
  refreshBar();
}

void ListActions::setAllowed(bool allowed) {
  m_allowed = allowed;
  m_view.setActionsOffered(allowed);
  refreshBar();
}

void ListActions::refreshBar() {
  const auto picked = static_cast<int>(m_view.picks().size());
  m_bar.setVisible(m_allowed && m_view.hasPicks());
  m_bar.setPicked(picked, picked == m_model.rowCount() && !m_model.complete());
}

void ListActions::take() {
  m_rows = m_view.picks();
  if (m_allowed) change({.assignee = m_model.me()});
}

void ListActions::ask(PickAction action) {
  askAbout(m_view.picks(), action, m_bar.isVisible() ? m_bar.buttonRect(action) : rowRect());
}

QRect ListActions::rowRect() const {
  const QRect row = m_view.visualRect(m_view.currentIndex());
  return {m_view.viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void ListActions::askAbout(const QList<Conversation>& rows, PickAction action,
                           const QRect& anchor) {
  if (!m_allowed || rows.isEmpty() || m_runner.running()) return;
  m_rows = rows;
  if (action == PickAction::Close) {
    m_closing->ask(rows.size() == 1
                       ? tr("Close the conversation with %1?").arg(displayName(rows.first()))
                       : tr("Close %Ln conversation(s)?", "", static_cast<int>(rows.size())),
                   anchor);
    return;
  }
  auto* menu = new QMenu(&m_window);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fill(*menu, action);
  menu->popup(anchor.bottomLeft());
}

void ListActions::fill(QMenu& menu, PickAction action) const {
  switch (action) {
    case PickAction::Assign: return m_menus.fillAssign(menu, m_rows, m_model.me());
    case PickAction::Labels: return m_menus.fillLabels(menu, m_rows);
    case PickAction::Priority: return m_menus.fillPriority(menu, m_rows);
    case PickAction::Snooze: return m_menus.fillSnooze(menu, m_rows);
    case PickAction::Close: break;
  }
}

void ListActions::showMenu(const QList<Conversation>& rows, const QPoint& at) {
  m_rows = rows;
  auto* menu = new QMenu(&m_window);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto isOpen = [](const Conversation& c) { return isActive(c.status); };
  const bool open = std::ranges::all_of(rows, isOpen);
  const auto addMenu = [&](const QString& words, PickAction action, bool possible) {
    QMenu* below = menu->addMenu(words);
    fill(*below, action);
    below->setEnabled(possible);
  };
  if (m_allowed) {
    addMenu(tr("Assign"), PickAction::Assign, open);
    addMenu(tr("Labels"), PickAction::Labels, true);
    addMenu(tr("Priority"), PickAction::Priority, open);
    addMenu(tr("Snooze"), PickAction::Snooze, open);
    if (rows.size() == 1) {
      QAction* unread = menu->addAction(tr("Mark as unread"));
      unread->setEnabled(open && rows.first().unread == 0 && rows.first().lastInboundAt.isValid());
      connect(unread, &QAction::triggered, this, [this] { change({.markUnread = true}); });
    }
    menu->addSeparator();
    QAction* close = menu->addAction(tr("Close …"));
    close->setEnabled(open);
    connect(close, &QAction::triggered, this, [this, at] {
      askAbout(m_rows, PickAction::Close, {at, QSize(1, 1)});
    });
  }
  connect(menu->addAction(tr("Copy the conversation's number")), &QAction::triggered, this,
          [ids = idsOf(rows)] { QGuiApplication::clipboard()->setText(ids); });
  menu->popup(at);
}

void ListActions::change(const ConversationChange& change) {
  if (m_rows.isEmpty() || m_runner.running()) return;
  m_notice.silence();
  m_runner.run(m_model.owner(), m_rows, change);
}

void ListActions::report(const ChangeReport& report) {
  m_view.clearPicks();
  const int failed = report.asked - report.changed;
  const QString undo = report.undoable ? tr("Undo") : QString();
  if (failed == 0) {
    m_notice.say(NoticeBar::Tone::Good, tr("%Ln conversation(s) changed", "", report.changed),
                 undo);
    m_forget.start();
    return;
  }
  m_forget.stop();
  //: %1 "3", %2 "40", %3 why
  const QString words = report.asked == 1 ? report.reasons.join(u' ')
                                          : tr("%1 of %2 could not be changed: %3")
                                                .arg(countText(failed), countText(report.asked),
                                                     report.reasons.join(u' '));
  m_notice.say(NoticeBar::Tone::Bad, words, undo, tr("OK"));
}

}  // namespace oc::ui
