#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/tenant_settings.h"

class QComboBox;
class QLineEdit;

namespace oc::ui {

class PeriodField;

// Which lines of the audit log are wanted: words, kind of action, days.
class AuditFilter : public QWidget {
  Q_OBJECT

 public:
  explicit AuditFilter(QWidget* parent = nullptr);
  AuditQuery query() const;  // days are local, to the end of the last one
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  QTimer m_typing{this};
  QLineEdit* m_text;
  QComboBox* m_action;
  PeriodField* m_period;
};

}  // namespace oc::ui
