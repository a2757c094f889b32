#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace oc::ui {

class PlainLabel;
// A share between 50 and 100 %, by slider and number, with what it is at the tenant now beside it
// where that differs.
class ShareField : public QWidget {
  Q_OBJECT

 public:
  explicit ShareField(const QString& label, QWidget* parent = nullptr);

  double value() const;
  void setValue(double share);
  void setNow(double share);

 Q_SIGNALS:
  void changed();

 private:
  void refresh();

  int m_percentNow = 0;
  PlainLabel* m_nowLabel;
  QSlider* m_slider;
  QSpinBox* m_number;
};

}  // namespace oc::ui
