#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"
#include "ui/commands/found_items.h"
#include "ui/models/conversation_list_model.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace oc::ui {

class PlainLabel;
class ConversationView;
class DataAgeBadge;
class ElidedLabel;
class EmptyState;
class FilterPopover;
class ListActions;
class NoticeBar;
class PickBar;
class QueryChips;
class SearchPanel;
class SkeletonList;
class TenantModel;
class ViewTabs;

// The list beside the rail: the tenant's name, the lists to choose from and what narrows them, the
// conversations, their number and how current they are. Says what is the matter when there is
// nothing to show. `tenants` outlives it.
class InboxPane : public QWidget {
  Q_OBJECT

 public:
  InboxPane(Desk& desk, TenantModel& tenants, QWidget* parent = nullptr);

  void showTenant(OwnerId owner, const ConversationQuery& query = {});
  void setQuery(const ConversationQuery& query);
  void setView(ConversationFilter view);  // not narrowed by anything
  void openFilters();
  // Changes to a list in which this conversation stands, where the one chosen leaves it out.
  void makeRoomFor(const Conversation& conversation);
  // Offers the search of the tenant: what is found stands in the list's place, which is as it was
  // when the search ends. `search` outlives it.
  void setSearch(Search& search, const FoundSteps& steps);
  void beginSearch(const QString& text = {});  // in the field; with a text, for it
  bool endSearch();                            // false where there was none
  bool isSearching() const;
  void step(int rows);  // opens the next (1) or previous (-1) of what is shown
  void focusList();
  void complain(const QString& words);
  void apply(const FeedBatch& batch);
  void setLink(const LinkState& link);
  void reload();

  ConversationListModel& model() { return m_model; }
  ConversationView& view() { return *m_view; }
  ListActions& actions() { return *m_actions; }

 Q_SIGNALS:
  void conversationChosen(const oc::Conversation& conversation);  // by the person
  void queryChanged(oc::OwnerId owner, const oc::ConversationQuery& query);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeField();
  void paintField();
  void search();
  QWidget* makeHeader();
  QWidget* makeFooter();
  void load(const ConversationQuery& query);
  bool isNarrowed() const;
  void readClock();
  void refreshNews();
  void refresh();
  void refreshStack();
  void refreshHeader();
  void refreshFooter();
  void showTrouble();
  void showNothing();
  void act();  // the button of the empty state

  Desk& m_desk;
  TenantModel& m_tenants;
  ConversationListModel m_model;
  OwnerId m_owner;
  ElidedLabel* m_title;
  QPushButton* m_filters;
  QLineEdit* m_field;
  QAction* m_lens = nullptr;
  QAction* m_clear = nullptr;
  QWidget* m_narrowing;  // tabs and chips
  ViewTabs* m_tabs;
  QueryChips* m_chips;
  FilterPopover* m_popover;
  QStackedWidget* m_stack;
  ConversationView* m_view;
  SkeletonList* m_skeleton;
  QWidget* m_blank;  // for the first moments of loading: a flash of grey rows would only disturb
  EmptyState* m_empty;
  SearchPanel* m_found = nullptr;  // null while there is nothing to search with
  PlainLabel* m_count;
  QPushButton* m_retry;
  DataAgeBadge* m_age;
  PickBar* m_picks;
  NoticeBar* m_notice;
  QPushButton* m_news;
  ListActions* m_actions;
  QTimer m_skeletonTimer;
  QTimer m_clock;  // what only time changes
};

}  // namespace oc::ui
