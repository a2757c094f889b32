#pragma once

#include <QString>

namespace oc::ui {

struct Tokens;

// The application's style sheet in the colours of `tokens`.
QString styleSheet(const Tokens& tokens);

}  // namespace oc::ui
