#pragma once

#include <QDateTime>
#include <QWidget>
#include <utility>

class QComboBox;
class QDateEdit;

namespace oc::ui {

// A stretch of days up to now, or between two.
class PeriodField : public QWidget {
  Q_OBJECT

 public:
  explicit PeriodField(QWidget* parent = nullptr);
  // UTC, to the end of the last day; invalid where there is no bound.
  std::pair<QDateTime, QDateTime> bounds() const;
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* m_period;
  QDateEdit* m_from;
  QDateEdit* m_to;
};

}  // namespace oc::ui
