#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"
#include "ui/models/conversation_list_model.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace oc::ui {

class PlainLabel;
class ConversationView;
class DataAgeBadge;
class ElidedLabel;
class EmptyState;
class SkeletonList;
class TenantModel;

// The list beside the rail: the tenant's name, the filters, the conversations, their number and how
// current they are. Says what is the matter when there is nothing to show. `tenants` outlives it.
class InboxPane : public QWidget {
  Q_OBJECT

 public:
  InboxPane(Desk& desk, TenantModel& tenants, QWidget* parent = nullptr);

  void showTenant(OwnerId owner);  // keeps the filter
  // Changes to a filter in which this conversation is listed, where the one chosen leaves it out.
  void makeRoomFor(const Conversation& conversation);
  void apply(const FeedBatch& batch);
  void setLink(const LinkState& link);
  void reload();

  ConversationListModel& model() { return m_model; }
  ConversationView& view() { return *m_view; }

 Q_SIGNALS:
  void conversationChosen(const oc::Conversation& conversation);  // by the person

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* makeHeader();
  QWidget* makeFooter();
  void setFilter(ConversationFilter filter);
  void refresh();
  void refreshStack();
  void refreshHeader();
  void refreshFooter();
  void showTrouble();
  void showNothing();
  void act();  // the button of the empty state

  TenantModel& m_tenants;
  ConversationListModel m_model;
  OwnerId m_owner;
  ElidedLabel* m_title;
  QButtonGroup* m_filters;
  QStackedWidget* m_stack;
  ConversationView* m_view;
  SkeletonList* m_skeleton;
  QWidget* m_blank;  // for the first moments of loading: a flash of grey rows would only disturb
  EmptyState* m_empty;
  PlainLabel* m_count;
  QPushButton* m_retry;
  DataAgeBadge* m_age;
  QTimer m_skeletonTimer;
};

}  // namespace oc::ui
