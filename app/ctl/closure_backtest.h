#pragma once

#include "app/ctl/command.h"

namespace oc::ctl {

QList<QCommandLineOption> closureBacktestOptions();

// Replays a tenant's past conversations through the closure detector: what it would have closed or
// announced, against what happened.
Result<Output> closureBacktest(Session& session);

}  // namespace oc::ctl
