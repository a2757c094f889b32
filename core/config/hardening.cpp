#include "core/config/hardening.h"

#include <QCoreApplication>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace oc::config {

void forbidCoreDumps() {
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
}

void avoidPortalDialogs() {
  if (qgetenv("QT_QPA_PLATFORMTHEME").contains("xdgdesktopportal"))
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

}  // namespace oc::config
