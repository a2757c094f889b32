#pragma once

#include "ui/admin/list_page.h"

namespace oc::ui {

class ActionRow;
class EmptyState;
class Facts;
class WebhookLogFilter;

// What Twilio sent for the organisation, and who pretended to be it: newest first, read page by
// page, each with its form and what became of it, which can be put in again.
class WebhookLogPage : public ListPage {
  Q_OBJECT

 public:
  WebhookLogPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  void reset() override;
  void discard() override {}
  void showChosen(qint64 id) override;

 private:
  void buildDetail();
  void readMore();
  void received(const Page<WebhookLogEntry>& page);
  void refreshRows();
  void fill(const WebhookLogEntry& entry);
  void readFields(qint64 id);
  void replay();
  void openMessage();
  const WebhookLogEntry& chosen() const;

  QList<WebhookLogEntry> m_entries;
  WebhookLogQuery m_query;  // of what is shown
  bool m_complete = true;
  bool m_readingMore = false;
  quint64 m_number = 0;  // grows with each query
  WebhookLogFilter* m_filter;
  EmptyState* m_none;
  PlainLabel* m_heading;
  PlainLabel* m_meaning;
  Facts* m_facts;
  ActionRow* m_replay;
  ActionRow* m_open;
  PlainLabel* m_came;
  Facts* m_fields;
};

}  // namespace oc::ui
