#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/back_test.h"
#include "core/domain/feature.h"

class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace oc::ui {

class PlainLabel;
class ShareField;

// What a back-test is to try: days, thresholds and key words, beginning with the tenant's own
// setting. Only what differs from that is asked for.
class BackTestForm : public QWidget {
  Q_OBJECT

 public:
  explicit BackTestForm(QWidget* parent = nullptr);

  // The feature closure_detection; nothing where it isn't known. Fields that the person changed
  // keep their values.
  void setFeature(const std::optional<Feature>& feature);
  void reset();  // to the tenant's own setting
  BackTestQuery query() const;
  QJsonObject setting() const { return m_setting; }
  void setRunning(bool running);

 Q_SIGNALS:
  void runWanted();

 private:
  QStringList keywords() const;
  bool differs() const;
  void refresh();

  QJsonObject m_setting;
  ClosureConfig m_now;
  QSpinBox* m_days;
  ShareField* m_recordAt;
  ShareField* m_closeAt;
  QPlainTextEdit* m_keywords;
  PlainLabel* m_note;
  QPushButton* m_reset;
  QPushButton* m_run;
};

}  // namespace oc::ui
