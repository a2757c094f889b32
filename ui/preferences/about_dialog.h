#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <utility>

namespace oc::ui {

// Names and values about this installation, for the person and for a report. Nothing secret.
using Diagnostics = QList<std::pair<QString, QString>>;

// The program's, Qt's and the system's own; what the window knows comes after these.
Diagnostics ownDiagnostics();

// "name: value" lines, in English whatever the language is: whoever reads a report understands it.
QString diagnosticsText(const Diagnostics& diagnostics);

// What this program is, its versions and licences; copies the diagnostics.
class AboutDialog : public QDialog {
  Q_OBJECT

 public:
  AboutDialog(const Diagnostics& diagnostics, QWidget* parent);
};

}  // namespace oc::ui
