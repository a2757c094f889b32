#pragma once

#include "core/domain/feature.h"
#include "ui/admin/list_page.h"

class QCheckBox;

namespace oc::ui {

class ActionRow;
class ConfigEditor;
class Form;
class SaveBar;
class SecretField;

// What the organisation has switched on, and with which settings.
class FeaturesPage : public ItemPage<Feature> {
  Q_OBJECT

 public:
  FeaturesPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  void emptyAction() override { create(); }
  qint64 idOf(const Feature& feature) const override { return feature.featureId; }
  Row rowOf(const Feature& feature) const override;
  void fillForm(const Feature& feature) override;
  void fillFacts(const Feature& feature) override;
  bool sameForm(const Feature& a, const Feature& b) const override;

 private:
  void create();
  void save();
  void apply(bool enabled, const QJsonObject& config);
  void storeKey(const QString& key);
  void showHistory();
  void remove();

  PlainLabel* m_heading;
  PlainLabel* m_name;
  PlainLabel* m_text;
  Form* m_form;
  QCheckBox* m_on;
  ConfigEditor* m_config;
  SaveBar* m_save;
  Form* m_keyForm;
  SecretField* m_key;
  ActionRow* m_storeKey;
  ActionRow* m_removeKey;
  ActionRow* m_history;
  ActionRow* m_remove;
};

}  // namespace oc::ui
