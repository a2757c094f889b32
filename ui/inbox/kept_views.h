#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/desk.h"
#include "core/domain/saved_view.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;

// The views that the person keeps in a tenant, and a field to keep the one that is shown.
class KeptViews : public QWidget {
  Q_OBJECT

 public:
  explicit KeptViews(Desk& desk, QWidget* parent = nullptr);

  void open(OwnerId owner, const ConversationQuery& query);  // reads them
  void setQuery(const ConversationQuery& query) { m_query = query; }

 Q_SIGNALS:
  void queryWanted(const oc::ConversationQuery& query);
  void grown();

 private:
  void read();
  void fill(const QList<SavedView>& views);
  void addView(const SavedView& view);
  void addRemoved(const SavedView& view);
  void save(const SavedView& view);
  void remove(const SavedView& view);
  void keep();
  void fail(const Error& error);

  Desk& m_desk;
  OwnerId m_owner;
  ConversationQuery m_query;
  std::optional<SavedView> m_removed;  // can be had back
  QVBoxLayout* m_views;
  QLineEdit* m_name;
  QPushButton* m_keep;
  PlainLabel* m_fault;
};

}  // namespace oc::ui
