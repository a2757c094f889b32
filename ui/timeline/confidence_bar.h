#pragma once

#include <QWidget>

namespace oc::ui {

// How surely the customer is done, from 0 to 100 %, as a bar with its number.
class ConfidenceBar : public QWidget {
  Q_OBJECT

 public:
  explicit ConfidenceBar(QWidget* parent = nullptr);

  void setConfidence(double confidence);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double m_confidence = 0;
};

}  // namespace oc::ui
