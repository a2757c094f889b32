#pragma once

#include <functional>

class QApplication;

namespace oc::ui {

// What the desktop prefers. Qt 6.5 tells it; before that the palette that Qt took from the desktop
// is looked at, so the first call must come before the program sets a palette of its own.
bool systemPrefersDark();

// Calls `changed` when the desktop's preference changes (6.5 and newer; never before).
void followSystemScheme(QApplication& app, std::function<void(bool dark)> changed);
void forgetSystemScheme(QApplication& app);

}  // namespace oc::ui
