#pragma once

#include <QString>

#include "core/domain/door.h"

// The words of the door. UI thread only.
namespace oc::ui {

// Why it stayed shut, and what to do.
QString doorErrorText(const Error& error);
// Why a person who was in is back at the door; `why` is the core's sentence.
QString endedText(const QString& why);
// How a server is called in lists and sentences: "this computer" or the address as it was typed.
QString serverText(const QString& server);
QString waitText(int seconds);

}  // namespace oc::ui
