#pragma once

#include <QDateTime>

#include "ui/theme/popover.h"

class QDateTimeEdit;
class QPushButton;

namespace oc::ui {

class PlainLabel;

// Asks for a day and a time to come. Deletes itself when it goes.
class TimePopover : public Popover {
  Q_OBJECT

 public:
  explicit TimePopover(QWidget* parent);

  void ask(const QRect& anchor);

 Q_SIGNALS:
  void chosen(const QDateTime& at);  // UTC

 private:
  void choose();

  PlainLabel* m_title;
  QDateTimeEdit* m_at;
  PlainLabel* m_fault;
};

}  // namespace oc::ui
