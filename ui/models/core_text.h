#pragma once

#include <QString>

namespace oc::ui {

// A sentence of the core that is no error (a step, what a part says of itself) in the language in
// force; what error_text.cpp doesn't know (an address) as it is.
QString coreText(const QString& sentence);

}  // namespace oc::ui
