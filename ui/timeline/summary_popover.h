#pragma once

#include "ui/composer/assistant.h"
#include "ui/theme/popover.h"

class QPushButton;

namespace oc::ui {

class PlainLabel;
class ScrolledText;

// What the assistant makes of a conversation, as it is written. Going away stops what is still
// under way.
class SummaryPopover : public Popover {
  Q_OBJECT

 public:
  SummaryPopover(Desk& desk, QWidget* parent);

  void ask(const Conversation& conversation, const QRect& anchor);
  QString text() const;
  QString statusText() const;

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void refresh();

  Assistant m_assistant;
  OwnerId m_owner;
  ConvId m_conv;
  PlainLabel* m_title;
  PlainLabel* m_status;
  ScrolledText* m_text;
  QPushButton* m_copy;
  QPushButton* m_retry;
  QPushButton* m_dismiss;
};

}  // namespace oc::ui
