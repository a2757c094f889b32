#include "ui/models/core_text.h"

#include <QCoreApplication>

namespace oc::ui {

QString coreText(const QString& sentence) {
  return QCoreApplication::translate("CoreError", sentence.toUtf8());
}

}  // namespace oc::ui
