#pragma once

#include "app/ctl/command.h"

namespace oc::ctl {

QList<QCommandLineOption> psqlOptions();

// A psql as the schema's owner, or exactly as limited as another role: the session is that role's
// own, and nothing leads back from it.
Result<Output> psql(Session& session);

}  // namespace oc::ctl
