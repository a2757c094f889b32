#pragma once

#include "ui/admin/list_page.h"

namespace oc::ui {

class ActionRow;
class Facts;

// The keys with which programs use the organisation's conversations.
class KeysPage : public ItemPage<ApiKeyInfo> {
  Q_OBJECT

 public:
  KeysPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  void emptyAction() override { create(); }
  qint64 idOf(const ApiKeyInfo& key) const override { return key.keyId; }
  Row rowOf(const ApiKeyInfo& key) const override;
  void fillFacts(const ApiKeyInfo& key) override;

 private:
  void create();
  void revoke();

  PlainLabel* m_heading;
  Facts* m_facts;
  ActionRow* m_revoke;
};

}  // namespace oc::ui
