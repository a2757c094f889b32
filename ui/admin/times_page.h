#pragma once

#include <optional>

#include "core/domain/feature.h"
#include "ui/admin/admin_page.h"

class QCheckBox;

namespace oc::ui {

class ActionRow;
class ConfigEditor;
class Form;
class MinutesField;
class SaveBar;

// When conversations end by themselves: by the clock, and by what the customer writes.
class TimesPage : public AdminPage {
  Q_OBJECT

 public:
  TimesPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  void reset() override;
  void discard() override;

 private:
  void fillTimes();
  void received(const QList<Feature>& features);
  void fillClosure();
  void saveTimes();
  void saveClosure();
  void reload();

  TenantProfile m_shown;
  std::optional<Feature> m_closure;  // as the form shows it
  Form* m_times;
  MinutesField* m_expiration;
  MinutesField* m_idle;
  QCheckBox* m_keepWaiting;
  SaveBar* m_saveTimes;
  QWidget* m_closurePart;
  PlainLabel* m_closureOff;
  Form* m_closureForm;
  ConfigEditor* m_config;
  SaveBar* m_saveClosure;
  ActionRow* m_backTest;
  ActionRow* m_feature;
};

}  // namespace oc::ui
