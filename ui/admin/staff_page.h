#pragma once

#include "ui/admin/list_page.h"

class QComboBox;
class QLineEdit;

namespace oc::ui {

class ActionRow;
class Facts;
class Form;
class SaveBar;

// Who works for the organisation, and what each may do.
class StaffPage : public ItemPage<StaffMember> {
  Q_OBJECT

 public:
  StaffPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  QString refusal() const override { return staffRefusal(); }
  void emptyAction() override { invite(); }
  qint64 idOf(const StaffMember& member) const override { return member.userId.value; }
  Row rowOf(const StaffMember& member) const override;
  void fillForm(const StaffMember& member) override;
  void fillFacts(const StaffMember& member) override;
  bool sameForm(const StaffMember& a, const StaffMember& b) const override;

 private:
  void invite();
  void save();
  void toggleActive();
  void toggleLogin();
  void resetPassword();
  void remove();
  bool isLastAdmin(const StaffMember& member) const;
  bool isSelf(const StaffMember& member) const;

  PlainLabel* m_heading;
  Form* m_form;
  QLineEdit* m_profileName;
  QLineEdit* m_firstName;
  QLineEdit* m_lastName;
  QLineEdit* m_phone;
  QComboBox* m_role;
  SaveBar* m_save;
  Facts* m_facts;
  ActionRow* m_active;
  ActionRow* m_password;
  ActionRow* m_login;
  ActionRow* m_remove;
};

}  // namespace oc::ui
