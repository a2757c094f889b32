#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/audit_model.h"

class QStackedWidget;
class QTreeView;

namespace oc::ui {

class AuditFilter;
class Facts;

// Who did what when: of the organisation, or of the installation.
class AuditPage : public AdminPage {
  Q_OBJECT

 public:
  enum class Of { Tenant, Installation };
  AuditPage(Administration& admin, Desk& desk, Of of);

  AuditModel& model() { return m_model; }

 protected:
  void read() override;
  void reset() override;
  void discard() override {}
  QString refusal() const override;
  void emptyAction() override;

 private:
  void refreshState();
  void showChosen();
  void exportCsv();

  Of m_of;
  AuditModel m_model;
  QPushButton* m_export;
  AuditFilter* m_filter;
  QTreeView* m_table;
  QStackedWidget* m_pages;
  EmptyState* m_note;
  QWidget* m_detailBox;
  Facts* m_facts;
  PlainLabel* m_details;
};

}  // namespace oc::ui
