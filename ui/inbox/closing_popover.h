#pragma once

#include "ui/theme/popover.h"

class QLineEdit;

namespace oc::ui {

class PlainLabel;

// Asks whether so many conversations are to be closed, and why.
class ClosingPopover : public Popover {
  Q_OBJECT

 public:
  explicit ClosingPopover(QWidget* parent);

  void ask(const QString& question, const QRect& anchor);

 Q_SIGNALS:
  void closingWanted(const QString& reason);

 private:
  void commit();

  PlainLabel* m_question;
  QLineEdit* m_reason;
};

}  // namespace oc::ui
