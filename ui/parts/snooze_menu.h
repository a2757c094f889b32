#pragma once

#include <functional>

#include "core/domain/conversation_change.h"

class QMenu;
class QWidget;

namespace oc::ui {

// Fills a menu with how long conversations may rest: an hour, until the afternoon, tomorrow,
// Monday, until the customer writes, or a time that is asked for over `window`. What rests (any of
// them: `snoozed`) can be woken.
void fillSnoozeMenu(QMenu& menu, bool snoozed, QWidget& window,
                    const std::function<void(const Snooze&)>& chosen);

}  // namespace oc::ui
