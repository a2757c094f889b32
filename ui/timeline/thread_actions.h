#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/domain/desk.h"
#include "ui/timeline/thread_action.h"

class QMenu;
class QWidget;

namespace oc::ui {

class AssignPopover;
class LabelsPopover;
class NoticeBar;

// Does what an agent wants done with the open conversation, asking in a card where something is to
// be chosen. What the desk refuses is said in `notice`, with the step that is left: to try again,
// or to take over what a colleague has taken meanwhile. `notice` and `desk` outlive it.
class ThreadActions : public QObject {
  Q_OBJECT

 public:
  ThreadActions(Desk& desk, NoticeBar& notice, QWidget* parent);

  void setConversation(const Tenant& tenant, const Conversation& conversation);  // as it is now
  void forget();  // another one is shown: nothing that is under way is said any more
  bool may(ThreadAction action) const;
  // `anchor` is what a card is to hang at, global.
  void act(ThreadAction action, const QRect& anchor);
  void label(const QString& name, bool on);

 Q_SIGNALS:
  void changed(const oc::Conversation& conversation);
  void mayChanged();
  void closeWanted();
  void noteWanted();

 private:
  void assign(UserId to, const QString& note = {});
  void prioritise(Priority priority);
  void extend(std::optional<int> minutes);
  void askForSnooze(const QRect& anchor);
  void change(const ConversationChange& wanted);
  void sayTaken(const ConversationChange& wanted);
  void say(const QString& words, const QString& step, std::function<void()> run);

  Desk& m_desk;
  NoticeBar& m_notice;
  Tenant m_tenant;
  Conversation m_conversation;
  quint64 m_visit = 0;           // grows with forget()
  std::function<void()> m_step;  // what the notice's button does
  AssignPopover* m_assign;
  LabelsPopover* m_labels;
  QMenu* m_snooze;
};

}  // namespace oc::ui
