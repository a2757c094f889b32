#pragma once

#include "ui/admin/list_page.h"

class QStackedWidget;

namespace oc::ui {

class ActionRow;
class DeliveriesView;
class Facts;
class SaveBar;
class WebhookForm;

// The addresses that hear of the organisation's events, with what was delivered there.
class WebhooksPage : public ItemPage<WebhookInfo> {
  Q_OBJECT

 public:
  WebhooksPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  void emptyAction() override { create(); }
  qint64 idOf(const WebhookInfo& hook) const override { return hook.webhookId; }
  Row rowOf(const WebhookInfo& hook) const override;
  void fillForm(const WebhookInfo& hook) override;
  void fillFacts(const WebhookInfo& hook) override;
  bool sameForm(const WebhookInfo& a, const WebhookInfo& b) const override;

 private:
  void buildDetail();
  void create();
  void save();
  void test();
  void rotate();
  void remove();
  void showTab(int index);

  PlainLabel* m_heading;
  Facts* m_facts;
  QPushButton* m_settingsTab;
  QPushButton* m_logTab;
  QWidget* m_settings;
  WebhookForm* m_form;
  SaveBar* m_save;
  ActionRow* m_test;
  ActionRow* m_rotate;
  ActionRow* m_remove;
  DeliveriesView* m_log;
};

}  // namespace oc::ui
