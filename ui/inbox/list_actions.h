#pragma once

#include <QObject>
#include <QTimer>

#include "ui/inbox/change_menus.h"
#include "ui/inbox/pick_bar.h"
#include "ui/inbox/row_actions.h"
#include "ui/models/change_runner.h"

namespace oc::ui {

class ClosingPopover;
class ConversationListModel;
class ConversationView;
class NoticeBar;

// What an agent does with the conversations of the list: by their menu, their buttons, the bar of
// what is picked and by keys. Says what came of it and takes it back where that is possible.
class ListActions : public QObject {
  Q_OBJECT

 public:
  // All outlive it; `parent` is what menus and popovers stand over.
  ListActions(Desk& desk, ConversationListModel& model, ConversationView& view, PickBar& bar,
              NoticeBar& notice, QWidget& parent);

  // With what is picked, or else with the conversation that is chosen.
  void take();
  void ask(PickAction action);
  // Whether the person may do any of it.
  void setAllowed(bool allowed);

 private:
  void change(const ConversationChange& change);
  void askAbout(const QList<Conversation>& rows, PickAction action, const QRect& anchor);
  void showMenu(const QList<Conversation>& rows, const QPoint& at);
  void fill(QMenu& menu, PickAction action) const;
  void refreshBar();
  void report(const ChangeReport& report);
  QRect rowRect() const;  // of the current one, on the screen

  ConversationListModel& m_model;
  ConversationView& m_view;
  PickBar& m_bar;
  NoticeBar& m_notice;
  QWidget& m_window;
  ChangeRunner m_runner;
  ChangeMenus m_menus;
  ClosingPopover* m_closing;
  QList<Conversation> m_rows;  // what is being asked about
  QTimer m_forget;             // what went well is not said for long
  bool m_allowed = true;
};

}  // namespace oc::ui
