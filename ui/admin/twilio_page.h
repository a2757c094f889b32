#pragma once

#include "ui/admin/list_page.h"

class QLineEdit;
class QPlainTextEdit;

namespace oc::ui {

class ActionRow;
class CopyField;
class Facts;
class Form;
class SaveBar;
class SecretField;

// The Twilio accounts through which the organisation writes, and their numbers.
class TwilioPage : public ItemPage<TwilioAccountInfo> {
  Q_OBJECT

 public:
  TwilioPage(Administration& admin, Desk& desk);
  // The receiver's address for tenants that have none of their own; empty: not known.
  void setPublicBaseUrl(const QString& url);

 protected:
  void read() override;
  void emptyAction() override { create(); }
  qint64 idOf(const TwilioAccountInfo& account) const override { return account.accountId.value; }
  Row rowOf(const TwilioAccountInfo& account) const override;
  void fillForm(const TwilioAccountInfo& account) override;
  void fillFacts(const TwilioAccountInfo& account) override;
  bool sameForm(const TwilioAccountInfo& a, const TwilioAccountInfo& b) const override;

 private:
  void create();
  void save();
  void check();
  void checked(const TwilioCheck& check);
  void remove();
  void refreshUrl();

  QString m_publicBaseUrl;
  PlainLabel* m_heading;
  Form* m_form;
  QPlainTextEdit* m_numbers;
  SecretField* m_token;
  SaveBar* m_save;
  ActionRow* m_check;
  Facts* m_answer;
  AccountId m_answerFor;
  CopyField* m_url;
  PlainLabel* m_urlNote;
  Facts* m_facts;
  ActionRow* m_remove;
};

}  // namespace oc::ui
