#pragma once

#include "ui/admin/list_page.h"

class QLineEdit;

namespace oc::ui {

class ActionRow;
class Facts;
class Form;
class SaveBar;

// The organisations of the installation.
class TenantsPage : public ItemPage<TenantProfile> {
  Q_OBJECT

 public:
  TenantsPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  QString refusal() const override { return {}; }
  void emptyAction() override { create(); }
  qint64 idOf(const TenantProfile& tenant) const override { return tenant.ownerId.value; }
  Row rowOf(const TenantProfile& tenant) const override;
  void fillForm(const TenantProfile& tenant) override;
  void fillFacts(const TenantProfile& tenant) override;
  bool sameForm(const TenantProfile& a, const TenantProfile& b) const override;

 private:
  void create();
  void save();
  void setActive(bool active);
  void remove();

  QPushButton* m_new;
  PlainLabel* m_heading;
  PlainLabel* m_readOnly;
  Form* m_form;
  QLineEdit* m_name;
  QLineEdit* m_email;
  SaveBar* m_save;
  Facts* m_facts;
  ActionRow* m_active;
  ActionRow* m_delete;
};

}  // namespace oc::ui
