#pragma once

#include "core/domain/tenant_settings.h"
#include "ui/parts/form.h"

class QCheckBox;
class QLineEdit;

namespace oc::ui {

// Address, events and description of an outgoing webhook.
class WebhookForm : public Form {
  Q_OBJECT

 public:
  explicit WebhookForm(QWidget* parent = nullptr);

  void set(const WebhookEdit& edit);
  WebhookEdit edit() const;
  bool check();  // says what is wrong at its field
  QLineEdit* url() const { return m_url; }

 private:
  QLineEdit* m_url;
  QLineEdit* m_description;
  QList<std::pair<QString, QCheckBox*>> m_events;
  QCheckBox* m_active;
};

}  // namespace oc::ui
