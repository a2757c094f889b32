#pragma once

#include <QMenu>

#include "core/domain/staff.h"
#include "ui/door/lock_keeper.h"

namespace oc::ui {

// What a person does with their own session. The operator has no password, so that the entries
// about it are off and say so. `parent` is what its keys work in.
class PersonMenu : public QMenu {
  Q_OBJECT

 public:
  PersonMenu(const Person& person, LockKeeper& lock, const DoorMemory& memory, QWidget* parent);

 Q_SIGNALS:
  void passwordWanted();
  void switchUserWanted();
  void signOutWanted();
};

}  // namespace oc::ui
