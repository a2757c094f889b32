#include "ui/parts/save_file.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace oc::ui {

void saveFile(QWidget* parent, const QString& title, const QString& name, const QString& suffix,
              std::function<void(const QString& path)> chosen) {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto* dialog = new QFileDialog(parent, title, QDir(folder).exists() ? folder : QDir::homePath());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  if (!suffix.isEmpty()) {
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(suffix));
  }
  dialog->selectFile(name);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
  dialog->open();
}

}  // namespace oc::ui
