#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/webhook_log.h"

class QComboBox;
class QLineEdit;

namespace oc::ui {

class PeriodField;

// Which received webhooks are wanted: a SID, a number or words, what became of them, days.
class WebhookLogFilter : public QWidget {
  Q_OBJECT

 public:
  explicit WebhookLogFilter(QWidget* parent = nullptr);
  WebhookLogQuery query() const;
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  QTimer m_typing{this};
  QLineEdit* m_text;
  QComboBox* m_verdict;
  PeriodField* m_period;
};

}  // namespace oc::ui
