#include "ui/admin/role_box.h"

#include <QComboBox>

#include "ui/admin/admin_text.h"

namespace oc::ui {

QComboBox* roleBox() {
  auto* box = new QComboBox;
  for (const StaffRole role : {StaffRole::User, StaffRole::Agent, StaffRole::Admin})
    box->addItem(roleText(role), int(role));
  box->setCurrentIndex(box->findData(int(StaffRole::Agent)));
  return box;
}

StaffRole roleOf(const QComboBox& box) {
  return static_cast<StaffRole>(box.currentData().toInt());
}

}  // namespace oc::ui
