#pragma once

#include "core/domain/staff.h"

class QComboBox;

namespace oc::ui {

// The roles to choose from, the least first.
QComboBox* roleBox();
StaffRole roleOf(const QComboBox& box);

}  // namespace oc::ui
