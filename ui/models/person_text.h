#pragma once

#include <QString>

#include "core/domain/staff.h"

// People and their passwords in words. UI thread only.
namespace oc::ui {

QString personName(const Person& person);        // never empty
QString passwordFaultText(PasswordFault fault);  // empty for None

// How long a password would resist guessing, in words that grow with it.
enum class PasswordStrength { Weak, Fair, Strong };
PasswordStrength passwordStrength(const QString& password);
QString passwordStrengthText(PasswordStrength strength);

}  // namespace oc::ui
