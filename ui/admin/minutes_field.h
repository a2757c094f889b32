#pragma once

#include <QWidget>
#include <optional>

class QCheckBox;
class QSpinBox;

namespace oc::ui {

class PlainLabel;
// A time of the life cycle: the default, or minutes of one's own.
class MinutesField : public QWidget {
  Q_OBJECT
  Q_PROPERTY(int minutes READ minutesOrZero NOTIFY edited USER true)

 public:
  explicit MinutesField(QWidget* parent = nullptr);

  void setDefault(int minutes);
  void set(std::optional<int> minutes);
  std::optional<int> minutes() const;  // nothing: the default

 Q_SIGNALS:
  void edited();

 private:
  int minutesOrZero() const { return minutes().value_or(0); }
  void refresh();

  int m_standard = 0;
  QCheckBox* m_useDefault;
  QSpinBox* m_number;
  PlainLabel* m_words;
};

}  // namespace oc::ui
