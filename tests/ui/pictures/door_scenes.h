#pragma once

#include <QSettings>
#include <QString>
#include <functional>

#include "tests/ui/support/fake_desk.h"

class QWidget;

namespace oc::test {

// The door: "sign-in…", "first-run…", "password"; each is played as a person would and then handed
// to `grab`.
bool isDoor(const QString& state);
void playDoor(const QString& state, const std::function<void(QWidget&)>& grab);

}  // namespace oc::test
