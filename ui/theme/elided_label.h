
#include "ui/theme/plain_label.h"
#pragma once

namespace oc::ui {

// One line of plain text that ends in "…" when there is no room, with the whole text as tool tip
// then. Never asks for more room than a few letters.
class ElidedLabel : public PlainLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(QWidget* parent = nullptr);

  // Shows nothing instead of the beginning of a text that does not fit.
  void setAllOrNothing(bool on);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  bool isCut() const;

  bool m_allOrNothing = false;
};

}  // namespace oc::ui
