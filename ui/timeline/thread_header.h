#pragma once

#include <QDateTime>
#include <QWidget>

#include "core/domain/desk.h"
#include "ui/timeline/thread_action.h"

class QMenu;
class QPushButton;

namespace oc::ui {

class ClosePopover;
class ElidedLabel;
class HeaderMarks;

// Who one talks to, how, who has the conversation and how long it still runs or how it ended, with
// its priority and labels. Offers what can be done with it as buttons, as many as there is room
// for, and all of it in a menu that the shell fills.
class ThreadHeader : public QWidget {
  Q_OBJECT

 public:
  explicit ThreadHeader(Desk& desk, QWidget* parent = nullptr);

  void setConversation(const Tenant& tenant, const Conversation& conversation);
  void setAssistant(bool available);
  void setBusy(bool busy);             // a follow-up is being opened
  void refresh(const QDateTime& now);  // what depends on the time
  QString subtitle() const;
  QStringList marks() const;  // priority and labels
  QMenu* menu() const { return m_menu; }
  void askToClose();
  QRect anchorOf(ThreadAction action) const;  // where a card for it hangs, global

  QSize sizeHint() const override;

 Q_SIGNALS:
  void wanted(oc::ui::ThreadAction action);
  void closed(const oc::Conversation& conversation);
  void followUpWanted();
  void summaryWanted(const QRect& anchor);  // global

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void recolour();
  void offerSteps();
  void fitSteps();
  QString ownerText() const;
  QString stateText(const QDateTime& now) const;

  Tenant m_tenant;
  Conversation m_conversation;
  QString m_name;
  bool m_assistant = false;
  ElidedLabel* m_title;
  ElidedLabel* m_subtitle;
  HeaderMarks* m_marks;
  QPushButton* m_summary;
  QPushButton* m_followUp;
  QPushButton* m_assign;
  QPushButton* m_snooze;
  QPushButton* m_close;
  QPushButton* m_more;
  QMenu* m_menu;
  ClosePopover* m_popover;
};

}  // namespace oc::ui
