#pragma once

#include <QWidget>

#include "core/domain/administration.h"
#include "ui/admin/row_model.h"

namespace oc::ui {

class PlainLabel;
class ActionRow;
class Facts;
class NoticeBar;
class RowView;

// What was delivered to an outgoing webhook, newest first, read page by page, with each attempt of
// the one that is chosen.
class DeliveriesView : public QWidget {
  Q_OBJECT

 public:
  explicit DeliveriesView(Administration& admin, QWidget* parent = nullptr);

  void open(OwnerId owner, qint64 webhook);  // the same again reads what is new
  RowView& list() { return *m_list; }
  const RowModel& rows() const { return m_rows; }

 private:
  void read(std::optional<qint64> before);
  void received(const QList<WebhookDelivery>& page, bool older);
  void refresh();
  void showChosen();
  void redeliver();

  Administration& m_admin;
  OwnerId m_owner;
  qint64 m_webhook = 0;
  QList<WebhookDelivery> m_deliveries;
  bool m_complete = false;
  bool m_reading = false;
  quint64 m_request = 0;
  RowModel m_rows;
  NoticeBar* m_notice;
  RowView* m_list;
  PlainLabel* m_empty;
  Facts* m_attempts;
  ActionRow* m_again;
};

}  // namespace oc::ui
