#pragma once

#include <QFont>

namespace oc::ui {

// The body's font for emoji that stand alone: also what a text's own font could draw (a heart) is
// set in colour. `size` in pixels at a system font of 10 pt.
QFont emojiFont(int size);

}  // namespace oc::ui
