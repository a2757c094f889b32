#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace oc::test {

// Where `text` stands in any widget of the program: in a property of it (text, title, tool tip,
// accessible name …) or in a row of a model that it shows. For what must be gone or out of sight.
QStringList leavings(const QString& text, bool visibleOnly = false);

}  // namespace oc::test
