#pragma once

#include <QString>

#include "core/domain/desk.h"

namespace oc::ui {

// What a screen says of an error, in the language in force. The core and the database speak
// English: sentences that are known are translated whole; of another one the person is told what
// kind of trouble it is, with the sentence itself as details.
QString errorText(const Error& error);

// The same of a link that is down; empty where nothing is known.
QString linkText(const LinkState& link);

}  // namespace oc::ui
