#pragma once

#include <QMenu>

#include "core/domain/conversation_change.h"

namespace oc::ui {

class TimePopover;

// How long a conversation may rest: an hour, until the afternoon, tomorrow, Monday, a time picked,
// or until the customer writes; one that rests can be woken.
class SnoozeMenu : public QMenu {
  Q_OBJECT

 public:
  explicit SnoozeMenu(QWidget* parent);

  void ask(bool snoozed, const QRect& anchor);  // global; below it, right-aligned

 Q_SIGNALS:
  void chosen(const oc::Snooze& snooze);

 private:
  TimePopover* m_time;
};

}  // namespace oc::ui
