#pragma once

#include <QIcon>

namespace oc::ui {

// The program's own sign, with the number of unread conversations in its corner where there are
// any. Sharp at every size that taskbars and trays use.
QIcon appIcon(int unread = 0);

}  // namespace oc::ui
