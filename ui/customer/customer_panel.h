#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"
#include "ui/customer/customer_reader.h"
#include "ui/models/team_book.h"
#include "ui/timeline/thread_action.h"

class QStackedWidget;

namespace oc::ui {

class ClosureSection;
class ConversationSection;
class CustomerEdits;
class EarlierSection;
class EmptyState;
class NoticeBar;
class NotesField;
class PersonSection;

// All about the customer of the open conversation, beside the thread: the person, the conversation,
// the closure detector, notes, and what was before. The shell hands it every feed batch and does
// what is asked for with the conversation itself. UI thread only; `desk` outlives it.
class CustomerPanel : public QWidget {
  Q_OBJECT

 public:
  explicit CustomerPanel(Desk& desk, QWidget* parent = nullptr);
  ~CustomerPanel() override;

  void open(const Tenant& tenant, const Conversation& conversation);
  void take(const Conversation& changed);  // news of the one that is open
  void apply(const FeedBatch& batch);
  void clear();
  void flush();  // keeps what is written

 Q_SIGNALS:
  void wanted(oc::ui::ThreadAction action, const QRect& anchor);  // global
  void labelWanted(const QString& name, bool on);
  void conversationWanted(const oc::Conversation& conversation);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* makeContent();
  void connectParts();
  void refresh();
  void refreshContent();
  void tick();

  Tenant m_tenant;
  Conversation m_conversation;
  TeamBook m_team;
  CustomerReader m_reader;
  QTimer m_skeletonDelay;
  QTimer m_tick;
  NoticeBar* m_notice;
  CustomerEdits* m_edits;
  QStackedWidget* m_pages;
  QWidget* m_blank;
  QWidget* m_skeleton;
  EmptyState* m_state;  // nobody, or what went wrong
  QWidget* m_content;
  PersonSection* m_person;
  ConversationSection* m_facts;
  ClosureSection* m_closure;
  NotesField* m_notes;
  EarlierSection* m_earlier;
};

}  // namespace oc::ui
