#include "core/config/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace oc::config {

void forbidCoreDumps() {
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace oc::config
