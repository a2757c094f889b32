#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace oc::ui {

// Asks where to write a new file, beginning in the documents' folder, and calls `chosen` with the
// path. A file that is there already is asked about by the dialog.
void saveFile(QWidget* parent, const QString& title, const QString& name, const QString& suffix,
              std::function<void(const QString& path)> chosen);

}  // namespace oc::ui
